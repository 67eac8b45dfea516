import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

describe('the first or the last of the meetings that a condition leaves is one', () => {
  test.each([
    ['What was the last meeting not held in New Delhi?', '4th', '22nd'],
    ['when was the last meeting outside India', '4th', '22nd'],
    ['what was the first meeting outside India', '22nd', '4th'],
    ['where was the latest session not in Moscow', '5th', '4th'],
    ['what was the last meeting in New Delhi before 2025', 'Sub-Working Group (Land)', '5th'],
    ['what was the first meeting in Moscow after 2023', '22nd', '4th'],
    ['what was the last meeting in Moscow since 2023', '4th', '22nd'],
    ['when was the first meeting in New Delhi since 2024', 'Sub-Working Group (Land)', '5th'],
  ])('%s', (typed, one, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).heading).toContain(one);
    expect(
      ask(typed)
        .claims.map(({ text }) => text)
        .join(),
    ).not.toContain(other);
  });

  test('where the record may hide another, all are told', () => {
    const { claims, notices } = ask('what was the first meeting not chaired by Mathew');
    expect(claims[0]?.text).toContain('5th');
    expect(notices.map(({ text }) => text).join()).toContain('2 more meetings held');
  });

  test('there is none', () => {
    expect(statusOf('what was the last meeting in Moscow before 2024')).toBe('not-in-sources');
  });
});
