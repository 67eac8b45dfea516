import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));
const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

const WHOLE = 'do the sources agree on the 5th round?';
const DATE = 'do the sources agree on the date of the 5th round?';

describe('where the reports of a meeting part ways', () => {
  test.each([
    ['On what point do the two reports about the 5th round contradict each other?', WHOLE],
    ['In what do the two articles on the 5th round not match?', WHOLE],
    ['Do the two reports of the 5th round clash anywhere?', WHOLE],
    ['Which detail of the 5th round is told differently by the two sources?', WHOLE],
    ['Are the two reports on the 5th round in line with each other on the date?', DATE],
    ['One report says only Monday for the 5th round, does the other say the same?', DATE],
    ['Does one report give two days and another just one for the 5th round?', DATE],
    ['Which of the two reports about the 5th round gives both days?', DATE],
    [
      'Do both accounts of the 5th round name the same chairmen?',
      'do the sources agree on the chairs of the 5th round?',
    ],
    [
      'The Herald report has a single day for the 5th round; what does WIRE have?',
      'do Herald and WIRE agree on the date of the 5th round?',
    ],
    ['Which meetings are reported by more than one article?', 'do the sources agree?'],
    ['Which of the articles rests on a WIRE report?', 'which article is by WIRE?'],
    ['What agency is behind the 4th report?', 'which agency reported the 4th?'],
    [
      'Which of the sources on the 5th round is silent about the venue?',
      'do the sources agree on the place of the 5th round?',
    ],
    ['On what date did Herald publish?', 'when was the Herald article published?'],
    ['Which article has WIRE as its source?', 'which article is by WIRE?'],
    [
      'What do Herald and WIRE each say about when the 5th round was held?',
      'do Herald and WIRE agree on the date of the 5th round?',
    ],
    ['Name every outlet.', 'what are your sources?'],
    ['What is the oldest source you have?', 'which article is the oldest?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'do the two sides of the 5th round clash anywhere',
    'which agency reported that the visit may be in July',
    'which meetings are reported by the Herald',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });

  test.each([
    'One report says only Wednesday for the October 2025 meeting, does the other say the same?',
    'On what point do the two reports about the fifth meeting contradict each other?',
    'Does PTI confirm the Wednesday of IANS?',
    'Which source mentions the dates 28 and 29 October?',
  ])('what each has is shown: %s', (typed) => {
    expect(claims(typed)).toMatch(/IANS.*Wednesday[\s\S]*PTI.*October 28 to 29/);
  });

  test.each([
    'Where do the two reports about the second meeting contradict each other?',
    'Does Reuters confirm the Wednesday of IANS?',
    'Which of the articles rests on an AFP report?',
    'Which of the articles rests on a Reuters report?',
    'Which source mentions the dates 3 and 4 May?',
  ])('but there are none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

test('which agency: no outlet that is none', () => {
  expect(queryOf('which agency reported the fourth')).toMatchObject({ ask: 'sources', agency: true });
  expect(statusOf('which agency reported the fourth')).toBe('not-in-sources');
  expect(ask('which agency reported the fourth').lead).toContain('No news agency');
  expect(claims('what agency covered the land talks')).toContain('ANI');
  expect(claims('which outlet reported the fourth')).toContain('Devdiscourse');
});

test('nobody of a rank is no lack of posts', () => {
  expect(ask('which colonels are named').lead).toContain('of that kind');
});
