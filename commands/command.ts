import type { Query, Suggests } from '../knowledge/index.ts';

export type { Suggests } from '../knowledge/index.ts';

export type Option = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly suggests?: Suggests;
};

/** What was typed for each option; an option left out has no key. */
export type Values = Readonly<Record<string, string>>;

/** One slash command: its words for Discord, and the query it stands for. It never sends anything. */
export type Command = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  readonly query: (values: Values) => Query;
};
