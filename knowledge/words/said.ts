import type { IsoDate } from '../article.ts';
import type { Unit } from '../query.ts';
import type { Meeting } from '../record.ts';
import type { DateSpan } from './date.ts';

/*
 * What sentences are made of where it is more than a record or a number.
 */

/** Someone as an answer names them. */
export type Named = {
  readonly name: string;
  readonly rank: string | null;
  readonly role: string | null;
  readonly side: string | null;
};

/** What an answer about a meeting may lack. */
export type Part = 'date' | 'place' | 'venue' | 'chairs' | 'topics';

/** When a meeting was, or when it was reported, or neither. */
export type When =
  | { readonly is: 'date'; readonly date: DateSpan }
  | { readonly is: 'reported'; readonly date: IsoDate }
  | { readonly is: 'unknown' };

/** A time that lies between two days: in whole units, or in months or years where one of the two is no day. */
export type Length =
  /** In the unit that was asked for, at most `upTo` of it; `rest`: days over, `total`: all of it in days, where both ends are days. */
  | {
      readonly is: 'units';
      readonly unit: Unit;
      readonly count: number;
      readonly upTo?: number;
      readonly rest?: number;
      readonly total?: number;
    }
  /** `upTo`: the most that it may be, where the day of one end is not known: "4 to 5 years". */
  | { readonly is: 'months'; readonly months: number; readonly upTo?: number }
  /** Where of one end no more than the year is known. */
  | { readonly is: 'years'; readonly years: number; readonly upTo?: number }
  | {
      readonly is: 'days';
      readonly years: number;
      readonly months: number;
      readonly days: number;
      /** All of it in days. */
      readonly total: number;
    };

/** One condition of a list of meetings, as it was understood. */
export type Condition =
  /** `typed`: what it was called in the question. */
  | { readonly is: 'forum'; readonly name: string; readonly typed?: string }
  | { readonly is: 'forums'; readonly typed: string }
  | { readonly is: 'chair'; readonly name: string }
  | { readonly is: 'chairs'; readonly names: readonly string[] }
  | { readonly is: 'except'; readonly typed: string }
  /** Whose chairs the articles name, and this person is none of them. */
  | { readonly is: 'not chair'; readonly name: string }
  | { readonly is: 'period'; readonly period: string }
  | { readonly is: 'place'; readonly place: string }
  /** Of so many days. */
  | { readonly is: 'days'; readonly days: number }
  /** Held, and the articles do not tell this of it. */
  | { readonly is: 'lacks'; readonly part: Part }
  /** In so many articles; `more`: or in more of them. */
  | { readonly is: 'articles'; readonly count: number; readonly more: boolean }
  /** In an article of each of these outlets, or of any news agency. */
  | { readonly is: 'outlets'; readonly names: readonly string[] }
  | { readonly is: 'agency' }
  | { readonly is: 'before' | 'after' | 'since'; readonly than: IsoDate | Meeting };

/** Of which series the next or the last meeting is told. */
export type Series =
  | { readonly is: 'summit' | 'meeting' | 'meeting of that name' }
  | { readonly is: 'forum'; readonly name: string };
