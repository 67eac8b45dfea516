import type { Token } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { officeWords } from '../lexicon/offices.ts';
import { normaliseRank, rankWords } from '../lexicon/ranks.ts';
import { findPassages, holdsAll } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge, Person } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { isOfRank } from '../resolve/rank.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';

/** How many words of a question are looked at, and how many of a name stand behind a rank. */
const MOST_TOKENS = 60;
const MOST_NAMES = 4;

/** A rank or a title at some words, and where it ends. */
type Title = { readonly text: string; readonly end: number; readonly isRank: boolean };

/** Titles that name an office by themselves; "chief Berg" may be of anything. */
const TITLE =
  /^(?:(?:vice|deputy|prime|foreign|defen[cs]e|crown)\s+)?(?:president|minister|premier|chancellor|ambassador|king|queen|prince|governor|pm)$/i;

const titleAt = (tokens: readonly Token[], i: number, text: string): Title | undefined => {
  const rank = rankWords.at(tokens, i);
  const office = officeWords.at(tokens, i);
  const end = Math.max(rank?.end ?? 0, office?.end ?? 0);
  const typed = text.slice(tokens[i]?.start, tokens[end - 1]?.end);
  if (rank && rank.end === end) return { text: rank.value, end, isRank: true };
  return office && TITLE.test(typed) ? { text: typed, end, isRank: false } : undefined;
};

/** Whoever is named by the words from `from` on: all of that name. */
const bearersAt = (tokens: readonly Token[], from: number, knowledge: Knowledge): readonly Person[] => {
  const { byName } = catalogueOf(knowledge);
  let found: readonly Person[] | undefined;
  for (let i = from; i < tokens.length && i < from + MOST_NAMES; i++) {
    const { key = '', text = '' } = tokens[i] ?? {};
    const own = byName.get(fold(text.replace(/['’]s$/, '')))?.map(({ person }) => person);
    if (own) found = found?.filter((person) => own.includes(person)) ?? own;
    // "Gen. J. P. Berg"
    else if (found !== undefined || !(text === '.' || /^\p{L}{1,2}$/u.test(key))) break;
  }
  return found ?? [];
};

const fits = ({ posts }: Person, { text, isRank }: Title): boolean => {
  if (isRank) return posts.some(({ rank }) => isOfRank(rank, text));
  const title = /^pm$/i.test(text) ? 'prime minister' : text;
  return posts.some(({ role }) => role !== null && holdsAll(role, title));
};

/** "Lieutenant General", or the post of who has no rank: as the articles give them. */
export const givenAs = ({ posts }: Person): readonly string[] => {
  const ranks = posts.flatMap(({ rank }) => (rank ? [normaliseRank(rank)] : []));
  return [...new Set(ranks.length > 0 ? ranks : posts.flatMap(({ role }) => role ?? []))];
};

/** A title that some sentence gives them, where no post of theirs is on record for it. */
const isWritten = (words: string, knowledge: Knowledge): boolean =>
  findPassages(knowledge, words).some(({ citation }) => citation.quote.toLowerCase().includes(words.toLowerCase()));

/** What may stand between the word for a side and the name of somebody: "the Chilean general Berg", "Chile's chief delegate Berg". */
const BETWEEN =
  /^(?:['’]s|s|chief|top|senior|lead|general|officer|delegate|official|chair|chairman|co|-|man|representative|head)$/;
const OF_SIDE = /^(?:of|from|for)$/;
const SIDE = /^(?:side|delegation|team|party|military|army|forces?)$/;

/** The country for which the words around a name claim somebody: "the Chilean general Berg", "Berg of the Chilean side". */
const claimedSide = (tokens: readonly Token[], from: number, to: number): string | undefined => {
  let before = from - 1;
  while (before > 0 && from - before < 4 && BETWEEN.test(tokens[before]?.key ?? '')) before--;
  const rank = tokens.findIndex((_, i) => i < from && (rankWords.at(tokens, i)?.end ?? 0) > before && i <= before);
  const at = rank > 0 ? rank - 1 : before;
  const country = at < 0 ? undefined : countryAt(tokens, at);
  if (country && country.end <= from) return country.value.name;
  if (!OF_SIDE.test(tokens[to]?.key ?? '')) return undefined;
  const after = to + (tokens[to + 1]?.key === 'the' ? 2 : 1);
  const own = countryAt(tokens, after);
  return own && SIDE.test(tokens[own.end]?.key ?? '') ? own.value.name : undefined;
};

/** "the Chilean general Berg", of somebody whom the articles name for another country alone: that they do. */
export const otherSideNotice = (question: string, { knowledge, words }: Context): Notice[] => {
  const tokens = tokenize(question).slice(0, MOST_TOKENS);
  const notices = new Map<string, Notice>();
  for (let i = 0; i < tokens.length; i++) {
    const [person, second] = bearersAt(tokens, i, knowledge);
    if (!person || second) continue;
    const claimed = claimedSide(tokens, i, i + 1);
    const sides = [...new Set(person.posts.flatMap(({ side }) => side ?? []))];
    const [side] = sides;
    if (claimed === undefined || side === undefined || sides.includes(claimed)) continue;
    const text = words.people.ofSide(person.name, side);
    notices.set(text, { kind: 'other-reading', text });
  }
  return [...notices.values()];
};

/** "when did Admiral Berg chair it", of a general: what is told of them is told with the rank or the title that the articles give. */
export const otherRankNotice = (question: string, { knowledge, words }: Context): Notice[] => {
  const tokens = tokenize(question).slice(0, MOST_TOKENS);
  const notices = new Map<string, Notice>();
  for (let i = 0; i < tokens.length; i++) {
    const title = titleAt(tokens, i, question);
    if (!title) continue;
    i = title.end - 1;
    const people = bearersAt(tokens, title.end, knowledge);
    const [first] = people;
    const given = first ? givenAs(first) : [];
    if (!first || given.length === 0 || people.some((person) => fits(person, title))) continue;
    if (isWritten(`${title.text} ${tokens[title.end]?.text}`, knowledge)) continue;
    const text = words.people.ranked(first.name, given);
    notices.set(text, { kind: 'other-reading', text });
  }
  return [...notices.values()];
};
