import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('how long something took, in other verbs', () => {
  test.each([
    ['Across how many days was the fifth round stretched?', '2 days'],
    ['The land meeting extended over how many days?', '2 days'],
    ['For how many days did the 22nd summit carry on?', '2 days'],
    ['How long did the third round run: one day, or two?', '2 days'],
  ])('%s', (typed, text) => {
    expect(queryOf(typed)?.ask).toBe('duration');
    expect(told(typed)).toContain(text);
  });

  test.each([
    ['that somebody was there tells nothing of how long', 'How many days did Putin spend in New Delhi in 2021?'],
    ['nor that they spoke', 'How many minutes did Modi and Putin speak on the phone?'],
    ['two rounds have no sum', 'Over how many days was the fourth round spread?'],
  ])('but %s: %s', (_, typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('of two rounds the dates of both are told, and no sum', () => {
    expect(told('How many days altogether did the third and fifth rounds take?')).toContain('28–29 October 2025');
    expect(told('How many days altogether did the third and fifth rounds take?')).toContain('18–19 July 2023');
  });
});

describe('the time between two things, in other words and orders', () => {
  test.each([
    ['What length of time separates the third round from the fifth?', 'between'],
    ['Between the 3rd and the 4th round, how many months went by?', 'between'],
    ['The gap from the third to the fifth round: how long was it?', 'between'],
    ['Was there over a year between the 4th and 5th rounds?', 'between'],
    ['What stretch of time lay between the founding of the partnership and its elevation?', 'lapse'],
    ['How many years between making the partnership official and upgrading it?', 'lapse'],
    ['How many years after 2000 was the partnership elevated?', 'lapse'],
    ['By 2020, how many years had passed since the partnership was formalised?', 'lapse'],
    ['The 22nd summit came how many days after the land meeting?', 'between'],
    ['About how long ago was the Moscow working group round?', 'ago'],
  ])('%s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
    expect(statusOf(typed)).toBe('answered');
  });

  test('a year of its own is one end, and the other has its sentence', () => {
    expect(ask('How many years after 2000 was the partnership elevated?').lead).toContain('10 years');
    expect(ask('By 2020, how many years had passed since the partnership was formalised?').lead).toContain('20 years');
  });

  test.each([
    'How many years lay between the INDRA exercise and the 22nd summit?',
    'What interval separates the first round from the third?',
  ])('what is not dated: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('parts of a year', () => {
  test.each([
    ['Which meetings fell in the second half of 2024?', '2024-07..2024-12'],
    ['Was there any meeting in the first quarter of 2024?', '2024-01..2024-03'],
    ['Which talks were held in mid-2023?', '2023-05..2023-08'],
    ['What was held in late 2024?', '2024-09..2024-12'],
    ['What meetings took place early in 2025?', '2025-01..2025-04'],
  ])('%s', (typed, year) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', year });
  });
});

describe('a bound that the articles date, and that is no meeting on record', () => {
  test.each([
    ['Which rounds came after the Samarkand encounter?', { after: '2022-09-16' }],
    ['Were there any meetings after Samarkand?', { after: '2022-09-16' }],
    ['Which meetings lie between Samarkand and Tianjin?', { after: '2022-09-16', before: '2025-09' }],
    ['What was held between the Samarkand meeting and the third round?', { after: '2022-09-16', before: '2023-07-18' }],
    ['Which meetings took place before the phone call?', { before: '2025-10' }],
  ])('%s', (typed, limits) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', ...limits });
    expect(told(typed)).toContain('Read “');
  });

  test('the next round of the group after it', () => {
    expect(told('When did the working group next convene after the Tianjin meeting?')).toContain('28–29 October 2025');
  });

  test('the month of a meeting', () => {
    expect(told('In the month of the fifth round, what did Modi and Putin do?')).toContain('telephone conversation');
    expect(statusOf('In the month of the third round, what did Modi and Putin do?')).toBe('not-in-sources');
  });

  test.each([
    ['two happenings are compared', 'was the Samarkand meeting before Tianjin', 'earlier'],
    ['two meetings bound it themselves', 'What was held between the land meeting and the fourth round?', 'timeline'],
  ])('but %s: %s', (_, typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
    expect(told(typed)).not.toContain('Read “');
  });

  test('the last at a place before a bound is there, and not where the bound was', () => {
    const typed = 'Before the fifth round, when had they last met in New Delhi?';
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', place: 'New Delhi', newestFirst: true });
    expect(told('When did Delhi last host it before 2025?')).not.toContain('Moscow');
  });
});

describe('the order of several happenings', () => {
  test.each([
    ['Of the two encounters, Tianjin and Samarkand, which was the later?', ['September 16, 2022', '(September 2025)']],
    ['Which of the three came last: the land meeting, the 22nd summit or Tianjin?', ['26–27 June', '8–9 July']],
    [
      'Sort by date: fifth working group, land meeting, Samarkand',
      ['September 16, 2022', '26–27 June', '28–29 October'],
    ],
    ['What was earlier, Tianjin or Samarkand?', ['September 16, 2022', '(September 2025)']],
    ['Did the leaders meet in Tianjin before or after they talked by phone?', ['(September 2025)', '(October 2025)']],
  ])('%s', (typed, texts) => {
    expect(queryOf(typed)?.ask).toBe('earlier');
    expect(statusOf(typed)).toBe('answered');
    const all = told(typed);
    const places = texts.map((text) => all.indexOf(text));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each([
    'Which came first, the Beijing meeting or the Samarkand meeting?',
    'Put in order: INDRA, Samarkand, the third round',
    'Which came last: the phone call, Tianjin or the fifth working group?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('since when', () => {
  test.each([
    'His trip would be Modi’s first to Russia since what year?',
    'In June 2024, since which year had Modi not been to Russia?',
    'Would the July 2024 trip be Modi’s first to Russia since 2019?',
  ])('the sentence that says since: %s', (typed) => {
    expect(told(typed)).toContain('since 2019');
    expect(statusOf(typed)).toBe('answered');
  });

  test('but not since another year, nor in another place', () => {
    expect(statusOf('Would the July 2024 trip be Modi’s first to Russia since 2015?')).toBe('not-in-sources');
    expect(statusOf('Was it Putin’s first trip to India since 2019?')).toBe('not-in-sources');
  });

  test('for how long a summit was not held, at the time of the article', () => {
    expect(told('For how many years had the annual summit gone unheld as of June 2024?')).toContain('past two years');
    expect(statusOf('For how many years had the annual summit gone unheld as of June 2020?')).toBe('not-in-sources');
    expect(statusOf('For how long has the Working Group not been held?')).toBe('not-in-sources');
  });

  test('as of a part of a year', () => {
    expect(told('According to the mid-2024 report, since when had the annual summit not been held?')).toContain(
      'past two years',
    );
    expect(told('When did Putin last come to Delhi as of mid-2024?')).toContain('2021');
  });

  test('of a chair, the earliest on record', () => {
    expect(told('Since when has Dylevsky co-chaired the group?')).toContain('18–19 July 2023');
  });
});

describe('when something was', () => {
  test.each([
    ['Did the fifth round fall on a Wednesday?', 'Wednesday'],
    ['On what day did the land meeting wrap up?', '26–27 June 2024'],
    ['When did the Working Group first meet in Moscow?', '28 November 2024'],
    ['When was Putin congratulated on his birthday?', '(October 2025)'],
    ['In 2022, where and when did Modi meet Putin?', 'September 16, 2022'],
    ['During 2022, what contact between the two leaders is told of?', 'September 16, 2022'],
    ['What do the articles date to 2010?', '(2010)'],
    ['When did Mid-day report on the land meeting?', '28 June 2024'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    ['of its start it has a date, not of its end', 'When did the invasion of Ukraine end?'],
    ['a war there is no visit', 'When did Modi visit Ukraine?'],
    ['in another year', 'When did Modi meet Putin in 2021?'],
    ['who called whom it does not say', 'When did Putin call Modi on his birthday?'],
    ['an outlet without an article of it', 'When did IANS report on the third round?'],
    ['somebody who is no outlet', 'When did the Kremlin report on the fifth round?'],
    ['no date of it', 'Do the articles say when the Working Group was set up?'],
  ])('but %s: %s', (_, typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('lists in the order of time', () => {
  test.each([
    ['Sequence of the India-Russia meetings with their dates', { ask: 'timeline' }],
    ['Lay out the working group rounds in order, with dates', { ask: 'timeline', forum: 'working group' }],
    ['Main events 2022 to 2024, one per line', { ask: 'timeline', year: '2022..2024' }],
    ['I need a chronology covering 2023 to 2025 for an annex', { ask: 'timeline', year: '2023..2025' }],
    ['Which years saw a working group meeting?', { ask: 'timeline', forum: 'working group' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('a rare word alone is no meeting', () => {
    expect(statusOf('Lay out the navy rounds in order with dates')).toBe('not-in-sources');
  });
});
