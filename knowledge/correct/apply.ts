import type { Citation, PlainReading } from '../article.ts';
import type { Linked } from '../link/link.ts';
import { join } from '../link/said-date.ts';
import type { Checked, Meeting, Review } from '../record.ts';
import { verify } from '../verify.ts';
import type { Correction, Refusal } from './correction.ts';
import { groundOf } from './ground.ts';
import * as kinds from './kinds.ts';
import { withChairs } from './kinds-people.ts';
import { type Done, meetingProperties, type Property, personProperties, property } from './property.ts';
import { checkedBy, type Grounds, isRefusal } from './values.ts';
import { dropPerson, unknown } from './whole.ts';

export type Records = Linked & { readonly review: readonly Review[] };

/** What doesn't change while corrections are applied. */
export type Read = { readonly linked: Linked; readonly readings: ReadonlyMap<string, PlainReading> };

/** The records with one correction applied, or why it can't be. */
export const apply = (records: Records, read: Read, correction: Correction): Records | Refusal => {
  const found = targetOf(records, read, correction);
  if ('why' in found) return found;
  const citation = groundOf(correction, read.readings);
  if ('why' in citation) return citation;
  const reading = read.readings.get(correction.article);
  return reading ? found.correct({ reading, citation, people: records.people }) : { why: 'its article was not read' };
};

/** The values that a correction speaks of, as text: two corrections that share one speak of the same thing. */
export const spokenBy = (records: Records, read: Read, correction: Correction): readonly string[] => {
  const found = targetOf(records, read, correction);
  return 'why' in found ? [] : found.spoken;
};

/** A record's property, ready to be corrected. */
type Target = {
  readonly spoken: readonly string[];
  readonly correct: (grounds: Grounds) => Records | Refusal;
};

const targetOf = (records: Records, read: Read, correction: Correction): Target | Refusal => {
  const { record, property: name } = correction;
  const byId = <R extends { readonly id: string }>(list: readonly R[]): R | undefined =>
    list.find(({ id }) => id === record);
  const meeting = byId(records.meetings);
  const meetingBefore = byId(read.linked.meetings);
  if (name === 'meeting' && meetingBefore) return wholeMeeting(records, meeting, meetingBefore, read, correction);
  if (meeting) {
    const write = (done: Meeting): Records => {
      const meetings = records.meetings.map((one) => (one === meeting ? done : one));
      return { ...records, meetings, people: [...withChairs(records.people, done.chairs)] };
    };
    return of(
      meetingProperties,
      'a meeting',
      meeting,
      meetingBefore,
      correction,
      ({ record: done, checked, restored }) =>
        lessReview(write({ ...markedMeeting(done, checked), checked: [...(done.checked ?? []), checked] }), restored),
    );
  }
  const person = byId(records.people);
  if (person && name === 'person') return wholePerson(records, correction);
  if (person) {
    return of(
      personProperties,
      'a person',
      person,
      byId(read.linked.people),
      correction,
      ({ record: done, checked, restored }) => {
        const marked = { ...done, checked: [...(done.checked ?? []), checked] };
        return lessReview(
          { ...records, people: records.people.map((one) => (one === person ? marked : one)) },
          restored,
        );
      },
    );
  }
  const properties = new Set(read.linked.statements.flatMap((one) => (one.subject === record ? [one.property] : [])));
  if (properties.size === 0)
    return unknown(
      record,
      [...records.meetings, ...records.people].map(({ id }) => id),
    );
  const mine = new Map([...properties].map((one) => [one, statementsOf(record, one)] as const));
  return of(mine, 'this statement', records, { ...read.linked, review: [] }, correction, ({ record: done, restored }) =>
    lessReview(done, restored),
  );
};

const of = <R>(
  properties: ReadonlyMap<string, Property<R>>,
  what: string,
  record: R,
  before: R | undefined,
  correction: Correction,
  write: (done: Done<R>) => Records,
): Target | Refusal => {
  const found = properties.get(correction.property);
  if (!found)
    return {
      why: `${what} has no ${JSON.stringify(correction.property)}; it has ${[...properties.keys()].join(', ')}`,
    };
  return {
    spoken: found.spoken(record, correction),
    correct: (grounds) => {
      const done = found.correct(record, before ?? record, correction, grounds);
      return isRefusal(done) ? done : write(done);
    },
  };
};

const statementsOf = (subject: string, name: string): Property<Records> => {
  const isMine = (one: Linked['statements'][number]): boolean => one.subject === subject && one.property === name;
  return property(
    kinds.statement,
    ({ statements }: Records) => statements.filter(isMine),
    (records, values) => {
      const first = records.statements.findIndex(isMine);
      const others = records.statements.filter((one) => !isMine(one));
      const place = first < 0 ? others.length : first;
      return { ...records, statements: [...others.slice(0, place), ...values, ...others.slice(place)] };
    },
  );
};

/** A correction from an article that had said nothing of the meeting makes it one of the meeting's. */
const markedMeeting = (meeting: Meeting, { action, citation: { article } }: Checked): Meeting =>
  action === 'drop' || meeting.articles.includes(article)
    ? meeting
    : { ...meeting, articles: [...meeting.articles, article] };

/** What a person put back on record is no more to be reviewed. */
const lessReview = (records: Records, restored: Citation | undefined): Records =>
  restored
    ? {
        ...records,
        review: records.review.filter(
          ({ article, quote, why }) =>
            article !== restored.article || quote !== restored.quote || !why.startsWith('Looks like '),
        ),
      }
    : records;

const wholeMeeting = (
  records: Records,
  meeting: Meeting | undefined,
  before: Meeting,
  { linked }: Read,
  correction: Correction,
): Target => ({
  spoken: [before.id],
  correct: ({ citation }) => {
    const checked = checkedBy(correction, citation);
    if (correction.action === 'drop')
      return meeting
        ? { ...records, meetings: records.meetings.filter((one) => one !== meeting) }
        : { why: 'it is not on record any more' };
    const mark = (one: Meeting): Meeting => ({
      ...markedMeeting(one, checked),
      citations: join(one.citations, [citation]),
      checked: [...(one.checked ?? []), checked],
    });
    if (meeting) return { ...records, meetings: records.meetings.map((one) => (one === meeting ? mark(one) : one)) };
    const [again] = verify({ ...linked, meetings: [{ ...before, citations: [citation] }] }).meetings;
    return again
      ? lessReview({ ...records, meetings: [...records.meetings, mark(again)] }, before.citations[0])
      : { why: 'its words are not at their place in the article' };
  },
});

const wholePerson = (records: Records, correction: Correction): Target => ({
  spoken: [correction.record],
  correct: ({ citation }) => {
    if (correction.action === 'drop') return dropPerson(records, correction.record);
    const checked = checkedBy(correction, citation);
    const people = records.people.map((one) =>
      one.id === correction.record ? { ...one, checked: [...(one.checked ?? []), checked] } : one,
    );
    return { ...records, people };
  },
});
