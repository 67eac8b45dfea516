import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { levels } from './log.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A variable set to nothing is a variable not set. */
const unset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const environment = z.object({
  DISCORD_TOKEN: z.preprocess(
    unset,
    z
      .string()
      .trim()
      .regex(/^[\w.-]+$/, "must be the bot's token alone: letters, digits, dots, no spaces or quotes")
      .optional(),
  ),
  DISCORD_API_URL: z.preprocess(
    unset,
    z
      .url({
        protocol: /^https?$/,
        hostname: /./,
        error: 'must be an http(s) address, such as https://discord.com/api',
      })
      .optional(),
  ),
  DISCORD_GUILD_ID: z.preprocess(
    unset,
    z
      .string()
      .trim()
      .regex(/^\d{17,20}$/, "must be a server's id: 17 to 20 digits")
      .optional(),
  ),
  ARTICLES_DIR: z.preprocess(
    unset,
    z
      .string()
      .refine(isFolder, {
        error: (issue) => `must be an existing folder; there is none at ${JSON.stringify(issue.input)}`,
      })
      .default(() => fileURLToPath(new URL('../knowledge/articles', import.meta.url))),
  ),
  LOG_LEVEL: z.preprocess(unset, z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info')),
});

export type Config = {
  readonly token: string | undefined;
  /** Undefined for Discord's own. */
  readonly apiUrl: string | undefined;
  /** The one server to register the commands in; absent for everywhere. */
  readonly guild?: string;
  readonly articlesDir: string;
  readonly logLevel: (typeof levels)[number];
};

/** The settings, or one line for each wrong value. The token's value never appears in a line. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } => {
  const result = environment.safeParse(env);
  if (!result.success)
    return { problems: result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, ARTICLES_DIR, LOG_LEVEL } = result.data;
  return {
    config: {
      token: DISCORD_TOKEN,
      apiUrl: DISCORD_API_URL,
      ...(DISCORD_GUILD_ID === undefined ? {} : { guild: DISCORD_GUILD_ID }),
      articlesDir: ARTICLES_DIR,
      logLevel: LOG_LEVEL,
    },
  };
};

/** `.env` of the working directory, where there is one, under what the environment already says. */
export const readEnvironment = (): ReturnType<typeof readConfig> => {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
};
