import { cyrillic, devanagari, foreignWords, romanisedWords, surelyHindi } from '../lexicon/transliteration.ts';

/** A run of Cyrillic or Devanagari letters, hyphens inside included. */
const FOREIGN = /[\p{sc=Cyrl}\p{sc=Deva}][\p{sc=Cyrl}\p{sc=Deva}\p{M}-]*/gu;
const ANY = /[\p{sc=Cyrl}\p{sc=Deva}]/u;
const VIRAMA = '्';

/** "Москва" → "moscow", "Дылевский" → "dylevskiy", "मैथ्यू" → "mathew": known words by the table, others letter by letter. */
export const latin = (text: string): string => {
  if (!ANY.test(text)) return text;
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replace(FOREIGN, (word) => foreignWords.get(word) ?? word.split('-').map(spelled).join('-'));
};

/** "4th meeting kab hui" → "4th meeting when was": word by word, where one is surely Hindi. */
export const fromRomanised = (text: string): string => {
  const words = text.match(/[a-z]+/gi) ?? [];
  if (!words.some((word) => surelyHindi.has(word.toLowerCase()))) return text;
  return text.replace(/[a-z]+/gi, (word) => romanisedWords.get(word.toLowerCase()) ?? word);
};

const spelled = (word: string): string => {
  const whole = foreignWords.get(word);
  if (whole !== undefined) return whole;
  const letters = [...word];
  return letters.map((letter, i) => cyrillic.get(letter) ?? syllable(letter, letters[i + 1])).join('');
};

/** A Devanagari consonant speaks an "a" after it, unless a sign, the halant or the end of the word follows. */
const syllable = (letter: string, next: string | undefined): string => {
  const consonant = devanagari.consonants.get(letter);
  if (consonant === undefined) return devanagari.vowels.get(letter) ?? devanagari.signs.get(letter) ?? '';
  const silent = next === undefined || next === VIRAMA || (devanagari.signs.has(next) && next !== 'ं');
  return silent ? consonant : `${consonant}a`;
};
