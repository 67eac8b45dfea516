import type { Meeting } from '../record.ts';
import type { Recency } from './label.ts';

/** What the articles cover, told where they lack what is asked. */
export type Coverage =
  | { readonly is: 'nothing' }
  /** The main forum, from one number to that of `last`. */
  | { readonly is: 'series'; readonly first: number; readonly last: Meeting }
  /** `more`: how many are not named. */
  | { readonly is: 'meetings'; readonly meetings: readonly Meeting[]; readonly more: number };

/** What was asked for and is not on record. */
export type Missed =
  | { readonly is: 'words'; readonly typed: string }
  /** A meeting by these words. */
  | { readonly is: 'meeting'; readonly typed: string }
  | { readonly is: 'no words' }
  /** Only forums that are part of it have met. */
  | { readonly is: 'forum itself'; readonly name: string }
  | { readonly is: 'recency'; readonly recency: Recency }
  | { readonly is: 'number'; readonly ordinal: number }
  | {
      readonly is: 'neighbour';
      readonly beside: 'before' | 'after';
      readonly meeting: Meeting;
      readonly inSeries: boolean;
    }
  /** `dates`: periods as `isOn` reads them. */
  | {
      readonly is: 'traits';
      readonly places: readonly string[];
      readonly dates: readonly string[];
      readonly people: readonly string[];
    };

/** Why typed words mean nothing that is on record. */
export type Refusal =
  | { readonly because: 'no forum' | 'nobody'; readonly typed: string }
  | { readonly because: 'nothing'; readonly missed: Missed; readonly coverage: Coverage }
  /** `instead`: the last number on record, or the first, where the one asked for lies beyond it. */
  | {
      readonly because: 'no number';
      readonly ordinal: number;
      /** Its name, where meetings of a forum alone are meant that is not the main one. */
      readonly forum?: string;
      readonly instead: { readonly is: 'latest' | 'earliest'; readonly meeting: Meeting } | Coverage;
    };
