import type { Option } from '../../commands/command.ts';
import type { Bot } from '../bot.ts';

/** What the Tab key offers: whole replacements, and the end of the line that they replace. */
export type Completion = [offers: string[], replaced: string];

/**
 * Completes a command's name, the names of its options, and values from the records:
 * "/wh" → "/who-chaired ", "/quote joint exercises mee" → "meeting:", "/person Dyl" → a name on record.
 */
export const complete = (line: string, { commands, suggest }: Pick<Bot, 'commands' | 'suggest'>): Completion => {
  const [, name, rest] = /^\/(\S*)(\s[\s\S]*)?$/.exec(line) ?? [];
  if (name === undefined) return [[], line];
  if (rest === undefined)
    return [
      commands.map((command) => `/${command.name} `).filter((offer) => offer.startsWith(line.toLowerCase())),
      line,
    ];
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (!command) return [[], line];

  const { option, typed } = lastValue(rest.trimStart(), command.options);
  const values = option?.suggests === undefined ? [] : suggest(option.suggests, typed, 'en').map(({ value }) => value);
  const starting = values.filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()));
  if (starting.length > 0) return [starting, typed];
  const word = /\S*$/.exec(typed)?.[0] ?? '';
  const names = command.options
    .map((each) => `${each.name}:`)
    .filter((label) => word !== '' && label.startsWith(word.toLowerCase()) && !rest.includes(label));
  if (names.length > 0) return [names, word];
  // One that begins otherwise ("dylevski" → the name on record) may take the typed word's place; several can't be completed.
  return [values.length === 1 ? values : [], typed];
};

/** The option whose value is being typed, and what there is of it. */
const lastValue = (
  rest: string,
  options: readonly Option[],
): { readonly option: Option | undefined; readonly typed: string } => {
  let found: { readonly option: Option | undefined; readonly typed: string } = { option: options[0], typed: rest };
  let at = -1;
  for (const option of options) {
    const label = `${option.name}:`;
    const index = rest.toLowerCase().lastIndexOf(label);
    if (index > at && (index === 0 || rest[index - 1] === ' ')) {
      at = index;
      found = { option, typed: rest.slice(index + label.length).trimStart() };
    }
  }
  return found;
};
