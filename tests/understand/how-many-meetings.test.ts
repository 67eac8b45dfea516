import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-11-22'));

describe('how many meetings there were is told by a number', () => {
  test.each([
    ['How many meetings in New Delhi and how many in Moscow?', 'New Delhi, 3 meetings; Moscow, 2 meetings'],
    [
      "How many of the working group's meetings took place in New Delhi, and how many in Moscow?",
      'New Delhi, 2 meetings; Moscow, 1',
    ],
    ["How many of the working group's rounds were not in Moscow?", '2 held meetings'],
    ['How many summits in Moscow and how many in India?', 'Moscow, 1 meeting; India, 0 meetings'],
    ['How many meetings were held at the Manekshaw Centre?', '2 held meetings'],
    ['Did more than one meeting take place in 2025?', '1 held meeting'],
    ['Were there at least two meetings in 2024?', '3 held meetings'],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toContain(lead);
  });

  test.each([
    ['Which meetings took place in 2025?', { ask: 'timeline', year: '2025' }],
    ['How many topics came up at the third meeting?', { ask: 'count-of' }],
  ])('but %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('one of all that are on record', () => {
  test.each([
    ['What is the second meeting on record?', 'Land'],
    ['Which meeting on record is the oldest and who chaired it?', 'Mathew'],
    ['Which meeting on record is the oldest?', '18–19 July 2023'],
    ['Where was the third meeting of the sub-working group held?', 'Land'],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
    expect(told(typed)).not.toContain('22nd');
  });

  test('a number on record goes by time, and not by the number of a series', () => {
    expect(told('What is the third meeting on record?')).toContain('22nd India-Russia Annual Summit');
    expect(told('What is the third meeting?')).toContain('3rd meeting of the India-Russia Working Group');
  });

  test('the chair of a group is not told of its sub-group', () => {
    expect(told('Did the third meeting of the sub-working group have co-chairs named?')).not.toContain('Mathew');
  });
});

describe('who chaired, with others left out', () => {
  test.each([
    ['Who chaired neither the third nor the fourth meeting?', ['Dixit'], ['Dylevsky', 'Mathew']],
    ['Except for Dylevsky, which Lieutenant Generals have chaired?', ['Mathew'], ['Dylevsky', 'Dixit']],
    ['Name the Air Marshal among the chairs.', ['Dixit'], ['Mathew']],
    ['Which officer with the rank of Lieutenant General chaired for India?', ['Mathew'], ['Dixit']],
    ['Do all Indian chairs come from the Army?', ['Mathew', 'Dixit'], ['Dylevsky']],
    ['List everything but the summits.', ['3rd', '4th', '5th'], ['22nd', '23rd']],
    ['Did they ever meet anywhere other than New Delhi?', ['Moscow'], ['5th']],
    ['Has Dylevsky ever chaired a meeting in India?', ['3rd', '5th'], ['4th']],
  ])('%s', (typed, holds, others) => {
    const text = ask(typed)
      .claims.map((claim) => claim.text)
      .join(' ');
    for (const each of holds) expect(text).toContain(each);
    for (const each of others) expect(text).not.toContain(each);
  });

  test.each([
    'Who chaired the third but neither the fourth nor the fifth meeting?',
    'Which meetings did an Air Marshal not chair?',
    'Which meeting was chaired by no general from India?',
    'Which chair was never in Moscow?',
  ])('no list of those who did: %s', (typed) => {
    expect(ask(typed).status).toBe('not-in-sources');
  });
});
