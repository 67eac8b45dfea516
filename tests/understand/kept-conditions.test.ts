import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('a post at another time is that of the reports of then, or is not told', () => {
  test.each([
    ['What post did Mathew have in November 2024?', 'Lieutenant General JP Mathew, Chief of Integrated Defence Staff'],
    ['What was Mathew’s rank at the fourth round?', 'Lieutenant General JP Mathew'],
    ['Which position did Mathew hold before 2024?', '18–19 July 2023'],
    ['Who was Mathew in 2023?', '18–19 July 2023'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).claims).toHaveLength(1);
    expect(told(typed)).toContain(holds);
  });

  test.each([
    'What was the rank of Dixit in 2023?',
    'Which office did Mathew have after 2024?',
    'What was Mathew’s former position?',
    'Which rank did Dixit have before?',
    'What was Dixit’s post before the fifth round?',
    'What was Putin’s post in 2022?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(told(typed)).toContain('do not say what post or rank');
  });

  test.each([
    ['What is Dixit’s rank?', 'person'],
    ['Who is Mathew?', 'person'],
    ['What position did Putin take on Ukraine in 2022?', 'person'],
    ['Who held the job before Dixit?', 'succession'],
    ['Who had the Russian post before Dylevsky?', 'succession'],
    ['Who occupied the Indian post before Dylevsky?', 'statement'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('what happened between two in a year is of that year', () => {
  test.each([
    ['What took place between Putin and Modi in 2022?', 'Samarkand', 'telephone'],
    ['What happened between Modi and Putin in 2025?', 'telephone', 'Samarkand'],
    ['What happened between Russia and India in 2022?', 'Samarkand', '2021 for the annual'],
    ['What went on between India and Russia last year?', '5th', '4th'],
    ['What happened between India and Russia in October 2025?', 'telephone', 'Tianjin'],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
    expect(
      ask(typed)
        .claims.map(({ text }) => text)
        .join(),
    ).not.toContain(lacks);
  });

  test('nothing where they are not named in it', () => {
    expect(statusOf('What happened between Modi and Putin in 2023?')).toBe('not-in-sources');
  });

  test('but of no time, all', () => {
    expect(queryOf('What happened between India and Russia?')).toMatchObject({
      ask: 'timeline',
      forum: 'India Russia',
    });
  });
});

describe('a day or a meeting within a month bounds what was in it', () => {
  test.each([
    ['What happened in July 2024 before the 8th?', { year: '2024-07', before: '2024-07-08' }],
    ['Which rounds were held in June 2024, after the 20th?', { year: '2024-06', after: '2024-06-20' }],
    ['What took place in October 2025 before the fifth round?', { year: '2025-10', before: 'fifth round' }],
  ])('%s', (typed, filter) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', ...filter });
  });

  test('what bounds it is no meeting on record', () => {
    expect(statusOf('What happened in October 2025 before the phone call?')).toBe('not-in-sources');
  });

  test.each([
    ['What happened in 2024 before the summit?', { year: '2024', before: 'summit' }],
    ['What happened before the 28th of October 2025?', { before: '2025-10-28' }],
  ])('but %s', (typed, filter) => {
    expect(queryOf(typed)).toEqual({ ask: 'timeline', ...filter });
  });
});

describe('what was said on the phone of something', () => {
  test.each([
    'What did Modi tell Putin about oil on the phone?',
    'What did Modi say to Putin over the phone regarding Ukraine?',
  ])('not told: %s', (typed) => expect(statusOf(typed)).toBe('not-in-sources'));

  test.each([
    ['What did Modi tell Putin about his birthday on the phone?', 'birthday', 1],
    ['What did Modi tell Putin on the phone?', 'birthday', 2],
    ['What was the subject of the telephone conversation?', 'bilateral agenda', 2],
  ])('%s', (typed, holds, count) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
    expect(ask(typed).claims).toHaveLength(count);
  });
});

describe('one thing, or one side, of two meetings', () => {
  test.each([
    ['Did both co-chairs change from 2024 to 2025?', 'chairs', undefined, 'In part'],
    ['Who on the Russian side changed between the 3rd and the 5th?', 'chairs', 'Russia', 'same each time'],
    ['What changed on the Indian side between the fourth and fifth rounds?', 'chairs', 'India', 'Not the same'],
    ['Did the venue change between 2023 and 2025?', 'venue', undefined, 'same each time'],
    ['Did the city change between 2024 and 2025?', 'place', undefined, 'Not the same'],
  ])('%s', (typed, part, side, lead) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', parts: [part], ...(side ? { side } : {}) });
    expect(ask(typed).lead).toContain(lead);
  });

  test('a year without a meeting', () => {
    expect(statusOf('Did the venue change between 2022 and 2025?')).toBe('not-in-sources');
  });

  test.each(['What changed between the 4th and the 5th?', 'What is different between the 3rd and the 5th?'])(
    'but all of both: %s',
    (typed) => expect(queryOf(typed)?.ask).toBe('compare'),
  );
});

describe('the one that came next', () => {
  test.each([
    ['Which round came directly after the Moscow summit?', 'The 4th'],
    ['Which meeting immediately followed the sub-working group?', 'The 22nd'],
    ['Which meeting was held right before the Moscow summit?', '(Land)'],
    ['Which meeting was immediately followed by the Moscow summit?', '(Land)'],
    ['Which working group meeting came just before the fifth?', 'The 4th'],
  ])('%s', (typed, holds) => {
    expect(queryOf(typed)?.ask).toBe('meeting');
    expect(ask(typed).heading).toContain(holds);
  });

  test.each([
    ['Which meetings came after the Moscow summit?', 'timeline'],
    ['What happened right after the Moscow summit?', 'timeline'],
    ['Which meeting came right after Tianjin?', 'statement'],
  ])('but %s', (typed, asked) => expect(queryOf(typed)?.ask).toBe(asked));
});

describe('“they” of what is no meeting on record', () => {
  test.each(['Where did they meet before Tianjin?', 'When had they last met before Samarkand?'])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    'Where did they meet before the 4th?',
    'Where did they meet before Moscow?',
    'When did they meet before 2024?',
  ])('but %s', (typed) => expect(statusOf(typed)).toBe('answered'));
});

describe('a finer place than is told', () => {
  test.each([
    'In which building in Moscow did the fourth round take place?',
    'Where in New Delhi was the sub-working group meeting?',
    'Which city will host the summit in December 2025?',
    'At what address in Moscow was the fourth meeting held?',
    'In which district of Moscow was the fourth meeting held?',
  ])('%s', (typed) => expect(statusOf(typed)).toBe('not-in-sources'));

  test.each([
    'Where in New Delhi was the fifth round held?',
    'Where in India was the third round held?',
    'Which city hosted the fourth?',
    'Where will the 23rd summit be held?',
    'In which city did the fourth round take place?',
  ])('but told: %s', (typed) => expect(statusOf(typed)).toBe('answered'));
});
