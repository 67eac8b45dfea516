import { describe, expect, it } from 'vitest';
import { answer, build } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const now = new Date('2030-01-01');
const CITIES = ['Oslo', 'Lima'];

/** Fourteen meetings, a report each: the first under Ana Solis, all others under Inés Rojas; every one under Nils Berg. */
const knowledge = build(
  Array.from({ length: 14 }, (_, i) => ({
    ...articleOf(
      `The ${i + 1}th meeting of the Norway-Peru Working Group on Ports was held in ${CITIES[i % 2]} on ${i + 3} May ${2010 + i}. It was co-chaired by Rear Admiral ${i === 0 ? 'Ana Solis' : 'Inés Rojas'} of Peru and Commodore Nils Berg of Norway.`,
    ),
    id: `report-${i + 1}`,
    file: `report-${i + 1}.txt`,
  })),
);
const ask = (question: string) => answer({ ask: 'question', question }, knowledge, now);
const kinds = (question: string) => ask(question).notices.map(({ kind }) => kind);

describe('more meetings than one answer shows', () => {
  it('are all looked at: one that is not shown refutes "each"', () => {
    const { status, lead } = ask('did Rojas chair every meeting');
    expect(status).toBe('answered');
    expect(lead).toContain('1st');
  });

  it('are all looked at: one that is not shown makes the chairs differ', () => {
    expect(ask('was it the same Peruvian co-chair at all the meetings').lead).toBe(
      ask('did the 1st and the 2nd have the same Peruvian co-chair').lead,
    );
  });

  it.each(['who chaired each meeting, and where', 'did Berg chair every meeting'])(
    'are said to be left out: %s',
    (question) => {
      const { claims } = ask(question);
      expect(claims.length).toBeGreaterThan(0);
      expect(kinds(question)).toContain('missing');
    },
  );

  it('none is left out of a list of numbers without a word', () => {
    const numbers = Array.from({ length: 14 }, (_, i) => `${i + 1}th`).join(', ');
    const { claims, notices } = ask(`who chaired the ${numbers}`);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.length === 14 || notices.some(({ kind }) => kind === 'missing')).toBe(true);
  });
});

it('of many numbers that mean no meeting, the first are told and the others counted', () => {
  const { lead } = ask(`who chaired the ${Array.from({ length: 9 }, (_, i) => `${i + 20}th`).join(', ')} and the 2nd`);
  expect(lead).toContain('20th');
  expect(lead).not.toContain('28th');
  expect(lead).toContain('6 more');
});

it('a question that is longer than what is read of it is told so', () => {
  const long = `who chaired the 3rd meeting of the working group on ports ${'and so on and so forth '.repeat(14)}`;
  expect(ask(long).notices.map(({ text }) => text)).toContain(
    'The question is long: only its beginning was looked at.',
  );
  expect(kinds('who chaired the 3rd meeting')).not.toContain('missing');
});
