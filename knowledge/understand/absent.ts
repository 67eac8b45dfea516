import type { Token } from '../article.ts';
import { countries } from '../lexicon/countries.ts';
import { claimingAdverbs } from '../lexicon/idle-words.ts';
import { questionProperties } from '../lexicon/question-properties.ts';
import { shortForms } from '../lexicon/question-spellings.ts';
import { sensesOf, senseWords } from '../lexicon/question-synonyms.ts';
import { isRealWord } from '../lexicon/real-words.ts';
import { contentWords, findPassages, isExactlyInArticles, isInArticles, nearestInArticles } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Correction } from '../resolve/resolution.ts';
import { edits, wordList } from '../resolve/words.ts';
import type { Question } from './question.ts';
import { contentOf } from './slots.ts';

/** Letters of the shortest word that is put right by its sense. */
const SHORTEST_SENSE = 8;

const byName = new Map(countries.map((country) => [country.name, country]));

/** Whether the articles speak of a country or city, under any of its names. */
const isKnown = (name: string, knowledge: Knowledge): boolean => {
  const country = byName.get(name);
  const names = country ? [country.name, ...country.aliases, ...country.adjectives] : [name];
  return names.some((each) => {
    const words = contentWords(each);
    return words.length > 0 && words.every((word) => isInArticles(knowledge, word));
  });
};

/** Countries and cities of a question that no article speaks of. */
export const absentPlaces = ({ words }: Question, knowledge: Knowledge): string[] => [
  ...new Set(
    words.flatMap(({ label, cue, text }) =>
      cue === null && (label.is === 'country' || label.is === 'city') && !isKnown(label.name, knowledge)
        ? [/^\p{Lu}{2,6}$/u.test(text) ? text : label.name]
        : [],
    ),
  ),
];

/** "what did Japan demand", "was the summit skipped": a verb of a kind of statement, which the articles may tell in another word. */
const isVerb = (word: string, { properties }: Question): boolean => {
  const own = questionProperties.at(tokenize(word), 0)?.value ?? [];
  return IN_OTHER_WORDS.some((property) => properties.includes(property) && own.includes(property));
};

const IN_OTHER_WORDS = ['position', 'postponed or not held'];

/** "coastguard" → "coast guard": two words that a sentence has side by side. */
const twoWords = (word: string, knowledge: Knowledge): string | undefined => {
  if (!/^\p{L}{7,24}$/u.test(word)) return undefined;
  for (let i = 3; i <= word.length - 3; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    if (!isExactlyInArticles(knowledge, first) || !isExactlyInArticles(knowledge, second)) continue;
    const beside = `${first} ${second}`.toLowerCase();
    if (
      findPassages(knowledge, beside).some(({ citation }) =>
        citation.quote
          .toLowerCase()
          .replace(/[-‐‑–]/g, ' ')
          .includes(beside),
      )
    )
      return beside;
  }
  return undefined;
};

/** "roughly", "primarily": how, not what; a noun in -ly stands behind an article or a name. */
export const isMannerAt = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? '';
  const before = tokens[at - 1];
  return (
    /^\p{Ll}{4,}ly$/u.test(key) &&
    !claimingAdverbs.has(key) &&
    (before === undefined ||
      !(
        /^(?:the|an?|this|that|any|every|each|no|some|of|about|on|in|at|general|national)$/.test(before.key) ||
        /^\p{Lu}/u.test(before.text)
      ))
  );
};

const isManner = (word: string, { tokens }: Question): boolean => {
  const at = tokens.findIndex(({ key }) => key === fold(word));
  return at < 0 ? /^\p{Ll}{4,}ly$/u.test(fold(word)) && !claimingAdverbs.has(fold(word)) : isMannerAt(tokens, at);
};

const senses = wordList(senseWords.filter((word) => word.length >= SHORTEST_SENSE));

/** "critcised": a verb that the articles have in another form or in another word. */
const nearestSense = (word: string, knowledge: Knowledge): string | undefined => {
  const folded = fold(word);
  if (folded.length < SHORTEST_SENSE) return undefined;
  const near = senses.nearest(folded);
  const [only, ...rest] = near.filter((each) => each[0] === folded[0]);
  if (only === undefined || edits(folded, only, 2) > 1 || rest.some((each) => sensesOf(each)[0] !== sensesOf(only)[0]))
    return undefined;
  return isInArticles(knowledge, only) ? only : undefined;
};

/** "Thomas Berg" of another Berg: a first name that no article has, and no misspelt word of another kind. */
export const isGivenName = (typed: string, { words }: Question): boolean => {
  const at = words.findIndex(({ text, label }) => text === typed && label.is === 'unknown');
  return at > 0 && /^\p{Lu}\p{Ll}+$/u.test(typed) && words[at + 1]?.label.is === 'person';
};

/** "chief of defence staff", and no "chief of integrated defence staff": words that some sentence has in one piece. */
const standsInArticles = (words: string, knowledge: Knowledge): boolean =>
  findPassages(knowledge, words).some(({ citation }) => fold(citation.quote).includes(fold(words)));

/** "nvay": two letters that changed places, where that makes one word of the articles. */
const swappedInArticles = (word: string, knowledge: Knowledge): string | undefined => {
  if (!/^\p{Ll}{4,14}$/u.test(word)) return undefined;
  const [only, second] = new Set(
    [...word].flatMap((letter, i) => {
      const next = word[i + 1];
      if (next === undefined || next === letter) return [];
      const swapped = word.slice(0, i) + next + letter + word.slice(i + 2);
      return isExactlyInArticles(knowledge, swapped) ? [swapped] : [];
    }),
  );
  return second === undefined ? only : undefined;
};

/** Letters of the shortest word that the one behind it puts right, and of the shortest with two slips. */
const SHORTEST_BESIDE = 4;
const TWO_SLIPS = 6;

/** "countr-terrorism": near more than one word, and to one alone of those that stand before the next word in a sentence. */
const nearestBeside = (word: string, { tokens }: Question, knowledge: Knowledge): string | undefined => {
  const folded = fold(word);
  if (folded.length < SHORTEST_BESIDE) return undefined;
  const nextOf = (all: readonly Token[], at: number): Token | undefined =>
    all[all[at + 1]?.text === '-' ? at + 2 : at + 1];
  const at = tokens.findIndex(({ key }) => key === folded);
  const next = at < 0 ? undefined : nextOf(tokens, at);
  if (next === undefined || !/^\p{L}{4,}$/u.test(next.key)) return undefined;
  const most = folded.length < TWO_SLIPS ? 1 : 2;
  const near = findPassages(knowledge, next.key).flatMap(({ citation }) => {
    const all = tokenize(citation.quote);
    return all.flatMap(({ key }, i) =>
      nextOf(all, i)?.key === next.key && edits(key, folded, most) <= most ? key : [],
    );
  });
  const [only, second] = new Set(near);
  return second === undefined ? only : undefined;
};

/** How many words of one question are put right. */
const MOST_SLIPS = 6;

/** Words that no article holds, put right where one word of the articles is near. */
export const absentWords = (
  question: Question,
  knowledge: Knowledge,
): { readonly missing: readonly string[]; readonly corrections: readonly Correction[] } => {
  const { sourceWords } = catalogueOf(knowledge);
  const missing: string[] = [];
  const corrections: Correction[] = [];
  for (const typed of contentOf(question).slice(0, 12)) {
    if (/^\p{L}+-\d/u.test(typed) && !isInArticles(knowledge, typed.replace(/^.*-/, ''))) {
      missing.push(typed);
      continue;
    }
    if (isGivenName(typed, question)) {
      missing.push(typed);
      continue;
    }
    // An initial of nobody on record.
    if (/^\p{Lu}$/u.test(typed)) missing.push(typed);
    for (const word of contentWords(typed)) {
      if (
        isInArticles(knowledge, word) ||
        sourceWords.has(fold(word)) ||
        isVerb(word, question) ||
        isManner(word, question)
      )
        continue;
      const long = question.all.has('expand') ? undefined : shortForms.get(fold(word));
      if (long !== undefined && standsInArticles(long, knowledge)) {
        corrections.push({ typed: word, as: long });
        continue;
      }
      const two = twoWords(word, knowledge);
      if (two !== undefined) {
        corrections.push({ typed: word, as: two });
        continue;
      }
      const near =
        corrections.length < MOST_SLIPS && !isRealWord(fold(word))
          ? (nearestInArticles(knowledge, word) ??
            swappedInArticles(word, knowledge) ??
            nearestSense(word, knowledge) ??
            nearestBeside(word, question, knowledge))
          : undefined;
      if (near === undefined) missing.push(word);
      else corrections.push({ typed: word, as: near });
    }
  }
  return { missing: [...new Set(missing)], corrections };
};
