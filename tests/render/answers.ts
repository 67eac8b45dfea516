import fc from 'fast-check';
import type { Answer, Citation, Claim, Evidence } from '../../knowledge/index.ts';

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

const words = fc.oneof(
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
        ),
        { maxLength: 40 },
      )
      .map((list) => list.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('_', 'word ', '🤝', '\\['), fc.integer({ min: 1, max: 500 }))
      .map(([unit, times]) => unit.repeat(times)),
  },
);

const citation: fc.Arbitrary<Citation> = fc.record({
  article: fc.constantFrom('a1', 'a2', 'a3', 'a4'),
  quote: words,
  start: fc.nat(),
  end: fc.nat(),
});

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(citation, fc.array(citation, { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest]);

const claim: fc.Arbitrary<Claim> = fc.record({ text: words, citations: evidence });

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
  claims: fc.array(claim, { maxLength: 10 }),
  notices: fc.array(fc.record({ kind: fc.constantFrom('conflict', 'inferred', 'missing', 'passage'), text: words }), {
    maxLength: 8,
  }),
  choices: fc.array(fc.record({ label: words, ask: words }), { maxLength: 60 }),
  sources: fc.uniqueArray(source, { selector: (each) => each.article }),
});
