import { z } from 'zod';
import type { Token } from '../article.ts';
import { inflect } from './inflect.ts';
import { table } from './table.ts';
import { wordSet } from './word-set.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'word-classes.yaml',
  z.strictObject({
    determiners: words,
    possessives: words,
    prepositions: words,
    pronouns: words,
    auxiliaries: words,
    finite: words,
    subordinators: words,
    adverbs: words,
    openers: words,
    ingNouns: words,
    ingAdjectives: words,
    adjectives: words,
    modifiers: words,
    notAdjectives: words,
    clauseVerbs: words,
    participleAdjectives: words,
    nounVerbs: words,
    resultParticiples: words,
    months: words,
    weekdays: words,
  }),
);

export const determiners: ReadonlySet<string> = new Set(lists.determiners);
export const possessives: ReadonlySet<string> = new Set(lists.possessives);
export const prepositions: ReadonlySet<string> = new Set(lists.prepositions);
export const pronouns: ReadonlySet<string> = new Set(lists.pronouns);
export const auxiliaries: ReadonlySet<string> = new Set(lists.auxiliaries);
export const finiteWords: ReadonlySet<string> = new Set(lists.finite);
export const subordinators: ReadonlySet<string> = new Set(lists.subordinators);
export const openers: ReadonlySet<string> = new Set(lists.openers);
export const modifiers: ReadonlySet<string> = new Set(lists.modifiers);
export const participleAdjectives: ReadonlySet<string> = new Set(lists.participleAdjectives);
/** "paving", "ensuring": after a comma they open a clause whatever stands before. */
export const resultParticiples: ReadonlySet<string> = new Set(lists.resultParticiples);
export const monthNames: ReadonlySet<string> = new Set(lists.months);
export const weekdayNames: ReadonlySet<string> = new Set(lists.weekdays);

const adverbs = new Set(lists.adverbs);
const adverbWords = wordSet(lists.adverbs);
const ingWords = new Set([...lists.ingNouns, ...lists.ingAdjectives]);
const adjectives = new Set([...lists.adjectives, ...lists.ingAdjectives]);
const notAdjectives = new Set(lists.notAdjectives);
const nounForms = new Set(
  lists.nounVerbs.flatMap((verb) =>
    inflect(verb).flatMap(({ words, form }) => (form === 's' || form === 'base' ? [words] : [])),
  ),
);
const clauseVerbs = new Set(
  lists.clauseVerbs.flatMap((verb) => inflect(verb).flatMap(({ words, form }) => (form === 'ing' ? [] : [words]))),
);

/** "jointly", "also". */
export const isAdverb = (key: string): boolean => adverbs.has(key) || isManner(key);

/** The same of a token, by its bits. */
export const isAdverbToken = (token: Token): boolean => adverbWords.has(token) || isManner(token.key);

const LETTER_Y = 0x79;

const isManner = (key: string): boolean =>
  key.charCodeAt(key.length - 1) === LETTER_Y &&
  key.length > 4 &&
  key.endsWith('ly') &&
  key !== 'supply' &&
  key !== 'family' &&
  key !== 'july' &&
  key !== 'italy' &&
  key !== 'assembly';

/** A verb in -ing, as far as the word itself can say: "strengthening", not "training" or "ongoing". */
export const isGerund = (key: string): boolean => key.length > 5 && key.endsWith('ing') && !ingWords.has(key);

/** Needs a noun after it: "regional", "naval". */
export const isAdjective = (key: string): boolean =>
  adjectives.has(key) || (/(?:al|ic|ive|ous|ful|less)$/.test(key) && key.length > 4 && !notAdjectives.has(key));

/** "agreed", "reviews": a finite form of a verb that reports of talks are made of. */
export const isClauseVerb = (key: string): boolean => clauseVerbs.has(key);

/** "exports", "visit": a noun as often as a verb. */
export const maybeNoun = (key: string): boolean => nounForms.has(key);
