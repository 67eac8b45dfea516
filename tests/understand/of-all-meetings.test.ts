import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('where meetings are asked about in the plural, each of them is told', () => {
  test.each([
    ['Where have the meetings been held?', 'place'],
    ['Which cities hosted meetings?', 'place'],
    ['When were the meetings held?', 'date'],
    ['Who chaired the working group meetings?', 'chairs'],
    ['What was discussed at the meetings?', 'topics'],
  ])('%s', (typed, part) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', meetings: [], parts: [part] });
  });

  test.each(['Who chaired the meeting?', 'In which city was the meeting held?', 'When was it held?'])(
    'but of one that is not named, which one is asked back: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('ambiguous');
    },
  );

  test.each([
    ['Who co-chaired at least two of the meetings?', 'all-chairs'],
    ['Who represented Russia in all meetings?', 'all-chairs'],
    ['Which towns hosted the most meetings?', 'most'],
  ])('and where they are counted, they are counted: %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('what is mentioned is told where a record of it is kept', () => {
  test('towns with those beside the meetings', () => {
    const answer = told('Which cities are mentioned in the articles?');
    for (const town of ['Moscow', 'New Delhi', 'Samarkand', 'Tianjin']) expect(answer).toContain(town);
    expect(answer).not.toContain('telephone');
  });

  test('ranks with the people who have them', () => {
    expect(queryOf('Which ranks are mentioned?')?.ask).toBe('people');
  });

  test.each(['Which countries are mentioned?', 'Which organisations do the articles mention?'])(
    'of other kinds no list is kept: %s',
    (typed) => {
      expect(queryOf(typed)?.ask).toBe('unkept');
    },
  );

  test.each(['What period do the articles cover?', "What's the time span covered by the articles?"])(
    'the time covered by all meetings: %s',
    (typed) => {
      expect(queryOf(typed)?.ask).toBe('timeline');
    },
  );
});
