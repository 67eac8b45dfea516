import type { Token } from '../article.ts';
import type { ForumKind } from '../lexicon/forum-kinds.ts';

/** An ordinal and its tokens. */
export type Count = { readonly ordinal: number; readonly from: number; readonly to: number };

/** A noun phrase that names a forum or its meeting, while it is being read. Numbers are token indices; ranges are half-open. */
export type ForumPhrase = {
  from: number;
  to: number;
  /** Undefined where only an acronym names it. */
  kind: ForumKind | undefined;
  /** "Working Group *meeting*", "*round* of the Dialogue": one sitting is spoken of. */
  unit: boolean;
  plural: boolean;
  capital: boolean;
  /** Pieces of the name as written, in order. */
  name: (readonly [number, number])[];
  parties: string[];
  levels: string[];
  topic: string[];
  branch: string | null;
  acronym: string | null;
  counts: Count[];
  edition: 'next' | 'previous' | 'latest' | null;
  /** "a separate meeting": not the one the text is about. */
  other: boolean;
  /** Words after "on" or "for" are in. */
  topicTaken: boolean;
  /** The party is said after "with": the other one is the subject of the sentence. */
  isWith: boolean;
  /** Who meets is part of the name: "meeting of Defence Ministers", "Trilateral National Security Advisors". */
  members: boolean;
  /** Its name is that of the organisation that meets: "the 53rd Pacific Islands Forum". */
  isHost: boolean;
  /** Where the words that are quoted end, if the name goes on after place and time: "meeting | in Geneva of the Group". */
  quotedTo: number | null;
  parent: ForumPhrase | null;
};

export const emptyPhrase = (from: number): ForumPhrase => ({
  from,
  to: from,
  kind: undefined,
  unit: false,
  plural: false,
  capital: false,
  name: [],
  parties: [],
  levels: [],
  topic: [],
  branch: null,
  acronym: null,
  counts: [],
  edition: null,
  other: false,
  topicTaken: false,
  isWith: false,
  members: false,
  isHost: false,
  quotedTo: null,
  parent: null,
});

/** Whether the phrase itself tells which forum it is: not just "the meeting", "the Working Group". */
export const isDistinct = (phrase: ForumPhrase): boolean =>
  phrase.parties.length > 0 ||
  phrase.topic.length > 0 ||
  phrase.branch !== null ||
  phrase.acronym !== null ||
  (phrase.parent !== null && isDistinct(phrase.parent));

/** Two tokens with nothing between them. */
export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–']);

/** Adds what is not there yet, in order. */
export const addParties = (phrase: ForumPhrase, parties: readonly string[]): void => {
  for (const party of parties) if (!phrase.parties.includes(party)) phrase.parties.push(party);
};
