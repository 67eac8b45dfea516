import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, build } from '../../knowledge/index.ts';
import { findRuns } from '../../knowledge/verbatim.ts';
import { articleOf } from '../support/article.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const { ask, statusOf, queryOf } = askedAt(new Date('2026-01-15'));
const knowledge = build(shipped());

describe('very words that somebody asks about', () => {
  test.each([
    ['which article has them', 'which article says "emerged as significant focus areas"?', 'PTI'],
    [
      'words over a part of a sentence',
      'is this quote genuine: “collaborate in the field of defence”',
      'Financial Express',
    ],
    ['other marks and letters', 'who wrote «new avenues for collaboration WERE also explored»?', 'PTI'],
    ['over the end of a sentence', 'find "from 26-27 Jun 2024. The Talks focused on defence"', 'Mid-day'],
    ['"and" for "&"', 'who said "military education and joint exercises between the two Armies"', 'Mid-day'],
    ['after the words', '"the bedrock of Indo-Russian defence collaboration" - which source is that from?', 'PTI'],
  ])('%s', (_, question, source) => {
    expect(statusOf(question)).toBe('answered');
    expect(ask(question).claims[0]?.text).toContain(source);
    expect(ask(question).lead).toMatch(/^Word for word in/);
  });

  test('whose words they are, where somebody is quoted', () => {
    expect(ask('who said "military training, military education & joint exercises"').lead).toContain('Indian Army');
    expect(ask('who said "training arrangements, logistics cooperation"').lead).toContain('nobody is quoted');
  });

  test.each([
    ['one word is another', 'which article says "emerged as significant problem areas"?'],
    ['a word is left out', 'is this quote real: "training and human development emerged as significant focus areas"'],
    ['the order is another', 'who said "military education, military training & joint exercises"'],
    ['nothing is like them', 'does any article say "zebras graze beneath the northern lights"?'],
    ['of another outlet', 'did Mid-day write "emerged as significant focus areas"?'],
    ['of another speaker', 'did Dixit say "military training, military education & joint exercises"?'],
  ])('no yes where %s', (_, question) => {
    expect(statusOf(question)).toBe('not-in-sources');
    expect(ask(question).lead).not.toMatch(/^Word for word/);
  });

  test('the nearest sentence is shown where they are not word for word', () => {
    expect(ask('who said "training and human development emerged as key focus areas"').claims[0]?.text).toContain(
      'Training and human resource development',
    );
  });

  test.each([
    ['a name in quotation marks', 'who is "Ashutosh Dixit"'],
    ['a topic in quotation marks', 'what was said about "joint exercises"'],
    ['more is asked than the words', 'who chaired "the fifth meeting of the working group"'],
  ])('no words to look up: %s', (_, question) => {
    expect(queryOf(question)).not.toMatchObject({ ask: 'verbatim' });
  });

  test('where more articles have them than are shown, it says so', () => {
    const many = build(
      Array.from({ length: 12 }, (_, i) =>
        articleOf('The envoys left the old harbour in good spirits after lunch.', { id: `harbour-${i}` }),
      ),
    );
    const told = answer(
      { ask: 'question', question: 'who wrote "left the old harbour in good spirits"' },
      many,
      new Date('2026-01-15'),
    );
    expect(told.lead).toContain('12 articles');
    expect(told.notices.map(({ kind }) => kind)).toContain('missing');
  });

  test('any run of an article’s words is found where it stands', () => {
    const sentences = knowledge.readings.flatMap(({ article, segments }) =>
      segments
        .filter(({ kind, text }) => kind === 'sentence' && text.split(/\s+/).length > 8)
        .map(({ text }) => ({ article: article.id, text })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.nat(),
        fc.integer({ min: 6, max: 20 }),
        ({ article, text }, from, length) => {
          const words = text.split(/\s+/);
          const at = from % Math.max(1, words.length - length);
          const typed = words.slice(at, at + length).join(' ');
          expect(findRuns(knowledge, typed).map((run) => run.article)).toContain(article);
        },
      ),
    );
  });
});
