import { type Answer, answer, build, type Query, textOf } from '../../knowledge/index.ts';
import { type Understood, understand } from '../../knowledge/understand/understand.ts';
import { shipped } from './corpus.ts';

export type AskedOfShipped = {
  /** What a question becomes; undefined where it is none. */
  readonly queryOf: (typed: string, at?: Date) => Query | undefined;
  readonly understoodOf: (typed: string) => Understood;
  readonly ask: (typed: string) => Answer;
  /** All that the answer says. */
  readonly told: (typed: string) => string;
  readonly statusOf: (typed: string) => Answer['status'];
};

/** Questions to the articles that come with the bot, at a time of one's choice. */
export const askedAt = (now: Date): AskedOfShipped => {
  const knowledge = build(shipped());
  const ask = (question: string): Answer => answer({ ask: 'question', question }, knowledge, now);
  return {
    queryOf: (typed, at = now) => {
      const understood = understand(typed, knowledge, at);
      return understood.is === 'query' ? understood.query : undefined;
    },
    understoodOf: (typed) => understand(typed, knowledge, now),
    ask,
    told: (typed) => textOf(ask(typed)),
    statusOf: (typed) => ask(typed).status,
  };
};
