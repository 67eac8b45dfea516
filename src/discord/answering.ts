import type { Command } from '../../commands/command.ts';
import type { Answer, Query } from '../../knowledge/index.ts';
import type { Suggest } from './suggestions.ts';

/** What the bot can be asked, with the articles and the clock already bound. Interactions depend on nothing else. */
export type Answering = {
  readonly commands: readonly Command[];
  readonly answer: (query: Query) => Answer;
  readonly suggest: Suggest;
};
