import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { inPlace } from '../../resolve/place.ts';
import type { Rule } from '../asking.ts';
import { contentOf, hasPerson } from '../slots.ts';

const WHO =
  /^\W*(?:who|which\s+(?:of\s+the\s+)?(?:co-?\s?)?(?:chairs?|chairm[ae]n|generals?|officers?|persons?|people|leaders?))\b/i;
const OTHERWISE = /\b(?:not|never|nor|neither|or|only|but|except|besides|other|before|after|since|else)\b|n[’']t\b/i;
const PEOPLE = /^(?:generals?|officers?|persons?|people|leaders?|both|cit(?:y|ies)|capitals?)$/i;

/** "who chaired in both Oslo and Lima": those who did in each, by meetings that had no other chairs. */
export const inBothPlaces: Rule = ({ question, knowledge, heading }) => {
  const { text, all, reference, yes } = question;
  const places = [...new Set(reference.places)];
  if (yes || places.length !== 2 || !all.has('chairs') || !WHO.test(text) || OTHERWISE.test(text)) return undefined;
  if (!/\bboth\b|\band\s+(?:one\s+|another\s+)?(?:in|also)\b/i.test(text) || hasPerson(question)) return undefined;
  const { ordinals, dates, kinds, recency } = reference;
  if (ordinals.length + dates.length + kinds.length > 0 || recency !== null) return undefined;
  if (contentOf(question).some((word) => !PEOPLE.test(word))) return undefined;
  const { held } = catalogueOf(knowledge);
  const own = places.map((place) => held.filter(inPlace(place)));
  const ids = own.map((meetings) => new Set(meetings.flatMap(({ chairs }) => chairs.map(({ person }) => person))));
  const isInAll = (person: string): boolean => ids.every((each) => each.has(person));
  const isTheirs = ({ chairs }: Meeting): boolean => chairs.length > 0 && chairs.every(({ person }) => isInAll(person));
  const theirs = own.map((meetings) => meetings.filter(isTheirs));
  return theirs.every(({ length }) => length > 0)
    ? {
        query: {
          ask: 'several',
          question: heading,
          meetings: theirs.flat().map(({ id }) => id),
          parts: ['chairs', 'place'],
        },
        named: true,
      }
    : undefined;
};
