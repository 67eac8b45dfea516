import type { Meeting } from '../../record.ts';
import { type Catalogue, catalogueOf } from '../../resolve/catalogue.ts';
import { inPlace } from '../../resolve/place.ts';
import { isOn } from '../../resolve/time.ts';
import { type Rule, shaped } from '../asking.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';

const WHO =
  /^\W*(?:(?:name\s+|list\s+)?(?:the\s+)?(?:officers?|people|persons|generals?|chairs|man|men)\s+(?:who|that)|(?:has|have|did|was|were)\s+any\s?(?:one|body)|who|which\s+\p{L}+(?:an|ish|ese)(?=\s+(?:co-?\s?)?(?:chaired|led|headed|presided))|which\s+(?:of\s+the\s+)?(?:\p{L}+(?:an|ish|ese)\s+)?(?:co-?\s?)?(?:chairs?|chairm[ae]n|generals?|officers?|persons?|people|leaders?|man|one))\b/iu;
const OTHERWISE = /\b(?:not|never|nor|neither|or|only|but|except|besides|other|before|after|since|else)\b|n[’']t\b/i;
const PEOPLE =
  /^(?:generals?|officers?|persons?|people|leaders?|man|both|well|each|two|cit(?:y|ies)|capitals?|years?|later|names?|anyone|anybody)$/i;
/** "has anyone chaired in both": whoever did. */
const ANYBODY = /^\W*(?:has|have|did|was|were)\s+any\s?(?:one|body)\b/i;
const BOTH =
  /\bboth\b|\band\s+(?:one\s+|another\s+|then\s+)?(?:in|at|also|again|later)\b|\bas\s+well\s+as\b|\beach\s+of\b/i;
/** "in both cities", of which the record has two. */
const BOTH_CITIES =
  /\b(?:both|each\s+of\s+the(?:\s+two)?|the\s+two|either\s+of\s+the)\s+(?:cities|capitals|places|towns)\b/i;

/** The cities in which somebody chaired. */
const citiesOf = ({ held }: Catalogue): readonly string[] => [
  ...new Set(
    held.flatMap(({ chairs, cities }) => (chairs.length > 0 ? cities.slice(0, 1) : [])).map(({ value }) => value),
  ),
];

/** What each of the meetings must be of: two places or two years. */
const testsOf = (
  { text, reference }: Question,
  catalogue: Catalogue,
): readonly ((meeting: Meeting) => boolean)[] | undefined => {
  const places = [...new Set(reference.places)];
  const years = reference.dates.filter((date) => /^\d{4}(?:-\d\d)?$/.test(date));
  if (places.length === 2 && reference.dates.length === 0) return places.map((place) => inPlace(place));
  // "in 2023 and in 2025": of each of the years, as it may be meant.
  const areBoth = /\bboth\b|\bas\s+well\s+as\b|\band\s+(?:also|again|then|later)\b|\beach\s+of\b/i.test(text);
  if (areBoth && places.length === 0 && years.length === 2 && reference.dates.length === 2)
    return years.map((year) => (meeting: Meeting) => isOn(meeting, year));
  const cities = BOTH_CITIES.test(text) && places.length + reference.dates.length === 0 ? citiesOf(catalogue) : [];
  return cities.length === 2 ? cities.map((city) => inPlace(city)) : undefined;
};

/** "who chaired in both Oslo and Lima", "in 2023 as well as in 2025": those who did in each, at the meetings there. */
export const inBothPlaces: Rule = shaped([BOTH], ({ question, knowledge }) => {
  const { text, all, reference, yes } = question;
  if ((yes && !ANYBODY.test(text)) || !all.has('chairs') || !WHO.test(text) || OTHERWISE.test(text)) return undefined;
  if (!BOTH.test(text) || hasPerson(question)) return undefined;
  const { ordinals, kinds, recency, parties } = reference;
  const [side, second] = parties;
  if (ordinals.length + kinds.length > 0 || recency !== null || second !== undefined) return undefined;
  if (contentOf(question).some((word) => !PEOPLE.test(word))) return undefined;
  const catalogue = catalogueOf(knowledge);
  const inEach = testsOf(question, catalogue)?.map((fits) =>
    catalogue.held.filter((meeting) => meeting.chairs.length > 0 && fits(meeting)).map(({ id }) => id),
  );
  if (!inEach?.every(({ length }) => length > 0)) return undefined;
  return { query: { ask: 'all-chairs', inEach, ...(side === undefined ? {} : { side }) }, named: true };
});
