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
    ['how many defence meetings took place in 2019?', 'which meetings were held in 2019?'],
    ['Did Berg chair before or after Lund?', 'who chaired first, Berg or Lund?'],
    ["did Berg lead Chile's side before Lund or after him", 'who chaired first, Berg or Lund?'],
    ['When Berg went to Lima in 2021 did she see Lund?', 'did Berg meet Lund in Lima in 2021?'],
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

  test('of meetings on defence no number is given: their names tell which they are', () => {
    expect(told('how many defence meetings took place in 2024?')).not.toMatch(/\b3 held meetings/);
  });

  test('of a year in which they did not meet there, the meeting that is told stands beside the refusal', () => {
    expect(statusOf('When Modi went to Samarkand in 2023 did he see Putin?')).toBe('not-in-sources');
    expect(told('When Modi went to Samarkand in 2023 did he see Putin?')).toContain('2022');
  });
});
