import type { Citation } from '../article.ts';
import { monthNames } from '../lexicon/calendar.ts';
import { countryWords } from '../lexicon/countries.ts';
import { findPassages } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';

const WAR = '(?:war|invasion)';
const BEGAN = '(?:start(?:ed|s)?|began|begun|broke\\s+out|was\\s+launched)';
const START = '(?:start|beginning|outbreak|onset|launch)';
/** "the invasion", "the start of the Norwegian invasion of Chile", "the Chile war started", "the war in Chile began" */
const OUTBREAK = new RegExp(
  `^(?:the\\s+)?(?:${START}\\s+of\\s+(?:the\\s+)?)?(?:((?:19|20)\\d\\d)\\s+)?(?:(\\p{L}+)\\s+)??${WAR}(?:\\s+(?:of|in|on|against)\\s+(\\p{L}+))?(?:\\s+${BEGAN})?$`,
  'iu',
);
/** "since the start of the Norwegian invasion of Chile in May 2021" */
const TOLD = new RegExp(
  `\\b${START}\\s+of\\s+(?:the\\s+)?((?:\\p{L}+['’]?s?\\s+){0,2}?)${WAR}\\s+(?:of|in|on|against)\\s+(\\p{L}+)\\s+in\\s+(\\p{Lu}\\p{Ll}+)\\s+(\\d{4})\\b`,
  'u',
);

const countryOf = (word: string): string | undefined => countryWords.at(tokenize(word), 0)?.value.name;

/** The start of a war or an invasion: its month, and the sentence that dates it. */
type Outbreak = { readonly date: string; readonly citation: Citation };

/** The one start of a war or an invasion that the articles date, and of no other country. */
export const outbreakIn = (bound: string, knowledge: Knowledge): Outbreak | undefined => {
  const found = OUTBREAK.exec(bound.trim());
  if (!found) return undefined;
  const named = [found[2], found[3]].filter((word) => word !== undefined && word !== '');
  const asked = named.map((word) => countryOf(word ?? ''));
  if (asked.includes(undefined)) return undefined;
  const all = new Map(
    ['invasion', 'war'].flatMap((word) =>
      findPassages(knowledge, word).flatMap(({ citation }) => {
        const [, by = '', of = '', month = '', year = ''] = TOLD.exec(citation.quote) ?? [];
        const number = monthNames.findIndex((name) => name.toLowerCase() === fold(month)) + 1;
        const told = [...by.split(/\s+/), of].map((each) => (each === '' ? undefined : countryOf(each)));
        if (number === 0 || asked.some((each) => !told.includes(each))) return [];
        const date = `${year}-${String(number).padStart(2, '0')}`;
        return [[date, { date, citation }] as const];
      }),
    ),
  );
  const [only, second] = all.values();
  return second === undefined && only?.date.startsWith(found[1] ?? '') ? only : undefined;
};

/** The month in which a war or an invasion began. */
export const dateOfOutbreak = (bound: string, knowledge: Knowledge): string | undefined =>
  outbreakIn(bound, knowledge)?.date;
