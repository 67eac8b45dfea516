import { honorificWords } from '../lexicon/honorifics.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { foldName } from '../link/person-token.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge, Person } from '../record.ts';
import { type Catalogue, catalogueOf, type PersonEntry } from './catalogue.ts';
import { plain } from './plain.ts';
import type { Correction, Resolution } from './resolution.ts';
import { isLike } from './words.ts';

/** Courtesies and offices that people type before a name, beside ranks. */
const TITLES = new Set(
  'pm president prime minister the of general gen lt lieutenant air vice rear mr mrs ms'.split(' '),
);

/** The words of a typed name, without rank and courtesies. */
const nameWords = (typed: string): string[] => {
  const tokens = tokenize(plain(typed, 200));
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const title = rankWords.at(tokens, i) ?? honorificWords.at(tokens, i);
    if (title && title.end < tokens.length) {
      i = title.end - 1;
      continue;
    }
    const token = tokens[i];
    if (token && token.kind === 'word' && !TITLES.has(token.key)) words.push(token.key);
  }
  return words;
};

/** "j", "jp": letters that begin names. */
const isInitials = (word: string): boolean => word.length === 1 || (word.length <= 3 && !/[aeiouy]/.test(word));

const bears = ({ words }: PersonEntry, letters: string): boolean =>
  words.has(letters) || [...letters].every((letter) => [...words].some((word) => word.startsWith(letter)));

type Found = { readonly entries: readonly PersonEntry[]; readonly as: string | null };

const bearers = (word: string, { byName, nameSpelling }: Catalogue): Found | undefined => {
  const exact = byName.get(word);
  if (exact) return { entries: exact, as: null };
  const folded = word.length > 3 ? byName.get(`~${foldName(word)}`) : undefined;
  if (folded)
    return {
      entries: folded,
      as: [...(folded[0]?.words ?? [])].find((own) => foldName(own) === foldName(word)) ?? word,
    };
  const near = nameSpelling.nearest(word);
  if (near.length === 0) return undefined;
  return { entries: near.flatMap((own) => byName.get(own) ?? []), as: near.length === 1 ? (near[0] ?? null) : null };
};

/** "the air marshal": who alone bears a rank. */
const ranked = (typed: string, { people }: Knowledge): Resolution<Person> | undefined => {
  const rank = wholeRank(plain(typed, 200));
  if (rank === undefined) return undefined;
  const bearing = people.filter(({ posts }) =>
    posts.some((post) => post.rank !== null && wholeRank(post.rank) === rank),
  );
  const [only, second] = bearing;
  if (!only) return undefined;
  return second
    ? { is: 'several', values: bearing, corrections: [] }
    : { is: 'one', value: only, others: [], corrections: [] };
};

const wholeRank = (text: string): unknown => {
  const tokens = tokenize(text.trim());
  const found = rankWords.at(tokens, 0);
  return found && found.end >= tokens.length ? found.value : undefined;
};

/** Which person the typed name means: any spelling on record, a surname alone, initials, one or two typing errors. */
export const resolvePerson = (typed: string, knowledge: Knowledge): Resolution<Person> => {
  const catalogue = catalogueOf(knowledge);
  const byRank = ranked(typed, knowledge);
  if (byRank) return byRank;
  const exact = catalogue.people.get(typed.trim());
  if (exact) return { is: 'one', value: exact, others: [], corrections: [] };
  const refuse = (): Resolution<Person> => ({
    is: 'none',
    why: { because: 'nobody', typed: typed.trim().slice(0, 80) },
    nearest: knowledge.people,
  });
  const words = nameWords(typed);
  const corrections: Correction[] = [];
  let left: readonly PersonEntry[] | undefined;
  const [initials, whole] = [words.filter(isInitials), words.filter((word) => !isInitials(word) || words.length === 1)];
  const strange: string[] = [];
  for (const word of whole) {
    const found = bearers(word, catalogue);
    if (!found) {
      strange.push(word);
      continue;
    }
    if (found.as !== null) corrections.push({ typed: word, as: found.as });
    const before: readonly PersonEntry[] | undefined = left;
    left = before === undefined ? [...new Set(found.entries)] : before.filter((entry) => found.entries.includes(entry));
  }
  // "Peter Mawgi": a word near nothing alone may still be the other name of the one bearer.
  for (const word of strange) {
    const like = (left ?? []).filter((entry) => [...entry.words].some((own) => isLike(own, word)));
    const [bearer, second] = like;
    if (!bearer || second) return refuse();
    corrections.push({ typed: word, as: [...bearer.words].find((own) => isLike(own, word)) ?? word });
    left = like;
  }
  if (words.length > 1) left = left?.filter((entry) => initials.every((letters) => bears(entry, letters)));
  const people = (left ?? []).map(({ person }) => person);
  const [only, ...rest] = people;
  if (!only) return refuse();
  return rest.length === 0
    ? { is: 'one', value: only, others: [], corrections }
    : { is: 'several', values: people, corrections };
};
