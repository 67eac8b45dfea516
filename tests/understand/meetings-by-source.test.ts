import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf, told } = askedAt(new Date('2026-11-22'));

describe('meetings by how many articles tell of them, or whose', () => {
  test.each([
    ['which meeting has two reports?', ['5th'], ['3rd', '4th', '22nd']],
    ['which talks do two sources report?', ['5th'], ['3rd', '4th']],
    ['which meetings has just one source?', ['3rd', '4th', '22nd'], ['5th']],
    ['which meeting was covered by a single outlet?', ['4th'], ['5th']],
    ['which meeting of 2025 has just one report?', ['23rd'], ['5th', '4th', '22nd']],
    ['which meeting is reported by both PTI and IANS?', ['5th'], ['3rd', '4th']],
    ['which meeting did PTI cover?', ['5th'], ['3rd', '4th', '22nd']],
    ['which meeting did Mid-day cover?', ['Land'], ['5th', '4th']],
    ['which meetings were reported by agencies?', ['Land', '5th'], ['4th', 'July 2023']],
    ['how many meetings have two sources?', ['5th'], ['4th']],
  ])('%s', (typed, holds, others) => {
    expect(statusOf(typed)).toBe('answered');
    const text = ask(typed)
      .claims.map((claim) => claim.text)
      .join('\n');
    for (const each of holds) expect(text).toContain(each);
    for (const each of others) expect(text).not.toContain(each);
  });

  test.each([
    'which meeting has no source?',
    'which meeting has three articles?',
    'which meetings have at most two reports?',
    'which meetings were reported by PTI but not IANS?',
    'which meeting was reported only by PTI?',
    'which meetings do both PTI and Mid-day report?',
    'which meeting held in Moscow has two sources?',
    'which meeting was reported by Reuters?',
    'which meeting did the BBC cover?',
  ])('none, or not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('who says how long it was', () => {
  test.each([
    ['which source says the fifth meeting lasted two days?', 'PTI', 'Nagpur'],
    ['which outlet says the fifth was a two-day meeting?', 'PTI', 'Nagpur'],
    ['which article says that the third meeting lasted two days?', 'Financial Express', 'PTI'],
    ['which report says the land meeting took two days?', 'Mid-day', 'PTI'],
  ])('%s', (typed, by, notBy) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(by);
    expect(told(typed)).not.toContain(notBy);
  });

  test.each([
    'which source says the fifth meeting lasted three days?',
    'which source says the fifth meeting took one day?',
    'which source says the fourth meeting lasted two days?',
  ])('nobody: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
