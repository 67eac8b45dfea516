import type { IsoDate, Span } from '../article.ts';
import type { Why } from '../reason.ts';

/** What the words of a date fix, and nothing else; the year stays open where the words leave it open. */
export type DateParts = { readonly year?: number; readonly month?: number; readonly day?: number };

/**
 * A date expression: "July 18 – 19 2023", "October 28 to 29", "Wednesday", "earlier this month", "2021", without the preposition before it.
 * A time with no calendar part ("08:46 AM") is no date.
 */
export type DateMention = {
  readonly kind: 'date';
  readonly span: Span;
  /** `calendar`: parts are given. `weekday`: only a weekday. `relative`: needs the dateline ("yesterday", "last month", "this year"). `anniversary`/`duration` are not dates. */
  readonly form: 'calendar' | 'weekday' | 'relative';
  readonly start: DateParts;
  /** Equal to `start` for one day, one month, one year. */
  readonly end: DateParts;
  /** 0 Sunday … 6 Saturday, as written beside or instead of a date. */
  readonly weekday: number | null;
  /** "Friday and Saturday", "Monday to Wednesday": the last weekday; absent for one day. */
  readonly endWeekday?: number;
  /** Folded words of a relative expression: "earlier this month". */
  readonly relative: string | null;
  /** "since 2018", "until", "by", "before", "after", "from": the word before the date that makes it a bound. */
  readonly bound: 'since' | 'until' | 'by' | 'before' | 'after' | null;
};

/** "two-day", "three days long": length in days. */
export type DurationMention = { readonly kind: 'duration'; readonly span: Span; readonly days: number };

/** A resolved date: ISO prefixes whose length is their precision. */
export type ResolvedDate = {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly basis: 'stated' | 'inferred';
  readonly why: Why | null;
};

/** Which edition of a forum a mention speaks of. */
export type Edition =
  | { readonly of: 'numbered'; readonly ordinal: number; readonly span: Span }
  | { readonly of: 'next' | 'previous' | 'latest' | 'first-since' }
  | { readonly of: 'unnumbered' }
  | { readonly of: 'none' };

/**
 * A body that meets, or one of its meetings. Structure decides what it is, never a list of names:
 * "the fifth Meeting of the Working Group on Military Cooperation of [the] Inter-Governmental Commission on …".
 */
export type ForumMention = {
  readonly kind: 'forum';
  readonly span: Span;
  /** As written, without article and ordinal: "Working Group on Military Cooperation". Empty for "the meeting", "the talks". */
  readonly name: string;
  /** Canonical kind from the lexicon: `working group`, `sub-working group`, `commission`, `committee`, `dialogue`, `talks`, `summit`, … */
  readonly forumKind: string;
  /** Names of countries and organisations from the lexicon, in text order: ["India", "Russia"]. Empty where unsaid. */
  readonly parties: readonly string[];
  /** `land`, `navy`, `air`, …; null where unsaid. */
  readonly branch: string | null;
  /** Folded words after "on"/"for": "military cooperation"; null where unsaid. */
  readonly topic: string | null;
  /** "IRIGC-M&MTC", as written; null where unsaid. */
  readonly acronym: string | null;
  /** The body it is said to belong to ("of the …", "under the …"). */
  readonly parent: ForumMention | null;
  readonly edition: Edition;
  /** True for "the meeting", "the two-day dialogue", "the talks", "it": refers to a forum named elsewhere. */
  readonly anaphoric: boolean;
};

/** A person as the text presents them. */
export type PersonMention = {
  readonly kind: 'person';
  /** Rank, name and role together. */
  readonly span: Span;
  /** As written, without rank, honorifics and post-nominals: "Dylevsky Igor Nikolayevich". Empty where only a role is given. */
  readonly name: string;
  readonly nameSpan: Span;
  /** As written: "Lt Gen", "Air Marshal", "Prime Minister" is a role, not a rank. */
  readonly rank: string | null;
  /** As written, whole: "Deputy Chief of Main Operations, Directorate of the General Staff of the Armed Forces of Russia". */
  readonly role: string | null;
  readonly roleSpan: Span | null;
  /** Country or organisation from the lexicon, where rank, role or an adjective says it ("Indian Foreign Secretary", "of Russia", "Russian side"). */
  readonly side: string | null;
};

/** A city, country, or a word for one ("the national capital", "here"). */
export type PlaceMention = {
  readonly kind: 'place';
  readonly span: Span;
  /** `word`: "the national capital", "the Russian capital", "here": must be resolved. */
  readonly form: 'city' | 'country' | 'word';
  /** Canonical name from the lexicon, or as written for a city that it lacks. Empty for `word`. */
  readonly name: string;
  /** Country of a city where the lexicon or the text ("Samarkand in Uzbekistan") says it. */
  readonly country: string | null;
  /** The word before: "in", "at", "to", "from", "of"; null if none ("Moscow said"). "in the Black Sea resort of Sochi" has "in". */
  readonly preposition: string | null;
  /** Which `word` it is; absent for the other forms. */
  readonly word?: 'here' | 'capital';
  /** "Geneva will host the talks", "talks hosted by Oman": where they are held, though no preposition says so. */
  readonly hosts?: true;
};

/** A building or site: "Manekshaw Centre". `name` as written, without "the" and praise ("prestigious"). */
export type VenueMention = { readonly kind: 'venue'; readonly span: Span; readonly name: string };

/** A military exercise: "AVIA INDRA". */
export type ExerciseMention = { readonly kind: 'exercise'; readonly span: Span; readonly name: string };

/** What was talked about, one noun phrase each, as written: "military education". */
export type TopicMention = { readonly kind: 'topic'; readonly span: Span; readonly name: string };

/** Words in quotation marks, or reported ("he said that"); `speaker` as written, null where unsaid. */
export type QuotationMention = {
  readonly kind: 'quotation';
  readonly span: Span;
  /** The words said, without the marks. */
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
};
