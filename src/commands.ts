import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Command } from '../commands/command.ts';

const folder = fileURLToPath(new URL('../commands', import.meta.url));

/** Discord's own rule for names, in lower case. */
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, 'must be 1 to 32 letters, digits, hyphens')
  .refine((text) => text === text.toLowerCase(), 'must be in lower case');
const description = z.string().min(1).max(100);
const wording = z.object({ name, description });
const localizations = z.strictObject({ hi: wording, ru: wording }).optional();
const option = z.object({ name, description, localizations, required: z.boolean(), suggests: z.string().optional() });
const run = z.custom((value) => typeof value === 'function', 'must be a function');

const words = z.object({
  name,
  description,
  localizations,
  options: z
    .array(option)
    .max(25)
    .refine(
      (options) => options.every(({ required }, i) => !required || (options[i - 1]?.required ?? true)),
      'must list the required ones first',
    )
    .refine((options) => new Set(options.map((each) => each.name)).size === options.length, 'must differ in name'),
});

const asking = words.extend({ query: run });
const telling = words.extend({ tell: run });

/**
 * Every file of `commands/` but `command.ts` itself, by name of the command.
 * @throws Error naming each malformed file and what is wrong with it.
 */
export const loadCommands = async (from: string = folder): Promise<readonly Command[]> => {
  const files = readdirSync(from)
    .filter((file) => file.endsWith('.ts') && file !== 'command.ts' && !file.endsWith('.d.ts'))
    .sort();
  const loaded = await Promise.all(files.map((file) => loadCommand(from, file)));
  const problems = loaded.flatMap((each) => ('problem' in each ? [each.problem] : []));
  const commands = loaded.flatMap((each) => ('command' in each ? [each.command] : []));
  const names = commands.map((command) => command.name);
  problems.push(
    ...names.filter((each, i) => names.indexOf(each) !== i).map((each) => `commands/: two files define /${each}`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return commands.sort((a, b) => (a.name < b.name ? -1 : 1));
};

const loadCommand = async (from: string, file: string): Promise<{ command: Command } | { problem: string }> => {
  try {
    const module = (await import(pathToFileURL(`${from}/${file}`).href)) as { default?: unknown };
    const tells = typeof module.default === 'object' && module.default !== null && 'tell' in module.default;
    const result = (tells ? telling : asking).safeParse(module.default);
    // The shape's check is what makes this a Command; the object itself is kept.
    if (result.success) return { command: module.default as Command };
    const [issue] = result.error.issues;
    return {
      problem: `commands/${file}: default export: ${[...(issue?.path ?? []), issue?.message ?? 'malformed'].join(' ')}`,
    };
  } catch (error) {
    return { problem: `commands/${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
};
