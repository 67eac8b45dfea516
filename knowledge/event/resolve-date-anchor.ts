import type { Basis, IsoDate } from '../article.ts';
import type { Why } from '../reason.ts';

/** The day a text was written. `date` may leave its year open (`--10-29`) or be a month or year only. */
export type DateAnchor = {
  readonly date: IsoDate | null;
  readonly kind: 'published' | 'dateline';
  readonly basis: Basis;
};

/** That a date counts from the day of the text. */
export const whyOf = ({ date, kind }: DateAnchor): Why => [{ because: 'text of', by: kind, date: date ?? '' }];
