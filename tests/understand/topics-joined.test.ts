import { describe, expect, test } from 'vitest';
import { answer, build } from '../../knowledge/index.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { articleOf } from '../support/article.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));

const knowledge = build([
  articleOf(
    'OSLO, May 6, 2021 - The 1st meeting of the Norway-Peru Working Group on Ports was held in Oslo on 4 May 2021. The two sides discussed harbour cranes and drift nets.',
    { id: 'first', publisher: 'Coast Times', published: '2021-05-06' },
  ),
  articleOf(
    'LIMA, May 6, 2022 - The 2nd meeting of the Norway-Peru Working Group on Ports was held in Lima on 4 May 2022. The two sides discussed harbour cranes and cable laying.',
    { id: 'second', publisher: 'Coast Times', published: '2022-05-06' },
  ),
  articleOf(
    'OSLO, May 6, 2023 - The 3rd meeting of the Norway-Peru Working Group on Ports was held in Oslo on 4 May 2023. The two sides discussed cable laying. The meeting paved the way for drift nets of a new kind.',
    { id: 'third', publisher: 'Coast Times', published: '2023-05-06' },
  ),
]);
const invented = (question: string) => answer({ ask: 'question', question }, knowledge, new Date('2024-01-01'));
const meetingsIn = (question: string): readonly string[] => [
  ...new Set(invented(question).claims.flatMap(({ text }) => /\b(\d)(?:st|nd|rd) meeting/.exec(text)?.[1] ?? [])),
];

describe('each of two topics is looked up by itself', () => {
  test.each([
    ['which meetings discussed harbour cranes and cable laying?', ['2']],
    ['which meetings covered both harbour cranes and drift nets?', ['1']],
    ['at which meetings were cable laying and harbour cranes discussed?', ['2']],
    ['which rounds talked about cable laying or drift nets?', ['3', '2', '1']],
    ['which meetings in Oslo dealt with either cable laying or harbour cranes?', ['3', '1']],
    ['did any meeting discuss both harbour cranes and cable laying?', ['2']],
    ['was there any round in which both harbour cranes and cable laying came up?', ['2']],
    ['which meetings had harbour cranes and cable laying on the agenda?', ['2']],
    ['harbour cranes and cable laying - which meetings?', ['2']],
    ['list the meetings that discussed cable laying and drift nets', ['3']],
  ])('%s', (typed, meetings) => {
    expect(invented(typed).status).toBe('answered');
    expect(meetingsIn(typed)).toEqual(meetings);
  });

  test('a sentence that speaks of one is shown as such', () => {
    expect(invented('which meetings discussed cable laying and drift nets?').claims.at(-1)?.text).toMatch(
      /^A report of the 3rd/,
    );
    expect(invented('which meetings discussed drift nets?').claims.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The 1st/),
      expect.stringMatching(/^A report of the 3rd/),
    ]);
  });

  test('how many are counted', () => {
    expect(invented('how many meetings discussed harbour cranes and cable laying?').lead).toMatch(/^1 held meeting/);
  });

  test('the earliest of them', () => {
    expect(meetingsIn('which meetings first discussed harbour cranes or drift nets?')[0]).toBe('1');
  });
});

describe('what is no two topics of one meeting', () => {
  test.each([
    'which meetings in 2023 discussed harbour cranes and cable laying?',
    'which meetings discussed harbour cranes but not drift nets?',
    'which meetings discussed neither harbour cranes nor drift nets?',
    'which meetings discussed only harbour cranes and drift nets?',
    'which meetings did not discuss harbour cranes and drift nets?',
    'did any meeting discuss both harbour cranes and oranges?',
  ])('is refused: %s', (typed) => {
    expect(invented(typed).status).toBe('not-in-sources');
  });

  test.each([
    'which meetings discussed regional and global security?',
    'which meetings discussed research and development?',
    'which meeting discussed cybersecurity, the 4th or the 5th?',
  ])('is one: %s', (typed) => {
    expect(queryOf(typed)).not.toHaveProperty('parts');
  });

  test('of a number of years the bound holds', () => {
    expect(queryOf('which meetings before 2025 talked about training and technology?')).toMatchObject({
      parts: ['training', 'technology'],
      filter: { before: '2025' },
    });
  });
});

describe('the place of a topic among others is on no record', () => {
  test.each([
    'what was the first topic discussed at the 3rd?',
    'what was the last thing they discussed at the 4th?',
    'which topic was discussed last at the 5th?',
    'what did both sides discuss first at the fourth meeting?',
    'what was the second item on the agenda of the 4th?',
    'what topic came up first at the 5th meeting?',
    'what was the opening topic of the 4th?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).claims.length).toBeGreaterThan(0);
  });

  test.each([
    ['what was discussed at the last meeting?', 'topics'],
    ['what were the topics of the last meeting?', 'topics'],
    ['when was training first discussed?', 'discussed'],
  ])('but a meeting has one: %s', (typed, asks) => {
    expect(queryOf(typed)?.ask).toBe(asks);
  });
});

describe('exercises that were discussed are those named', () => {
  test.each([
    ['which joint exercises were discussed at the 3rd?', 'not-in-sources'],
    ['what drills came up at the fifth?', 'not-in-sources'],
    ['which exercises were discussed at the 4th?', 'answered'],
  ])('%s', (typed, status) => {
    expect(queryOf(typed)?.ask).toBe('exercises');
    expect(statusOf(typed)).toBe(status);
  });

  test('how many', () => {
    expect(ask('how many exercises are named?').lead).toMatch(/3 exercises/);
    expect(ask('how many joint exercises do the articles mention?').lead).toMatch(/3 exercises/);
    for (const other of ['how many exercises were held?', 'how many Russian exercises are named?'])
      expect(statusOf(other)).toBe('not-in-sources');
    expect(statusOf('how many exercises were named at the 5th?')).toBe('not-in-sources');
    expect(statusOf('how many cities are named?')).toBe('not-in-sources');
  });

  test('of which kinds they were is told by the sentence that lists them', () => {
    expect(recast('how many domains are named for the exercises?')).toBe(
      'in which domains have exercises been conducted?',
    );
  });
});
