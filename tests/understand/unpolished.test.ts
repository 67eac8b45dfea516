import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const shown = (typed: string): string => [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');

describe('a question in the order of another language is put in plain order', () => {
  test.each([
    ['before Lund this chair was whose', 'who came before Lund?'],
    ['this post is whose after Berg', 'who came after Berg?'],
    ['NATO, for what it is short', 'what does NATO stand for?'],
    ['for what NATO is short', 'what does NATO stand for?'],
    ['nato meaning in article', 'what does nato stand for?'],
    ['A in A B Berg stands for what', 'what is the full name of A B Berg?'],
    ['anvil what is this, army thing or movie', 'what is anvil?'],
    ['5th working group was for how many days', 'how many days did 5th working group last?'],
    ['how many days 4th round go on', 'how many days did 4th round last?'],
    ['4th round they sit where, name of building', 'where was 4th round held?'],
    ['from 3rd round till 4th round how many days', 'how many days between 3rd round and 4th round?'],
    ['between the 3rd and the 4th how many months', 'how many months between the 3rd and the 4th?'],
    ['Lund is colonel, yes? confirm', 'is Lund a colonel?'],
    ['Lund the admiral, navy man, yes? rank confirm', 'is Lund an admiral?'],
    ['Lund sir, how many times he is co chair?', 'how many times did Lund co-chair?'],
    ['chile boss at fifth meeting who', 'who was the chile co-chair at fifth meeting?'],
    ['cables they mention somewhere? which meeting', 'which meeting discussed cables?'],
    ['cables talked 4th and also 5th round?', 'was cables discussed at both the 4th and the 5th?'],
    ['open seas — show sentence original', 'quote about open seas'],
    ['5th date confusing!! sources match or not', 'do the sources agree on the dates of 5th?'],
    ['4th meeting article who publish it', 'who published the article on 4th meeting?'],
    ['wg 5 was on sunday?', 'was the 5th wg on a sunday?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });
});

describe('what is told of the asker is left out', () => {
  test.each([
    'who chaired the 5th, short pls am in bus',
    'who chaired the 5th? am on phone sorry',
    'who chaired the 5th, train is leaving so quick pls',
    'who chaired the 5th pls its urgent',
    'who chaired the 5th, brief only, in metro now',
  ])('%s', (typed) => {
    expect(recast(typed)).toBe('who chaired the 5th?');
  });
});

describe('what only looks like it stays as it is', () => {
  test.each([
    'was it urgent',
    'the deal on a bus in Lima',
    'NATO, for what it was founded',
    'B in A B Berg stands for what',
    'not the 5th but the 4th was for how many days',
    'before the 5th round they sit where',
    'cables they did not discuss which meeting',
    'cables talked only 5th round',
    'Lund former admiral, right?',
    '5th date confusing, who chaired',
  ])('%s', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('such a question is answered as the plain one is', () => {
  test.each([
    ['before air marshal dixit this chair was whose', ['JP Mathew'], []],
    ['J in J P Mathew stands 4 wht', ['Johnson P Mathew'], []],
    ['how many day was land meeting', ['2 days'], ['is on record here']],
    ['frm land meeting delhi till modi summit moscow jul 2024 days between?', ['12 days'], []],
    ['which nr of wg was in mosco', ['4th'], ['5th']],
    ['5th wg place and russia boss there who?', ['Manekshaw', 'Dylevsky'], ['Dixit']],
    ['how many wg was in new delhi, not count the land sub group', ['2 held', '3rd', '5th'], ['Sub-Working']],
    ['meetings in new delhi, land one not include', ['3rd', '5th'], ['Sub-Working']],
    ['how many meeting not in delhi', ['Moscow'], ['New Delhi']],
    ['which wg not in delhi', ['Moscow'], ['New Delhi']],
    ['who chaired all 3 wg', ['3rd', '4th', '5th'], []],
    ['after third wg what was next and where', ['Moscow'], ['5th']],
    ['3rd meeting when?? there is some 2 of them maybe', ['July 2023', 'June 2024'], []],
    ['mathew the admiral, navy man, yes? rank confirm', ['Not by the articles', 'Lieutenant General'], []],
    ['modi go russia before 2024 last when', ['2019'], ['July 8-9']],
    ['since 3rd wg till land meeting how many days', ['344'], []],
  ])('%s', (typed, words, not) => {
    for (const word of words) expect(shown(typed)).toContain(word);
    for (const word of not) expect(shown(typed)).not.toContain(word);
  });
});

describe('what is left out or denied is not told as if it were so', () => {
  test.each([
    ['which meetings had no mathew', ['5th'], ['3rd', '4th']],
    ['which meeting dont have dixit', ['3rd', '4th'], ['5th India']],
    ['dixit is not general, right?', ['Air Marshal'], ['Not by the articles', 'Yes']],
    ['mathew not admiral, right?', ['Lt Gen'], ['Not by the articles', 'Yes']],
    ["isn't mathew an admiral?", ['Not by the articles'], []],
    ['wg meetings without land one', ['3rd', '5th'], ['Sub-Working']],
  ])('%s', (typed, words, not) => {
    for (const word of words) expect(shown(typed)).toContain(word);
    for (const word of not) expect(shown(typed)).not.toContain(word);
  });

  test.each(['which meetings had no logistics', 'which meetings without exercises'])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('and refused where the plain one is', () => {
  test.each([
    'drones they discussed anywhere? am on phone sorry',
    'drones talked 4th and also 5th wg?',
    'lavrov the colonel, right? confirm',
    'china boss at fifth meeting who',
    'who sit for china in 3rd wg',
    '8th wg was for how many days',
    'secret deal signed in 5th wg, short pls am in bus',
    'lavrov go russia before 2024 last when',
    'K in J P Mathew stands 4 wht',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
