import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('who chaired beside somebody is a person, and no list of meetings', () => {
  test.each([
    ['before Dixit, who was India’s co-chair?', 'Dixit', 'before'],
    ['who was India’s co-chair before Dixit', 'Dixit', 'before'],
    ['prior to Air Marshal Dixit who led the Indian side', 'Air Marshal Dixit', 'before'],
    ['after Mathew, which officer co-chaired for India?', 'Mathew', 'after'],
    ['who co-chaired after Mathew', 'Mathew', 'after'],
  ] as const)('%s', (typed, name, way) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'succession', name, way });
  });

  test('of the side that was not theirs, all who chaired for it', () => {
    expect(queryOf('who was Russia’s co-chair before Dixit')).toMatchObject({ ask: 'all-chairs', side: 'Russia' });
  });

  test.each([
    ['who chaired before 2024', 'several'],
    ['who chaired the meeting before the fifth', 'chairs'],
    ['when did Mathew chair before 2024', 'timeline'],
    ['what did Mathew chair', 'timeline'],
  ])('“%s” is asked of no one beside another', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('who chaired what somebody chaired', () => {
  test.each([
    ['who headed the Russian delegation at the round co-chaired by Dixit', ['Dylevsky'], ['Mathew', 'Ashutosh']],
    ['who was the Russian co-chair of the round that Dixit chaired', ['Dylevsky'], ['Mathew']],
    ['who was the Russian co-chair at the rounds Mathew chaired', ['Dylevsky', '3rd', '4th'], ['Dixit', '5th']],
  ])('%s', (typed, all, none) => {
    for (const word of all) expect(told(typed)).toContain(word);
    for (const word of none) expect(told(typed)).not.toContain(word);
  });

  test('of a country that no article names, nobody', () => {
    expect(statusOf('who led the Peruvian side at the round that Dixit chaired')).toBe('not-in-sources');
  });
});

describe('the building is asked for, whoever gathered there', () => {
  test.each([
    ['at which building did the delegates gather for the 5th meeting', 'where'],
    ['in which hall did participants assemble for the fifth meeting', 'where'],
    ['which delegates gathered for the 5th meeting', 'attendance'],
  ])('%s', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('a summit that is over, or still to come', () => {
  test.each([
    ['is the 7th summit already over?', 'has the 7th summit been held?'],
    ['Is the Oslo round done and dusted', 'has the Oslo round been held'],
    ['is the 7th meeting of the group finished yet?', 'has the 7th meeting of the group been held?'],
    ['is the 7th summit still to come?', 'when is the 7th summit?'],
    ['is the war over?', 'is the war over?'],
    ['is the 7th summit cancelled?', 'is the 7th summit cancelled?'],
    ['is the meeting over trade?', 'is the meeting over trade?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test('what another summit was contradicts nothing', () => {
    expect(told('Is the 23rd India-Russia summit already over?')).toMatch(/scheduled for December 2025/);
    expect(told('Is the 23rd India-Russia summit already over?')).not.toMatch(/otherwise|22nd/);
  });
});

describe('a question of one word is of what is said before it', () => {
  test.each([
    ['At the fourth meeting they talked about a type of world order. Which?', /multipolar/],
    ['Someone led the Russian side at the 4th meeting. Who?', /Dylevsky/],
    ['A summit was held in July 2024. Where?', /Moscow/],
  ])('%s', (typed, shows) => {
    expect(told(typed)).toMatch(shows);
  });
});

describe('who it was that did it', () => {
  test.each([
    ['who was it that opened the fair?', 'who opened the fair?'],
    ['Which city was it that hosted the fair?', 'Which city hosted the fair?'],
    ['who was the officer who led them?', 'who led them?'],
    ['who was it that they met?', 'who was it that they met?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test('one who speaks of a summit is no card of the summit', () => {
    expect(told('who was it that mentioned December for the 23rd summit?')).toMatch(/Modi/);
    expect(statusOf('who sold tickets for the 23rd summit?')).toBe('not-in-sources');
  });
});

describe('those who chaired are no list of meetings', () => {
  test.each([
    ['List the rank of each Indian co-chair since 2023.', 'several'],
    ['how many generals chaired since 2023', 'count-of'],
    ['List the meetings that Mathew chaired since 2023', 'timeline'],
    ['any meetings without a named chair?', 'timeline'],
  ])('%s', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });

  test('how many times a side’s chair did, each with a number', () => {
    expect(told('how many times did the Russian general co-chair')).toMatch(/Dylevsky[^.]*3 times/);
    expect(told('how often has the Indian side chaired')).toMatch(/Mathew[^.]*2 times/);
    expect(queryOf('who is the Russian co-chair')).not.toHaveProperty('times');
  });
});

describe('what is no count, no last of them, and no other time', () => {
  test.each([
    ['which had more participants, the fourth or the fifth meeting?', 'unkept'],
    ['which meeting was better attended', 'unkept'],
    ['which was more recent, the fourth or the fifth meeting?', 'between'],
  ])('%s', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });

  test.each([
    ['how long did it last?', 'how long was it?'],
    ['how long did the 7th last?', 'how long was the 7th?'],
    ['When did Berg ring Lund for her birthday?', 'When did Berg congratulate Lund on her birthday?'],
    ['Did Berg ring Lund on her birthday?', 'Did Berg ring Lund on her birthday?'],
    ["what's the last year Berg came to Oslo", 'what was the last time Berg came to Oslo'],
    ["Berg's last trip to Oslo was in what year?", "when was Berg's last trip to Oslo?"],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test('one of several is asked back', () => {
    expect(statusOf('how long did it last?')).toBe('ambiguous');
  });
});

describe('when and where somebody chaired a meeting', () => {
  test.each([
    ['When did Dixit chair the fifth?', [/28–29 October 2025/]],
    ['where did Mathew chair the fourth', [/Moscow/]],
    ['when and where did Mathew co-chair the 3rd', [/18–19 July 2023/, /New Delhi/]],
  ])('%s', (typed, shows) => {
    expect(statusOf(typed)).toBe('answered');
    for (const pattern of shows) expect(told(typed)).toMatch(pattern);
  });

  test('of one whom no article has in that chair, that is said', () => {
    expect(statusOf('when did Dixit chair the third')).toBe('not-in-sources');
    expect(told('when did Dixit chair the third')).toMatch(/No article says that Ashutosh Dixit chaired/);
  });
});

describe('which source is asked for, and who gave in', () => {
  test.each([
    ['which agency said a visit may take place in July', /RIA/, /Financial Express/],
    ['which source foresaw a visit in July', /RIA/, /had travelled/],
  ])('%s', (typed, shows, none) => {
    expect(told(typed)).toMatch(shows);
    expect(told(typed)).not.toMatch(none);
  });

  test.each(['which country gave in to US pressure', 'who yielded to the pressure of the US'])(
    '%s: nobody',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test('a word that the tables know is no slip for another', () => {
    expect(told('which exercises sharpened tactics')).not.toMatch(/Read .sharpened/);
  });
});

describe('the meeting beside one that somebody chaired', () => {
  test.each([
    ['which meeting came after the one Mathew chaired in Moscow', /5th/],
    ['who chaired before the one Dixit chaired', /4th.*Mathew/s],
    ['where was the meeting before the one chaired by Dixit', /Moscow/],
    ['who led the Indian side before the meeting that Dixit chaired', /Mathew/],
  ])('%s', (typed, shows) => {
    expect(told(typed)).toMatch(shows);
    expect(told(typed)).not.toMatch(/Timeline/);
  });

  test.each([
    'which meeting came after the one Mathew chaired',
    'where was the meeting after the one chaired by Dixit',
  ])('where several are meant, or none is on record, it is not guessed: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('what is named in the sources is no list of them', () => {
  test.each([
    ['which joint exercises are named in the sources?', 'exercises'],
    ['which sources do you have?', 'sources'],
  ])('%s', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });

  test.each([
    ['who chaired the last-but-one round?', 'who chaired the last but one round?'],
    ['did Berg chair the 7th alone?', 'with whom did Berg co-chair the 7th?'],
    ['Did Berg chair by himself or with somebody?', 'with whom did Berg co-chair?'],
    ['at which meeting was gas a subject?', 'which meeting discussed gas?'],
    ['what went on in Oslo', 'what happened in Oslo'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });
});
