import type { IsoDate } from '../article.ts';
import { contentWords, holdsAll } from '../passages.ts';
import { fold } from '../read/token.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { statementsOf } from '../resolve/said.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import type { DraftClaim } from './make.ts';
import { dateOf, told } from './statement-told.ts';

/** A happening: the day or the month in which it was, and what that rests on. */
export type Happening = {
  readonly date: IsoDate;
  readonly claims: readonly DraftClaim[];
  readonly notices: readonly Notice[];
};

/** How many calls are told. */
const MOST = 4;

/** "Berg and Lund speak by phone" → the names. */
const namesIn = (typed: string, context: Context): string => {
  const { byName } = catalogueOf(context.knowledge);
  return contentWords(typed)
    .filter((word) => byName.has(fold(word)))
    .join(' ');
};

/** "the phone call", "Berg spoke to Lund by phone": all that the articles date, of those who are named, whoever called whom. */
export const ofCalls = (typed: string, context: Context): Happening[] => {
  const names = namesIn(typed, context);
  return statementsOf('contact', context.knowledge)
    .filter(({ subject, value }) => /phon/i.test(value) && (names === '' || holdsAll(`${subject} ${value}`, names)))
    .flatMap((statement) => {
      const date = dateOf(statement, context)?.date;
      const { claim, notices } = told(statement, 'when', context);
      return date === undefined ? [] : [{ date, claims: [claim], notices }];
    })
    .slice(0, MOST);
};
