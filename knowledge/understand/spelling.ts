import { months } from '../lexicon/calendar.ts';
import { cityWords, countries, countryWords } from '../lexicon/countries.ts';
import { officeWords } from '../lexicon/offices.ts';
import { cueWords } from '../lexicon/question-cues.ts';
import { commonSlips, spellingTargets } from '../lexicon/question-spellings.ts';
import { sensesOf } from '../lexicon/question-synonyms.ts';
import { genericWords, meetingWords, orderWords, smallWords } from '../lexicon/question-words.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { isRealWord } from '../lexicon/real-words.ts';
import { isExactlyInArticles } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf, singular } from '../resolve/catalogue.ts';
import type { Correction } from '../resolve/resolution.ts';
import { monthsOfSeason } from '../resolve/when.ts';
import { edits, wordList } from '../resolve/words.ts';

const targets = wordList(spellingTargets);
const cues = new Set(cueWords);

const byKnowledge = new WeakMap<Knowledge, ReturnType<typeof wordList>>();

/** Names and adjectives of the countries that meet: "russain". */
const partyWords = (knowledge: Knowledge): ReturnType<typeof wordList> => {
  const known = byKnowledge.get(knowledge);
  if (known) return known;
  const { parties } = catalogueOf(knowledge);
  const words = countries
    .filter(({ name }) => parties.has(name))
    .flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{L}{5,}$/u.test(word));
  const made = wordList([...new Set(words)]);
  byKnowledge.set(knowledge, made);
  return made;
};

/** "mentionned", "suply": a letter written twice or not, put right at each place. */
const slipsOfDoubling = (word: string): readonly string[] => {
  const found = new Set<string>();
  for (let i = 0; i < word.length && word.length <= 24; i++) {
    const letter = word[i] ?? '';
    if (word[i + 1] === letter) found.add(word.slice(0, i) + word.slice(i + 1));
    else if (word[i - 1] !== letter && /[b-df-hj-np-tv-z]/.test(letter))
      found.add(word.slice(0, i) + letter + word.slice(i));
  }
  return [...found];
};

const byInitial = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

const placesByInitial = (places: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const known = byInitial.get(places);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const place of places) {
    if (place.length < 5) continue;
    const same = made.get(place.slice(0, 1));
    if (same) same.push(place);
    else made.set(place.slice(0, 1), [place]);
  }
  byInitial.set(places, made);
  return made;
};

/** "moskow": the words of places on record that begin alike and are one letter off. */
const placesLike = (word: string, places: ReadonlySet<string>): readonly string[] =>
  (placesByInitial(places).get(word.slice(0, 1)) ?? []).filter((place) => edits(place, word, 2) === 1);

/** "stnad", "recrod": two letters that changed places, where that makes one word of questions. Names are typed with a capital or are known. */
const slipOfOrder = (word: string): string | undefined => {
  if (!/^\p{Ll}{4,14}$/u.test(word)) return undefined;
  const found = new Set<string>();
  for (let i = 0; i + 1 < word.length; i++) {
    const swapped = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
    if (swapped !== word && isOfQuestions(swapped)) found.add(swapped);
  }
  const [only, second] = found;
  return second === undefined ? only : undefined;
};

const isOfQuestions = (word: string): boolean =>
  smallWords.has(word) || genericWords.has(word) || cues.has(word) || meetingWords.has(word) || targets.has(word);

/** Whether a folded word is one of the question's language, of the articles or of the record. */
const knownTo = (knowledge: Knowledge): ((key: string) => boolean) => {
  const { byName, forumWords, placeWords } = catalogueOf(knowledge);
  return (key) =>
    smallWords.has(key) ||
    targets.has(key) ||
    sensesOf(key).length > 0 ||
    genericWords.has(key) ||
    cues.has(key) ||
    meetingWords.has(key) ||
    orderWords.has(key) ||
    months.has(key) ||
    monthsOfSeason(key) !== undefined ||
    officeWords.starts.has(key) ||
    isRealWord(key) ||
    rankWords.starts.has(key) ||
    byName.has(key) ||
    forumWords.has(singular(key)) ||
    placeWords.has(key) ||
    isExactlyInArticles(knowledge, key);
};

const PART_OF_ANOTHER = /[-/&@:%#$’]|'/;

/** "hwo chaired thr 4th": the common words of questions put right, where what was typed is no word at all; names and acronyms have capitals. */
export const withCommonWords = (text: string, knowledge: Knowledge): string => {
  const isKnown = knownTo(knowledge);
  const tokens = tokenize(text).slice(0, 60);
  let out = '';
  let at = 0;
  tokens.forEach(({ key, text: typed, kind, start, end }, i) => {
    const word = key === 'th' && !/^\d+$/.test(tokens[i - 1]?.text ?? '') ? 'the' : commonSlips.get(key);
    const isPlain = kind === 'word' && (/^\p{Ll}+$/u.test(typed) || (i === 0 && /^\p{Lu}\p{Ll}+$/u.test(typed)));
    const isPart = PART_OF_ANOTHER.test(text.slice(Math.max(0, start - 1), end + 1).replace(typed, ''));
    if (word === undefined || !isPlain || isPart || isKnown(key)) return;
    out += text.slice(at, start) + word;
    at = end;
  });
  return out + text.slice(at);
};

/** The words of a question put right where they are misspelt: only words that are no word of the question's language, the articles or the record. */
export const respelt = (
  text: string,
  knowledge: Knowledge,
): { readonly text: string; readonly corrections: readonly Correction[] } => {
  const { byName, placeWords } = catalogueOf(knowledge);
  const tokens = tokenize(text).slice(0, 60);
  const isKnown = knownTo(knowledge);
  const corrections: Correction[] = [];
  let out = '';
  let at = 0;
  tokens.forEach((token, i) => {
    const { key, kind, start, end } = token;
    // "Dylevskys patronymic": the mark of the possessive left out.
    if (key.length > 4 && /[^s'’]s$/.test(key) && !byName.has(key) && byName.has(key.slice(0, -1))) {
      out += `${text.slice(at, start)}${token.text.slice(0, -1)}'s`;
      at = end;
      return;
    }
    // "Thomas Berg": a first name before the name; but "Air Marshall Berg".
    const isRank = slipsOfDoubling(key).some((word) => rankWords.starts.has(word));
    if (!isRank && /^\p{Lu}\p{Ll}+$/u.test(token.text) && i > 0 && byName.has(tokens[i + 1]?.key ?? '')) return;
    if (kind !== 'word' || key.length < 4 || isKnown(key) || countryWords.at(tokens, i) || cityWords.at(tokens, i))
      return;
    const inOrder = orderWords.has(key) ? undefined : slipOfOrder(token.text);
    if (inOrder !== undefined) {
      corrections.push({ typed: token.text, as: inOrder });
      out += text.slice(at, start) + inOrder;
      at = end;
      return;
    }
    if (key.length < 5) return;
    const doubled = slipsOfDoubling(key).filter(isKnown);
    if (doubled[0] !== undefined && doubled.length === 1) {
      corrections.push({ typed: token.text, as: doubled[0] });
      out += text.slice(at, start) + doubled[0];
      at = end;
      return;
    }
    // "moskow": one letter beside a place on record, where no other word is as near.
    const [place, other] = placesLike(key, placeWords);
    if (
      place !== undefined &&
      other === undefined &&
      /^\p{Ll}/u.test(token.text) &&
      targets.nearest(key).length === 0
    ) {
      corrections.push({ typed: token.text, as: place });
      out += text.slice(at, start) + place;
      at = end;
      return;
    }
    const party = partyWords(knowledge)
      .nearest(key)
      .filter((word) => word[0] === key[0]);
    const [only, second] = party.length > 0 ? party : targets.nearest(key);
    if (only === undefined || second !== undefined) return;
    // A name is as near, or nearer: it is left to the look-up of names.
    if (/^\p{Lu}/u.test(token.text) && i > 0 && catalogueOf(knowledge).nameSpelling.nearest(key).length > 0) return;
    corrections.push({ typed: token.text, as: only });
    out += text.slice(at, start) + only;
    at = end;
  });
  return { text: out + text.slice(at), corrections };
};
