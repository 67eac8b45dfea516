import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { readQuestion } from '../question.ts';
import { contentOf } from '../slots.ts';
import { wayOf } from './most-of.ts';

const YEAR = '(?:19|20)\\d\\d';
const YEARS = `(${YEAR}(?:\\s*(?:,\\s*(?:(?:and|or)\\s+)?|\\s(?:and|or)\\s+)${YEAR}){1,7})`;
/** "which of 2023, 2024 and 2025 had no summit", "in which of the years 2023 and 2024 did they meet" */
const WHICH = new RegExp(
  `^\\W*(?:and\\s+|so\\s+)?(?:in\\s+)?which\\s+(?:year\\s+|one\\s+)?(?:of|among)\\s+(?:(?:the|these)\\s+)?(?:years\\s+)?${YEARS}\\b`,
  'i',
);
/** "in which of these years did they meet in Oslo: 2023, 2024, 2025" */
const BEHIND = new RegExp(
  `^\\W*(?:in\\s+)?which\\s+(?:of\\s+)?(?:these|the|those)\\s+years\\b([^?:]{3,60}?)\\s*[,:–—-]\\s*${YEARS}\\W*$`,
  'i',
);

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|dialogues?|talks)';
const NO = new RegExp(`\\b(?:no|without(?:\\s+an?)?)\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS}\\b`, 'iu');
const MET = new RegExp(
  `\\b(?:met|meet|convened?|took\\s+place|held)\\b|\\b(?:had|saw|have)\\s+(?:an?|any)\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS}\\b`,
  'iu',
);
const SAYS_MORE =
  /\b(?:not|never|only|just|except|but|outside|other|before|after|since|until|till|neither|both|first|last|planned|scheduled|announced|same)\b|n[’']t\b/i;
const CUES: ReadonlySet<string> = new Set(['when', 'where', 'list', 'forum', 'count']);

/** The years that are named, and what is asked of them. */
const named = (text: string): { readonly years: readonly string[]; readonly rest: string } | undefined => {
  const [before, behind] = [WHICH.exec(text), BEHIND.exec(text)];
  const typed = before?.[1] ?? behind?.[2];
  if (typed === undefined) return undefined;
  const years = [...new Set(typed.match(/\d{4}/g) ?? [])];
  return { years, rest: before ? text.slice(before.index + before[0].length) : (behind?.[1] ?? '') };
};

/** Of some years that are named: those with the most meetings, the fewest, with none, or with any of a forum or at a place. */
export const ofYears: Rule = shaped([WHICH, BEHIND], ({ question: { text }, knowledge, heading }) => {
  const found = named(text);
  if (!found || found.years.length < 2 || SAYS_MORE.test(found.rest)) return undefined;
  const rest = readQuestion(found.rest, knowledge);
  const way = NO.test(found.rest)
    ? { times: { least: 0, most: 0 } }
    : (wayOf(rest, 'year') ?? (MET.test(found.rest) ? { times: { least: 1 } } : undefined));
  const content = contentOf(rest).filter((word) => !/^(?:no|any|fewest|fewer|least|less|than)$/i.test(word));
  const { forum, place, ...more } = filterOf(rest);
  if (way === undefined || content.length > 0 || Object.keys(more).length > 0) return undefined;
  if (rest.reference.ordinals.length > 0 || rest.reference.dates.length > 0 || rest.reference.recency !== null)
    return undefined;
  if ([...rest.all].some((cue) => !CUES.has(cue))) return undefined;
  const filter = { ...(forum === undefined ? {} : { forum }), ...(place === undefined ? {} : { place }) };
  return {
    query: { ask: 'most', of: 'year', question: heading, filter, years: [...found.years].sort(), ...way },
    named: true,
  };
});
