import { agencyAliases } from '../lexicon/agencies.ts';
import type { Knowledge } from '../record.ts';
import { oneWord } from './reference.ts';

/** By whom some articles appeared: what a reader knows it as, and the ids of its articles. */
export type Publisher = {
  readonly name: string;
  readonly articles: ReadonlySet<string>;
  /** No name, but which articles are meant: those of a time, or of all other outlets. */
  readonly these?: These;
};

/** "before 2025", "since the 4th meeting", "of 4 May 2021", "other than the Herald". */
export type These = {
  readonly way: 'before' | 'after' | 'since' | 'until' | 'of' | 'but';
  readonly what: string;
};

/** Longer names of publishers are none. */
export const MOST_NAME_WORDS = 6;

const made = new WeakMap<Knowledge, ReadonlyMap<string, Publisher>>();

/** Publishers and agencies of the articles by their names in one word, without "the": "midday", "presstrustofindia". */
export const publishersOf = (knowledge: Knowledge): ReadonlyMap<string, Publisher> => {
  const known = made.get(knowledge);
  if (known) return known;
  const ids = new Map<string, Set<string>>();
  for (const { id, publisher, agency } of knowledge.articles)
    for (const name of [publisher, agency]) {
      if (!name) continue;
      const list = ids.get(name);
      if (list) list.add(id);
      else ids.set(name, new Set([id]));
    }
  const found = new Map<string, Publisher>();
  for (const [name, articles] of ids)
    for (const spelling of [name, name.replace(/^the\s+/i, ''), name.replace(/\.\w{2,4}$/, ''), ...agencyAliases(name)])
      found.set(oneWord(spelling), {
        name,
        articles: new Set([...(found.get(oneWord(spelling))?.articles ?? []), ...articles]),
      });
  made.set(knowledge, found);
  return found;
};
