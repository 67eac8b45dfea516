import { describe, expect, test } from 'vitest';
import { numbered } from '../../knowledge/understand/recast/numbers.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('a number after the noun is the meeting’s own', () => {
  test.each([
    ['session four venue', 'the 4th session venue'],
    ['who led meeting no. 3?', 'who led the 3rd meeting?'],
    ['rounds four and five', 'the 4th and the 5th rounds'],
    ['round four, five or six?', 'the 4th, the 5th or the 6th round?'],
    ['sessions 3 to 5', 'the 3rd, the 4th and the 5th sessions'],
    ['meeting one versus meeting two', 'the 1st versus the 2nd meetings'],
    ['wg 4 agenda', 'the 4th wg agenda'],
  ])('%s', (typed, plain) => expect(numbered(typed)).toBe(plain));

  test.each([
    ['what is counted', 'was she meeting two envoys in June'],
    ['a length', 'was the meeting one or two days long'],
    ['a length with a dash', 'was the last round two-day'],
    ['a share', 'is meeting one of the two on record'],
    ['a day', 'the session on 3 June'],
    ['a year', 'meetings 2024'],
  ])('but %s: %s', (_, typed) => expect(numbered(typed)).toBe(typed));

  test.each([
    ['session three topics', { ask: 'topics', meeting: '3rd session' }],
    ['round four: chairs?', { ask: 'chairs', meeting: '4th round' }],
    ['meeting no 4 place', { ask: 'where', meeting: '4th' }],
    ['who presided at the session between the third and the fifth', { ask: 'chairs', meeting: '4th session' }],
  ])('%s', (typed, query) => expect(queryOf(typed)).toMatchObject(query));

  test.each(['round nine chairs', 'session seven topics', 'how do rounds one and two differ'])(
    'none on record: %s',
    (typed) => expect(statusOf(typed)).toBe('not-in-sources'),
  );
});

describe('lists, however they are wished for', () => {
  test.each([
    ['Pinpoint every round that Mathew chaired.', { ask: 'timeline', chair: 'Mathew' }],
    ['Compile the chronology of the rounds in Delhi.', { ask: 'timeline', place: 'New Delhi' }],
    ['For the desk: each session of 2024, dated.', { ask: 'timeline', year: '2024' }],
    ['Succession of Working Group sessions, with cities and dates', { ask: 'timeline', forum: 'Working Group' }],
    ['sessions + dates', { ask: 'timeline' }],
    ['Which gatherings fell in 2023?', { ask: 'timeline', year: '2023' }],
    ['which sessions were two-day events', { ask: 'timeline', days: '2' }],
    ['Sessions with Dixit presiding – which?', { ask: 'timeline', chair: 'Dixit' }],
    ['mathew rounds', { ask: 'timeline', chair: 'mathew' }],
    ['major events 2023 to 2024', { ask: 'timeline', year: '2023..2024' }],
    ['which sessions had the Russian capital as their venue', { ask: 'timeline', place: 'Moscow' }],
    ['what do we have for 2023?', { ask: 'timeline', year: '2023' }],
    ['count of sessions held in Delhi', { ask: 'count', place: 'New Delhi' }],
    ['Land sub-group: how many rounds', { ask: 'count', forum: 'Land sub-group' }],
    ['May I have the co-chairs of all the rounds?', { ask: 'all-chairs' }],
    ['I should be obliged for the dates of the fourth round.', { ask: 'when', meeting: 'fourth round' }],
    ['the subjects of the Land sub-group, in list form', { ask: 'topics' }],
    ['clue me in on the fourth session', { ask: 'meeting', meeting: 'fourth session' }],
    ['bare facts: third session', { ask: 'meeting', meeting: 'third session' }],
    ['reel off the drills', { ask: 'exercises' }],
    ['which formats have held talks', { ask: 'forums' }],
  ])('%s', (typed, query) => expect(queryOf(typed)).toMatchObject(query));

  test.each([
    ['of all meetings of the forum', 'group dates', ['3rd', '4th', '5th']],
    ['of all, without one', 'apart from Moscow, where has the Working Group sat?', ['3rd', '5th']],
    ['of all that are numbered', 'recap rounds three to five', ['3rd', '4th', '5th']],
    ['who chaired which', 'who led which round?', ['3rd', '4th', '5th']],
  ])('%s: %s', (_, typed, meetings) => {
    for (const meeting of meetings) expect(told(typed)).toContain(meeting);
  });

  test.each([
    ['leaving the summits apart, list the meetings of 2024', { ask: 'timeline', year: '2024', except: 'the summits' }],
    [
      'with the Land sub-group set aside, how many rounds were in Delhi',
      { ask: 'count', except: 'the Land sub-group' },
    ],
    ['all meetings of 2024 bar the summits', { ask: 'timeline', except: 'the summits' }],
  ])('%s', (typed, query) => expect(queryOf(typed)).toMatchObject(query));

  test.each([
    'which sessions had a press conference',
    'which rounds were not covered',
    'exercises named by Mathew',
    'which sessions were held in the Kremlin',
    'number of participants, 4th session',
    'meeting three against meeting five: number of journalists',
    'roster of sponsors of the fifth round',
    'inventory of cancelled rounds',
  ])('what no record has is not listed: %s', (typed) => expect(statusOf(typed)).toBe('not-in-sources'));
});

describe('two meetings beside each other, in one thing', () => {
  test.each([
    ['how do the 3rd and 4th rounds compare as to venue', ['3', '4'], ['place']],
    ['what changed from the 4th to the 5th in terms of the chairs', ['4', '5'], ['chairs']],
    ['contrast the agendas of the third and the fifth', ['3', '5'], ['topics']],
    ['is there someone who led the 3rd and the 4th?', ['3', '4'], ['chairs']],
  ])('%s', (typed, meetings, parts) => expect(queryOf(typed)).toMatchObject({ ask: 'several', meetings, parts }));

  test('of one side alone', () =>
    expect(queryOf('How did the Indian chairmanship change between the 4th and the 5th?')).toMatchObject({
      ask: 'several',
      side: 'India',
    }));

  test('what no record has is no comparison', () => {
    expect(statusOf('how do the 3rd and the 5th differ in price')).toBe('not-in-sources');
    expect(statusOf('how do the 5th and the 6th differ in place')).toBe('not-in-sources');
  });
});

describe('two parts of one question', () => {
  test('the time, the place and the one who came for a side', () => {
    const answer = told('Where and when was the fourth session, and who turned up for India?');
    for (const text of ['Moscow', '28 November 2024', 'Mathew']) expect(answer).toContain(text);
    expect(answer).not.toContain('Dylevsky');
  });

  test('whether they met, and where', () => {
    expect(told('Had Modi and Putin met between the 4th and the 5th, and if so in which city?')).toContain('Tianjin');
    expect(statusOf('Had Modi and Dixit met between the 4th and the 5th, and if so where?')).toBe('not-in-sources');
  });

  test('what came after a meeting', () =>
    expect(
      queryOf('Please check whether the Working Group convened again after its fourth session, and if so where'),
    ).toMatchObject({
      ask: 'timeline',
      after: 'fourth',
    }));

  test('a topic, and the meeting', () =>
    expect(queryOf('they discussed logistics? which session')).toMatchObject({ ask: 'discussed', topic: 'logistics' }));
});

describe('articles by what they are, and what is in them', () => {
  test.each([
    ['What does the WIRE-based piece say', 'What does the PTI-based story say about logistics?', 'Only what PTI has'],
    ['by part of a year', 'what does the late 2024 story say about cybersecurity?', 'Only what'],
  ])('%s: %s', (_, typed, words) => {
    expect(ask(typed).status).toBe('answered');
    expect(
      ask(typed)
        .notices.map(({ text }) => text)
        .join(' '),
    ).toContain(words);
  });

  test.each([
    ['the titles of the reports', { ask: 'sources' }],
    ['list of the outlets', { ask: 'sources' }],
    ['title of the IANS report', { ask: 'published', outlet: 'IANS' }],
    ['The Mid-day piece: when was it printed?', { ask: 'published', outlet: 'Mid-day' }],
    ['stories from 2024, list', { ask: 'published', date: '2024' }],
    ['in which text do we come across Tianjin?', { ask: 'mentions', of: 'Tianjin' }],
    ['which portal ran a story on the Land sub-group?', { ask: 'sources' }],
    ['how many of your reports treat the fifth round', { ask: 'count-of', of: 'articles' }],
    ['do both stories on the fifth round give the same venue', { ask: 'agreement', property: 'place' }],
    ['how do the IANS and PTI pieces date the fifth round', { ask: 'agreement', property: 'date' }],
    ['IANS puts the fifth round on a Wednesday; does the PTI piece agree?', { ask: 'agreement', property: 'date' }],
  ])('%s', (typed, query) => expect(queryOf(typed)).toMatchObject(query));

  test.each([
    'When was the Herald report on the fourth round printed?',
    'Which story is by the Daily Telegraph?',
    'what does the early 2024 report say about cybersecurity?',
    'do the sources agree on the number of attendees',
  ])('none of it: %s', (typed) => expect(statusOf(typed)).toBe('not-in-sources'));
});
