import { dateText, meetingLabel } from '../answer/words.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf, wordsOf } from './catalogue.ts';
import { byTime, resolveMeeting, timeOf } from './meeting.ts';
import { resolvePerson } from './person.ts';

/** What autocomplete can offer. */
export type Suggests = 'meeting' | 'person' | 'forum' | 'topic' | 'speaker' | 'year';

/** `label` is shown, `value` is sent; both, and free text, are understood on the way back. */
export type Suggestion = { readonly label: string; readonly value: string };

const MOST = 25;

const entries = (kind: Suggests, knowledge: Knowledge): Suggestion[] => {
  switch (kind) {
    case 'meeting': {
      const { mainForum } = catalogueOf(knowledge);
      const own = (forum: string): number => (forum === mainForum ? 0 : 1);
      return [...knowledge.meetings].sort((a, b) => own(a.forum) - own(b.forum) || byTime(b, a)).map((meeting) => ({ label: meetingLabel(meeting), value: meeting.id }));
    }
    case 'person': {
      const chairs = new Set(knowledge.meetings.flatMap((meeting) => meeting.chairs.map(({ person }) => person)));
      const rank = (id: string): number => (chairs.has(id) ? 0 : 1);
      return [...knowledge.people].sort((a, b) => rank(a.id) - rank(b.id) || (a.name < b.name ? -1 : 1)).map(({ name, id, posts: [post] }) => ({
        label: post?.role ? `${name}, ${post.role}` : name,
        value: id,
      }));
    }
    case 'forum':
      return knowledge.forums.filter((forum) => knowledge.meetings.some((meeting) => meeting.forum === forum.id)).map(({ name, id }) => ({ label: name, value: id }));
    case 'topic':
      return unique(knowledge.meetings.flatMap((meeting) => [...meeting.topics, ...meeting.exercises].map(({ value }) => value)));
    case 'speaker':
      return unique(knowledge.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
    case 'year':
      return unique(knowledge.meetings.map((meeting) => timeOf(meeting).slice(0, 4)).filter((year) => /^\d{4}$/.test(year)).sort().reverse()).map(({ value }) => ({ label: dateText(value), value }));
  }
};

const unique = (values: readonly string[]): Suggestion[] => [...new Set(values)].map((value) => ({ label: value, value }));

/**
 * What autocomplete offers for what is typed so far, at most 25: with nothing typed the most useful entries first; else those
 * that hold every word as a beginning, then what the words resolve to.
 */
export const suggest = (kind: Suggests, typed: string, knowledge: Knowledge): readonly Suggestion[] => {
  const all = entries(kind, knowledge);
  const words = wordsOf(typed.slice(0, 200));
  if (words.length === 0) return all.slice(0, MOST);
  const begins = all.filter(({ label, value }) => {
    const own = wordsOf(`${label} ${value}`);
    return words.every((word) => own.some((known) => known.startsWith(word)));
  });
  if (kind !== 'meeting' && kind !== 'person') return begins.slice(0, MOST);
  const found = kind === 'meeting' ? resolveMeeting(typed, knowledge) : resolvePerson(typed, knowledge);
  const ids: string[] = found.is === 'one' ? [found.value.id, ...found.others.map(({ id }) => id)] : found.is === 'several' ? found.values.map(({ id }) => id) : [];
  const resolved = ids.flatMap((id) => all.filter(({ value }) => value === id));
  return [...new Set([...resolved, ...begins])].slice(0, MOST);
};
