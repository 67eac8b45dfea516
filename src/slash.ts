import type { Command, Locale, Option, Values } from '../commands/command.ts';
import { nearest } from './nearest.ts';
import { type Piece, placed } from './placed.ts';
import { worded, wordsOf } from './words/words.ts';

export type Slash =
  | { readonly command: Command; readonly values: Values }
  /** `instead`: what could be typed, each of it runnable as it stands. */
  | { readonly error: string; readonly instead: readonly string[] };

/** Characters of a command with all its options: as many as Discord takes for one. */
const LONGEST = 6000;

/** How a command is typed: "/quote topic [meeting] [speaker]". */
export const usage = ({ name, options }: Command): string =>
  [`/${name}`, ...options.map((option) => (option.required ? option.name : `[${option.name}]`))].join(' ');

/**
 * A slash command as typed. Options go by name or by place:
 *
 *     /who-chaired 4
 *     /who-chaired meeting: fourth working group
 *     /compare "3rd working group" "summit 22"
 *     /quote joint exercises meeting:4 speaker:Indian Army
 *
 * A named value runs to the next name of an option; double quotes keep a name or a space from counting. `locale`: of the error.
 */
export const parseSlash = (text: string, commands: readonly Command[], locale: Locale = 'en'): Slash => {
  const words = wordsOf(locale).slash;
  if (text.length > LONGEST) return { error: words.tooLong(text.length, LONGEST), instead: [] };
  const [, typed = '', rest = ''] = /^\s*\/\s*([^\s:]*):?([\s\S]*)$/.exec(text) ?? [];
  const name = typed.toLowerCase();
  const command = commands.find((each) => each.name === name);
  if (!command) return unknownCommand(typed, rest, commands, locale);

  const pieces = split(rest.replace(PRIVATE, ' '), command.options);
  for (const piece of pieces) {
    const meant = piece.name === undefined && !piece.quoted ? misspelt(piece.text, command.options) : undefined;
    if (meant) return { error: words.noOption(`/${name}`, piece.text.split(':')[0] ?? '', meant), instead: [] };
  }
  const labels = pieces.flatMap((piece) =>
    piece.name !== undefined && piece.text === '' && !piece.quoted ? [piece.name] : [],
  );
  const twice = labels.find((label, i) => labels.indexOf(label) !== i);
  if (twice) return { error: words.twice(twice, `/${name}`, usage(command)), instead: [] };
  const values: Record<string, string> = {};
  for (const piece of pieces) {
    if (piece.name === undefined) continue;
    values[piece.name] = values[piece.name] ? `${values[piece.name]} ${piece.text}` : piece.text;
  }
  const free = command.options.filter((option) => values[option.name] === undefined);
  const left = pieces.filter((piece) => piece.name === undefined);
  if (left.length > 0 && free.length === 0) {
    const more = left.map((piece) => piece.text).join(' ');
    return { error: words.leftOver(more, `/${name}`, usage(command)), instead: [] };
  }
  Object.assign(values, placed(left, free));
  for (const option of command.options) if (values[option.name]?.trim() === '') delete values[option.name];
  const missing = command.options.filter((option) => option.required && values[option.name] === undefined);
  if (missing.length === 0) return { command, values };
  const wanted = missing.map((option) => ({ ...worded(option, locale), name: option.name }));
  return { error: words.needs(wanted, `/${name}`, usage(command)), instead: [] };
};

/** On Discord every command takes it; elsewhere there is nobody to hide an answer from. */
const PRIVATE = /(?<=\s)private:\s?(?:true|false)(?=\s|$)/gi;

const unknownCommand = (typed: string, rest: string, commands: readonly Command[], locale: Locale): Slash => {
  const names = commands.map((command) => command.name);
  const near = nearest(typed.toLowerCase(), names);
  const runnable = near
    .map((name) => `/${name}${rest}`.trimEnd())
    .filter((line) => !('error' in parseSlash(line, commands)));
  const slashed = (all: readonly string[]): readonly string[] => all.map((each) => `/${each}`);
  // "/who-is Berg" asks something too.
  const asked = `/ask ${typed.replace(/[-_]+/g, ' ')}${rest}`.trimEnd();
  const instead = runnable.length === 0 && rest.trim() !== '' && names.includes('ask') ? [asked] : runnable;
  return { error: wordsOf(locale).slash.unknown(`/${typed}`, slashed(near), slashed(names)), instead };
};

/** `name:` | "quoted" | “quoted” | word; each starts after white space, and a quotation ends before it. */
const PIECE = /([\p{L}\p{N}_'-]+:)|"([^"]*)"(?=\s|$)|“([^“”]*)”(?=\s|$)|\S+/uy;
const WORD = /\S+/y;

/** Words and quotations in order; those after `name:` carry the name. "meeting:4", "meeting: 4" and "Meeting:4" are one. */
const split = (text: string, options: readonly Option[]): Piece[] => {
  const pieces: Piece[] = [];
  let current: string | undefined;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) {
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const [whole = '', label, straight, curly] = PIECE.exec(text) ?? [];
    const name = label && options.find((option) => `${option.name}:` === label.toLowerCase())?.name;
    if (name) {
      current = name;
      pieces.push({ name, text: '', quoted: false });
      at += whole.length;
      continue;
    }
    WORD.lastIndex = at;
    const end = at + ((label && WORD.exec(text)?.[0]) || whole).length;
    const quotation = straight ?? curly;
    pieces.push({
      ...(current === undefined ? {} : { name: current }),
      text: quotation ?? text.slice(at, end),
      quoted: quotation !== undefined,
    });
    at = end;
  }
  return pieces;
};

/** "metting:4" → "meeting". */
const misspelt = (word: string, options: readonly Option[]): string | undefined => {
  const label = /^([\p{L}_-]+):/u.exec(word)?.[1]?.toLowerCase();
  return label === undefined
    ? undefined
    : nearest(
        label,
        options.map((option) => option.name),
      )[0];
};
