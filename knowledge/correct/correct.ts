import type { Warning } from '../article.ts';
import type { Linked } from '../link/link.ts';
import type { Review } from '../record.ts';
import { apply, type Read, type Records, spokenBy } from './apply.ts';
import { type Correction, correctionText } from './correction.ts';

/**
 * The records with what people said of them applied in order: theirs win over what was read. One that can't stand (its
 * quote is gone, its value is not in the quote, it names what is not on record, another says otherwise) changes nothing
 * and is reported, for review and as a warning.
 * @param linked the records as they were read, before those that failed were taken out of `verified`.
 */
export const correct = (
  linked: Linked,
  verified: Records,
  corrections: readonly Correction[],
): Records & { readonly warnings: readonly Warning[] } => {
  const read: Read = { linked, readings: new Map(verified.readings.map((reading) => [reading.article.id, reading])) };
  const contradicted = contradictions(verified, read, corrections);
  const reports: Review[] = [];
  let records = verified;
  for (const correction of corrections) {
    const against = contradicted.get(correction);
    const done = against
      ? { why: `${against} says otherwise of the same; only one can stand` }
      : apply(records, read, correction);
    if ('why' in done) reports.push(reported(correction, done.why));
    else records = done;
  }
  return {
    ...records,
    review: [...records.review, ...reports],
    warnings: reports.map(({ article, why: message }) => ({ article, message })),
  };
};

const reported = (correction: Correction, why: string): Review => ({
  article: correction.article,
  quote: correction.quote,
  why: `The correction at ${correction.at} (${correctionText(correction)}) was not applied: ${why}.`,
});

/** Each correction that could stand but for another one, and where that is. Those that can't stand anyway contradict none. */
const contradictions = (
  records: Records,
  read: Read,
  corrections: readonly Correction[],
): ReadonlyMap<Correction, string> => {
  const spoken = new Map<string, Correction[]>();
  for (const correction of corrections) {
    if ('why' in apply(records, read, correction)) continue;
    for (const value of spokenBy(records, read, correction)) {
      const key = JSON.stringify([correction.record, correction.property, value]);
      spoken.set(key, [...(spoken.get(key) ?? []), correction]);
    }
  }
  const found = new Map<Correction, string>();
  for (const together of spoken.values())
    for (const one of together) {
      const other = together.find((each) => said(each) !== said(one));
      if (other) found.set(one, other.at);
    }
  return found;
};

const said = ({ action, value }: Correction): string => JSON.stringify([action, value ?? null]);
