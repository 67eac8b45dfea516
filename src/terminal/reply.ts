import type { Command, Suggests } from '../../commands/command.ts';
import type { Answer, Query } from '../../knowledge/index.ts';
import { parseSlash } from '../slash.ts';

/** All that a reply depends on: what can be asked, and what is known. */
export type Bot = {
  readonly commands: readonly Command[];
  readonly answer: (query: Query) => Answer;
  readonly suggest: (kind: Suggests, typed: string) => readonly { readonly value: string }[];
};

/** What was typed, a question or a slash command, to its answer. A slip in a command is answered, not thrown. */
export const reply = (typed: string, { commands, answer }: Bot): Answer => {
  if (!/^\s*\//.test(typed)) return answer({ ask: 'question', question: typed });
  const slash = parseSlash(typed, commands);
  if ('error' in slash) return notUnderstood('That is not a command as it stands', slash.error, slash.instead);
  return answer(slash.command.query(slash.values));
};

const notUnderstood = (heading: string, lead: string, instead: readonly string[]): Answer => ({
  status: 'not-understood',
  heading,
  lead,
  claims: [],
  notices: [],
  choices: instead.map((ask) => ({ label: 'Try', ask })),
  sources: [],
});

/** In place of an answer where a bug has stopped it. */
export const failed: Answer = notUnderstood('No answer', 'Something went wrong on our side; the log says what.', []);
