import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what is so at every meeting', () => {
  test.each([
    ['were all the meetings held in New Delhi', /^No, not all .*22nd.*4th/],
    ['did every working group meeting take place in Moscow', /^No, not all .*3rd.*5th/],
    ['were all rounds of the working group at the Manekshaw Centre', /^No, not all .*4th/],
    ['did all the meetings fall in 2024', /^No, not all .*3rd.*5th.*do not say it of the 4th/],
  ])('%s: no, and at which it was not', (typed, lead) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each(['did each meeting last two days', 'was every round two days long'])(
    '%s: of one of them no article says so',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
      expect(ask(typed).lead).toMatch(/do not say it of the 4th/);
    },
  );

  test('one meeting on record is not all of them', () => {
    expect(statusOf('were all summits in Moscow')).toBe('not-in-sources');
  });

  test.each(['was the fifth meeting in New Delhi', 'were all meetings not in Moscow', 'which meetings were in Moscow'])(
    'but not of a single one, of the contrary, or of a list: %s',
    (typed) => {
      expect(queryOf(typed)).not.toMatchObject({ ask: 'every' });
    },
  );
});

describe('whether somebody chaired every meeting', () => {
  test('says which, and which name no chair', () => {
    const { lead } = ask('did Dylevsky chair every meeting on record');
    expect(lead).not.toMatch(/^Yes/);
    expect(lead).toMatch(/They name no chair of the 3rd meeting of the India-Russia Sub-Working Group.*22nd/);
  });

  test('of one forum, yes', () => {
    expect(ask('did Dylevsky chair all working group meetings').lead).toMatch(/^Yes, at each of them.*3rd.*4th.*5th/);
  });

  test('of somebody else, not', () => {
    expect(ask('did Mathew chair every working group meeting').lead).toMatch(/^Not at each of them.*5th/);
  });
});

describe('what meetings have in common', () => {
  test.each([
    ['which meetings had the same venue', /Manekshaw Centre: the 3rd .*5th/, /Moscow/],
    ['which rounds shared a chair', /Mathew: the 3rd .*4th .*Dylevsky.*: the 3rd .*5th/, /22nd/],
    ['which meetings had the same Russian chair', /Dylevsky.*: the 3rd/, /Mathew/],
    ['which meetings were in the same city', /New Delhi: .*Moscow: /, /Samarkand/],
  ])('%s', (typed, lead, other) => {
    expect(ask(typed).lead).toMatch(lead);
    expect(ask(typed).lead).not.toMatch(other);
  });

  test('but not of two that are named', () => {
    expect(queryOf('did the 3rd and the 5th have the same venue')).toMatchObject({ ask: 'several', same: true });
  });
});

describe('how many each had', () => {
  test.each([
    ['did Dixit chair more meetings than Mathew', /Dixit, 1 meeting; Johnson P Mathew, 2 meetings/],
    ['who chaired more often, Mathew or Dylevsky', /Mathew, 2 meetings; Dylevsky.*, 3 meetings/],
    ['have more been held in Moscow than in New Delhi', /Moscow, 2 meetings; New Delhi, 3 meetings/],
    ['did Russia host more meetings than India', /Russia, 2 meetings; India, 3 meetings/],
    ['did more meetings take place in 2024 than in 2023', /2024, 3 meetings; 2023, 1 meeting/],
    ['did Dylevsky chair more meetings in Moscow than in New Delhi', /Moscow, 1 meeting; New Delhi, 2 meetings/],
    ['did Mathew chair in both Moscow and New Delhi', /Moscow, 1 meeting; New Delhi, 1 meeting/],
    ['did India host fewer meetings', /India, 3 meetings; Russia, 2 meetings/],
    ['did both Mathew and Dixit chair in New Delhi', /Mathew, 1 meeting; Ashutosh Dixit, 1 meeting/],
    ['were all working group meetings in Russia or India', /Russia, 1 meeting; India, 2 meetings/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    ['which city hosted more, Delhi or Moscow', { ask: 'most', of: 'city' }],
    ['did Mathew and Dylevsky chair more than one meeting together', { ask: 'timeline' }],
  ])('but not: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['how many Indians have chaired', /^2 people\..*Mathew, 2 times; Ashutosh Dixit, 1 time/],
    ['how many Russians chaired the working group', /^1 person\./],
    ['how many different people have chaired the meetings', /^3 people\./],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test('but meetings are counted as such', () => {
    expect(queryOf('how many meetings did Mathew chair')).toMatchObject({ ask: 'count' });
  });

  test('two people at one meeting are not one person of two names', () => {
    expect(told('did Mathew and Dylevsky both chair the fourth meeting')).not.toMatch(/Not by the articles/);
  });
});

describe('lengths, and times between meetings', () => {
  test('of each, where none is singled out', () => {
    const { claims, notices } = ask('how long do meetings usually last');
    expect(claims).toHaveLength(4);
    expect(notices.map(({ text }) => text).join()).toMatch(/do not say it of the 4th/);
  });

  test('but of one that is named', () => {
    expect(queryOf('how long did the fifth meeting last')).toMatchObject({ ask: 'duration' });
  });

  test.each([
    ['what was the longest gap between meetings', /longest time .*from the 3rd .*to the 4th .*499 days/],
    ['the shortest interval between working group meetings', /shortest time .*from the 4th .*to the 5th/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test('where there are not two to compare, none is the longest', () => {
    expect(statusOf('what was the longest gap between summits')).toBe('not-in-sources');
  });
});

describe('those above and below someone', () => {
  test.each([
    'who is the boss of Dixit',
    "who is Dylevsky's deputy",
    'whom does Mathew report to',
    'is Dylevsky the deputy of Dixit',
  ])('%s: not in the articles', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['who is the boss of the working group', { ask: 'all-chairs' }],
    ['who is the deputy chief of the main operational directorate', { ask: 'office' }],
    ["who is Mathew's successor", { ask: 'succession' }],
  ])('but: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['did Dixit replace Mathew', 'answered'],
    ['was Mathew replaced by Dixit', 'answered'],
    ['did Mathew replace Dixit', 'not-in-sources'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });
});
