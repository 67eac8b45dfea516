import type { Article } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { foldName } from '../link/person-token.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Forum, Knowledge, Meeting, Person } from '../record.ts';
import { byTime, isHeld, yearOf } from './time.ts';
import { grouped } from './word-index.ts';
import { type WordList, wordList } from './words.ts';

/** A forum with the words that may name it. */
export type ForumEntry = {
  readonly forum: Forum;
  /** Of its own names, kind, topic, branch, acronym and initials. */
  readonly own: ReadonlySet<string>;
  /** Of the forums that it is part of, too. */
  readonly all: ReadonlySet<string>;
  /** In order of time. */
  readonly meetings: readonly Meeting[];
};

export type PersonEntry = { readonly person: Person; readonly words: ReadonlySet<string> };

/** What look-ups need of one `Knowledge`, made once. */
export type Catalogue = {
  readonly articles: ReadonlyMap<string, Article>;
  readonly forums: ReadonlyMap<string, ForumEntry>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** In order of time. */
  readonly inOrder: readonly Meeting[];
  /** Those of `inOrder` that were held. */
  readonly held: readonly Meeting[];
  readonly people: ReadonlyMap<string, Person>;
  /** Folded word of a name → who bears it. */
  readonly byName: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Person id → meetings that they chaired, led or hosted, in order of time. */
  readonly chaired: ReadonlyMap<string, readonly Meeting[]>;
  /** Year of a date of theirs, or of their report → meetings, in order of time; `--` where a year is open. */
  readonly byYear: ReadonlyMap<string, readonly Meeting[]>;
  /** Number → meetings that any source numbers so, in order of time. */
  readonly byOrdinal: ReadonlyMap<number, readonly Meeting[]>;
  /** Article id → meetings that it reports or mentions. */
  readonly byArticle: ReadonlyMap<string, readonly Meeting[]>;
  /** Every word of a forum, for look-up. */
  readonly forumWords: ReadonlySet<string>;
  /** Countries that are a party to some forum. */
  readonly parties: ReadonlySet<string>;
  /** Cities and countries of meetings, by name. */
  readonly meetingPlaces: ReadonlySet<string>;
  /** Folded words of the cities, countries and venues of meetings. */
  readonly placeWords: ReadonlySet<string>;
  /** Folded words of publishers and agencies. */
  readonly sourceWords: ReadonlySet<string>;
  /** Folded names of publishers and agencies. */
  readonly sourceNames: ReadonlySet<string>;
  /** What a misspelt word of a meeting's reference may stand for. */
  readonly meetingSpelling: WordList;
  readonly nameSpelling: WordList;
  /** The forum with the most held meetings on record, if one has more than the others: what a bare number speaks of. */
  readonly mainForum: string | null;
};

/** Folded words of a text, marks left out. */
export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key);

/** "summits" → "summit": names of forums are compared without a plural. */
export const singular = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);

/** "M&MTC" → "mmtc": an acronym as one word. */
const joined = (acronym: string): string => fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');

/** Small words that no initials hold. */
const LINKS = new Set(['of', 'on', 'the', 'and', 'for', 'in', 'to', 'a']);

const initials = (name: string): string =>
  wordsOf(name)
    .filter((word) => !LINKS.has(word))
    .map((word) => word.charAt(0))
    .join('');

const namesOf = ({ name, aliases, acronym }: Forum): string[] => [
  name,
  ...aliases,
  ...(acronym === null ? [] : [acronym]),
];

/** "Army to Army Staff Talks" is asked for under the branch that its name says, though no sub-group of it is told apart by one. */
const branchesOf = (forum: Forum): string[] =>
  namesOf(forum).flatMap((name) => {
    const tokens = tokenize(name);
    return tokens.flatMap((_, i) => branches.at(tokens, i)?.value ?? []);
  });

const ownWords = (forum: Forum): Set<string> => {
  const names = [...namesOf(forum), forum.kind, forum.branch ?? '', forum.topic ?? '', ...branchesOf(forum)];
  const found = new Set(names.flatMap(wordsOf).map(singular));
  if (forum.acronym) for (const part of [forum.acronym, ...forum.acronym.split(/[-–/]/)]) found.add(joined(part));
  for (const name of [...namesOf(forum), forum.kind]) {
    const letters = initials(name);
    if (letters.length > 1) found.add(letters);
  }
  found.delete('');
  return found;
};

const forumEntries = (knowledge: Knowledge, inOrder: readonly Meeting[]): Map<string, ForumEntry> => {
  const meetings = grouped(inOrder, ({ forum }) => [forum]);
  const own = new Map(knowledge.forums.map((forum) => [forum.id, ownWords(forum)]));
  const parents = new Map(knowledge.forums.map(({ id, parent }) => [id, parent]));
  const inherited = (id: string): string[] => {
    const found: string[] = [];
    const seen = new Set([id]);
    for (let at = parents.get(id); at && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      found.push(...(own.get(at) ?? []));
    }
    return found;
  };
  return new Map(
    knowledge.forums.map((forum) => {
      const words = own.get(forum.id) ?? new Set<string>();
      return [
        forum.id,
        { forum, own: words, all: new Set([...words, ...inherited(forum.id)]), meetings: meetings.get(forum.id) ?? [] },
      ];
    }),
  );
};

const personWords = ({ name, aliases }: Person): Set<string> =>
  new Set(
    [name, ...aliases].flatMap((spelling) => {
      const plain = wordsOf(spelling);
      // "J P Mathew" is asked for as "JP", "J.P." too.
      const together = wordsOf(spelling.replace(/(?<=(?:^|[\s.])\p{L})\.?\s*(?=\p{L}(?:[\s.]|$))/gu, ''));
      return [...plain, ...together];
    }),
  );

const mainForumOf = (meetings: readonly Meeting[]): string | null => {
  const counts = new Map<string, number>();
  for (const { forum, status } of meetings) if (status === 'held') counts.set(forum, (counts.get(forum) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};

const nameIndex = (people: readonly Person[]): Map<string, PersonEntry[]> => {
  const index = new Map<string, PersonEntry[]>();
  for (const person of people) {
    const words = personWords(person);
    const entry = { person, words };
    for (const key of new Set([...words].flatMap((word) => [word, `~${foldName(word)}`]))) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
};

const made = new WeakMap<Knowledge, Catalogue>();

export const catalogueOf = (knowledge: Knowledge): Catalogue => {
  const known = made.get(knowledge);
  if (known) return known;
  const inOrder = [...knowledge.meetings].sort(byTime);
  const forums = forumEntries(knowledge, inOrder);
  const byName = nameIndex(knowledge.people);
  const placeWords = new Set(
    inOrder.flatMap(({ cities, countries, venues }) =>
      [...cities, ...countries, ...venues].flatMap(({ value }) => wordsOf(value)),
    ),
  );
  const forumWords = new Set([...forums.values()].flatMap(({ own }) => [...own]));
  const names = [...byName.keys()].filter((key) => !key.startsWith('~'));
  const catalogue: Catalogue = {
    articles: new Map(knowledge.articles.map((article) => [article.id, article])),
    forums,
    meetings: new Map(knowledge.meetings.map((meeting) => [meeting.id, meeting])),
    inOrder,
    held: inOrder.filter(isHeld),
    people: new Map(knowledge.people.map((person) => [person.id, person])),
    byName,
    chaired: grouped(inOrder, ({ chairs }) => chairs.map(({ person }) => person)),
    byYear: grouped(inOrder, ({ dates, reported }) =>
      dates.length > 0
        ? dates.flatMap(({ start, end }) => [yearOf(start), yearOf(end)])
        : reported
          ? [yearOf(reported.date)]
          : [],
    ),
    byOrdinal: grouped(inOrder, ({ ordinal, ordinals }) => [
      ...(ordinal === null ? [] : [ordinal]),
      ...ordinals.map(({ value }) => value),
    ]),
    byArticle: grouped(inOrder, ({ articles }) => articles),
    forumWords,
    placeWords,
    parties: new Set(knowledge.forums.flatMap(({ parties }) => parties)),
    meetingPlaces: new Set(
      inOrder.flatMap(({ cities, countries }) => [...cities, ...countries].map(({ value }) => value)),
    ),
    sourceWords: new Set(
      knowledge.articles.flatMap(({ publisher, agency }) => wordsOf(`${publisher ?? ''} ${agency ?? ''}`)),
    ),
    sourceNames: new Set(
      knowledge.articles.flatMap(({ publisher, agency }) => [publisher ?? '', agency ?? ''].map(fold)),
    ),
    meetingSpelling: wordList([...forumWords, ...placeWords]),
    nameSpelling: wordList(names),
    mainForum: mainForumOf(knowledge.meetings),
  };
  made.set(knowledge, catalogue);
  return catalogue;
};
