import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { told, statusOf } = askedAt(new Date('2026-11-22'));

describe('plain questions in other words', () => {
  test.each([
    ['how long did the meeting last?', 'how long was the meeting?'],
    ['on which date exactly did the Oslo meeting begin', 'when was the Oslo meeting held?'],
    ['put the dates of the two Oslo rounds side by side', 'when were the Oslo rounds?'],
    ['At which ABC summits did Berg and Lund meet?', 'where did Berg and Lund meet at ABC summits?'],
    ['which areas count as the old ones', 'which areas are the old ones'],
    ['how many defence meetings took place in 2019?', 'how many meetings took place in 2019 excluding summits?'],
    ['Did Berg chair before or after Lund?', 'who chaired first, Berg or Lund?'],
    ["did Berg lead Chile's side before Lund or after him", 'who chaired first, Berg or Lund?'],
    ['When Berg went to Lima in 2021 did she see Lund?', 'did Berg meet Lund in Lima in 2021?'],
    ['did Berg chair once or twice', 'how many meetings did Berg chair?'],
    ['was it once or more that Berg was in the chair? give number', 'how many meetings did Berg chair?'],
    ['Did they ever bring up cables, and when?', 'which meetings discussed cables?'],
    ['is gas mentioned for any of the meetings, and which?', 'which meetings discussed gas?'],
    ['who was the chief of staff when the meeting was in Oslo?', 'who has been chief of staff?'],
    ['when did the joint group last meet outside Chile', 'which joint group meetings were not held in Chile?'],
    ['the last time the group met outside Chile: which edition', 'which group meetings were not held in Chile?'],
    ['the most recent round that was not in Chile', 'which meetings were not held in Chile?'],
    ['latest summit outside Chile', 'which summits were not held in Chile?'],
    ['was the fourth meeting outside Chile', 'where was the fourth meeting held?'],
    ['list the meetings where drills were a topic', 'which meetings discussed drills?'],
    ['was the Old Hall the venue more than once', 'how many meetings were held in the Old Hall?'],
    ['berg olga, is she a general or an admiral?', 'is berg olga a general or an admiral?'],
    ["Berg's post when the talks were in Oslo", "Berg's post at the Oslo meeting"],
    ['was any joint group meeting held outside Chile?', 'which joint group meetings were not held in Chile?'],
    ['do both reports give the same number of days for the fifth', 'do both reports give the same dates for the fifth'],
    ['what dates did the May 2019 session run?', 'when was the May 2019 session held?'],
    ['venue of the fifth round, the building i mean', 'venue of the fifth round?'],
    ['cities where the meetings have been held, please', 'where were all the meetings held?'],
    ["whos been Chile's man at every round", 'has the same Chile chaired every time?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'when did the partnership begin',
    'how many military exercises were held',
    'how long did the last meeting take',
    'when Berg went to Lima did it rain',
    'did the summit come before or after the call',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });

  test('“last” at the end is what a meeting did, and no latest one: which one is asked back', () => {
    expect(statusOf('how long did the meeting last?')).toBe('ambiguous');
    expect(statusOf('how long did the last meeting last?')).toBe('answered');
  });

  test.each(['when did the working group last meet outside India', 'the most recent round that was not in India'])(
    '“%s”: never the last of all',
    (typed) => {
      expect(told(typed)).toContain('4th');
      expect(told(typed)).not.toContain('5th');
    },
  );

  test.each(['who chaired the last meeting outside India', 'who chaired the meeting outside India'])(
    '“%s”: that of each that was elsewhere, and of no other',
    (typed) => {
      expect(statusOf(typed)).toBe('answered');
      expect(told(typed)).toContain('4th');
      expect(told(typed)).not.toMatch(/3rd|5th/);
    },
  );

  test('of meetings on defence no number is given: their names tell which they are', () => {
    expect(told('how many defence meetings took place in 2024?')).not.toMatch(/\b3 held meetings/);
  });

  test('of a year in which they did not meet there, the meeting that is told stands beside the refusal', () => {
    expect(statusOf('When Modi went to Samarkand in 2023 did he see Putin?')).toBe('not-in-sources');
    expect(told('When Modi went to Samarkand in 2023 did he see Putin?')).toContain('2022');
  });
});

test('a bare “which month” is of the sentence before it, and of nothing else of that year', () => {
  const typed =
    "RIA's source expected a flood in a certain month of 2024. Which month, and does a later article bear it out?";
  expect(statusOf(typed)).toBe('not-in-sources');
  expect(told('Dixit chaired the fifth. Which city?')).toContain('New Delhi');
});
