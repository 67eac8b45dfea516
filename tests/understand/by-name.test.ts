import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { byName } from '../../knowledge/understand/by-name.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const { queryOf } = askedAt(new Date('2026-01-15'));
const knowledge = build(shipped());

describe('capitals and leaders are read by their names', () => {
  test.each([
    ['which meetings were held in the Indian capital', 'which meetings were held in New Delhi'],
    ["who chaired in Russia's capital", 'who chaired in Moscow'],
    ['when did they meet in the capital of Uzbekistan', 'when did they meet in Tashkent'],
    ['where did the two leaders meet in 2022', 'where did Modi and Putin meet in 2022'],
    ['when did the Russian president visit New Delhi', 'when did Putin visit New Delhi'],
    ['whom did the Indian Prime Minister call', 'whom did Modi call'],
  ])('%s', (typed, plain) => {
    expect(byName(typed, knowledge)).toBe(plain);
  });

  test.each([
    ['the capital itself is asked for', 'what is the capital of India'],
    ['the capital itself is asked for', 'which city is Russia’s capital'],
    ['the capital itself is asked for', 'India’s capital?'],
    ['no article speaks of the country', 'who met in the German capital'],
    ['the one who holds the office is asked for', 'who is the Russian president'],
    ['the office of another country', 'when did the Pakistani prime minister visit Moscow'],
    ['an office of the side that has the other head', 'did the Russian prime minister visit Delhi'],
    ['leaders of delegations', 'what did both leaders of the working group say when they met'],
    ['a title before a name', 'when did President Putin visit New Delhi'],
  ])('not where %s: %s', (_, typed) => {
    expect(byName(typed, knowledge)).toBe(typed);
  });

  test('a list of what was in a capital is of that city', () => {
    expect(queryOf('which meetings took place in the Indian capital')).toMatchObject({
      ask: 'timeline',
      place: 'New Delhi',
    });
  });
});
