import type { Knowledge, Meeting } from '../record.ts';
import { grouped } from '../resolve/word-index.ts';

const made = new WeakMap<Knowledge, ReadonlyMap<string, readonly Meeting[]>>();

/** Topics, exercises and the sentences that tell the topics, each with the meetings that it stands on record for: many meetings share one. */
const textsOf = (knowledge: Knowledge): ReadonlyMap<string, readonly Meeting[]> => {
  const known = made.get(knowledge);
  if (known) return known;
  const texts = grouped(knowledge.meetings, ({ topics, exercises }) => [
    ...[...topics, ...exercises].map(({ value }) => value),
    ...topics.flatMap(({ citations }) => citations.map(({ quote }) => quote)),
  ]);
  made.set(knowledge, texts);
  return texts;
};

/** The meetings that have a topic on record, in a text that passes the test. */
export const recordedAt = (knowledge: Knowledge, holds: (text: string) => boolean): ReadonlySet<Meeting> => {
  const found = new Set<Meeting>();
  for (const [text, meetings] of textsOf(knowledge))
    if (holds(text)) for (const meeting of meetings) found.add(meeting);
  return found;
};
