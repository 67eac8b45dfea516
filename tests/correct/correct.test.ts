import { describe, expect, it } from 'vitest';
import { correct } from '../../knowledge/correct/correct.ts';
import { tell } from '../../knowledge/event/told.ts';
import { build, type Correction, type Meeting } from '../../knowledge/index.ts';
import { type Linked, link } from '../../knowledge/link/link.ts';
import { readSegments } from '../../knowledge/read/segment.ts';
import { verify } from '../../knowledge/verify.ts';
import { articleOf } from '../support/article.ts';
import { citationsOf } from '../support/citations.ts';

const OPENING =
  'The second meeting of the Norway-Poland Working Group on Fisheries was held at Harbour House in Oslo on 4 May 2021.';
const CHAIRS =
  'The meeting was co-chaired by Major General Arvid Nordahl, Director of Coastal Policy of Norway, and Rear Admiral Tomasz Zielonka, Head of the Maritime Department of Poland.';
const TOPICS = 'The two sides discussed port safety, drift nets and search and rescue.';
const REMARK = 'The herring was praised at Kestrel Hall by the guests.';
const OTHER = 'The second meeting of the Norway-Poland Working Group on Fisheries took place in Bergen on 4 May 2021.';

const NOTE = 'Some had 6 May 2021 in their notebooks.';

const skipper = articleOf([OPENING, CHAIRS, TOPICS, REMARK].join('\n\n'), { id: 'skipper' });
const gazette = articleOf(
  `${OTHER}\n\n${NOTE}\n\nFor the guests it was a third.\n\nDelegates came from both\ncapitals by sea.`,
  {
    id: 'gazette',
  },
);
const articles = [skipper, gazette];

const withOtherDate = (linked: Linked): Linked => {
  const [meeting] = linked.meetings;
  const [date] = meeting?.dates ?? [];
  if (!meeting || !date) throw new Error('no dated meeting was read');
  const start = gazette.text.indexOf(NOTE);
  const citation = { article: 'gazette', quote: NOTE, start, end: start + NOTE.length };
  const other = {
    ...date,
    start: '2021-05-06',
    end: '2021-05-06',
    wording: '6 May 2021',
    citations: [citation] as const,
  };
  return { ...linked, meetings: [{ ...meeting, dates: [date, other], wordings: [date, other] }] };
};

/** As the articles were read, with a second date, so that sources differ. */
const linked = withOtherDate(link(tell(articles.map(readSegments))));
const verified = verify(linked);
const plain = correct(linked, verified, []);
const [known] = plain.meetings;
const ID = known?.id ?? 'none';

type Given = Partial<Correction>;

const correction = (given: Given, line = 1): Correction => ({
  at: `a.yaml:${line}`,
  action: 'change',
  record: ID,
  property: 'venue',
  article: 'skipper',
  quote: OPENING,
  ...given,
});

type Records = ReturnType<typeof correct>;

const corrected = (...given: readonly Given[]): Records =>
  correct(
    linked,
    verified,
    given.map((one, i) => correction(one, i + 1)),
  );

const meetingOf = (knowledge: Records): Meeting => {
  const found = knowledge.meetings.find(({ id }) => id === ID);
  if (!found) throw new Error(`no meeting ${ID}`);
  return found;
};

/** Why a correction was not applied; the records are those without it. */
const refusals = (...given: readonly Given[]): readonly string[] => {
  const knowledge = corrected(...given);
  const reports = knowledge.review.slice(plain.review.length);
  expect(knowledge.warnings.map(({ message }) => message)).toEqual(reports.map(({ why }) => why));
  expect(knowledge.meetings).toEqual(plain.meetings);
  expect(knowledge.people).toEqual(plain.people);
  expect(knowledge.statements).toEqual(plain.statements);
  return reports.map(({ why }) => why);
};

const values = (list: readonly { readonly value: unknown }[]) => list.map(({ value }) => value);
const days = ({ dates }: Meeting) => dates.map(({ start, end }) => (start === end ? start : `${start}/${end}`));

describe('what was read from the articles', () => {
  it('has two dates, two cities, one venue and two chairs', () => {
    const meeting = meetingOf(plain);
    expect(days(meeting)).toEqual(['2021-05-04', '2021-05-06']);
    expect(values(meeting.cities)).toEqual(['Oslo', 'Bergen']);
    expect(values(meeting.venues)).toEqual(['Harbour House']);
    expect(meeting.chairs.map(({ name }) => name)).toEqual(['Arvid Nordahl', 'Tomasz Zielonka']);
  });
});

describe('a change', () => {
  it('replaces the value, rests it on the whole sentence and marks it', () => {
    const knowledge = corrected({ value: 'Kestrel Hall', quote: 'at Kestrel Hall', by: 'Desk' });
    const start = skipper.text.indexOf(REMARK);
    const citation = { article: 'skipper', quote: REMARK, start, end: start + REMARK.length };
    const checked = { action: 'change', property: 'venue', by: 'Desk', note: null, basis: 'stated', citation };
    const meeting = meetingOf(knowledge);
    expect(meeting.venues).toEqual([{ value: 'Kestrel Hall', citations: [citation], checked }]);
    expect(meeting.checked).toEqual([checked]);
    expect(knowledge.warnings).toEqual([]);
  });

  it('changes nothing else', () => {
    const { venues, checked, ...rest } = meetingOf(corrected({ value: 'Kestrel Hall', quote: REMARK }));
    const { venues: _, ...before } = meetingOf(plain);
    expect([values(venues), checked?.length]).toEqual([['Kestrel Hall'], 1]);
    expect(rest).toEqual(before);
  });

  it.each<[string, Given, (meeting: Meeting) => unknown, unknown]>([
    ['all dates', { property: 'date', value: '2021-05-04' }, days, ['2021-05-04']],
    ['one date of two', { property: 'date', value: '2021-05-04', from: '2021-05-06' }, days, ['2021-05-04']],
    [
      'the sources’ words for a date',
      { property: 'date', value: '2021-05-04' },
      ({ wordings }) => wordings.map(({ wording }) => wording),
      ['4 May 2021'],
    ],
    ['the city', { property: 'city', value: 'Oslo' }, ({ cities }) => values(cities), ['Oslo']],
    [
      'one city of two',
      { property: 'city', value: 'Bergen', from: 'Oslo', article: 'gazette', quote: OTHER },
      ({ cities }) => values(cities),
      ['Bergen'],
    ],
    ['a blank', { property: 'country', value: 'Norway' }, ({ countries }) => values(countries), ['Norway']],
    [
      'the number',
      { property: 'ordinal', value: 'third', article: 'gazette', quote: 'it was a third' },
      ({ ordinal, ordinals }) => [ordinal, values(ordinals)],
      [3, [3]],
    ],
    [
      'the status',
      { property: 'status', value: 'scheduled', note: 'The report is of April.' },
      ({ status }) => status,
      'scheduled',
    ],
    [
      'a topic of several',
      { property: 'topic', value: 'rescue', from: 'port safety', quote: TOPICS },
      ({ topics }) => values(topics)[0],
      'rescue',
    ],
    [
      'a value beside the others',
      { value: 'Kestrel Hall', from: null, quote: REMARK },
      ({ venues }) => values(venues),
      ['Harbour House', 'Kestrel Hall'],
    ],
  ])('of %s', (_, given, read, expected) => {
    const knowledge = corrected(given);
    expect(knowledge.warnings).toEqual([]);
    expect(read(meetingOf(knowledge))).toEqual(expected);
  });

  it('of a chair has what is typed and nothing of the old one but how it was chaired', () => {
    const value = { name: 'Arvid Nordahl', rank: 'Major General', side: 'Norway' };
    const [first, second] = meetingOf(
      corrected({ property: 'chair', from: 'Arvid Nordahl', value, quote: CHAIRS }),
    ).chairs;
    expect(first).toMatchObject({ ...value, person: 'arvid-nordahl', role: null, basis: 'co-chaired' });
    expect(second).toEqual(meetingOf(plain).chairs[1]);
  });

  it('to a chair whom nobody knew makes a person', () => {
    const knowledge = corrected({ property: 'chair', from: null, value: 'herring', quote: REMARK });
    expect(meetingOf(knowledge).chairs.map(({ person }) => person)).toContain('herring');
    expect(knowledge.people.map(({ id }) => id)).toContain('herring');
  });

  it('that the quote does not say is inferred, with the note as reason', () => {
    const note = 'The invitation is for 4 and 5 May.';
    const [date] = meetingOf(corrected({ property: 'date', value: '2021-05-04/2021-05-05', note })).dates;
    expect(date).toMatchObject({
      end: '2021-05-05',
      basis: 'inferred',
      why: [{ because: 'note', note }],
      checked: { basis: 'inferred', note },
    });
  });

  it('of a person’s post', () => {
    const person = corrected({
      record: 'arvid-nordahl',
      property: 'post',
      value: { rank: 'Major General', role: 'Director of Coastal Policy' },
      quote: CHAIRS,
    }).people.find(({ id }) => id === 'arvid-nordahl');
    expect(person?.posts.map(({ role, side }) => [role, side])).toEqual([['Director of Coastal Policy', null]]);
    expect(person?.checked).toHaveLength(1);
  });

  it('of a person’s name keeps the old one as an alias', () => {
    const person = corrected({
      record: 'arvid-nordahl',
      property: 'name',
      value: 'General Arvid Nordahl',
      quote: CHAIRS,
    }).people.find(({ id }) => id === 'arvid-nordahl');
    expect([person?.name, person?.aliases]).toEqual(['General Arvid Nordahl', ['Arvid Nordahl']]);
  });

  it('keeps every quote word for word', () => {
    for (const { article, quote, start, end } of citationsOf(
      build(articles, [correction({ value: 'Kestrel Hall', quote: REMARK })]),
    ))
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(quote);
  });
});

describe('a statement, named by its subject and property', () => {
  const BORN = 'The Fisheries Charter was established in 1998 by both parliaments.';
  const charter = articleOf(`${OPENING}\n\n${BORN}`, { id: 'skipper' });
  const [before] = build([charter]).statements;
  const given = { record: before?.subject ?? 'none', property: before?.property ?? 'none', quote: BORN };

  it('takes a new value, and the date that its words say', () => {
    const value = 'was established in 1998';
    const { statements } = build([charter], [correction({ ...given, value })]);
    expect(statements).toMatchObject([
      { subject: 'The Fisheries Charter', value, date: '1998', checked: { action: 'change' } },
    ]);
  });

  it('is dropped', () => {
    expect(build([charter], [correction({ ...given, action: 'drop' })]).statements).toEqual([]);
  });

  it('has only the properties that were read', () => {
    const { statements, warnings } = build([charter], [correction({ ...given, property: 'purpose', value: 'fish' })]);
    expect([statements, warnings.length]).toEqual([[before], 1]);
  });
});

describe('a drop', () => {
  it.each<[string, Given, (knowledge: Records) => unknown, unknown]>([
    ['the only venue', { property: 'venue' }, (knowledge) => meetingOf(knowledge).venues, []],
    [
      'one date of two',
      { property: 'date', value: '2021-05-06' },
      (knowledge) => days(meetingOf(knowledge)),
      ['2021-05-04'],
    ],
    [
      'a chair',
      { property: 'chair', value: 'Tomasz Zielonka' },
      (knowledge) => meetingOf(knowledge).chairs.map(({ name }) => name),
      ['Arvid Nordahl'],
    ],
    ['a meeting', { property: 'meeting' }, ({ meetings }) => meetings.some(({ id }) => id === ID), false],
  ])('of %s', (_, given, read, expected) => {
    const knowledge = corrected({ ...given, action: 'drop' });
    expect([knowledge.warnings, read(knowledge)]).toEqual([[], expected]);
  });

  it('of a person waits until nobody is chaired by them', () => {
    const person: Given = { action: 'drop', record: 'tomasz-zielonka', property: 'person', quote: CHAIRS };
    expect(refusals(person)).toEqual([expect.stringContaining(`chairs ${ID}; drop that chair first`)]);
    const knowledge = corrected({ action: 'drop', property: 'chair', value: 'Tomasz Zielonka' }, person);
    expect(knowledge.people.map(({ id }) => id)).not.toContain('tomasz-zielonka');
  });
});

describe('a confirmation', () => {
  it('marks the value and adds its words', () => {
    const [city, other] = meetingOf(corrected({ action: 'confirm', property: 'city', value: 'Oslo' })).cities;
    expect([city?.checked?.action, other?.checked]).toEqual(['confirm', undefined]);
  });

  it('puts back what was put on the review list, and takes it from there', () => {
    const one = link(tell([readSegments(skipper)]));
    const [meeting] = one.meetings;
    if (!meeting) throw new Error('no meeting was read');
    const venues = [{ value: 'Kestrel Hall', citations: meeting.citations }];
    const read = { ...one, meetings: [{ ...meeting, venues }] };
    const kept = verify(read);
    expect([kept.meetings[0]?.venues, kept.review.at(-1)?.why]).toEqual([[], expect.stringContaining('Kestrel Hall')]);
    const confirmed = correct(read, kept, [
      correction({ action: 'confirm', record: meeting.id, value: 'Kestrel Hall', quote: REMARK }),
    ]);
    expect(confirmed.meetings[0]?.venues.map(({ value, citations: [{ quote }] }) => [value, quote])).toEqual([
      ['Kestrel Hall', REMARK],
    ]);
    expect([confirmed.review.length, confirmed.warnings]).toEqual([kept.review.length - 1, []]);
    const gone = correct(read, kept, [
      correction({ action: 'confirm', record: meeting.id, value: 'Kestrel Hall', quote: 'no more' }),
    ]);
    expect([gone.meetings[0]?.venues, gone.warnings.length]).toEqual([[], 1]);
  });
});

describe('reported, not applied', () => {
  it.each<[string, Given, string]>([
    [
      'a quote that is gone',
      { value: 'Kestrel Hall', quote: 'They met at Kestrel Hall.' },
      'is not in the article, word for word',
    ],
    ['an article that is gone', { value: 'Kestrel Hall', article: 'herald' }, 'there is no article "herald" any more'],
    [
      'other white space',
      { value: 'Kestrel Hall', article: 'gazette', quote: 'from both capitals' },
      'with other white space or line breaks',
    ],
    ['other capitals', { value: 'Kestrel Hall', quote: 'at kestrel hall' }, 'with other capitals'],
    ['words that stand in several sentences', { value: 'Harbour House', quote: 'The' }, 'stands in several sentences'],
    ['an unknown meeting', { value: 'Kestrel Hall', record: 'norway-poland-fisheries' }, `nearest: ${ID}`],
    [
      'an unknown property',
      { property: 'venues', value: 'Kestrel Hall' },
      'a meeting has no "venues"; it has date, city,',
    ],
    [
      'a property of other records',
      { record: 'arvid-nordahl', property: 'venue', value: 'Kestrel Hall' },
      'a person has no "venue"',
    ],
    [
      'a value that the quote lacks',
      { value: 'Kestrel Hall' },
      '“Kestrel Hall” does not stand in its quote; give a note',
    ],
    [
      'a date that the quote lacks',
      { property: 'date', value: '2021-05-05' },
      '“2021-05-05” does not stand in its quote',
    ],
    ['another number', { property: 'ordinal', value: '4' }, '“4” does not stand in its quote'],
    ['another status', { property: 'status', value: 'proposed' }, '“proposed” does not stand in its quote'],
    [
      'an old value that is not there',
      { value: 'Kestrel Hall', from: 'Pier Nine', quote: REMARK },
      'on record is “Harbour House”',
    ],
    ['one of several topics', { property: 'topic', value: 'rescue', quote: TOPICS }, 'there are several'],
    ['a status dropped', { action: 'drop', property: 'status' }, 'there is always one'],
    ['a dropped value that is not there', { action: 'drop', value: 'Pier Nine' }, 'it is not on record'],
    [
      'a confirmed value that was not read',
      { action: 'confirm', value: 'Kestrel Hall', quote: REMARK },
      'confirms a value that is not on record',
    ],
    [
      'a chair by an unknown id',
      { property: 'chair', from: null, value: { person: 'nobody' }, quote: CHAIRS },
      'no person "nobody"',
    ],
  ])('%s', (_, given, why) => {
    expect(refusals(given)).toEqual([expect.stringContaining(why)]);
  });

  it('two that say different things of one value, each naming the other', () => {
    expect(
      refusals(
        { property: 'date', value: '2021-05-04' },
        { property: 'date', value: '2021-05-06', article: 'gazette', quote: NOTE },
      ),
    ).toEqual([
      expect.stringMatching(/^The correction at a\.yaml:1 .*a\.yaml:2 says otherwise/),
      expect.stringMatching(/^The correction at a\.yaml:2 .*a\.yaml:1 says otherwise/),
    ]);
  });
});

describe('two corrections', () => {
  it.each<[string, readonly [Given, Given], number]>([
    [
      'that say the same',
      [
        { value: 'Kestrel Hall', quote: REMARK },
        { value: 'Kestrel Hall', quote: 'at Kestrel Hall' },
      ],
      0,
    ],
    [
      'of two values',
      [
        { action: 'drop', property: 'date', value: '2021-05-06' },
        { action: 'confirm', property: 'date', value: '2021-05-04' },
      ],
      0,
    ],
    [
      'of which one can’t stand',
      [
        { value: 'Kestrel Hall', quote: REMARK },
        { value: 'Pier Nine', quote: REMARK },
      ],
      1,
    ],
  ])('%s: those that can stand do', (_, given, reports) => {
    const knowledge = corrected(...given);
    expect(knowledge.warnings).toHaveLength(reports);
    expect(meetingOf(knowledge)).not.toEqual(meetingOf(plain));
  });
});

it('corrections are given to `build` beside the articles', () => {
  const knowledge = build(articles, [correction({ value: 'Kestrel Hall', quote: REMARK })]);
  expect(values(knowledge.meetings.flatMap(({ venues }) => venues))).toEqual(['Kestrel Hall']);
  const refused = build(articles, [correction({ value: 'Kestrel Hall', quote: 'gone' })]);
  expect([refused.warnings.length, refused.review.at(-1)?.why]).toEqual([1, refused.warnings[0]?.message]);
});
