import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { levels } from './log.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A variable set to nothing is a variable not set. */
const unset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const YES = ['yes', 'true', '1', 'on'];
const NO = ['no', 'false', '0', 'off'];

const yesOrNo = (unsaid: 'yes' | 'no') =>
  z
    .string()
    .trim()
    .toLowerCase()
    .refine((word) => [...YES, ...NO].includes(word), 'must be yes or no')
    .transform((word) => YES.includes(word))
    .default(unsaid === 'yes');

const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must be a whole number from ${least} to ${most}`);

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
  LOG_QUESTIONS: z.preprocess(unset, yesOrNo('no')),
  PRIVATE_BY_DEFAULT: z.preprocess(unset, yesOrNo('yes')),
  RATE_LIMIT: z.preprocess(unset, whole(0, 100_000).default(120)),
  METRICS_PORT: z.preprocess(unset, whole(1, 65_535).optional()),
  METRICS_HOST: z.preprocess(unset, z.string().trim().default('127.0.0.1')),
});

export type Config = {
  readonly token: string | undefined;
  /** Undefined for Discord's own. */
  readonly apiUrl: string | undefined;
  /** The one server to register the commands in; absent for everywhere. */
  readonly guild?: string;
  readonly articlesDir: string;
  readonly logLevel: (typeof levels)[number];
  /** Whether what is typed goes into the log. */
  readonly logQuestions: boolean;
  /** Whether only the person who asks on Discord sees an answer, where they don't say otherwise. */
  readonly privateByDefault: boolean;
  /** Interactions a person and minute; 0 for no limit. */
  readonly rateLimit: number;
  /** Where health and metrics are served; absent for nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number };
};

/** The settings, or one line for each wrong value. The token's value never appears in a line. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } => {
  const result = environment.safeParse(env);
  if (!result.success)
    return { problems: result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
  const { data } = result;
  return {
    config: {
      token: data.DISCORD_TOKEN,
      apiUrl: data.DISCORD_API_URL,
      ...(data.DISCORD_GUILD_ID === undefined ? {} : { guild: data.DISCORD_GUILD_ID }),
      articlesDir: data.ARTICLES_DIR,
      logLevel: data.LOG_LEVEL,
      logQuestions: data.LOG_QUESTIONS,
      privateByDefault: data.PRIVATE_BY_DEFAULT,
      rateLimit: data.RATE_LIMIT,
      ...(data.METRICS_PORT === undefined ? {} : { metrics: { host: data.METRICS_HOST, port: data.METRICS_PORT } }),
    },
  };
};

/** `.env` of the working directory, where there is one, under what the environment already says. */
export const readEnvironment = (): ReturnType<typeof readConfig> => {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
};
