import type { Token } from '../article.ts';
import { honorifics } from '../lexicon/honorifics.ts';
import { offices } from '../lexicon/offices.ts';
import { personWords } from '../lexicon/person-words.ts';
import { rankWordings } from '../lexicon/ranks.ts';
import { sides } from '../lexicon/sides.ts';
import { newField, noteLead } from '../read/lead.ts';
import { isCapital, tokenize } from '../read/token.ts';

/** What a word can be, as bits: one look-up per token tells whether dearer questions are worth asking. */
export const RANK = 1;
export const HEAD = 2;
export const MODIFIER = 4;
export const ORGAN = 8;
export const FIELD = 16;
export const HONORIFIC = 64;
export const NEVER = 128;
export const PARTICLE = 256;
export const SURNAME = 512;
export const THING = 1024;
export const VERB = 2048;
export const BEFORE = 4096;
/** A body that only one country has may start here. */
export const OWN = 8192;
/** Any word of which offices are made. */
export const OFFICE = HEAD | MODIFIER | ORGAN | FIELD;

const field = newField();

const add = (bit: number, phrases: Iterable<string>): void => {
  for (const phrase of phrases) {
    const key = tokenize(phrase)[0]?.key;
    if (key !== undefined) noteLead(key, { field, mask: bit });
  }
};

add(
  RANK,
  rankWordings.map(([words]) => words),
);
add(HEAD, offices.heads);
add(MODIFIER, offices.modifiers);
add(ORGAN, offices.organs);
add(FIELD, offices.fields);
add(HONORIFIC, [...honorifics.before, ...honorifics.titles]);
add(NEVER, personWords.never);
add(PARTICLE, honorifics.particles);
add(SURNAME, personWords.surnames);
add(THING, personWords.things);
add(VERB, personWords.verbs);
add(BEFORE, personWords.before);
add(
  OWN,
  sides.flatMap(({ words }) => words),
);

export const classOf = (token: Token | undefined): number => (token === undefined ? 0 : (token.lead[field] as number));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** "MEA", "JP": two letters or more, all capital. */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length > 1 &&
  !isSmall(token.text.charCodeAt(1)) &&
  isCapital(token) &&
  token.text === token.text.toUpperCase();

/** No white space between token `i` and the next. */
export const touchesNext = (tokens: readonly Token[], i: number): boolean =>
  i + 1 < tokens.length && tokens[i]?.end === tokens[i + 1]?.start;

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '‐' || token.text === '‑' || token.text === '–');
