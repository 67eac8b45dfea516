import type { Filter } from '../query.ts';
import { type Question, textOf, type Word } from './question.ts';
import { hasPerson, personSlot } from './slots.ts';

/** What a question says of the meetings it asks for. */
export const filterOf = (question: Question): Filter => {
  const { reference, words } = question;
  const isOfForum = ({ label, cue }: Word): boolean =>
    cue === null &&
    (['kind', 'forum', 'branch'].includes(label.is) ||
      (label.is === 'country' && reference.parties.length > 1 && reference.parties.includes(label.name)));
  const joint = jointIn(words);
  const forum = textOf(words, (word) => isOfForum(word) || word === joint);
  const [typedFirst, second] = reference.dates;
  const first = typedFirst === undefined ? undefined : withYearOf(typedFirst, second, question.text);
  const date =
    first !== undefined && second !== undefined && /^\d{4}/.test(first) && /^\d{4}/.test(second) && first < second
      ? `${first}..${second}`
      : first;
  const [place] = reference.places;
  const both = bothBounds(question);
  const way = both ? null : bound(question);
  const other =
    reference.ordinals[0] === undefined ? undefined : words.find(({ label }) => label.is === 'ordinal')?.text;
  // "after the land meeting": what is named there is a bound, and no forum of the list.
  const named = way !== null && date === undefined && other === undefined ? forum : '';
  if (named !== '' && way !== null) return { ...(place === undefined ? {} : { place }), [way]: named };
  return {
    ...(forum === '' ? {} : { forum }),
    ...(place === undefined ? {} : { place }),
    ...(hasPerson(question) ? { chair: personSlot(question) } : {}),
    ...(date !== undefined && way === null && !both ? { year: date } : {}),
    ...both,
    ...daysIn(question),
    ...(way === null ? {} : date !== undefined ? { [way]: date } : other !== undefined ? { [way]: other } : {}),
  };
};

/** "from 1 June to 30 July 2024": the year that stands behind the second day is that of the first, or the one before it. */
const withYearOf = (first: string, second: string | undefined, text: string): string => {
  if (second === undefined || !/^--\d\d-\d\d$/.test(first) || !/^\d{4}-\d\d-\d\d$/.test(second)) return first;
  if (!/\b(?:from|between)\b/i.test(text)) return first;
  const year = Number(second.slice(0, 4)) - (first.slice(2) > second.slice(5) ? 1 : 0);
  return `${year}-${first.slice(2)}`;
};

/** "group and sub-group meetings", "rounds of the group or summits": the word between two kinds of forum. */
const jointIn = (words: readonly Word[]): Word | undefined => {
  const isKind = ({ label, cue }: Word): boolean => cue === null && label.is === 'kind';
  return words.find(
    ({ text }, i) => /^(?:and|or|&)$/i.test(text) && words.slice(0, i).some(isKind) && words.slice(i + 1).some(isKind),
  );
};

/** "after July 2023 and before 2025": each with the date that follows it. */
const bothBounds = ({ words }: Question): Pick<Filter, 'before' | 'after' | 'since'> | undefined => {
  const found: { before?: string; after?: string; since?: string } = {};
  words.forEach(({ text }, i) => {
    const way = BOUNDS.find(([, shape]) => shape.test(text))?.[0];
    const next = words.slice(i + 1, i + 4).find(({ label }) => label.is === 'date');
    if (way !== undefined && next?.label.is === 'date') found[way] ??= next.label.date;
  });
  return Object.keys(found).length > 1 ? found : undefined;
};

const BOUNDS = [
  ['before', /^(?:before|prior|until|till)$/i],
  ['after', /^(?:after|following)$/i],
  ['since', /^since$/i],
] as const;

/** "since 2024", "from 2024 on": the year itself counts too. */
const SINCE = /\bsince\b|\bfrom\b[^,?]*\b(?:on|onwards?|forward)\b/i;

const bound = ({ text, reference }: Question): 'before' | 'after' | 'since' | null =>
  reference.dates.length > 0 && SINCE.test(text)
    ? 'since'
    : /\b(?:before|prior to|until|till|up to)\b/i.test(text)
      ? 'before'
      : /\b(?:after|since|following)\b/i.test(text)
        ? 'after'
        : null;

export const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "two", "Two" or "2" → 2; NaN of what is no number. */
export const countOf = (typed: string): number => {
  const at = COUNTS.indexOf(typed.toLowerCase());
  return at < 0 ? Number(typed) : at;
};

/** "took two days", "lasted for 3 days", "two-day meetings" */
const DAYS =
  /\b(?:took|takes?|taking|lasted|lasting|lasts?|ran|spanned|went\s+on)\s+(?:for\s+|over\s+|exactly\s+|only\s+|just\s+)*(a\s+single|one|two|three|four|five|six|seven|[1-9])\s+days?\b|\b(one|two|three|four|five|six|seven|[1-9])[\s-]days?\s+(?:[\p{L}-]+\s+){0,3}?(?:meetings|rounds|sessions|summits|dialogues|talks)\b|\b(?:was|were|are|is)\s+(?:exactly\s+|only\s+|just\s+)*(one|two|three|four|five|six|seven|[1-9])\s+days?\s+long\b/iu;

const daysIn = ({ text }: Question): Pick<Filter, 'days'> => {
  const [, first, second, third] = DAYS.exec(text) ?? [];
  const typed = (first ?? second ?? third ?? '').toLowerCase();
  if (typed === '') return {};
  return { days: String(/single/.test(typed) ? 1 : countOf(typed)) };
};
