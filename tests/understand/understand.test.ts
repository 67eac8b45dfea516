import { expect, test } from 'vitest';
import { build, type Query } from '../../knowledge/index.ts';
import { understand } from '../../knowledge/understand/understand.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

const queryOf = (typed: string): Query | string => {
  const understood = understand(typed, knowledge, new Date('2026-11-22'));
  return understood.is === 'query' ? understood.query : understood.is;
};

/** What a question becomes: the same query that a command makes. */
const WORDINGS: readonly (readonly [string, Partial<Query> & { readonly ask: Query['ask'] }])[] = [
  ['who chaired the fourth meeting?', { ask: 'chairs', meeting: 'fourth meeting' }],
  ['Who presided over meeting no. 5', { ask: 'chairs' }],
  ['who chaird the forth meating', { ask: 'chairs' }],
  ['who led the Indian delegation at the 3rd', { ask: 'chairs', side: 'India' }],
  ['when was the fifth meeting', { ask: 'when' }],
  ['where was the summit in 2024', { ask: 'where' }],
  ['when and where was the 5th', { ask: 'meeting' }],
  ['topics of the land meeting', { ask: 'topics' }],
  ['did they discuss military training at the 4th', { ask: 'discussed', topic: 'military training' }],
  ['what exercises were named', { ask: 'exercises' }],
  ['who attended the 22nd summit', { ask: 'attendance' }],
  ['who is Dylevsky', { ask: 'person', name: 'Dylevsky' }],
  ['who is the Chief of Integrated Defence Staff', { ask: 'office' }],
  ['who replaced Mathew', { ask: 'succession', way: 'after' }],
  ['who was chief before Dixit', { ask: 'succession', way: 'before' }],
  ['which meetings did Mathew chair', { ask: 'timeline', chair: 'mathew' }],
  ['meetings since 2024', { ask: 'timeline', since: '2024' }],
  ['how many meetings were held in Moscow', { ask: 'count', place: 'Moscow' }],
  ['how long was the third meeting', { ask: 'duration' }],
  ['how long ago was the 4th', { ask: 'ago' }],
  ['time between the 3rd and the 5th', { ask: 'between' }],
  ['compare 3 and 5', { ask: 'compare', first: '3', second: '5' }],
  ['do the sources agree on the date of the 5th', { ask: 'agreement', property: 'date' }],
  ['what does SCO stand for', { ask: 'expand', acronym: 'SCO' }],
  ['what is the IRIGC', { ask: 'forum' }],
  ['next summit', { ask: 'next', forum: 'summit' }],
  ['was the 4th meeting in Delhi', { ask: 'check' }],
  ['when was the partnership upgraded', { ask: 'statement', wants: 'when' }],
  ['how much crude did India buy', { ask: 'statement', wants: 'how many' }],
  ['which sources do you have', { ask: 'sources' }],
  ['quotes on training', { ask: 'quote', topic: 'training' }],
  // What is said around a question.
  ['Good morning! I was wondering when the fifth meeting was. Many thanks in advance', { ask: 'when' }],
  ['is it true that the 4th was in Delhi', { ask: 'check' }],
  ['so the fifth was in Moscow, right?', { ask: 'check' }],
  // Hindi word by word, in Latin letters or its own; Russian in any case.
  ['4th meeting kab hui', { ask: 'when' }],
  ['fifth meeting ke chair kaun the', { ask: 'chairs' }],
  ['mathew ke baad kaun aaya', { ask: 'succession', way: 'after' }],
  ['пятую встречу кто возглавлял', { ask: 'chairs' }],
  ['पाँचवीं बैठक कब हुई', { ask: 'when' }],
  // Words so misspelt that only the whole question tells what they are.
  ['whu chaird teh fith meating', { ask: 'chairs' }],
  ['how mny meetngs did dylevski chir', { ask: 'count' }],
  ['whre was fifht metting hled', { ask: 'where' }],
  ['who came first mathew or dixit', { ask: 'order', first: 'mathew', second: 'dixit' }],
  ['what came after 3rd working group', { ask: 'meeting' }],
  ['what happened between july 2023 and november 2024', { ask: 'timeline', year: '2023-07..2024-11' }],
  ['all meetings dylevsky took part in', { ask: 'timeline', chair: 'dylevsky' }],
  ['who sat in the chair for the Russians at the 3rd', { ask: 'chairs', side: 'Russia' }],
  ['is dylevsky russian or indian', { ask: 'person' }],
  ['who was CISC at the time of the third meeting', { ask: 'office', meeting: 'third meeting' }],
  ['propulsion technology in which meeting', { ask: 'discussed' }],
  ['names of the drills', { ask: 'exercises' }],
  ['quote from dylevsky', { ask: 'quote', speaker: 'dylevsky' }],
  ['when do they meet again', { ask: 'next' }],
];

test.each(WORDINGS)('%s', (typed, query) => {
  const meant = queryOf(typed);
  const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
  expect(
    typeof meant === 'string'
      ? meant
      : Object.fromEntries(Object.entries(meant).map(([key, value]) => [key, lower(value)])),
  ).toMatchObject(Object.fromEntries(Object.entries(query).map(([key, value]) => [key, lower(value)])));
});

test.each([
  ['hello', 'no question'],
  ['good morning, what can you do', 'no question'],
  ['write a poem about the 4th meeting', 'no question'],
  ['qzx vbn', 'no question'],
  ['...', 'no question'],
  ['did France take part?', 'absent'],
  ['what did they say about drones', 'absent'],
  // A topic that looks like a word of the questions' language is still a topic.
  ['was wheat discussed at the 4th', 'absent'],
  ['were tanks discussed at the 4th', 'absent'],
  ['did they talk about tin', 'absent'],
  ['should India trust Russia', 'no question'],
  ['is Putin a good man', 'no question'],
  ['what do you think about the working group', 'no question'],
  ['who chaired the meeting', 'which'],
  ['when was it', 'which'],
])('%s: %s', (typed, is) => {
  expect(queryOf(typed)).toBe(is);
});
