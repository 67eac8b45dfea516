import type { Knowledge } from '../record.ts';
import { type Locale, wordsIn } from '../words/words.ts';
import { catalogueOf, wordsOf } from './catalogue.ts';
import { resolveForum } from './forum.ts';
import { latin } from './latin.ts';
import { resolveMeeting } from './meeting.ts';
import { resolvePerson } from './person.ts';
import type { Resolution } from './resolution.ts';
import { timeOf } from './time.ts';

/** What autocomplete can offer. */
export type Suggests = 'meeting' | 'person' | 'forum' | 'topic' | 'speaker' | 'year';

/** `label` is shown, `value` is sent; both, and free text, are understood on the way back. */
export type Suggestion = { readonly label: string; readonly value: string };

type Entry = Suggestion & { readonly words: readonly string[] };

const MOST = 25;

const unique = (values: readonly string[]): Suggestion[] =>
  [...new Set(values)].map((value) => ({ label: value, value }));

/** Everything of a kind, the most useful first. */
const everything = (kind: Suggests, knowledge: Knowledge, locale: Locale): Suggestion[] => {
  const words = wordsIn(locale);
  const catalogue = catalogueOf(knowledge);
  switch (kind) {
    case 'meeting': {
      const newest = [...catalogue.inOrder].reverse();
      const main = newest.filter(({ forum }) => forum === catalogue.mainForum);
      const others = newest.filter(({ forum }) => forum !== catalogue.mainForum);
      return [...main, ...others].map((meeting) => ({ label: words.meetings.label(meeting), value: meeting.id }));
    }
    case 'person': {
      const times = ({ id }: { readonly id: string }): number => catalogue.chaired.get(id)?.length ?? 0;
      return [...knowledge.people]
        .sort((a, b) => times(b) - times(a) || (a.name < b.name ? -1 : 1))
        .map(({ name, id, posts: [post] }) => ({ label: post?.role ? `${name}, ${post.role}` : name, value: id }));
    }
    case 'forum':
      return [...catalogue.forums.values()]
        .filter(({ meetings }) => meetings.length > 0)
        .sort((a, b) => b.meetings.length - a.meetings.length)
        .map(({ forum: { name, id } }) => ({ label: name, value: id }));
    case 'topic':
      return unique(
        [...catalogue.inOrder]
          .reverse()
          .flatMap((meeting) => [...meeting.exercises, ...meeting.topics].map(({ value }) => value)),
      );
    case 'speaker':
      return unique(knowledge.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
    case 'year':
      return unique(
        catalogue.inOrder
          .map((meeting) => timeOf(meeting).slice(0, 4))
          .filter((year) => /^\d{4}$/.test(year))
          .reverse(),
      ).map(({ value }) => ({ label: words.values.date(value), value }));
  }
};

const made = new WeakMap<Knowledge, Map<string, readonly Entry[]>>();

/** In another language, what is typed in Latin letters or as in English finds an entry too. */
const entriesOf = (kind: Suggests, knowledge: Knowledge, locale: Locale): readonly Entry[] => {
  const known = made.get(knowledge) ?? new Map<string, readonly Entry[]>();
  made.set(knowledge, known);
  const key = `${kind} ${locale}`;
  const entries =
    known.get(key) ??
    everything(kind, knowledge, locale).map((entry, i): Entry => {
      const english = locale === 'en' ? '' : (entriesOf(kind, knowledge, 'en')[i]?.label ?? '');
      return { ...entry, words: wordsOf(`${latin(entry.label)} ${english} ${entry.value}`) };
    });
  known.set(key, entries);
  return entries;
};

const idsOf = (found: Resolution<{ readonly id: string }>): string[] => {
  switch (found.is) {
    case 'one':
      return [found.value.id, ...found.others.map(({ id }) => id)];
    case 'several':
      return found.values.map(({ id }) => id);
    case 'contrary':
      return [found.value.id, ...found.fitting.map(({ id }) => id)];
    case 'none':
      return [];
  }
};

const resolved = (kind: Suggests, typed: string, knowledge: Knowledge): string[] => {
  switch (kind) {
    case 'meeting':
      return idsOf(resolveMeeting(typed, knowledge));
    case 'person':
      return idsOf(resolvePerson(typed, knowledge));
    case 'forum':
      return idsOf(resolveForum(typed, knowledge));
    case 'topic':
    case 'speaker':
    case 'year':
      return [];
  }
};

/**
 * What autocomplete offers for what is typed so far, at most 25: with nothing typed the most useful entries first; else the
 * entry of that very label or value, what number, alias or spelling resolve to, then those that hold every word as a beginning.
 * Labels are in the language of `locale`; names and places stay as the articles have them.
 */
export const suggest = (
  kind: Suggests,
  typed: string,
  knowledge: Knowledge,
  locale: Locale = 'en',
): readonly Suggestion[] => {
  const all = entriesOf(kind, knowledge, locale);
  const text = latin(typed.slice(0, 200));
  const words = wordsOf(text);
  const offered = ({ label, value }: Entry): Suggestion => ({ label, value });
  if (words.length === 0) return all.slice(0, MOST).map(offered);
  const exact = all.filter(({ label, value }) => label === typed || value === typed);
  const begins = all.filter((entry) => words.every((word) => entry.words.some((known) => known.startsWith(word))));
  const byId = new Map(all.map((entry) => [entry.value, entry]));
  const meant = resolved(kind, text, knowledge).flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...exact, ...meant, ...begins])].slice(0, MOST).map(offered);
};
