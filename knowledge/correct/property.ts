import type { Citation } from '../article.ts';
import { sameOrInside } from '../event/resolve-date.ts';
import { join } from '../link/said-date.ts';
import type { Checked, Meeting, Person } from '../record.ts';
import type { Correction, Refusal } from './correction.ts';
import * as kinds from './kinds.ts';
import { chair, post } from './kinds-people.ts';
import { correctValues, type Grounds, isRefusal, type Kind, spokenOf, type Valued } from './values.ts';

/** A property of a kind of record, as corrections see it. */
export type Property<R> = {
  /** The values on record that a correction speaks of, as text; none where it only adds one. */
  readonly spoken: (record: R, correction: Correction) => readonly string[];
  /** `before`: the record as it was read, before it was verified. */
  readonly correct: (record: R, before: R, correction: Correction, grounds: Grounds) => Done<R> | Refusal;
};

export type Done<R> = { readonly record: R; readonly checked: Checked; readonly restored?: Citation };

export const property = <R, V extends Valued>(
  kind: Kind<V>,
  read: (record: R) => readonly V[],
  write: (record: R, values: readonly V[]) => R,
): Property<R> => ({
  spoken: (record, correction) => {
    if (correction.from === null) return [];
    const found = spokenOf(kind, read(record), correction);
    return found?.length === 0 ? ['nothing'] : (found ?? []).map(kind.text);
  },
  correct: (record, before, correction, grounds) => {
    const done = correctValues(kind, read(record), read(before), correction, grounds);
    if (isRefusal(done)) return done;
    const { values, checked, restored } = done;
    return { record: write(record, values), checked, ...(restored ? { restored } : {}) };
  },
});

/** What the sources said of a date that is no longer on record goes with it. */
const withDates = (meeting: Meeting, dates: Meeting['dates']): Meeting => {
  const isKept = (wording: Meeting['dates'][number]): boolean => dates.some((date) => sameOrInside(wording, date));
  const added = dates.filter(({ checked }) => checked !== undefined && checked.action === 'change');
  const told = (one: Meeting['dates'][number]): boolean =>
    added.some(({ start, end, wording }) => start === one.start && end === one.end && wording === one.wording);
  return {
    ...meeting,
    dates,
    wordings: [...added, ...meeting.wordings.filter((one) => isKept(one) && !told(one))],
    reported: dates.length > 0 ? null : meeting.reported,
  };
};

export const meetingProperties: ReadonlyMap<string, Property<Meeting>> = new Map([
  ['date', property(kinds.date, (meeting: Meeting) => meeting.dates, withDates)],
  [
    'city',
    property(
      kinds.city,
      (meeting: Meeting) => meeting.cities,
      (meeting, cities) => ({ ...meeting, cities }),
    ),
  ],
  [
    'country',
    property(
      kinds.country,
      (meeting: Meeting) => meeting.countries,
      (meeting, countries) => ({ ...meeting, countries }),
    ),
  ],
  [
    'venue',
    property(
      kinds.venue,
      (meeting: Meeting) => meeting.venues,
      (meeting, venues) => ({ ...meeting, venues }),
    ),
  ],
  [
    'topic',
    property(
      kinds.topic,
      (meeting: Meeting) => meeting.topics,
      (meeting, topics) => ({ ...meeting, topics }),
    ),
  ],
  [
    'exercise',
    property(
      kinds.exercise,
      (meeting: Meeting) => meeting.exercises,
      (meeting, exercises) => ({ ...meeting, exercises }),
    ),
  ],
  [
    'chair',
    property(
      chair,
      (meeting: Meeting) => meeting.chairs,
      (meeting, chairs) => ({ ...meeting, chairs }),
    ),
  ],
  [
    'ordinal',
    property(
      kinds.ordinal,
      (meeting: Meeting) => meeting.ordinals,
      (meeting, ordinals) => ({ ...meeting, ordinals, ordinal: ordinals[0]?.value ?? null }),
    ),
  ],
  [
    'status',
    property(
      kinds.status,
      ({ status, citations }: Meeting) => [{ value: status, citations }],
      (meeting, [status]) =>
        status ? { ...meeting, status: status.value, citations: join(meeting.citations, status.citations) } : meeting,
    ),
  ],
]);

export const personProperties: ReadonlyMap<string, Property<Person>> = new Map([
  [
    'post',
    property(
      post,
      ({ posts }: Person) => posts,
      (person, posts) => ({ ...person, posts }),
    ),
  ],
  [
    'name',
    property(
      kinds.name,
      // A name's words are those of the posts; a correction brings its own.
      ({ name, posts }: Person) => (posts[0] ? [{ value: name, citations: posts[0].citations }] : []),
      (person, [name]) =>
        name
          ? {
              ...person,
              name: name.value,
              aliases: [...new Set([person.name, ...person.aliases])].filter((alias) => alias !== name.value),
            }
          : person,
    ),
  ],
]);
