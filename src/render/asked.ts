import type { APIMessageComponent } from 'discord.js';
import type { Values } from '../../commands/command.ts';
import { escapeText, oneLine, unescapeText } from './escape.ts';

/** The command that a message answers, with what was typed: enough to answer again, after a restart too. */
export type Asked = { readonly command: string; readonly values: Values };

/** `page`: turn to it. `choice`: one of the answer's choices was picked. `share`: post the page. `check`: a quotation was picked, which is `at` where a button did it. */
export type Press =
  | { readonly does: 'page' | 'choice' | 'share'; readonly page: number; readonly asked: Asked }
  | { readonly does: 'check'; readonly at?: string };

/** Counts up when an old button can no longer be read. */
const VERSION = 1;
const LIMIT = 100;
/** The same in every language: a message is read back by whoever presses its buttons. */
const ASKED = '-# ↪ /';
const CUSTOM_ID = /^1:(back|next|choice|share):(\d{1,4}):(.*)$/s;
const CHECK = /^1:check:(?:\d{1,4}|([\w-]+\.[\w.-]{1,60}))$/;

/** Longer than this, nothing is kept, and a press is answered with the request to ask again. */
const LINES_LIMIT = 1300;

export type Control = 'back' | 'next' | 'choice' | 'share';

/**
 * At most 100 characters: `1:next:2:["who-chaired",["meeting","4"]]`. What was asked is left out where it is too
 * long; then `askedLines` stand in the message and `readPress` reads it there.
 */
export const customId = (control: Control, page: number, asked: Asked): string =>
  `${VERSION}:${control}:${page}:${packed(asked) ?? ''}`;

/** Of a button that opens the quotation at a place, or of a page's menu of quotations, whose values hold all that it needs. */
export const checkId = (of: string | number): string => `${VERSION}:check:${of}`;

/** What was asked, where it leaves room for the longest control and page. */
const packed = ({ command, values }: Asked): string | undefined => {
  const state = JSON.stringify([command, ...Object.entries(values)]);
  return state.length <= LIMIT - `${VERSION}:choice:9999:`.length ? state : undefined;
};

/** Small print that says what was asked, one option a line; undefined where the custom ids hold it all. */
export const askedLines = (asked: Asked): string | undefined => {
  if (packed(asked) !== undefined) return undefined;
  const options = Object.entries(asked.values).map(([name, value]) => `-# ${name}: ${escapeText(value)}`);
  const lines = [`${ASKED}${asked.command}`, ...options].join('\n');
  return lines.length <= LINES_LIMIT ? lines : undefined;
};

/** What a pressed button or select stands for; undefined for one that this bot never made, or not in this version. */
export const readPress = (id: string, message: readonly APIMessageComponent[]): Press | undefined => {
  const check = CHECK.exec(id);
  if (check) return { does: 'check', ...(check[1] === undefined ? {} : { at: check[1] }) };
  const [, control, page, state] = CUSTOM_ID.exec(id) ?? [];
  if (control === undefined || state === undefined) return undefined;
  const asked = state === '' ? readLines(message) : unpack(state);
  const does = control === 'choice' || control === 'share' ? control : 'page';
  return asked && { does, page: Number(page), asked };
};

const unpack = (state: string): Asked | undefined => {
  let parts: unknown;
  try {
    parts = JSON.parse(state);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [command, ...entries] = parts as unknown[];
  if (typeof command !== 'string' || !entries.every(isEntry)) return undefined;
  return { command, values: Object.fromEntries(entries) };
};

const isEntry = (entry: unknown): entry is [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');

/** An article can't forge these lines: a leading "-" of its words is escaped. */
const readLines = (message: readonly APIMessageComponent[]): Asked | undefined => {
  const text = texts(message).find((each) => each.startsWith(ASKED));
  const [first, ...rest] = (text ?? '').split('\n');
  const command = first?.slice(ASKED.length);
  if (!command) return undefined;
  const entries = rest.map((line): [string, string] => {
    const colon = line.indexOf(': ');
    return [line.slice('-# '.length, colon), unescapeText(line.slice(colon + 2))];
  });
  return { command, values: Object.fromEntries(entries) };
};

/** Everything typed as it goes into a query: on one line, nothing invisible. Then it survives the way through a message. */
export const clean = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (oneLine(value) === '' ? [] : [[name, oneLine(value)]])),
  );

/** All text displays of a message, top to bottom. */
export const texts = (components: readonly APIMessageComponent[]): readonly string[] =>
  components.flatMap((component): readonly string[] => {
    if ('content' in component && typeof component.content === 'string') return [component.content];
    return 'components' in component ? texts(component.components as readonly APIMessageComponent[]) : [];
  });
