import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import { officesNamed } from '../../resolve/office.ts';
import { type Rule, shaped } from '../asking.ts';
import type { Question } from '../question.ts';
import { unlisted } from './not.ts';
import { kindOf, type PeopleAsked } from './people-of-kind.ts';

const ANYBODY = '(?:people|persons?|individuals?|figures?|names?|names\\s+of\\s+people)';
const WHO = `(?:who(?:m|\\s+all)?(?:\\s+else)?|(?:which|what|list|name|show(?:\\s+me)?)\\s+(?:(?:other|the|all|any|of|named|different)\\s+){0,3}${ANYBODY})`;
const NAMED =
  '(?:(?:who|that)\\s+)?(?:(?:are|is|was|were|get|gets)\\s+)?(?:also\\s+)?(?:named|mentioned|listed|on\\s+record|referred\\s+to)';
const SOURCES =
  '(?:\\s+(?:in|by|across)\\s+(?:(?:all|any|the|these|those|your|of)\\s+){0,3}(?:articles?|reports?|sources?|record|texts?|corpus))?';
const DO_NAME = '(?:do\\s+the\\s+(?:articles|reports|sources)\\s+(?:name|mention|list))';
const BESIDES =
  '(?:besides|beside|apart\\s+from|aside\\s+from|other\\s+than|except(?:ing)?(?:\\s+for)?|excluding|not\\s+counting|in\\s+addition\\s+to)';
const LEFT = '(?:(?:all|any|of|the|those|who|are|were|military)\\s+)*(?<left>[\\p{L}-]+(?:\\s[\\p{L}-]+){0,2})';

/** "which people are named besides the officers", "who is named in the articles apart from the chairs" */
const BEHIND = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?${WHO}\\s+(?:${NAMED}|${DO_NAME})${SOURCES},?\\s+${BESIDES}\\s+${LEFT}${SOURCES}\\W*$`,
  'iu',
);
/** "who besides the chairs is named" */
const AMID = new RegExp(`^\\W*(?:(?:and|so)\\s+)?${WHO},?\\s+${BESIDES}\\s+${LEFT},?\\s+${NAMED}${SOURCES}\\W*$`, 'iu');
/** "besides the officers, who is named" */
const AHEAD = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?${BESIDES}\\s+${LEFT},\\s+${WHO}\\s+(?:${NAMED}|${DO_NAME})${SOURCES}\\W*$`,
  'iu',
);
/** "who named in the articles is not Chilean", "which people named are not from Chile", "who is named that is not Chilean" */
const IS_NOT = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?${WHO}(?:\\s+${NAMED})${SOURCES}\\s+(?:(?:that|who|and|but)\\s+)?(?:is|are|was|were)(?:\\s+not|n[’']t)\\s+(?:(?:an?|the|from|of|for|on|named|as)\\s+)*${LEFT}\\W*$`,
  'iu',
);
const SHAPES = [BEHIND, AMID, AHEAD, IS_NOT];

const CHAIRS = /^(?:co-?\s?)?(?:chairs?|chairm[ae]n|chairpersons?|chairwom[ae]n)$/i;
/** Beside the word for a country: "the Chilean side", "Chilean citizens". */
const OF_COUNTRY = /^(?:side|people|persons?|nationals?|citizens?|ones?|delegates?|officials?)?$/i;

/** "Chileans", "the Chilean side": a country, and nothing of its people but that. */
export const countryIn = (typed: string): string | undefined => {
  const tokens = tokenize(typed);
  const country = typedCountryAt(tokens, 0);
  const rest = tokens.slice(country?.end ?? 0).map(({ text }) => text);
  return country && OF_COUNTRY.test(rest.join(' ')) ? country.value.name : undefined;
};

type LeftOut = Pick<PeopleAsked, 'notSide' | 'notChairs' | 'notRank' | 'but'>;

/** Who is left out: those of a country, whoever chaired, those of a rank. */
const leftOut = (typed: string, knowledge: Knowledge): LeftOut | undefined => {
  if (CHAIRS.test(typed)) return { notChairs: true };
  const side = countryIn(typed);
  if (side !== undefined) return { notSide: side };
  const { rank, office } = kindOf(typed);
  if (rank !== undefined) return { notRank: rank };
  const [holder, other] = office === undefined ? [] : officesNamed(office, knowledge).flatMap(({ posts }) => posts);
  return holder && other === undefined ? { but: holder.person.name } : undefined;
};

const typedIn = (text: string): string | undefined =>
  SHAPES.map((shape) => shape.exec(text)?.groups?.left).find((left) => left !== undefined);

/** Everybody who is named but those of a kind. */
export const peopleBesides: Rule = shaped(SHAPES, (asking) => {
  const { question, knowledge } = asking;
  const typed = typedIn(question.text);
  if (typed === undefined) return undefined;
  const left = leftOut(typed, knowledge);
  // "besides the Chilean officers": all that the words name would have them in it.
  return left ? { query: { ask: 'people', ...left }, named: true } : unlisted(asking, 'who');
});

/** Whether people are asked for beside others. */
export const asksBesides = ({ text }: Question): boolean => typedIn(text) !== undefined;
