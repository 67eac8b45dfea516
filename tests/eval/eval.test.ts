import { expect, test } from 'vitest';
import { bank } from './bank.ts';
import { systems } from './baselines.ts';
import { score } from './score.ts';

const questions = bank();
const verdictsOf = (name: string, asked = questions) =>
  asked.map((asked) => ({ q: asked.q, ...score(asked, (systems[name] as (typeof systems)[string])(asked)) }));
const own = verdictsOf('rapporteur');
const share = (verdicts: readonly { readonly is: string }[], is: string): number =>
  verdicts.filter((verdict) => verdict.is === is).length / verdicts.length;

test('the bank asks at least 200 questions, a quarter of them without an answer or with several', () => {
  expect(questions.length).toBeGreaterThanOrEqual(200);
  expect(questions.filter(({ status }) => status !== 'answered').length / questions.length).toBeGreaterThanOrEqual(
    0.25,
  );
});

test('nearly every question is answered or refused rightly, hardly any answered wrongly', () => {
  const failures = own.filter(({ is }) => is !== 'right').map(({ q, is, why }) => `${is}: ${q}: ${why.join('; ')}`);
  expect(share(own, 'right'), failures.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(share(own, 'wrong'), failures.join('\n')).toBeLessThanOrEqual(0.01);
});

// Fuse.js takes its time: every fourth question tells enough.
const some = questions.filter((_, i) => i % 4 === 0);

test.each(Object.keys(systems).filter((name) => name !== 'rapporteur'))('it beats “%s”', (name) => {
  expect(share(own, 'right')).toBeGreaterThan(share(verdictsOf(name, some), 'right') + 0.2);
});

test('every citation is cut from its article', () => {
  for (const { q, knowledge, now } of questions) {
    const texts = new Map(knowledge.articles.map(({ id, text }) => [id, text]));
    const told = (systems.rapporteur as (typeof systems)[string])({ q, knowledge, now } as (typeof questions)[number]);
    for (const { citations } of told.claims)
      for (const { article, quote, start, end } of citations) expect(texts.get(article)?.slice(start, end)).toBe(quote);
  }
});
