import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Answer, answer, build, textOf } from '../../knowledge/index.ts';
import { shipped } from '../support/corpus.ts';

vi.setConfig({ testTimeout: 60_000 });

const knowledge = build(shipped());
const now = new Date('2026-11-22');
const texts = new Map(knowledge.articles.map(({ id, text }) => [id, text]));
const STATUS = ['answered', 'ambiguous', 'not-in-sources', 'not-understood'];

/** What every answer must be, whatever was asked. */
const isSound = (told: Answer): void => {
  expect(STATUS).toContain(told.status);
  expect(told.heading).not.toBe('');
  expect(textOf(told)).not.toBe('');
  if (told.status === 'answered') expect(told.claims.length).toBeGreaterThan(0);
  if (told.status === 'ambiguous') expect(told.choices.length).toBeGreaterThan(0);
  for (const { text, citations } of told.claims) {
    expect(text).not.toBe('');
    for (const { article, quote, start, end } of citations) expect(texts.get(article)?.slice(start, end)).toBe(quote);
  }
};

const ask = (question: string): Answer => answer({ ask: 'question', question }, knowledge, now);

test('any string at all gets an answer, and none throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => isSound(ask(typed))),
    { numRuns: 150, seed: 4 },
  );
});

const WORDS =
  'who when where what which how many long ago chaired discussed attended meeting meetings summit working group land 4th fifth IV 2023 July last next before after between in at of for India Russian Delhi Moscow France Mathew Dylevsky Dixit Modi Putin did was compare and or quote sources agree replaced SCO partnership exercises @everyone <@123> **bold** \u202e \u0000 मॉस्को Москва ? ! " ( ) / : 0 999 --'.split(
    ' ',
  );

test('any words of questions in any order get an answer whose quotes are the articles’ own', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), (words) => isSound(ask(words.join(' ')))),
    { numRuns: 300, seed: 5 },
  );
});

test('any words get an answer from every kind of query that takes them', () => {
  const kinds = ['chairs', 'when', 'where', 'topics', 'meeting', 'duration', 'ago', 'attendance', 'check'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }), (kind, words) =>
      isSound(answer({ ask: kind, meeting: words.join(' ') }, knowledge, now)),
    ),
    { numRuns: 150, seed: 6 },
  );
});

test.each([
  ['6,000 characters', 'who chaired the fourth meeting '.repeat(200)],
  ['6,000 brackets', '('.repeat(6000)],
  ['one word of 6,000 letters', 'a'.repeat(6000)],
  ['spaces alone', ' '.repeat(6000)],
  ['nothing', ''],
])('%s: a polite answer, no record', (_, typed) => {
  const told = ask(typed);
  expect(told.status).toBe('not-understood');
  expect(told.claims).toEqual([]);
  expect(told.lead).toMatch(/\.$/);
});

test.each([
  '**who** chaired the 4th meeting',
  'who chaired the 4th <@1234> meeting',
  'who chaired the \u202e4th meeting',
  'who\u0000 chaired the 4th meeting',
  '> who chaired the ||4th|| meeting',
])('what a chat adds does not matter: %j', (typed) => {
  expect(textOf(ask(typed))).toMatch(/JP Mathew/);
});
