import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { attributed } from '../../knowledge/understand/attribution.ts';
import { isSum } from '../../knowledge/understand/sums.ts';
import { invented, shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const other = build(invented('articles'));

describe('whose report a question means is cut off it', () => {
  test.each([
    ['according to IANS who chaired the fifth', 'IANS', 'who chaired the fifth'],
    ['who chaired the fifth, per Press Trust of India?', 'PTI', 'who chaired the fifth?'],
    ['going by the mid-day report, when was it', 'Mid-day', 'when was it'],
    ['in the Financial Express, where was the third', 'Financial Express', 'where was the third'],
    ['Devdiscourse on cybersecurity', 'Devdiscourse', 'cybersecurity'],
    ['IANS: birthday of Putin', 'IANS', 'birthday of Putin'],
    ['what did ANI say about training', 'ANI', 'quotes about training'],
  ])('%s', (question, publisher, rest) => {
    const found = attributed(question, knowledge);
    expect(found.only?.name).toBe(publisher);
    expect(found.text.replace(/\s+/g, ' ').trim()).toBe(rest);
  });

  test('a report of a meeting stands for the articles that report it', () => {
    const [article] = attributed('training in the story on the land sub working group', knowledge).only?.articles ?? [];
    expect(article).toContain('mid-day');
  });

  test('an outlet without an article is named', () => {
    expect(attributed('according to the BBC who chaired it', knowledge).unknown).toBe('BBC');
    expect(attributed('what did Al Jazeera report about fish', other).unknown).toBe('Al Jazeera');
  });

  test.each([
    'do IANS and PTI agree on the date',
    'where was the meeting in Moscow',
    'what did Reuters report',
    'according to Dylevsky what was agreed',
  ])('%s: nobody’s report', (question) => {
    expect(attributed(question, knowledge)).toEqual({ text: question });
  });
});

describe('a sum is no question for articles', () => {
  test.each([
    'what is 17 times 23',
    'two plus two',
    '100/4',
    '144 divided by 12',
    'square root of 9',
    '5 percent of 80',
  ])('%s', (text) => expect(isSum(text)).toBe(true));
  test.each([
    'how many times did they meet',
    'meeting of 26-27 June',
    'did they meet 3 times in 2024',
    'the 3rd and the 4th',
    'talks in 2+2 format',
    'over 5 days',
  ])('%s: none', (text) => expect(isSum(text)).toBe(false));
});
