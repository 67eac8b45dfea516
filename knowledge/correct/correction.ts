import type { ChairBasis } from '../record.ts';

export type Action = 'confirm' | 'change' | 'drop';

/** A chair or a post as a person writes it down: what is left out is not known. */
export type Who = {
  /** Person id; where it is left out, the one person of that name. */
  readonly person?: string;
  readonly name?: string;
  readonly rank?: string;
  readonly role?: string;
  readonly side?: string;
  readonly basis?: ChairBasis;
};

/** "Manekshaw Centre", "2025-10-28/2025-10-29", "5", or the keys of a chair or post. */
export type Typed = string | Who;

/** One entry of a file of corrections: what a person says of one record, and the words that they rest it on. */
export type Correction = {
  /** `dates.yaml:12`, for messages. */
  readonly at: string;
  readonly action: Action;
  /** Meeting id, person id, or the subject of a statement. */
  readonly record: string;
  /** `date`, `venue`, …; `meeting` or `person` for the whole record; a statement's own property. */
  readonly property: string;
  readonly value?: Typed;
  /** The value that is replaced; null to put a value beside the others. */
  readonly from?: Typed | null;
  /** Article id. */
  readonly article: string;
  readonly quote: string;
  readonly note?: string;
  readonly by?: string;
};

/** A correction's words, or why they can't be found. */
export type Refusal = { readonly why: string };

/** "change the venue of …": what a correction would do, for messages. */
export const correctionText = ({ action, property, record }: Correction): string =>
  property === 'meeting' || property === 'person' ? `${action} ${record}` : `${action} the ${property} of ${record}`;

export const typedText = (typed: Typed): string =>
  typeof typed === 'string'
    ? typed
    : [typed.rank, typed.name ?? typed.person, typed.role, typed.side].filter((part) => part !== undefined).join(', ');
