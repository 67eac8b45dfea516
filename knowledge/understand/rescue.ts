import { monthNames } from '../lexicon/calendar.ts';
import { cueWords } from '../lexicon/question-cues.ts';
import { spellingTargets } from '../lexicon/question-spellings.ts';
import { meetingWords, orderWords } from '../lexicon/question-words.ts';
import { tokenize } from '../read/token.ts';
import type { Correction } from '../resolve/resolution.ts';

/*
 * The last look at a question that a badly spelt word keeps from being understood: "whu chird teh sevnth". The words that carry a
 * question are few, so that an unknown one may be put right where they alone are near.
 */

/** Words that stand in nearly every question, beside the cues. */
const SMALL =
  'any there still ahead been whether every each both same who when where what which why how many much was were did does have has held hold take took place the last first next latest between after before about meeting meetings round session group working committee commission dialogue summit mentioned named reported happened'.split(
    ' ',
  );

const words: readonly string[] = [
  ...new Set([
    ...SMALL,
    ...cueWords,
    ...spellingTargets,
    ...meetingWords,
    ...monthNames.map((name) => name.toLowerCase()),
  ]),
].filter((word) => word.length > 2 && !orderWords.has(word) && /^[a-z]+$/.test(word));

/** How many words are put right, and how many words each may stand for. */
const MOST = 4;
const MOST_MEANT = 3;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const keys = new Map(
  ROWS.flatMap((letters, row) => [...letters].map((letter, at) => [letter, { row, at: at + row / 2 }] as const)),
);

/** Letters side by side on a keyboard, in a row or a row below: "whp" for "who". */
const areBeside = (x: string, y: string): boolean => {
  const [a, b] = [keys.get(x), keys.get(y)];
  return a !== undefined && b !== undefined && Math.abs(a.row - b.row) < 2 && Math.abs(a.at - b.at) <= 1;
};

const swapped = (x: string, y: string): number =>
  x === y ? 0 : isVowel(x) && isVowel(y) ? 0.5 : areBeside(x, y) ? 0.75 : 1;

/** Of every pair of small letters what it costs to type the one for the other, as `distance` looks it up thousands of times. */
const A = 'a'.charCodeAt(0);
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(A + i));
const swaps = Float64Array.from(letters.flatMap((x) => letters.map((y) => swapped(x, y))));

/** Of each letter what it costs to leave it out or to type it too much: a vowel or a doubled one half. */
const singles = (word: string): readonly number[] =>
  [...word].map((letter, i) => (isVowel(letter) || letter === word[i - 1] ? 0.5 : 1));

/**
 * What is wrong between two words in small letters: a vowel or a doubled letter half, two letters swapped or a key beside the right
 * one three quarters, another letter one. More than `most` where it is more.
 */
const distance = (a: string, b: string, most: number): number => {
  const [dropped, added] = [singles(a), singles(b)];
  let before: number[] = [];
  let row = [0];
  for (const one of added) row.push((row.at(-1) ?? 0) + one);
  for (let i = 1; i <= a.length; i++) {
    const drop = dropped[i - 1] ?? 1;
    const at = 26 * (a.charCodeAt(i - 1) - A) - A;
    const next = [(row[0] ?? 0) + drop];
    let lowest = next[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(
        (row[j] ?? 0) + drop,
        (next[j - 1] ?? 0) + (added[j - 1] ?? 1),
        (row[j - 1] ?? 0) + (swaps[at + b.charCodeAt(j - 1)] ?? 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 0.75);
      next.push(least);
      if (least < lowest) lowest = least;
    }
    if (lowest > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
};

const slack = (length: number): number => (length < 5 ? 0.75 : length < 7 ? 1 : length < 9 ? 1.5 : 2);

/** By their first two letters: these alone are not both wrong. */
const byLetter = new Map<string, string[]>();
for (const word of words)
  for (const letter of new Set(word.slice(0, 2))) {
    const list = byLetter.get(letter);
    if (list) list.push(word);
    else byLetter.set(letter, [word]);
  }

/** The nearest words, more than one where they are equally near. */
const meant = (typed: string): readonly string[] => {
  let best = slack(typed.length);
  let found: string[] = [];
  for (const word of byLetter.get(typed[0] ?? '') ?? []) {
    if (Math.abs(word.length - typed.length) > 2) continue;
    if (word[0] !== typed[0] && (word[0] !== typed[1] || word[1] !== typed[0])) continue;
    const far = distance(typed, word, best);
    if (far > best) continue;
    if (far < best) found = [];
    best = far;
    found.push(word);
  }
  return found.length > MOST_MEANT ? [] : found;
};

/** Other readings of a text in which `unknown` words stand, each with what was put right. */
export const otherReadings = (
  text: string,
  unknown: readonly string[],
): readonly { readonly text: string; readonly corrections: readonly Correction[] }[] => {
  const typed = [...new Set(unknown)].filter((word) => /^[a-z]{2,14}$/i.test(word));
  if (typed.length === 0 || typed.length > MOST || typed.some((word) => isTopic(text, word))) return [];
  let readings: readonly { readonly text: string; readonly corrections: readonly Correction[] }[] = [
    { text, corrections: [] },
  ];
  for (const word of typed) {
    const near = meant(word.toLowerCase());
    if (near.length === 0) return [];
    readings = readings
      .flatMap((reading) =>
        near.map((as) => ({
          text: replaced(reading.text, word, as),
          corrections: [...reading.corrections, { typed: word, as }],
        })),
      )
      .slice(0, 6);
  }
  return readings;
};

const replaced = (text: string, word: string, as: string): string => {
  const token = tokenize(text).find(({ key }) => key === word.toLowerCase());
  return token ? text.slice(0, token.start) + as + text.slice(token.end) : text;
};

/** "what do the sources say about wheat": what is asked about is no misspelt "what". */
const isTopic = (text: string, word: string): boolean => {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({ key }) => key === word.toLowerCase());
  return /^(?:about|regarding|concerning|mention|mentions|mentioned)$/.test(tokens[at - 1]?.key ?? '');
};
