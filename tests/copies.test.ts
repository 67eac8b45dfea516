import { describe, expect, it } from 'vitest';
import { type Article, build, type Knowledge, type Meeting } from '../knowledge/index.ts';
import { shipped } from './support/corpus.ts';

/*
 * Nothing about these articles stands in code: in a copy with other words of the same kind, the records are others,
 * and what was not changed stays.
 */

const articles = shipped();

const article = (part: string): Article => {
  const found = articles.find(({ id }) => id.includes(part));
  if (!found) throw new Error(`no article like ${part}`);
  return found;
};

const copy = (original: Article, changes: readonly (readonly [RegExp, string])[]): Knowledge => {
  const text = changes.reduce((words, [from, to]) => words.replace(from, to), original.text);
  expect(text).not.toBe(original.text);
  return build([{ ...original, text }]);
};

/** What a record says, without the words it rests on. */
const gist = ({ ordinal, status, dates, cities, venues, chairs }: Meeting) => ({
  ordinal,
  status,
  dates: dates.map(({ start, end }) => `${start}/${end}`),
  cities: cities.map(({ value }) => value),
  venues: venues.map(({ value }) => value),
  chairs: chairs.map(({ name, rank, side, basis }) => [rank, name, side, basis].join(' | ')),
});

const main = (knowledge: Knowledge) => {
  const [meeting] = knowledge.meetings;
  if (!meeting) throw new Error('no meeting was read');
  return gist(meeting);
};

type Change = readonly [
  what: string,
  id: string,
  changes: readonly (readonly [RegExp, string])[],
  field: keyof ReturnType<typeof gist>,
  value: unknown,
];

const CHANGES: readonly Change[] = [
  ['an ordinal', 'financial-express', [[/3rd/g, '9th']], 'ordinal', 9],
  ['a month', 'financial-express', [[/July 18 – 19 2023/, 'March 18 – 19 2023']], 'dates', ['2023-03-18/2023-03-19']],
  ['a city', 'financial-express', [[/in New Delhi/g, 'in Vladivostok']], 'cities', ['Vladivostok']],
  ['a venue', 'financial-express', [[/Manekshaw Centre/g, 'Kestrel House']], 'venues', ['Kestrel House']],
  [
    'a chair',
    'financial-express',
    [[/Lt Gen Johnson P Mathew/, 'Vice Admiral Harish Q Bedekar']],
    'chairs',
    [
      'Vice Admiral | Harish Q Bedekar | India | co-chaired',
      'Lt Gen | Dylevsky Igor Nikolaevich | Russia | co-chaired',
    ],
  ],
  ['an ordinal', 'devdiscourse', [[/fourth/g, 'twelfth']], 'ordinal', 12],
  ['a city', 'devdiscourse', [[/in Moscow/g, 'in Jaipur']], 'cities', ['Jaipur']],
  [
    'a chair',
    'devdiscourse',
    [[/Lieutenant General JP Mathew/, 'Air Marshal Ramesh Kolhe']],
    'chairs',
    [
      'Air Marshal | Ramesh Kolhe | India | co-chaired',
      'Lieutenant General | Dylevsky Igor Nikolaevich | Russia | co-chaired',
    ],
  ],
  [
    'an ordinal',
    'mid-day',
    [
      [/\bthird (?=India)/g, 'eighth '],
      [/3rd/g, '8th'],
    ],
    'ordinal',
    8,
  ],
  [
    'a month',
    'mid-day',
    [
      [/June 26-27/g, 'May 26-27'],
      [/26-27 Jun 2024/, '26-27 May 2024'],
    ],
    'dates',
    ['2024-05-26/2024-05-27'],
  ],
  [
    'a city',
    'mid-day',
    [
      [/#NewDelhi/, '#Pune'],
      [/the national capital/, 'Pune'],
    ],
    'cities',
    ['Pune'],
  ],
  ['an ordinal', 'nagpur', [[/\bfifth\b/g, 'sixth']], 'ordinal', 6],
  ['a month', 'nagpur', [[/Oct 29/, 'Jan 29']], 'dates', ['2025-01-29/2025-01-29']],
  ['a city', 'nagpur', [[/in New Delhi on Wednesday/, 'in Chennai on Wednesday']], 'cities', ['Chennai']],
  ['a venue', 'nagpur', [[/Manekshaw Centre/, 'Orchid Palace']], 'venues', ['Orchid Palace']],
  [
    'a chair',
    'nagpur',
    [[/Air Marshal Ashutosh Dixit/, 'Vice Admiral Sunil Marathe']],
    'chairs',
    [
      'Vice Admiral | Sunil Marathe | India | co-chaired',
      'Lt. General | Dylevsky Igor Nikolayevich | Russia | co-chaired',
    ],
  ],
  ['an ordinal', 'pti', [[/\bfifth\b/g, 'seventh']], 'ordinal', 7],
  ['a month', 'pti', [[/October 28 to 29/, 'August 28 to 29']], 'dates', ['--08-28/--08-29']],
  ['a city', 'pti', [[/convened in New Delhi/, 'convened in Kazan']], 'cities', ['Kazan']],
  ['a venue', 'pti', [[/Manekshaw Centre/, 'Banyan Hall']], 'venues', ['Banyan Hall']],
  [
    'a chair',
    'pti',
    [[/Lieutenant General Dylevsky Igor Nikolayevich/, 'Colonel General Anton Belov']],
    'chairs',
    ['Air Marshal | Ashutosh Dixit | India | co-chaired', 'Colonel General | Anton Belov | Russia | co-chaired'],
  ],
];

describe('a copy of an article with', () => {
  it.each(CHANGES)('%s changed in %s', (_, id, changes, field, value) => {
    const original = article(id);
    const before = main(build([original]));
    const after = main(copy(original, changes));
    expect(after[field]).toEqual(value);
    // With the month, a day of the week may fix another year or none; nothing else moves.
    expect({ ...after, [field]: null }).toEqual({ ...before, [field]: null });
  });
});

describe('a copy with other words of the same kind changes', () => {
  it('the summits of an article, held and scheduled', () => {
    const found = copy(article('nagpur'), [
      [/23rd India-Russia Annual Summit/, '31st India-Russia Annual Summit'],
      [
        /22nd India-Russia Summit held in Moscow on July 8-9, 2024/,
        '30th India-Russia Summit held in Sochi on May 8-9, 2024',
      ],
    ]).meetings.filter(({ forumName }) => /summit/i.test(forumName));
    expect(found.map(({ ordinal, status }) => [ordinal, status])).toEqual(
      expect.arrayContaining([
        [31, 'scheduled'],
        [30, 'held'],
      ]),
    );
    expect(found.find(({ ordinal }) => ordinal === 30)?.cities.map(({ value }) => value)).toEqual(['Sochi']);
  });

  it('the founding of the partnership', () => {
    const values = (knowledge: Knowledge) =>
      knowledge.statements.map(({ subject, value, date }) => [subject, value, date].join(' '));
    const found = values(
      copy(article('devdiscourse'), [
        [/formalized in 2000/, 'formalized in 1993'],
        [/in 2010, it was/, 'in 2011, it was'],
      ]),
    );
    expect(found.some((line) => line.includes('1993'))).toBe(true);
    expect(found.some((line) => line.includes('2011'))).toBe(true);
    expect(found.some((line) => line.includes('2000') || line.includes('2010'))).toBe(false);
  });

  it('topics and exercises', () => {
    const [meeting] = copy(article('devdiscourse'), [
      [/logistics support/, 'space medicine'],
      [/AVIA INDRA/, 'BLUE HERON'],
    ]).meetings;
    expect(meeting?.topics.map(({ value }) => value).join('; ')).toContain('space medicine');
    expect(meeting?.exercises.map(({ value }) => value)).toContain('BLUE HERON');
    expect(meeting?.exercises.map(({ value }) => value)).not.toContain('AVIA INDRA');
  });

  it('a quotation and its speaker', () => {
    const { quotes } = copy(article('mid-day'), [[/the Indian Army posted on X/, 'the Border Guard posted on X']]);
    expect(quotes.map(({ speaker }) => speaker)).toContain('Border Guard');
  });
});
