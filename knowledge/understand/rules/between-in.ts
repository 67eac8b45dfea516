import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { mentioning } from '../recast/voiced.ts';
import { contentOf, statementWords } from '../slots.ts';

const HAPPENED =
  'what(?:ever)?\\s+(?:all\\s+|else\\s+|exactly\\s+)?(?:has\\s+|had\\s+|was\\s+)?(?:happen(?:ed|ing)|occurred|took\\s+place|taken\\s+place|went\\s+on|going\\s+on|gone\\s+on|transpired|came\\s+about)';

/** "what happened between Chile and Fiji in 2019", "what took place between Chile and Fiji 2019-05" */
const BETWEEN_COUNTRIES = new RegExp(
  `^(\\W*(?:(?:and|so)\\s+)?${HAPPENED})\\s+between\\s+((?:the\\s+)?\\p{L}[\\p{L}\\s]{2,30}?)\\s+and\\s+((?:the\\s+)?\\p{L}[\\p{L}\\s]{2,30}?)\\s+(?:(?:back\\s+)?(in|on|during|throughout|over|before|after|since)\\s+)?(?=(?:the\\s+(?:year|month|spring|summer|autumn|fall|winter)\\b|\\p{L}+\\s+(?:19|20)\\d\\d|\\d{1,2}\\b|(?:19|20)\\d\\d))`,
  'iu',
);

const countryOf = (typed: string): string | undefined => {
  const tokens = tokenize(typed.replace(/^the\s+/i, ''));
  const found = typedCountryAt(tokens, 0);
  return found !== undefined && found.end === tokens.length ? found.value.name : undefined;
};

/** Whether two countries are the only ones that meet in these articles. */
const areAll = (first: string, second: string, knowledge: Knowledge): boolean => {
  const { parties } = catalogueOf(knowledge);
  const named = new Set([countryOf(first), countryOf(second)]);
  return named.size === 2 && parties.size === 2 && [...parties].every((party) => named.has(party));
};

/** "which article calls Chile and Fiji good neighbours" */
const CALLED =
  /^\W*(?:who|(?:which|what)\s+(?:article|report|piece|story|source|outlet|paper))\s+(?:calls|terms|labels|dubs|styles)\s+(\p{L}{3,20})\s+and\s+(\p{L}{3,20})\s+(?:an?\s+|the\s+)?([^?,:;]{3,60}?)\W*$/iu;
/** "in which fields have Chile and Fiji held drills" */
const IN_WHICH =
  /^(\W*(?:in|across|over)\s+(?:which|what)\s+\p{L}+\s+(?:have|did|do)\s+)(\p{L}{3,20})\s+and\s+(\p{L}{3,20})\s/iu;

/** All that the articles tell is of two countries alone: what was between them in a year is what was in that year, and they are "the countries". */
export const withoutBothParties = (text: string, knowledge: Knowledge): string =>
  withoutRelations(text, knowledge)
    .replace(BETWEEN_COUNTRIES, (whole: string, happened: string, first: string, second: string, way?: string) =>
      areAll(first, second, knowledge) ? `${happened} ${way ?? 'in'} ` : whole,
    )
    .replace(CALLED, (whole: string, first: string, second: string, what: string) =>
      areAll(first, second, knowledge) ? mentioning(what) : whole,
    )
    .replace(IN_WHICH, (whole: string, asks: string, first: string, second: string) =>
      areAll(first, second, knowledge) ? `${asks}the countries ` : whole,
    );

const TIES = '(?:relations|ties|relationship|partnership|cooperation|friendship)';
const PAIR = '(\\p{L}{4,20})(?:\\s*[-–—/]\\s*|\\s+and\\s+)(\\p{L}{4,20})';
const YEAR = '(?:back\\s+)?in\\s+(?:the\\s+year\\s+)?(?:19|20)\\d\\d';
/** "what happened in 2010 in Chile-Fiji relations", "what happened in Chilean-Fijian ties in 2010" */
const IN_RELATIONS = [
  new RegExp(
    `^(\\W*(?:(?:and|so)\\s+)?${HAPPENED})\\s+(${YEAR})\\s+(?:in|for|to|with|between)\\s+(?:the\\s+)?${PAIR}(?:\\s+${TIES})?\\W*$`,
    'iu',
  ),
  new RegExp(
    `^(\\W*(?:(?:and|so)\\s+)?${HAPPENED})\\s+(?:in|for|to|with)\\s+(?:the\\s+)?${PAIR}\\s+${TIES}\\s+(${YEAR})\\W*$`,
    'iu',
  ),
];

/** What was in their relations in a year, as what was in that year. */
const withoutRelations = (text: string, knowledge: Knowledge): string => {
  const [before, behind] = IN_RELATIONS.map((shape) => shape.exec(text));
  const [, happened = '', year = '', first = '', second = ''] = before ?? [];
  if (before) return areAll(first, second, knowledge) ? `${happened} ${year}?` : text;
  const [, what = '', one = '', two = '', time = ''] = behind ?? [];
  return behind && areAll(one, two, knowledge) ? `${what} ${time}?` : text;
};

/** "what happened between Berg and Lund in 2019", "what happened to Berg in May 2019" */
const AMONG = new RegExp(`^\\W*(?:(?:and|so)\\s+)?${HAPPENED}\\s+(?:between|among|to|with)\\s`, 'i');

/** What happened to people at a time: only what is dated so, in a sentence that names all of them. */
export const amongPeople: Rule = shaped([AMONG], ({ question, heading, missing }) => {
  const { text, reference, words } = question;
  const names = groupsOf(question);
  const [date, second] = reference.dates;
  if (!AMONG.test(text) || names.length === 0 || missing.length > 0) return undefined;
  if (date === undefined || second !== undefined || reference.beside !== null || reference.ordinals.length > 0)
    return undefined;
  if (contentOf(question).length > 0 || /\b(?:since|until|till|or)\b/i.test(text)) return undefined;
  const among = words.flatMap(({ label, cue, text: own }) => (cue === null && label.is === 'person' ? [own] : []));
  return {
    query: { ask: 'statement', words: statementWords(question), question: heading, on: date, among: among.join(' ') },
    named: true,
  };
});
