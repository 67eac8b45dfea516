import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { inFull } from '../../knowledge/understand/in-haste.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const { queryOf, statusOf, told } = askedAt(new Date('2026-01-15'));

describe('what is typed in haste is read in full words', () => {
  test.each([
    ['wich rank dos he hold', 'which rank does he hold'],
    ['when n where', 'when and where'],
    ['the 5 th meeting', 'the 5th meeting'],
    ['the 5thmeeting', 'the 5th meeting'],
    ['plsss', 'pls'],
    ['W.G. 5 venue', 'working group 5 venue'],
    ['meetings w/o Mathew', 'meetings without Mathew'],
    ['meetings w/ dates', 'meetings with dates'],
    ['which 1 was it', 'which one was it'],
    ['who tookthe minutes', 'who took the minutes'],
    ['whochaired it', 'who chaired it'],
    ['cyber security', 'cybersecurity'],
    ['the mid day story', 'the Mid-day story'],
    ['what happen in 2023', 'what happened in 2023'],
    ['the 4th: chairs? and the city?', 'the 4th: chairs and city?'],
    ['28/29 oct', '28-29 oct'],
    ['was it held in 22 and 23', 'was it held in 2022 and 2023'],
    ['@bot who was there', 'who was there'],
    ['the herald: who chaired', 'the herald: who chaired'],
    ['PTI: who chaired', 'according to PTI, who chaired'],
    ['quick q: who was there lol', 'who was there'],
  ])('%s', (typed, full) => {
    expect(inFull(typed, knowledge)).toBe(full);
  });

  test.each([
    ['quoted words', 'who said "wich rank dos he hold"'],
    ['a numeral', 'meeting III'],
    ['words of their own', 'whoever wasted the theatre'],
    ['an answer wished for', 'discussed y/n'],
    ['a verb that is asked about', 'did anything happen in 2000'],
    ['an initial', 'N Lund'],
    ['a laugh alone', 'lol'],
    ['the outlet as it writes itself', 'When did Mid-day report'],
  ])('but not %s', (_, typed) => {
    expect(inFull(typed, knowledge)).toBe(typed);
  });

  test('nor a question of another language', () => {
    expect(queryOf('wo meeting kab thi')).not.toMatchObject({ ask: 'chairs' });
  });
});

describe('half a sentence on somebody', () => {
  test.each([
    ['modi president?', 'Prime Minister'],
    ['putin = prime minister', 'Not by the articles'],
    ['mathew russian?', '(India)'],
    ['dixit 4th or 5th', '5th'],
    ['cisc now?', 'In reports of the 5th'],
    ['dixit cochaired w who', 'Dylevsky'],
    ['what was mathews post', 'Chief of Integrated Defence Staff'],
  ])('%s', (typed, expected) => {
    expect(told(typed)).toContain(expected);
  });

  test.each(['dixit chinese?', 'belousov president?', 'drones 4th or 5th'])('but none on record: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
