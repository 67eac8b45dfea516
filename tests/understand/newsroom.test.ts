import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, ask, told, understoodOf, statusOf } = askedAt(new Date('2026-11-22'));

describe('what a news desk asks, put plainly', () => {
  test.each<[string, object]>([
    ['do both reports agree about how many days the fifth meeting lasted', { ask: 'agreement' }],
    ['do the reports on the fifth meeting differ over its length', { ask: 'agreement' }],
    [
      'show me, verbatim, what the Indian Army wrote on X about its June talks with Russia',
      { ask: 'quote', topic: '' },
    ],
    ['which drills are named in the write-up of the fourth meeting', { ask: 'exercises' }],
    ['List the meetings in order; we are preparing a briefing for the minister', { ask: 'timeline' }],
    ['Mathew: what does the J stand for', { ask: 'person', name: 'Mathew' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['of the three working group meetings, what share took place in Moscow', '1 of these 3'],
    ['what proportion of the three working group meetings were in Delhi', '2 of these 3'],
    ['did the third and the fifth meeting share the same building', 'Manekshaw Centre'],
    ['since when have the ties borne the label special and privileged strategic partnership', '2010'],
  ])('%s', (typed, words) => {
    expect(told(typed)).toContain(words);
  });
});

describe('the next one and the one before are counted from the meeting that is named', () => {
  test.each([
    ['compare the 4th meeting with the next one', '4th', '5th'],
    ['how did the fourth differ from the one before it', '4th', '3rd'],
    ['compare the 3rd and the following round', '3rd', '4th'],
    ['what changed between the third meeting and the next', '3rd', '4th'],
  ])('%s', (typed, first, second) => {
    expect(told(typed)).toContain(`The ${first} meeting`);
    expect(told(typed)).toContain(`The ${second} meeting`);
    expect(told(typed)).not.toContain('Summit');
  });

  test('the next summit stays the next summit', () => {
    expect(told('compare the 22nd summit and the next summit')).toContain('23rd');
  });
});

describe('of people and agencies, as a desk asks', () => {
  test.each<[string, object]>([
    ['who spoke for Moscow in July 2023', { ask: 'chairs', side: 'Russia' }],
    [
      'in which rounds did Dylevsky and Mathew face each other',
      { ask: 'timeline', chair: 'Dylevsky Igor Nikolayevich', with: 'Johnson P Mathew' },
    ],
    ['how many co-chairs are listed for the fourth meeting', { ask: 'count-of', of: 'chairs' }],
    ['do PTI and IANS give the same officers as co-chairs of the 5th', { ask: 'agreement' }],
    ["which news agency's story was run by Mid-day", { ask: 'published', outlet: 'Mid-day' }],
    ['how do the places of the 3rd, 4th and 5th meetings vary', { ask: 'several', parts: ['place'] }],
    ['list all meetings, newest at the top', { ask: 'timeline', newestFirst: true }],
    ['anything held in the summer of the year before last', { ask: 'timeline', year: '2024-06..2024-08' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each<[string, object]>([
    ['explain who Johnson P Mathew is', { ask: 'person' }],
    ['what happened in the series in 2022', { ask: 'timeline', year: '2022' }],
    ['did any of the rounds last just a day', { ask: 'timeline', days: '1' }],
    ['how many meetings do the reports date to 2025', { ask: 'count', year: '2025' }],
    ['are the outlets at odds over when the fifth meeting was', { ask: 'agreement' }],
    ['draw up a table of meetings, cities and dates', { ask: 'timeline' }],
    ['which article gives its exact publication time', { ask: 'sources' }],
    ['can you say which rounds were held outside India', { ask: 'timeline' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each<[string, object]>([
    ['when is the report in Mid-day from', { ask: 'published', outlet: 'Mid-day' }],
    ['which one was held in winter', { ask: 'timeline', held: 'yes' }],
    ['list the meetings with their hosts', { ask: 'timeline' }],
    ['trace the changes in co-chairs from one edition to the next', { ask: 'all-chairs' }],
    ['whom did Dixit sit opposite in October 2025', { ask: 'chairs' }],
    ['which acronym is used for the commission', { ask: 'forum' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('who is not quoted has no quote beside', () => {
    expect(statusOf('is there a quote by Modi')).toBe('not-in-sources');
  });

  test('the longest article is not the longest meeting', () => {
    expect(statusOf('which of the articles is longest')).toBe('not-in-sources');
  });

  test('the group is no summit', () => {
    expect(told('has Moscow hosted the group more than once')).not.toContain('Summit');
  });

  test.each<[string, object]>([
    ['what is the parent commission', { ask: 'forum' }],
    ['how does the number of meetings in India compare with that in Russia', { ask: 'tally' }],
    ['when should the 23rd summit have been held', { ask: 'when', meeting: '23rd summit' }],
    ['does the PTI report identify the Indian co-chair', { ask: 'chairs', side: 'India' }],
    ['is Manekshaw Centre mentioned in more than one article', { ask: 'mentions' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('what somebody thought is not who they are', () => {
    expect(statusOf('what did Mathew think of the talks')).toBe('not-in-sources');
  });

  test('whom somebody saw in person was not called', () => {
    expect(told('when did Modi last see Putin face to face')).not.toContain('telephone');
  });
});

test('a summit is not among military talks', () => {
  expect(told('how many defence talks were held in 2024')).not.toContain('22nd');
});

describe('a question of somebody whom nothing names is asked back', () => {
  test.each(['and what was his rank?', 'who is she', 'which post does he hold'])('%s', (typed) => {
    const { status, choices } = ask(typed);
    expect(status).toBe('ambiguous');
    for (const choice of choices) expect(statusOf(choice.ask)).toBe('answered');
  });

  test.each([
    'who is Mathew and what was his rank',
    'Dixit chaired the fifth. What was his rank?',
    'how did he greet Putin',
  ])('%s: somebody is named', (typed) => {
    expect(understoodOf(typed).is).toBe('query');
  });
});

describe('quotes of a time are of no other', () => {
  test('a sentence that speaks of another month is left out', () => {
    expect(told('quotes about Putin in December')).toContain('in December');
    expect(told('quotes about Putin in December')).not.toContain('In September');
  });

  test('nothing was said in that month of that year', () => {
    expect(statusOf('quotes on the June 2025 land talks')).toBe('not-in-sources');
  });
});

describe('who chaired what somebody else is said to have chaired', () => {
  test('when did Dixit chair the July 2023 meeting', () => {
    expect(told('when did Dixit chair the July 2023 meeting')).toContain('co-chaired by Lt Gen Johnson P Mathew');
  });
});

test('a capital that somebody speaks for is its country', () => {
  expect(queryOf('who represented Moscow at the 3rd')).toMatchObject({ ask: 'chairs', side: 'Russia' });
});

describe('a year that is asked about is kept', () => {
  test.each([
    'which exercises are named in 2019',
    'which meeting first discussed joint exercises in 2019',
    'what was said about joint exercises in 2019',
  ])('%s: nothing of other years', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['which exercises were named in 2024', 'what was said about exercises in 2024'])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
  });
});

test('what is told of the third meeting of one forum is not told of the third of another', () => {
  expect(statusOf('why was the third working group meeting held')).toBe('not-in-sources');
  expect(statusOf('what was the aim of the third meeting')).toBe('not-in-sources');
  expect(told('what was the aim of the sub-working group meeting')).toContain('further enhance defence cooperation');
});
