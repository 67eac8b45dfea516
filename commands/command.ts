import type { Answer, Knowledge, Locale, Query, Suggestion, Suggests } from '../knowledge/index.ts';

export type { Locale, Suggests } from '../knowledge/index.ts';

export type Wording = { readonly name: string; readonly description: string };

/** The words of a command or an option in the languages other than English. */
export type Localizations = Readonly<Record<Exclude<Locale, 'en'>, Wording>>;

export type Option = Wording & {
  readonly required: boolean;
  readonly suggests?: Suggests;
  readonly localizations?: Localizations;
};

/** What was typed for each option; an option left out has no key. */
export type Values = Readonly<Record<string, string>>;

type Named = Wording & {
  readonly options: readonly Option[];
  readonly localizations?: Localizations;
  /** `claims`: one claim a page, each to be shared alone. Left out: as many as fit. */
  readonly pages?: 'claims';
};

/** A slash command that stands for a query. */
export type Asks = Named & { readonly query: (values: Values) => Query };

/** A slash command about the bot itself, which no article answers. A line break in the lead of its answer is kept. */
export type Tells = Named & { readonly tell: (known: Known) => Answer };

/** One slash command: its words for Discord, and what it stands for. It never sends anything. */
export type Command = Asks | Tells;

/** What the bot can tell of itself. */
export type Known = {
  readonly locale: Locale;
  readonly version: string;
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  readonly suggest: (kind: Suggests, typed: string) => readonly Suggestion[];
};

/** Which meeting: the option that most commands share. */
export const whichMeeting: Option = {
  name: 'meeting',
  description: 'Which meeting: 4, fourth, IV, latest, moscow, 2023, land 3',
  required: true,
  suggests: 'meeting',
  localizations: {
    hi: { name: 'बैठक', description: 'कौन-सी बैठक: 4, fourth, IV, latest, moscow, 2023, land 3' },
    ru: { name: 'встреча', description: 'Какая встреча: 4, fourth, IV, latest, moscow, 2023, land 3' },
  },
};
