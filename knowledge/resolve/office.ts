import { genericWords } from '../lexicon/question-words.ts';
import { sameOffice } from '../link/person.ts';
import { tokenize } from '../read/token.ts';
import type { Chair, Knowledge, Meeting, Person, Post } from '../record.ts';
import { catalogueOf, wordsOf } from './catalogue.ts';
import { typedCountryAt } from './country.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** Who holds a role for a side, as one wording of the articles has it. */
export type Office = {
  readonly role: string;
  readonly side: string | null;
  /** Newest first. */
  readonly chairs: readonly { readonly chair: Chair; readonly meeting: Meeting; readonly at: number }[];
  readonly posts: readonly { readonly person: Person; readonly post: Post }[];
};

type Offices = { readonly byWord: WordIndex<Office>; readonly byInitials: ReadonlyMap<string, readonly Office[]> };
type Open = {
  readonly chairs: { chair: Chair; meeting: Meeting; at: number }[];
  readonly posts: Office['posts'][number][];
};

/** Words of an office in one spelling: "the defense staff", "the defence staff". */
const wordsIn = (text: string): string[] => wordsOf(text).map((word) => word.replace(/ense$/u, 'ence'));

const SMALL = new Set(['the', 'of', 'a', 'an', 'and', 'for', 'to', 'in']);
const telling = (text: string): string[] => wordsIn(text).filter((word) => !SMALL.has(word));

/** The deputy of an office does not hold it. */
const LEVELS = new Set([
  'deputy',
  'vice',
  'joint',
  'additional',
  'under',
  'assistant',
  'associate',
  'acting',
  'former',
]);

/** True for a word before an office that makes it another one: "deputy", where no deputy is asked for. */
export const isOtherLevel = (before: string, words: readonly string[]): boolean =>
  LEVELS.has(before) && !words.includes(before);

/** True where one of the offices of a role, divided by commas, holds the words asked for side by side, those of another level left out. */
const isLevel = ({ role, side }: Office, words: readonly string[]): boolean => {
  const parts = role
    .split(',')
    .map(wordsIn)
    .filter((part) => part.every((word) => !LEVELS.has(word) || words.includes(word)));
  const sides = new Set(wordsIn(side ?? ''));
  return parts.some((part) => {
    const telling = part.filter((word) => !SMALL.has(word) && (words.includes(word) || !genericWords.has(word)));
    const asked = words.filter((word) => telling.includes(word) || !sides.has(word));
    return asked.length > 0 && isRun(asked, telling);
  });
};

/** Words that stand side by side in others, in any order: "Defence Staff Chief"; the "Chief of Defence Staff" is not that of Integrated Defence Staff. */
const isRun = (asked: readonly string[], words: readonly string[]): boolean =>
  words.some((_, i) => {
    const run = words.slice(i, i + asked.length);
    return run.length === asked.length && asked.every((word) => run.includes(word));
  });

/** How many wordings of one office are told apart: a bound on the work. */
const MOST = 200;

const made = new WeakMap<Knowledge, Offices>();

const officesOf = (knowledge: Knowledge): Offices => {
  const known = made.get(knowledge);
  if (known) return known;
  const found = new Map<string, Office & Open>();
  const at = (role: string, side: string | null): Open => {
    const key = `${side}\n${role}`;
    const office = found.get(key) ?? { role, side, chairs: [], posts: [] };
    found.set(key, office);
    return office;
  };
  const { inOrder } = catalogueOf(knowledge);
  for (let i = inOrder.length - 1; i >= 0; i--) {
    const meeting = inOrder[i] as Meeting;
    for (const chair of meeting.chairs)
      if (chair.role !== null) at(chair.role, chair.side).chairs.push({ chair, meeting, at: i });
  }
  for (const person of knowledge.people)
    for (const post of person.posts) if (post.role !== null) at(post.role, post.side).posts.push({ person, post });
  const all = [...found.values()];
  const byInitials = new Map<string, Office[]>();
  for (const office of all) {
    const letters = telling(office.role)
      .map((word) => word.charAt(0))
      .join('');
    for (let length = 3; length <= letters.length; length++) {
      const key = letters.slice(0, length);
      const list = byInitials.get(key);
      if (list) list.push(office);
      else byInitials.set(key, [office]);
    }
  }
  const offices = { byWord: wordIndex(all, ({ role, side }) => wordsIn(`${role} ${side ?? ''}`)), byInitials };
  made.set(knowledge, offices);
  return offices;
};

/** "Russian president" → "Russia president": sides are on record by the names of their countries. */
export const named = (typed: string): string => {
  const tokens = tokenize(typed);
  let out = '';
  for (let i = 0; i < tokens.length; ) {
    const country = typedCountryAt(tokens, i);
    out += ` ${country?.value.name ?? tokens[i]?.text}`;
    i = country?.end ?? i + 1;
  }
  return out;
};

/** The offices that typed words name, their own wordings first: "CIDS", "chief of defence staff". */
export const officesNamed = (typed: string, knowledge: Knowledge): readonly Office[] => {
  const { byWord, byInitials } = officesOf(knowledge);
  const words = telling(named(typed));
  const [only = ''] = words;
  const own = byWord
    .withAll(words)
    .filter((office) => isLevel(office, words))
    .concat(words.length === 1 ? (byInitials.get(only) ?? []) : [])
    .slice(0, MOST);
  const found = new Set(own);
  const [first] = own;
  if (!first) return [];
  // Another wording of the same office begins with the same words.
  for (const one of own.slice(0, 8))
    for (const office of byWord.withAll(telling(one.role).slice(0, 2)).slice(0, MOST))
      if (one.side === office.side && sameOffice(one.role, office.role)) found.add(office);
  return [...found];
};
