import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf, told } = askedAt(new Date('2026-11-22'));

describe('what an outlet has is told from its own articles', () => {
  test.each([
    ['what title does IANS give Dylevsky?', ['Head of the Russian delegation'], ['Main Operational Directorate']],
    ['what rank does Devdiscourse give to Mathew?', ['Lieutenant General'], ['HQ – IDS']],
    ['what title did the 2024 report give Mathew?', ['Chief of Integrated Defence Staff'], ['HQ – IDS']],
    ['do PTI and IANS give the same title for Dylevsky?', ['PTI', 'IANS', '2 of 2'], ['yes', 'Financial']],
    ['does Financial Express mention joint exercises?', ['effective joint exercises'], ['INDRA', 'does not say']],
    ['does Mid-day talk of joint exercises?', ['joint exercises between the two Armies'], ['INDRA']],
    ['give me a quote about oil from Mid-day', ['domestic oil prices'], []],
    ['what does Financial Express say about the future?', ['look to the future'], []],
    ['which topics does PTI list?', ['propulsion'], ['cybersecurity', 'current defence cooperation plans']],
    ['which topics did IANS and PTI both report?', ['need not name the same'], ['cybersecurity']],
    ['what did ANI report?', ['26–27 June 2024'], ['Moscow']],
    ['what venue does Financial Express give?', ['Manekshaw'], ['Moscow']],
    ['do all sources call it Manekshaw Centre?', ['3 of 5'], ['Devdiscourse']],
    ['which article names the exercises?', ['Devdiscourse', '1 of 5'], ['Mid-day', 'Financial']],
    ['who is quoted in the articles?', ['Ministry of Defence', 'Indian Army'], ['co-chaired', 'Dixit']],
    ['which reports quote someone?', ['Ministry of Defence'], ['Modi']],
    ['who was quoted in the reports on the land meeting?', ['Indian'], ['Ministry of Defence']],
  ])('%s', (typed, holds, others) => {
    expect(statusOf(typed)).toBe('answered');
    const all = `${told(typed)}\n${ask(typed)
      .claims.map(({ text }) => text)
      .join('\n')}`;
    for (const each of holds) expect(all).toContain(each);
    for (const each of others) expect(all).not.toContain(each);
  });

  test.each([
    'what rank does Mid-day give to Mathew?',
    'what title does the BBC give Dixit?',
    'does Financial Express mention cybersecurity?',
    'does Mid-day talk of cybersecurity?',
    'give me a quote about oil from PTI',
    'what does PTI say about the future?',
    'is the PTI article dated?',
    'is Putin quoted?',
    'has Modi been quoted directly?',
    'which topics do Mid-day and PTI both list?',
    'who was quoted at the 5th meeting?',
  ])('not told by it: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('how long after a meeting its report appeared', () => {
  test.each([
    ['how many days after the third meeting did the article about it appear?', /^0 days/],
    ['how long after the meeting was the Mid-day article published?', /^1 day\b/],
    ['how soon after the land meeting did ANI report it?', /^1 day\b/],
  ])('%s', (typed, lead) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    'how many days after the fourth meeting was the Devdiscourse article published?',
    'how many days after the fifth meeting did the article about it appear?',
    'how many days after the fifth meeting did PTI report it?',
    'how many days after the third meeting did PTI report it?',
    'how long after the meeting was the article published?',
  ])('a day is not on record: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
