import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import type { Definition } from './definition.ts';

/**
 * What to change so that what is registered says the same as what should be, in words, one line each; none where it does,
 * whatever Discord adds, leaves out or reorders.
 */
export const difference = (
  registered: readonly Partial<APIApplicationCommand>[],
  wanted: readonly Definition[],
): readonly string[] => {
  const before = new Map(registered.map((command) => [titleOf(command), factsOf(command)]));
  const after = new Map(wanted.map((command) => [titleOf(command), factsOf(command)]));
  return [
    ...[...after].flatMap(([title, facts]) => {
      const known = before.get(title);
      return known ? changes(known, facts).map((change) => `change ${title}: ${change}`) : [`add ${title}`];
    }),
    ...[...before.keys()].filter((title) => !after.has(title)).map((title) => `remove ${title}`),
  ];
};

/** "/when", “Find sources”. */
const titleOf = ({
  name = '',
  type = ApplicationCommandType.ChatInput,
}: Partial<APIApplicationCommand> | Definition): string =>
  type === ApplicationCommandType.ChatInput ? `/${name}` : `“${name}”`;

type Facts = ReadonlyMap<string, string>;

const changes = (before: Facts, after: Facts): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [was, is] = [before.get(what) ?? NOTHING, after.get(what) ?? NOTHING];
    return was === is ? [] : [`${what} ${was} → ${is}`];
  });

const NOTHING = 'nothing';

/** All that makes a difference, each by its name; what says nothing has none. */
const factsOf = (command: Partial<APIApplicationCommand> | Definition): Facts => {
  const facts = new Map<string, string>();
  const note = (what: string, value: unknown, idle?: unknown): void => {
    if (value !== undefined && value !== null && value !== '' && value !== idle) facts.set(what, shown(value));
  };
  const worded = (of: Localised, prefix: string): void => {
    note(`${prefix}description`, of.description);
    for (const [locale, name] of Object.entries(of.name_localizations ?? {})) note(`${prefix}name (${locale})`, name);
    for (const [locale, text] of Object.entries(of.description_localizations ?? {}))
      note(`${prefix}description (${locale})`, text);
  };
  worded(command as Localised, '');
  note('permissions', command.default_member_permissions);
  note('age restriction', command.nsfw, false);
  note('installations', [...(command.integration_types ?? [])].sort().join(', '));
  note('contexts', [...(command.contexts ?? [])].sort().join(', '));
  const options = (('options' in command ? command.options : undefined) ?? []) as readonly RegisteredOption[];
  note('options', options.map(({ name }) => name).join(', '));
  for (const option of options) {
    const prefix = `option ${option.name}: `;
    worded(option, prefix);
    note(`${prefix}type`, option.type);
    note(`${prefix}required`, option.required, false);
    note(`${prefix}suggestions`, option.autocomplete, false);
    note(`${prefix}shortest`, option.min_length);
    note(`${prefix}longest`, option.max_length);
    note(`${prefix}choices`, option.choices?.length ? JSON.stringify(option.choices) : undefined);
  }
  return facts;
};

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : String(value));

type Localised = {
  readonly description?: string;
  readonly name_localizations?: object | null;
  readonly description_localizations?: object | null;
};

type RegisteredOption = Localised & {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly choices?: readonly unknown[];
};
