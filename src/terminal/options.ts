import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Locale } from '../../commands/command.ts';
import { Stop } from '../stop.ts';
import { locales } from '../words/words.ts';

export type Options = {
  readonly json: boolean;
  /** A folder that exists; undefined for the configured one. */
  readonly articles: string | undefined;
  readonly now: () => Date;
  /** Of the bot's own words. */
  readonly locale: Locale;
  /** What was typed, in order: of the command line, or of the batch file. */
  readonly questions: readonly string[];
  readonly batch: boolean;
};

/**
 * The command line of `ask`.
 * @throws Stop with one line that says what is wrong and what would be right; so do the others here.
 */
export const askOptions = (args: readonly string[]): Options => {
  const { words, batch, ...shared } = read(args, true);
  if (batch === undefined) {
    if (words.length === 0) throw wrong('no question; type one: npm run ask -- "When was the third meeting?"');
    return { ...shared, questions: [words.join(' ')], batch: false };
  }
  if (words.length > 0) throw wrong(`a question and --batch ${batch}: give one of the two`);
  return { ...shared, questions: readBatch(batch), batch: true };
};

/** The command line of `knowledge`. */
export const knowledgeOptions = (args: readonly string[]): Options => {
  const { words, ...shared } = read(args, false);
  if (words.length > 0) throw wrong(`“${words.join(' ')}” is no option; there are ${SHARED}`);
  return { ...shared, questions: [], batch: false };
};

const SHARED = '--json, --articles DIR, --now ISO-DATE';

const wrong = (line: string): Stop => new Stop(2, [line]);

const read = (args: readonly string[], asks: boolean) => {
  const { values, words } = parse(args, asks);
  const { json = false, articles, batch } = values;
  const locale = locales.find((each) => each === (values.locale ?? 'en'));
  if (!locale) throw wrong(`--locale “${values.locale}” is not known; there are ${locales.join(', ')}`);
  if (articles !== undefined && !statSync(articles, { throwIfNoEntry: false })?.isDirectory()) {
    throw wrong(`--articles “${articles}” is no folder; give one that holds .md or .txt files`);
  }
  const now = values.now === undefined ? undefined : instant(values.now);
  return { json, articles, now: () => now ?? new Date(), locale, words, batch };
};

const parse = (args: readonly string[], asks: boolean) => {
  const options = {
    json: { type: 'boolean' },
    articles: { type: 'string' },
    now: { type: 'string' },
    batch: { type: 'string' },
    locale: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const foreign = (['batch', 'locale'] as const).find((name) => values[name] !== undefined && !asks);
    if (foreign) throw new Error(`Unknown option '--${foreign}'`);
    return { values, words: positionals };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/[.;\n]/);
    throw wrong(`${message.trim()}; there are ${SHARED}${asks ? ', --batch FILE, --locale en|hi|ru' : ''}`);
  }
};

/** A day alone is its noon in UTC: the same day almost everywhere. */
const instant = (text: string): Date => {
  const date = parseISO(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);
  if (isValid(date) && /^\d{4}-\d{2}-\d{2}/.test(text)) return date;
  throw wrong(`--now “${text}” is no date; write it as 2025-10-28 or 2025-10-28T09:30:00Z`);
};

/** JSON Lines, each `{"q": "…"}`; other keys are let be, blank lines skipped. */
const readBatch = (file: string): readonly string[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw wrong(`--batch “${file}” can not be read; give a file of JSON Lines: {"q": "When was the third meeting?"}`);
  }
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [questionOf(line, `${file}:${i + 1}`)]));
};

const questionOf = (line: string, place: string): string => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'q' in value && typeof value.q === 'string') return value.q;
  } catch {
    // Said below, like any other line that is none.
  }
  throw wrong(`${place}: a line of a batch is {"q": "When was the third meeting?"}`);
};
