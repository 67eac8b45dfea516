import type { IsoDate } from './article.ts';

/** Why a value follows where the words cited do not say it themselves. Put into words where it is told. */
export type Reason =
  /** The day of the text, from which "yesterday" counts. `by`: as it was published, or as its dateline has it. */
  | { readonly because: 'text of'; readonly by: 'published' | 'dateline'; readonly date: IsoDate }
  /** The words give a day without a year, the day of the text its year. */
  | { readonly because: 'year of text'; readonly by: 'published' | 'dateline'; readonly date: IsoDate }
  | { readonly because: 'year of other date' }
  /** `article` dates the same meeting in this year. */
  | { readonly because: 'year of same meeting'; readonly year: string; readonly article: string }
  /** The day falls on that weekday (0 Sunday) in this year, and the text speaks of `past` (a month or a year) as past. */
  | {
      readonly because: 'year of weekday';
      readonly day: IsoDate;
      readonly weekday: number;
      readonly year: number;
      readonly past: IsoDate;
    }
  | { readonly because: 'other weekday'; readonly said: number; readonly real: number }
  | { readonly because: 'beside other date' }
  | { readonly because: 'length from first' | 'length to last'; readonly days: number }
  | { readonly because: 'first and last'; readonly first: string; readonly last: string }
  /** "the national capital" is a city. */
  | { readonly because: 'place word'; readonly word: string; readonly city: string }
  | { readonly because: 'dateline city'; readonly city: string }
  /** A person says how it follows, or only that it does. */
  | { readonly because: 'note'; readonly note: string }
  | { readonly because: 'confirmed' };

/** All that a value follows from, in order. */
export type Why = readonly [Reason, ...Reason[]];
