import type { Lead } from './read/lead.ts';

/** Half-open range of UTF-16 code units in the text of one article. */
export type Span = { readonly start: number; readonly end: number };

/**
 * An ISO 8601 date whose length is its precision: `2025`, `2025-12`, `2025-10-28`.
 * Where nothing fixes the year: `--10` (a month) or `--10-28` (a day of a month).
 */
export type IsoDate = string;

/** `stated`: in the words themselves. `inferred`: follows from several places, with a reason. */
export type Basis = 'stated' | 'inferred';

/** One news text as it is stored. `text` is never altered; every span in the project is into it. */
export type Article = {
  readonly id: string;
  /** Where it was read from, for messages; `2024-11-28-example.md`. */
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly published: { readonly date: IsoDate; readonly basis: Basis; readonly span: Span | null } | null;
  readonly text: string;
  /** Offset of `text` in the file, in UTF-16 code units: what the front matter takes. */
  readonly textStart: number;
  /** `en`, or what it seems to be (`hi`, `ru`, `fr`, `unknown`): nothing is extracted from it then. */
  readonly language: string;
};

/**
 * - `headline`, `subheading`: a title line; `sentence`: one sentence of prose.
 * - `dateline`: "New Delhi/Moscow, Oct 29 (IANS)", " date 2023-07-19", "Updated on: 28 June,2024 08:46 AM IST | New Delhi".
 * - `caption`: photo line; `byline`: author or agency line; `boilerplate`: adverts, menus, cookie notices, syndication notes.
 */
export type SegmentKind = 'headline' | 'subheading' | 'sentence' | 'dateline' | 'caption' | 'byline' | 'boilerplate';

export type Token = {
  /** As written. */
  readonly text: string;
  /** Folded for comparison: lower case, no diacritics, plain apostrophes; superscripts as plain letters. */
  readonly key: string;
  /** `word`: a run of letters. `number`: a run of digits with glued letters ("18", "10th"). `mark`: anything else, `'s` among them. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Which tables of the lexicon have a phrase that begins with it. */
  readonly lead: Lead;
};

/** A piece of an article that is quoted whole or not at all. Segments are in text order and don't overlap. */
export type Segment = {
  readonly kind: SegmentKind;
  readonly index: number;
  /** Counts blocks between blank lines (or single lines, where the text has one paragraph a line). */
  readonly paragraph: number;
  /** Trimmed: neither starts nor ends with white space. */
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Of all its tokens. */
  readonly lead: Lead;
};

/** What the head of an article says about when and where it was written. */
export type Dateline = {
  /** City names as written, first is where the reporter was: "New Delhi/Moscow" → ["New Delhi", "Moscow"]. */
  readonly places: readonly string[];
  /** The day of the dateline or of the publication header, year possibly open; null if neither stands in the text. */
  readonly date: IsoDate | null;
  /** The segment that says it. */
  readonly segment: number;
};

/** A warning names what is odd about an article without stopping: "published before the event it reports". */
export type Warning = { readonly article: string; readonly message: string };

/** Stage 1's result: an article cut into segments. */
export type Reading = {
  readonly article: Article;
  readonly segments: readonly Segment[];
  readonly dateline: Dateline | null;
  readonly warnings: readonly Warning[];
};

/** A segment without its tokens, which take many times the room of its text: what is kept once stage 3 has looked at the words. */
export type PlainSegment = Omit<Segment, 'tokens' | 'lead'>;

/** A reading as it is kept: every `Reading` is one. */
export type PlainReading = Omit<Reading, 'segments'> & { readonly segments: readonly PlainSegment[] };

/** Words of an article that a claim rests on. `quote === article.text.slice(start, end)`: whole sentences or a whole line. */
export type Citation = {
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
};

/** Never empty: what cannot be cited is not said. */
export type Evidence = readonly [Citation, ...Citation[]];
