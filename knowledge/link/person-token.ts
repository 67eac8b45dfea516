import { fold } from '../read/token.ts';
import { remembered } from './remembered.ts';

/** One part of a name. */
export type NameToken = {
  /** As written. */
  readonly text: string;
  /** Folded over transliterations: "Nikolaevich" and "Nikolayevich" are equal. */
  readonly key: string;
  readonly initial: boolean;
  readonly patronymic: boolean;
  /** Written in capitals among others that are not: a surname. */
  readonly shouted: boolean;
};

const PARTICLES = new Set(
  `bin bint binti ibn al el ul de del della di da dos das do la le van von der den ter abd jr sr md mohd`.split(/\s+/),
);
const PATRONYMIC = /(?:[aeiou]vic|ilic|[eio]vna|inicna)$/;

/** "J. P. Mathew", "JP Mathew" → initials j and p, then "mathev". Particles and "Jr" are left out. */
export const nameTokens = (name: string): NameToken[] => {
  const words = name.match(/[\p{L}\p{M}'’ʼ]+/gu) ?? [];
  const mixed = words.some((word) => word.length > 1 && word !== word.toUpperCase());
  const tokens: NameToken[] = [];
  for (const text of words) {
    const plain = fold(text).replace(/'/g, '');
    if (plain === '' || PARTICLES.has(plain)) continue;
    const capitals = text.length > 1 && text === text.toUpperCase();
    if (text.length === 1 || (capitals && areInitials(plain, mixed || words.length > 1))) {
      for (const letter of plain)
        tokens.push({ text: letter, key: initialKey(letter), initial: true, patronymic: false, shouted: false });
    } else {
      const key = foldName(plain);
      tokens.push({ text, key, initial: false, patronymic: PATRONYMIC.test(key), shouted: capitals && mixed });
    }
  }
  return tokens;
};

/** "JP", "VK", "AK" are initials; "LI", "XI", "WU" are surnames in capitals. */
const areInitials = (word: string, among: boolean): boolean =>
  among && word.length <= 3 && !/[aeiouy]/.test(word.slice(1));

/** Same letter, same initial: "Y" and "I" or "J" stand for one Cyrillic letter often enough. */
const initialKey = (letter: string): string => foldName(letter);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[łľ]/g, 'l'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/ß/g, 's'],
  [/æ/g, 'ae'],
  [/tsch|tch|cz/g, 'c'],
  [/ch/g, 'c'],
  [/sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/(?:iu|yu|ju)/g, 'u'],
  [/(?:ia|ya|ja)/g, 'ia'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/^ie|ie(?=v)/g, 'e'],
  [/(?<=[aeou])ie/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/vitc$/, 'vic'],
  [/i+$/, 'i'],
];

/** Spelling folded over the usual ways to write a name in Latin letters: -sky/-skiy, kh/h, y/i/j, doubled letters. */
export const foldName = remembered((word: string): string => {
  let key = word;
  for (const [pattern, to] of RULES) key = key.replace(pattern, to);
  return key;
});

/** Equal spellings, or long ones of which one dropped a letter ("Bayraktarolu"); a last "a" may be a woman's ending and counts. */
export const sameToken = (a: NameToken, b: NameToken): boolean =>
  a.key === b.key || drops(a.key, b.key) || drops(b.key, a.key);

const LONG = 7;

const drops = (short: string, long: string): boolean => {
  if (short.length < LONG || long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (i === short.length && long.endsWith('a')) return false;
  return short.slice(i) === long.slice(i + 1);
};

/** A given name with other vowels: "Mohammed" and "Muhammad". */
export const sameConsonants = (a: NameToken, b: NameToken): boolean => {
  if (a.initial || b.initial || a.key.length < 6 || b.key.length < 6) return false;
  const bones = a.key.replace(/[aeiou]/g, '');
  return bones.length > 3 && bones === b.key.replace(/[aeiou]/g, '');
};
