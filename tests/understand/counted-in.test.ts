import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { told } = askedAt(new Date('2026-11-22'));

describe('what is counted in narrows nothing', () => {
  test.each([
    ['counting the land talks too, how many meetings were in Oslo', 'how many meetings were in Oslo'],
    ['including the summit, how many meetings were held in Oslo', 'how many meetings were held in Oslo'],
    ['how many meetings were there, summits included', 'how many meetings were there'],
    ['with the land sub-group counted in, how many meetings in Oslo', 'how many meetings in Oslo'],
    // Of one forum no number is given: with others counted in, it is none of that forum alone.
    ['including the land talks, how many joint group meetings were in Oslo', 'which meetings were in Oslo'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each(['including the summit, who spoke in Oslo', 'including the dates, which rounds were in Oslo'])(
    '%s: as it is',
    (typed) => {
      expect(recast(typed)).toBe(typed);
    },
  );

  test('and all are told', () => {
    expect(told('counting the land talks too, how many meetings took place in new delhi')).toContain('3 held meetings');
  });
});

describe('fragments', () => {
  test.each([
    ['months since the Oslo talks?', 'how long since the Oslo talks?'],
    ['Olga Berg: number of group meetings she chaired', 'how many group meetings Olga Berg chaired'],
    ['fifth meeting dates and place', 'when and where was fifth meeting?'],
    ['what does the ALFA in ALFA DRILL stand for?', 'what does ALFA stand for?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each(['which meeting had no date and place', 'what happened since the Oslo talks'])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });

  test('both are told where both are asked for', () => {
    expect(told('SWG (Land) dates n place')).toContain('New Delhi');
    expect(told('SWG (Land) dates n place')).toContain('26–27 June 2024');
  });
});
