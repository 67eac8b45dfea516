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
export const peopleOf = ({ people }: Reference, { byName }: Pick<Catalogue, 'byName'>): ReadonlySet<string> | null => {
  if (people.length === 0) return null;
  const lists = people.map((word) => new Set((byName.get(word) ?? []).map(({ person }) => person.id)));
  const [first = new Set<string>(), ...rest] = lists;
  return new Set([...first].filter((id) => rest.every((list) => list.has(id))));
};

/** What was typed of a trait: places, periods, or the full names of the people that the words fit. */
export const typedOf = (trait: Trait, reference: Reference, { byName, people }: Catalogue): readonly string[] => {
  switch (trait) {
    case 'place': {
      // The words of a building stand in small letters, each by itself.
      const isWord = (place: string): boolean => place === place.toLowerCase();
      const building = reference.places.filter(isWord).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
      const others = reference.places.filter((place) => !isWord(place));
      return building.length === 0 ? others : [...others, building.join(' ')];
    }
    case 'date':
      return reference.dates;
    case 'chair': {
      const ids = [...(peopleOf(reference, { byName }) ?? [])];
      return ids.length === 0 ? [reference.people.join(' ')] : ids.map((id) => people.get(id)?.name ?? id);
    }
  }
};
