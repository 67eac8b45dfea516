import type { Command } from '../../commands/command.ts';
import { answer, type Knowledge, suggest } from '../../knowledge/index.ts';
import { type Connecting, type Connection, connect } from './connect.ts';

/** The bot on Discord, from the articles that it knows. `now` is asked anew for every answer. */
export const serve = ({
  commands,
  knowledge,
  now,
  ...connecting
}: Connecting & {
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  readonly now: () => Date;
}): Promise<Connection> =>
  connect(connecting, {
    commands,
    answer: (query) => answer(query, knowledge, now()),
    suggest: (kind, typed) => suggest(kind, typed, knowledge),
  });
