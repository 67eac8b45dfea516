import { dateText, listText, theMeeting } from '../answer/words.ts';
import type { Meeting } from '../record.ts';
import type { Catalogue } from './catalogue.ts';
import { isIn } from './place.ts';
import type { Reference } from './reference.ts';
import { isOn } from './time.ts';

/** What the typed words may say of a meeting beside its name. */
export type Trait = 'place' | 'date' | 'chair';

/** True too where the words say nothing of it. `chairs`: ids of the people named, null where nobody is. */
export const fits = (
  meeting: Meeting,
  trait: Trait,
  reference: Reference,
  chairs: ReadonlySet<string> | null,
): boolean => {
  switch (trait) {
    case 'place':
      return (
        reference.places.length === 0 ||
        (reference.either
          ? reference.places.some((place) => isIn(meeting, place))
          : reference.places.every((place) => isIn(meeting, place)))
      );
    case 'date':
      return reference.dates.length === 0 || reference.dates.some((date) => isOn(meeting, date));
    case 'chair':
      return chairs === null || meeting.chairs.some(({ person }) => chairs.has(person));
  }
};

/** Ids of the people whose names hold all the words; null where none are typed. */
export const peopleOf = ({ people }: Reference, { byName }: Catalogue): ReadonlySet<string> | null => {
  if (people.length === 0) return null;
  const lists = people.map((word) => new Set((byName.get(word) ?? []).map(({ person }) => person.id)));
  const [first = new Set<string>(), ...rest] = lists;
  return new Set([...first].filter((id) => rest.every((list) => list.has(id))));
};

/** The full names of the people that the words fit: "Johnson P Mathew". */
const namesOf = (reference: Reference, catalogue: Catalogue): string => {
  const ids = [...(peopleOf(reference, catalogue) ?? [])];
  return ids.length === 0
    ? reference.people.join(' ')
    : ids.map((id) => catalogue.people.get(id)?.name ?? id).join(' or ');
};

/** "The 4th meeting … took place in Moscow, not in New Delhi." */
export const contradiction = (meeting: Meeting, trait: Trait, reference: Reference, catalogue: Catalogue): string => {
  const the = theMeeting(meeting);
  const opening = the.charAt(0).toUpperCase() + the.slice(1);
  const typed = {
    place: listText(reference.places),
    date: listText(reference.dates.map(periodText)),
    chair: namesOf(reference, catalogue),
  }[trait];
  switch (trait) {
    case 'place': {
      const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
      return place
        ? `${opening} took place in ${place.value}; no article places it in ${typed}.`
        : `No article says that ${the} was in ${typed}.`;
    }
    case 'date': {
      const [date] = meeting.dates;
      if (date)
        return `${opening} ${meeting.status === 'held' ? 'was held' : 'is announced for'} ${dateText(date.start, date.end)}; no article dates it to ${typed}.`;
      return meeting.reported
        ? `${opening} was reported on ${dateText(meeting.reported.date)}; no article dates it to ${typed}.`
        : `No article dates ${the} to ${typed}.`;
    }
    case 'chair':
      return `No article says that ${typed} chaired ${the}.`;
  }
};

export const periodText = (period: string): string => {
  const [from = '', to] = period.split('..');
  return dateText(from, to ?? from).replace(' (year not stated)', '');
};
