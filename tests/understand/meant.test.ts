import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, understoodOf, statusOf } = askedAt(new Date('2026-11-22'));

describe('what a clause takes for granted of a meeting is looked at first', () => {
  test.each([
    ['Since the 4th was held in Delhi, who hosted it?', '4th in Delhi'],
    ['given that the 22nd summit took place in Delhi, who received Modi', '22nd summit in Delhi'],
    ['the 5th was chaired by Mathew, so when did Dixit take over?', '5th Mathew'],
  ])('%s', (typed, meeting) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'check', meeting });
  });

  test.each([
    ['since the 4th was in Moscow, who chaired it', 'chairs'],
    ['since 2024, which meetings were held', 'timeline'],
    ['as for the 3rd, where was it', 'where'],
  ])('%s: nothing is wrong with it', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('who did so how many times', () => {
  test.each<[string, object]>([
    ['which general has chaired more than once', { least: 2 }],
    ['who co-chaired at least two of the meetings', { least: 2 }],
    ['who has chaired thrice', { least: 3 }],
    ['which officer chaired only one of them', { least: 1, most: 1 }],
  ])('%s', (typed, times) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'all-chairs', times });
  });

  test.each([
    ['who chaired two', 'chairs'],
    ['did Mathew chair more than once', 'timeline'],
    ['which meetings did Dylevsky chair', 'timeline'],
  ])('%s: not of all', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('more than two compared', () => {
  test.each<[string, readonly string[]]>([
    ['compare the dates of the three working group meetings', ['date']],
    ['compare where the last two rounds were', ['place']],
    ['compare the working group meetings', ['date', 'place', 'chairs']],
  ])('%s', (typed, parts) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', parts });
  });

  test('a pair stays a pair, and nothing named is asked back', () => {
    expect(queryOf('compare the 3rd and the 5th')?.ask).toBe('compare');
    expect(understoodOf('compare the meetings').is).toBe('which');
  });

  test('the last few are counted from the end', () => {
    const query = queryOf('who chaired the last two meetings');
    expect(query?.ask === 'several' ? query.meetings.map((id) => id.at(-1)) : []).toEqual(['4', '5']);
  });
});

describe('which of two meetings was earlier', () => {
  test.each([
    'which was earlier, the land sub-group or the Moscow working group',
    'which took place later: the 22nd summit or the land meeting',
  ])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'between', order: true });
  });

  test('a choice of places names one meeting', () => {
    expect(queryOf('was the 4th in Delhi or Moscow')?.ask).toBe('check');
  });
});

describe('the meeting that a report is of', () => {
  test.each<[string, object]>([
    ['who chaired, as per the Devdiscourse report?', { ask: 'chairs', meeting: 'at no. 4 working group' }],
    ['according to PTI, where was it held', { ask: 'where', meeting: 'at no. 5 working group' }],
    ['Russian delegation head in the IANS story', { ask: 'chairs', side: 'Russia' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('one that is named is meant', () => {
    expect(queryOf('who chaired the 3rd according to PTI')).toMatchObject({ meeting: '3rd' });
  });
});

describe('a month and a number', () => {
  test.each([
    ['which day in December does the 23rd summit begin', 'December 2025'],
    ['who chaired the meet of july 23', '3rd meeting'],
    ['chairs 4th wg nov 24', '4th meeting'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test.each(['was there a meeting on 23 July', 'was there a meeting on july 23'])('%s: a day', (typed) => {
    expect(told(typed)).toContain('No meeting');
  });
});

test.each([
  ["who chaired yesterday's meeting", '2025-10-30', '2025-10-29'],
  ['who chaired yesterdays meeting', '2025-10-30', '2025-10-29'],
  ['where was last months meeting', '2025-11-30', '2025-10'],
])('%s', (typed, at, date) => {
  expect(JSON.stringify(queryOf(typed, new Date(at)))).toContain(date);
});

describe('from a year on', () => {
  test.each<[string, object]>([
    ['meetings since 2024', { ask: 'timeline', since: '2024' }],
    ['who has chaired since 2023', { ask: 'several', filter: { since: '2023' } }],
    ['meetings from 2024 onwards', { ask: 'timeline', since: '2024' }],
    ['meetings after 2024', { ask: 'timeline', after: '2024' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('the year itself counts', () => {
    expect(told('meetings since 2024')).toContain('26–27 June 2024');
    expect(told('meetings after 2024')).not.toContain('26–27 June 2024');
  });
});

describe('what follows a meeting', () => {
  test.each([
    ['did anything follow the 4th', 'after 4th'],
    ['what preceded the 4th', 'before 4th'],
  ])('%s', (typed, meeting) => {
    expect(queryOf(typed)).toEqual({ ask: 'meeting', meeting });
  });

  test('all that came since', () => {
    expect(queryOf('has there been one since the 5th')).toEqual({ ask: 'timeline', after: '5th' });
  });

  test.each([
    ['what changed since the 4th', 'compare'],
    ['who followed Mathew', 'succession'],
    ['what was discussed at the 4th', 'topics'],
  ])('%s: nothing', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('what is to come', () => {
  test.each(['is Putin coming to India', 'when is Putin expected in India', 'when will Putin arrive in India'])(
    '%s: announced, and by now past',
    (typed) => {
      expect(told(typed)).toContain('that date has passed');
      expect(told(typed)).not.toContain('last visited');
    },
  );

  test('what was is told of what was', () => {
    expect(told('when did Putin last visit Delhi')).toContain('2021');
  });
});

describe('what someone asked of another', () => {
  test.each(['what did Modi urge Putin to do in Samarkand', 'what did Modi call on Putin to do'])('%s', (typed) => {
    expect(told(typed)).toContain('path of dialogue');
  });

  test.each(['what did Putin urge Modi to do', 'what did India urge Russia to do'])('%s: nothing says so', (typed) => {
    expect(told(typed)).toContain('do not say');
  });
});

test.each([
  ['what did the MoD statement say', 'Ministry of Defence'],
  ['hr at the 5th', 'human resource'],
  ['latest of the defence talks on file', '5th meeting'],
  ['host country of the 23rd summit', 'India'],
  ['which delegation leader sat for Russia in the 4th', 'Dylevsky'],
  ['what did the army post on X, verbatim', 'Talks focused'],
  ['when did they meet in Tianjin', 'September 2025'],
])('%s: %s', (typed, text) => {
  expect(told(typed)).toContain(text);
});

describe('another number, or another year of what happens once', () => {
  test.each([
    ['was it his 71st birthday on which Modi congratulated Putin', '73rd'],
    ['the partnership was elevated in 2011, correct?', '2010'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain('they have it otherwise');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'did Modi congratulate Putin on his 73rd birthday',
    'did Modi meet Putin in 2023',
    'was it the 6th meeting',
  ])('%s: not so', (typed) => {
    expect(told(typed)).not.toContain('they have it otherwise');
  });
});

describe('what time', () => {
  test('may be the date', () => {
    expect(told('what time was the 5th held')).toContain('28–29 October 2025');
    expect(told('what time was the 5th held')).toContain('No article states the hour');
  });

  test.each(['what time did the 5th start', 'what exact time was the 5th held'])('%s: is the hour', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'statement', wants: 'clock' });
  });
});

describe('what was said is told by the sentence after, too', () => {
  test.each([
    ['what did they discuss in Tianjin', 'latest developments'],
    ['what did Modi say to Putin on the phone', '73rd birthday'],
    ['what did they discuss about human resources at the 5th', 'officer-level exchanges'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test('whether it was, by itself', () => {
    expect(told('did they discuss human resources at the 5th')).not.toContain('officer-level exchanges');
  });
});

test('a place that is named wrongly: the nearest of that name', () => {
  expect(told('at the SCO summit in Paris, what did the leaders discuss')).toContain('Tianjin');
  expect(told('did France take part')).not.toContain('Tianjin');
});

describe('is it the last', () => {
  test.each([
    [
      'is the 4th the latest meeting',
      'The 5th meeting of the India-Russia Working Group on Military Cooperation came after the 4th',
    ],
    ['is the 5th the last meeting', '28–29 October 2025'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });
});

describe('meetings of so many days', () => {
  test.each(['which meetings took two days', 'which rounds took 2 days'])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ days: '2' });
    expect(told(typed)).toContain('18–19 July 2023');
    expect(told(typed)).not.toContain('28 November 2024');
  });

  test('a meeting and its length', () => {
    expect(queryOf('was the 5th a two-day meeting')?.ask).toBe('duration');
  });
});

describe('a sentence that but names it tells nothing of where it is or who heads it', () => {
  test.each(['where is the Main Directorate based', 'who heads the Ministry of Defence'])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

test('a date alone bounds by itself', () => {
  expect(queryOf('before 2024, when was Modi last in Russia')).toMatchObject({ before: '2024' });
});

test('a short form that stands for nothing in the articles is none of them', () => {
  expect(told('what did MHA say')).toContain('MHA');
  expect(told('what did MHA say')).toContain('say nothing of');
});
