import type { Article } from '../article.ts';
import type { Forum, Knowledge, Meeting, Person } from '../record.ts';
import { fold, tokenize } from '../read/token.ts';
import { type WordList, wordList } from './words.ts';

/** A meeting with the words by which someone may mean it: its forum's, its cities', its chairs'. */
export type MeetingEntry = { readonly meeting: Meeting; readonly words: ReadonlySet<string> };
export type PersonEntry = { readonly person: Person; readonly words: ReadonlySet<string> };

/** What look-ups need of one `Knowledge`, made once. */
export type Catalogue = {
  readonly articles: ReadonlyMap<string, Article>;
  readonly forums: ReadonlyMap<string, Forum>;
  readonly meetings: readonly MeetingEntry[];
  readonly people: readonly PersonEntry[];
  /** Every word of a meeting entry, for spelling. */
  readonly meetingWords: WordList;
  readonly personWords: WordList;
  /** The forum with the most held meetings on record, if one has more than the others: what a bare number speaks of. */
  readonly mainForum: string | null;
};

/** Folded words of a text, marks left out. */
export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key);

const meetingEntry = (meeting: Meeting, forum: Forum | undefined): MeetingEntry => ({
  meeting,
  words: new Set(
    [
      meeting.forumName,
      ...(forum ? [forum.name, ...forum.aliases, forum.kind, forum.branch ?? '', forum.topic ?? '', forum.acronym ?? ''] : []),
      ...[...meeting.cities, ...meeting.countries, ...meeting.venues].map(({ value }) => value),
      ...meeting.chairs.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].flatMap((text) => [...wordsOf(text), fold(text.replace(/[^\p{L}\p{N}]/gu, ''))]),
  ),
});

const personEntry = (person: Person): PersonEntry => ({
  person,
  words: new Set([person.name, ...person.aliases].flatMap((name) => [...wordsOf(name), ...wordsOf(name.replace(/(?<=\b\p{L})\.?\s+(?=\p{L}\b)/gu, ''))])),
});

const mainForumOf = (meetings: readonly Meeting[]): string | null => {
  const counts = new Map<string, number>();
  for (const { forum, status } of meetings) if (status === 'held') counts.set(forum, (counts.get(forum) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};

const made = new WeakMap<Knowledge, Catalogue>();

export const catalogueOf = (knowledge: Knowledge): Catalogue => {
  const known = made.get(knowledge);
  if (known) return known;
  const forums = new Map(knowledge.forums.map((forum) => [forum.id, forum]));
  const meetings = knowledge.meetings.map((meeting) => meetingEntry(meeting, forums.get(meeting.forum)));
  const people = knowledge.people.map(personEntry);
  const catalogue: Catalogue = {
    articles: new Map(knowledge.articles.map((article) => [article.id, article])),
    forums,
    meetings,
    people,
    meetingWords: wordList(meetings.flatMap(({ words }) => [...words])),
    personWords: wordList(people.flatMap(({ words }) => [...words])),
    mainForum: mainForumOf(knowledge.meetings),
  };
  made.set(knowledge, catalogue);
  return catalogue;
};
