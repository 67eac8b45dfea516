import type { Token } from '../article.ts';
import type { DateMention, DateParts } from './mention.ts';

/** A date expression in tokens `[from, to)`, before it becomes a mention. */
export type FoundDate = {
  readonly from: number;
  readonly to: number;
  readonly form: DateMention['form'];
  readonly start: DateParts;
  readonly end: DateParts;
  readonly weekday: number | null;
  readonly endWeekday?: number;
  readonly relative: string | null;
};

/** Folded words of tokens `[from, to)`, marks apart. */
export const foldedWords = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key)
    .join(' ');
