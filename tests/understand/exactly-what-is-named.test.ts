import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, ask, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('the same what: the thing that is named, of the side or the person that is named', () => {
  test.each([
    ["Is the Indian co-chair's post the same at the 4th and the 5th?", 'Yes, the same each time: Chief of Integrated'],
    ['Is the rank of the Indian co-chair the same at the 4th and 5th?', 'No, not the same.'],
    ["Was Dylevsky's rank the same at all three meetings?", 'Yes, the same each time: Lieutenant General.'],
    ["Is Dylevsky's post the same at the 3rd and the 4th?", 'Yes, the same each time: Deputy Chief'],
    ["Did the Indian co-chair's rank change between the 4th and the 5th?", 'Not the same each time.'],
    ['Did the post of the Indian chair change between the 4th and the 5th?', 'The same each time: Chief of Integrated'],
    ['Were the 3rd and the 5th held at the same venue with the same chairs?', 'No, not the same.'],
    ['Did the 3rd and 5th have the same city and the same Russian co-chair?', 'New Delhi and Dylevsky'],
    ['Did the 3rd and 4th have the same Indian chair and the same city?', 'No, not the same.'],
    ['Did the 3rd and 5th take place in the same city and the same year?', 'No, not the same.'],
    ['Was the city the same at the 3rd, the 4th and the 5th?', 'No, not the same.'],
    ['Did the 5th have the same venue and co-chairs as the 3rd?', 'No, not the same.'],
    ['Did the chair and the venue change between the 3rd and the 5th?', 'Not the same each time.'],
    ['Did the venue and the chair of the Indian side change between the 3rd and 4th?', 'Not the same each time.'],
    ['Do the 4th and 5th share the same Russian co-chair and rank?', 'Dylevsky Igor Nikolaevich and Lieutenant'],
    ['Were the post and the person the same for India at the 4th and 5th?', 'No, not the same.'],
    ['Was it the same hall and the same Indian co-chair at the 3rd and the 5th?', 'No, not the same.'],
  ])('%s', (typed, lead) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toContain(lead);
  });

  test.each([
    'Is the Russian co-chair’s post the same at the 3rd and the 5th?',
    "Was Mathew's post the same at the 3rd and 4th?",
    "Did the Russian co-chair's title change between the 3rd and the 5th?",
  ])('%s: other words for a post are neither a yes nor a no', (typed) => {
    expect(ask(typed).lead).toMatch(/word it differently/);
    expect(ask(typed).claims).toHaveLength(2);
  });

  test.each([
    ["Is Dixit's post the same at the 4th and the 5th?", 'who did not chair one of them'],
    ["Is the Pakistani co-chair's post the same at the 3rd and the 5th?", 'a side that is none'],
    ["Was Mathew's rank the same at the 3rd as Dixit's at the 5th?", 'two people'],
    ["Is Mathew's rank the same at the 3rd and the 9th?", 'a meeting that is not on record'],
  ])('%s: refused, %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Do both co-chairs have the same rank at the 4th and 5th?'],
    ['Meetings where both chairs had the same rank?'],
    ["Was Dylevsky's rank the same at the 3rd and the 4th but not at the 5th?"],
    ['Which two meetings had the same venue and the same Indian chair?'],
  ])('%s: the one as the other, and not as at another meeting', (typed) => {
    expect(told(typed)).not.toMatch(/same each time/);
  });

  test('the same length is told by the days of both', () => {
    expect(queryOf('Was the length the same at the 3rd and 5th?')).toMatchObject({ ask: 'longer' });
  });
});

describe('before or after something that the articles date', () => {
  test.each([
    ['Was the 3rd held after the Russian invasion of Ukraine?', /February 2022[\s\S]*18–19 July 2023/],
    ['Was the third meeting held before the partnership was elevated?', /2010[\s\S]*18–19 July 2023/],
    ['Was Modi in Samarkand before the third meeting?', /September 16, 2022[\s\S]*18–19 July 2023/],
    ['Was the phone call before or after the 4th?', /28 November 2024[\s\S]*October 2025/],
  ])('%s', (typed, dates) => {
    expect(queryOf(typed)?.ask).toBe('earlier');
    expect(told(typed)).toMatch(dates);
    expect(ask(typed).claims).toHaveLength(2);
  });

  test.each([
    'When did Modi and Putin speak by phone, before or after the 5th?',
    'Did Modi and Putin speak by phone before the fourth meeting?',
    'Did Mathew and Modi speak by phone before the fifth meeting?',
    'How many days between the phone call and the 5th?',
    'Was the 5th held before the invasion of Georgia?',
  ])('%s: refused where the dates do not tell it', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('a time in the unit that is asked for', () => {
  test.each([
    ['How many weeks between the 22nd summit and the land sub-group meeting?', '1 week and 5 days (12 days)'],
    ['How many days between the 22nd summit and the land sub-group meeting?', '12 days, by'],
    ['How many weeks after the 3rd was the 4th?', 'About 71 weeks (499 days)'],
    ['How many months after the 3rd was the 4th?', 'About 16 months (499 days)'],
    ['How many weeks after the encounter in Tianjin was the fifth meeting?', '4 to 8 weeks'],
    ['How many months after the Samarkand encounter was the 3rd meeting held?', '10 months and 2 days (305 days)'],
    ['How many weeks ago was the 3rd?', '174 weeks and 4 days (1222 days)'],
    ['How many months after the invasion of Ukraine was the third meeting?', 'bout 17 months'],
    ['How many years between the 3rd and the 5th?', '2 years and 3 months (833 days)'],
  ])('%s', (typed, length) => {
    expect(ask(typed).lead).toContain(length);
  });
});

describe('an announcement, a plan and a call are no visit', () => {
  test.each([
    "When was Putin's visit to India announced and by whom?",
    'When was the 5th meeting announced, and by whom?',
    'When was the 3rd meeting made public?',
    'Which visit of Putin was announced?',
    'Was the 23rd summit announced before the 5th meeting?',
    'When was the 23rd annual summit announced, and by whom?',
    'By whom was Putin’s trip confirmed?',
    'Who attended the 22nd summit besides Modi?',
  ])('%s: refused', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Which meeting of Modi and Putin was announced?', /announced in March/, /Tianjin/],
    ['Which visit of Modi was planned?', /making arrangements/, /had travelled/],
    ['Did Modi call Putin?', /do not say who called whom/, /^Yes/],
    ['Was it Putin who rang Modi?', /do not say who called whom/, /^Yes/],
    ['Did Putin call Modi?', /do not say who called whom/, /^Yes/],
    ['Did Putin phone Mathew?', /telephon/, /who called whom/],
    ['Did Modi call for dialogue?', /dialogue and diplomacy/, /who called whom/],
    ['Did Modi call Putin a friend?', /telephon/, /who called whom/],
  ])('%s', (typed, has, lacks) => {
    expect(told(typed)).toMatch(has);
    expect(told(typed)).not.toMatch(lacks);
  });
});

describe('what was in a year, and at who chaired where', () => {
  test.each([
    ['What happened in 2000 in India-Russia relations?', /formalized in 2000/],
    ['What happened in Indian-Russian ties in 2010?', /elevated/],
    ['What was discussed when Mathew co-chaired in Moscow?', /Topics of the 4th/],
    ['What topics came up when Dylevsky co-chaired in New Delhi?', /Topics of the 3rd[\s\S]*Topics of the 5th/],
    ['Was the 4th the last one in Moscow?', /22nd[\s\S]*4th/],
    ['Was the land meeting the last one in Delhi?', /Land[\s\S]*5th/],
    ['Was the 3rd the last held in New Delhi?', /3rd[\s\S]*5th/],
  ])('%s', (typed, has) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toMatch(has);
  });

  test.each([
    'What happened in India-Russia relations in 2005?',
    'What happened in 2010 in India-China relations?',
    'What was discussed when Dixit co-chaired in Moscow?',
    'What was not discussed when Mathew co-chaired in Moscow?',
  ])('%s: refused', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
