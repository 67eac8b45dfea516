import type { Locale, Localizations, Wording } from '../../commands/command.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';

/** The bot's own words around an answer: no word of an article, no Discord markdown. One file a language, the same keys in each. */
export type Words = {
  /** For `Intl`: how dates are written. */
  readonly tag: string;
  readonly answer: string;
  readonly previous: string;
  readonly next: string;
  readonly share: string;
  readonly page: (at: number, of: number) => string;
  /** Menus: what stands in them before anything is chosen. */
  readonly chooseReading: string;
  readonly askInstead: string;
  readonly tryThis: string;
  readonly thisOne: string;
  readonly check: string;
  /** A button; `mark` is "[3]". */
  readonly checkOne: (mark: string) => string;
  readonly readArticle: string;
  readonly readSentence: string;
  readonly noAddress: string;
  readonly undated: string;
  readonly inferred: string;
  /** "28 October" of no known year. */
  readonly yearOpen: (date: string) => string;
  /** `person` is Discord's own mention of them. */
  readonly sharedBy: (person: string) => string;
  readonly stale: string;
  readonly articleChanged: string;
  readonly commandGone: (command: string) => string;
  readonly cannotShare: string;
  readonly failed: (reference: string) => string;
  readonly tooMany: (seconds: number) => string;
  /** Where Discord takes no more than the beginning of an answer. */
  readonly shortened: string;
  readonly option: Wording;
  /** What is wrong with a typed slash command. `command` has its slash; `usage` is how it is typed. */
  readonly slash: {
    readonly heading: string;
    readonly noOption: (command: string, typed: string, meant: string) => string;
    readonly tooLong: (characters: number, most: number) => string;
    readonly twice: (option: string, command: string, usage: string) => string;
    readonly leftOver: (words: string, command: string, usage: string) => string;
    readonly needs: (options: readonly Wording[], command: string, usage: string) => string;
    /** `near`: commands that it looks like. */
    readonly unknown: (command: string, near: readonly string[], all: readonly string[]) => string;
    readonly instead: string;
  };
  /** In the terminal, under an answer or in its place. */
  readonly terminal: {
    readonly undated: string;
    readonly inferredDate: (date: string) => string;
    readonly noAnswer: string;
    readonly failed: string;
  };
  readonly find: {
    /** Of the command on messages; 32 characters at most. */
    readonly name: string;
    readonly heading: string;
    readonly nothing: string;
    readonly empty: string;
    readonly cut: string;
    readonly passages: string;
  };
};

const TABLES: Readonly<Record<Locale, Words>> = { en, hi, ru };

/** Every language that the bot has words in. */
export const locales = Object.keys(TABLES) as readonly Locale[];

/** The languages other than English, in which commands have names of their own. */
export const otherLocales = ['hi', 'ru'] as const satisfies readonly Exclude<Locale, 'en'>[];

/** The bot's language for a reader's: `en-GB` → `en`, `hi` → `hi`; English where it has no words in theirs. */
export const localeOf = (tag: string): Locale => otherLocales.find((locale) => tag.split('-')[0] === locale) ?? 'en';

export const wordsOf = (locale: Locale): Words => TABLES[locale];

/** A command or an option in a language; in English where it has no words of its own. */
export const worded = (of: Wording & { readonly localizations?: Localizations }, locale: Locale): Wording =>
  (locale === 'en' ? undefined : of.localizations?.[locale]) ?? of;
