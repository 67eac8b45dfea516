import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { readReference } from '../resolve/reference.ts';

/** What is told of one meeting, or of somebody at it. */
const OF_ONE: ReadonlySet<Query['ask']> = new Set([
  'chairs',
  'when',
  'where',
  'topics',
  'meeting',
  'duration',
  'ago',
  'attendance',
  'weekday',
  'person',
  'office',
  'succession',
  'all-chairs',
  'people',
  'between',
  'longer',
  'compare',
  'agreement',
  'sources',
]);

/** "right before the 5th", "between the 3rd and the 5th": of another than the one that is named. */
const BESIDE =
  /\b(?:before|b4|after|between|until|till|since|next|follow\w*|preced\w*|previous|prior|succe\w+|later|earlier|other\s+than|except\w*|exclud\w*|not|but|first|last|again|still)\b|n[’']t\b/i;

/** The least number that is no word of order: "the first to speak", "a second time". */
const LEAST = 3;

/** All that a query says, its heading aside: slots, ids, and those of its filters and lists. */
const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'question' || key === 'read' ? [] : stringsOf(each)));
};

/** Whether a question names the number of a meeting that its query has lost. */
export const dropsNumber = (query: Query, text: string, knowledge: Knowledge): boolean => {
  if (!OF_ONE.has(query.ask) || BESIDE.test(text)) return false;
  const catalogue = catalogueOf(knowledge);
  const asked = readReference(text, catalogue).ordinals.filter(
    (ordinal) => ordinal >= LEAST && catalogue.byOrdinal.has(ordinal),
  );
  if (asked.length === 0) return false;
  const kept = stringsOf(query);
  // A rule that has found the very meeting has read the number as it is meant: "the third of those in Oslo".
  if (kept.some((typed) => catalogue.meetings.has(typed))) return false;
  const numbers = new Set(kept.flatMap((typed) => readReference(typed, catalogue).ordinals));
  return asked.some((ordinal) => !numbers.has(ordinal));
};
