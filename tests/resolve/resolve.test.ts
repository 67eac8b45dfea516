import { expect, test } from 'vitest';
import { build, suggest } from '../../knowledge/index.ts';
import { resolveForum } from '../../knowledge/resolve/forum.ts';
import { latin } from '../../knowledge/resolve/latin.ts';
import { resolveMeeting } from '../../knowledge/resolve/meeting.ts';
import { resolvePerson } from '../../knowledge/resolve/person.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const WG = 'india-russia-working-group-on-military-cooperation';

const meeting = (typed: string): string => {
  const found = resolveMeeting(typed, knowledge);
  return found.is === 'one' ? found.value.id : found.is;
};

test.each([
  ['4', `${WG}-4`],
  ['4th', `${WG}-4`],
  ['fourth', `${WG}-4`],
  ['IV', `${WG}-4`],
  ['#4', `${WG}-4`],
  ['no. 4', `${WG}-4`],
  ['wg 4', `${WG}-4`],
  ['fourth working group', `${WG}-4`],
  ['moscow working group', `${WG}-4`],
  ['latest', `${WG}-5`],
  ['previous', `${WG}-4`],
  ['the one before the 5th', `${WG}-4`],
  ['2023', `${WG}-3`],
  ['July 2023', `${WG}-3`],
  ['18 July 2023', `${WG}-3`],
  ['October 28', `${WG}-5`],
  ['Москва рабочая группа', `${WG}-4`],
  ['4 Mathew', `${WG}-4`],
  ['5 delhi', `${WG}-5`],
  ['4 delhi', 'contrary'],
  ['4 Dixit', 'contrary'],
  ['4th in 2022', 'contrary'],
  ['working group', 'several'],
  ['6', 'none'],
  ['2nd', 'none'],
  ['2022', 'none'],
  ['naval working group', 'none'],
  ['paris', 'none'],
  ['', 'none'],
])('meeting “%s”: %s', (typed, expected) => {
  expect(meeting(typed)).toBe(expected);
});

test.each([
  [
    knowledge.meetings.find(({ forumName }) => /land/i.test(forumName))?.id ?? '',
    ['land 3', 'sub working group', 'land subgroup', 'army 3', '3rd sub-working group (land)'],
  ],
  [
    knowledge.meetings.find(({ ordinal }) => ordinal === 22)?.id ?? '',
    ['22', '22nd summit', 'XXII summit', 'moscow summit'],
  ],
])('meeting %s in other words', (id, wordings) => {
  expect(wordings.map(meeting)).toEqual(wordings.map(() => id));
});

test('a bare number is the main series’, the other reading named', () => {
  const found = resolveMeeting('3', knowledge);
  expect(found.is === 'one' && [found.value.id, found.others.map(({ forumName }) => /land/i.test(forumName))]).toEqual([
    `${WG}-3`,
    [true],
  ]);
});

test.each([
  ['Dylevsky Igor Nikolaevich', 'Dylevsky'],
  ['Igor Dylevsky', 'Dylevsky'],
  ['Lt Gen Dylevskiy', 'Dylevsky'],
  ['Дылевский', 'Dylevsky'],
  ['J.P. Mathew', 'Mathew'],
  ['J P Mathew', 'Mathew'],
  ['Матью', 'Mathew'],
  ['मैथ्यू', 'Mathew'],
  ['Air Marshal Dixit', 'Dixit'],
  ['PM Modi', 'Modi'],
  ['Ashutosh Dixt', 'Dixit'],
])('person “%s”: %s', (typed, name) => {
  const found = resolvePerson(typed, knowledge);
  expect(found.is === 'one' ? found.value.name : found.is).toContain(name);
});

test.each(['Shoigu', 'J S Mathew', 'Igor Konashenkov', 'Rajnath Singh', 'general'])(
  'person “%s” is not on record',
  (typed) => {
    expect(resolvePerson(typed, knowledge).is).toBe('none');
  },
);

test.each([
  ['working group', WG],
  ['WG on military cooperation', WG],
  ['irigc-m&mtc', 'military-technical-cooperation'],
  ['summit', 'summit'],
  ['annual summit', 'summit'],
])('forum “%s”: %s', (typed, id) => {
  const found = resolveForum(typed, knowledge);
  expect(found.is === 'one' ? found.value.id : found.is).toContain(id);
});

test.each([
  ['Москва', 'moscow'],
  ['Дылевский', 'dylevskiy'],
  ['рабочая группа', 'working group'],
  ['मॉस्को', 'moscow'],
  ['आशुतोष', 'ashutosh'],
  ['कमल', 'kamal'],
  ['Moscow 4', 'Moscow 4'],
])('%s in Latin letters: %s', (typed, meant) => {
  expect(latin(typed)).toBe(meant);
});

test('suggestions: the main series newest first with nothing typed; number, alias and beginning before anything fuzzy', () => {
  const ids = (typed: string): string[] => suggest('meeting', typed, knowledge).map(({ value }) => value);
  expect(ids('').slice(0, 3)).toEqual([`${WG}-5`, `${WG}-4`, `${WG}-3`]);
  expect(ids('4')[0]).toBe(`${WG}-4`);
  expect(ids('4th Ind')[0]).toBe(`${WG}-4`);
  expect(ids('mosc')).toContain(`${WG}-4`);
  expect(ids('Москва')).toContain(`${WG}-4`);
  expect(ids('zzzz')).toEqual([]);
});

test.each(['en', 'hi', 'ru'] as const)(
  'a suggestion’s label and value, typed back, mean the entry itself: %s',
  (locale) => {
    for (const kind of ['meeting', 'year'] as const)
      for (const { label, value } of suggest(kind, '', knowledge, locale)) {
        expect(suggest(kind, label, knowledge, locale)[0]?.value).toBe(value);
        expect(suggest(kind, value, knowledge, locale)[0]?.value).toBe(value);
        const beginning = label.split(' ').slice(0, -3).join(' ') || label;
        expect(suggest(kind, beginning, knowledge, locale).map((each) => each.value)).toContain(value);
      }
  },
);

test.each([
  ['hi', / की \S+ बैठक, New Delhi, 28–29 अक्टूबर 2025$/],
  ['ru', /^5-е заседание .*, New Delhi, 28–29 октября 2025 г\.$/],
] as const)('suggestions are in the language of the reader, and found in it as in English: %s', (locale, label) => {
  const value = `${WG}-5`;
  expect(suggest('meeting', '', knowledge, locale)[0]).toEqual({ label: expect.stringMatching(label), value });
  for (const typed of ['October 2025', 'октября', 'अक्टूबर 2025'])
    expect([typed, suggest('meeting', typed, knowledge, locale)[0]?.value]).toEqual([typed, value]);
});
