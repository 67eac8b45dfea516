import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf, told } = askedAt(new Date('2026-11-22'));

describe('articles of news agencies alone', () => {
  test.each([
    'how many articles are from news agencies?',
    'which of the articles come from a wire agency?',
    'which of your reports are agency copy?',
    'list the wire stories',
    'which articles came from a news agency, and from which?',
  ])('%s', (typed) => {
    const { lead, claims } = ask(typed);
    expect(lead).toMatch(/^3 of 5 articles/);
    expect(claims).toHaveLength(3);
    expect(told(typed)).not.toMatch(/Devdiscourse|Financial Express/);
  });
});

describe('articles that give no agency, publisher or link', () => {
  test.each([
    ['which articles are not from news agencies?', ['Devdiscourse', 'Financial Express'], ['PTI', 'ANI', 'IANS']],
    ['how many articles aren’t from an agency?', ['Devdiscourse', 'Financial Express'], ['PTI', 'ANI', 'IANS']],
    ['which article names no wire agency?', ['Devdiscourse', 'Financial Express'], ['PTI', 'ANI', 'IANS']],
    ['which article has no publisher?', ['PTI'], ['Devdiscourse', 'ANI', 'IANS']],
    ['any reports that do not have a link?', ['PTI'], ['Devdiscourse', 'ANI', 'IANS']],
  ])('%s', (typed, those, others) => {
    expect(statusOf(typed)).toBe('answered');
    for (const each of those) expect(told(typed)).toContain(each);
    for (const each of others) expect(told(typed)).not.toContain(each);
  });

  test('how many of all they are', () => {
    expect(ask('which articles are without a publisher').lead).toMatch(/^1 of 5 articles/);
  });

  test.each(['which article has no author?', 'which meeting has no link?'])(
    'of other things none is kept: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('which articles speak of it', () => {
  test.each([
    ['which article on the 5th mentions Modi?', ['Nagpur'], ['PTI', 'Mid-day']],
    ['which report about the fifth speaks of artificial intelligence?', ['PTI'], ['Nagpur']],
    ['which article on the land talks mentions Reuters?', ['Mid-day'], ['Nagpur']],
    ['which articles mention Dixit or Tianjin?', ['Nagpur', 'PTI'], ['Mid-day', 'Devdiscourse']],
    ['which articles mention Ukraine and Samarkand?', ['Mid-day'], ['Nagpur']],
    ['which article names Reuters as a source?', ['Mid-day'], ['PTI:']],
    ['which article names PTI as a source?', ['PTI'], ['Mid-day', 'Nagpur']],
  ])('%s', (typed, holds, others) => {
    expect(statusOf(typed)).toBe('answered');
    const text = ask(typed)
      .claims.map((claim) => claim.text.split(':')[0])
      .map((name) => `${name}:`)
      .join('\n');
    for (const each of holds) expect(text).toContain(each);
    for (const each of others) expect(text).not.toContain(each);
  });

  test.each([
    'which article on the 4th mentions Modi?',
    'which article on the 5th does not mention Modi?',
    'which articles mention Modi and INDRA?',
    'which article names AFP as a source?',
  ])('none does: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
