import fc from 'fast-check';
import type { Answer, Citation, Claim, Evidence, NoticeKind } from '../../knowledge/index.ts';

/** An answer in which nothing is said but what is given. */
export const answerOf = (given: Partial<Answer>): Answer => ({
  status: 'answered',
  heading: 'Who chaired: 2nd Harbour Dialogue',
  lead: null,
  claims: [],
  notices: [],
  choices: [],
  sources: [],
  ...given,
});

/** Up to some forty words. */
const phrase = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'the',
          'talks',
          'were',
          '*held*',
          '_in_',
          '@everyone',
          '<@1>',
          '# up',
          '1.',
          '||x||',
          'भारत',
          '🤝',
          'a\nb',
          '\u202egnorw\u202c',
          '\u2066\u200f\u061c',
          'заседание',
          'की\u200dबैठक',
          '[here](https://example.org)',
          '<t:0:R>',
          '-# small',
          '/ask',
        ),
        { maxLength: 40 },
      )
      .map((list) => list.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** A few of them 4,000 characters long. */
const words = fc.oneof(
  { weight: 12, arbitrary: phrase },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('_', 'word ', '🤝', '\\[', 'рабочая ', '\ud800', '\u202e'),
        fc.integer({ min: 1, max: 500 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Petrovich ', 'x', '*', 'संयुक्त ', '@everyone ')
      .map((unit) => unit.repeat(4000 / unit.length)),
  },
);

const citationOf = (quote: fc.Arbitrary<string>): fc.Arbitrary<Citation> =>
  fc.record({
    article: fc.oneof(fc.constantFrom('a1', 'a2', 'a3', 'a4'), fc.nat({ max: 99 }).map(String)),
    quote,
    start: fc.nat(),
    end: fc.nat(),
  });

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    citationOf(words),
    fc.oneof(
      { weight: 15, arbitrary: fc.array(citationOf(words), { maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(citationOf(phrase), { minLength: 30, maxLength: 60, size: 'max' }) },
    ),
  )
  .map(([first, rest]) => [first, ...rest]);

/** Sometimes nothing but the quote. */
const claim: fc.Arbitrary<Claim> = fc
  .tuple(words, evidence, fc.constantFrom('own', 'quote', 'quoted'))
  .map(([text, citations, says]) => {
    const [{ quote }] = citations;
    return { text: says === 'own' ? text : says === 'quote' ? quote : `“${quote}”`, citations };
  });

/** All of them: the type checker misses none. */
const KINDS: Readonly<Record<NoticeKind, true>> = {
  conflict: true,
  'date-passed': true,
  inferred: true,
  corrected: true,
  'corrected-query': true,
  undated: true,
  'other-reading': true,
  missing: true,
  passage: true,
};
const kind = fc.constantFrom(...(Object.keys(KINDS) as NoticeKind[]));

const source = fc.record({
  article: fc.constantFrom('a1', 'a2', 'a3', 'a5'),
  title: fc.option(words),
  publisher: fc.option(words),
  agency: fc.option(words),
  published: fc.option(
    fc.record({
      date: fc.constantFrom('2024-11-28', '2024-11', '--11-28'),
      basis: fc.constantFrom('stated' as const, 'inferred' as const),
    }),
  ),
  url: fc.option(fc.oneof(fc.webUrl(), words)),
});

/** Any answer at all: hostile words, thousands of characters, sources that are not listed or not cited. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom('answered', 'ambiguous', 'not-in-sources', 'not-understood'),
  heading: words,
  lead: fc.option(words),
  claims: fc.array(claim, { maxLength: 8 }),
  notices: fc.array(fc.record({ kind, text: words }), { maxLength: 9 }),
  choices: fc.array(fc.record({ label: phrase, ask: phrase }), { maxLength: 60 }),
  sources: fc.uniqueArray(source, { selector: (each) => each.article }),
});
