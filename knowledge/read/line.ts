import type { Span } from '../article.ts';

/** One line without the white space around it; lines of white space only are left out. */
export type Line = Span & {
  /** An empty line, or nothing, stands before it. */
  readonly opensBlock: boolean;
};

/** Lines that belong together: a paragraph, a title, a list with the sentence that introduces it. */
export type Unit = Span;

/** What `trim` takes for white space. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 &&
    (code <= 0x200a ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff)) ||
  code === 0x1680;

/** Runs of white space as one space each; a text that has none is not copied. */
export const singleSpaced = (text: string): string => (/[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text);

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let opensBlock = true;
  BREAK.lastIndex = 0;
  for (let from = 0; from <= text.length; ) {
    const match = BREAK.exec(text);
    let end = match ? match.index : text.length;
    let start = from;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, opensBlock });
    opensBlock = start === end;
    if (!match) break;
    from = BREAK.lastIndex;
  }
  return lines;
};

/**
 * Joins the lines that are one paragraph: "… was⏎held here today", text wrapped at 70 to 80 columns, "They discussed:⏎- training⏎- trade".
 * A text with one paragraph a line keeps one unit a line.
 */
export const unitsOf = (text: string): Unit[] => {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const units: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  let list = false;
  for (const line of lines) {
    const unit = units.at(-1);
    const bullet = BULLET.test(text.slice(line.start, line.start + 8));
    const item: boolean =
      bullet && previous !== undefined && (list || text[previous.end - 1] === ':') && continues(text, previous, true);
    if (unit && previous && (item || (!bullet && flowsOn(text, previous, line, width)))) unit.end = line.end;
    else units.push({ start: line.start, end: line.end });
    list = item || (list && unit === units.at(-1));
    previous = line;
  }
  return units;
};

/** "- training", "• trade", "(ii) logistics", "3) exercises". */
const BULLET = /^(?:[-*•◦▪●·–—]|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\))\s/;

const TERMINAL = /[.!?…。।！？]["'”’»)\]*_]*$/;
/** A word that no line ends with unless the sentence goes on. */
const OPEN_END =
  /(?:^|\s)(?:a|an|the|of|and|or|to|in|on|at|by|for|from|with|under|between|that|which|as|into|since|than|during|before|after|about|over|among|more|not|its|their|his|her|was|were|is|are|has|had|&)$|[,–—]$/;

const continues = (text: string, previous: Line, item: boolean): boolean => {
  const tail = text.slice(Math.max(previous.start, previous.end - 24), previous.end);
  return item ? !TERMINAL.test(tail) || tail.endsWith(';') : !TERMINAL.test(tail);
};

const flowsOn = (text: string, previous: Line, line: Line, width: number): boolean => {
  const first = text.codePointAt(line.start) ?? 0;
  const length = previous.end - previous.start;
  if (width > 0 && !line.opensBlock && length + 1 + wordLength(text, line) > width && length > width / 2) return true;
  if (
    isLower(first) &&
    (length >= 30 || OPEN_END.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end)))
  )
    return (
      continues(text, previous, false) &&
      !DESK_INITIALS.test(text.slice(line.start, Math.min(line.end, line.start + 40)))
    );
  return (
    !line.opensBlock &&
    length >= 20 &&
    OPEN_END.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end))
  );
};

/** "akl/as", "ABB/Nampi/DK". */
export const DESK_INITIALS = /^[A-Za-z]{1,12}(?:\/[A-Za-z]{1,12})+$/;

const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code > 127 && /^\p{Ll}/u.test(String.fromCodePoint(code)));

const wordLength = (text: string, line: Line): number => {
  let i = line.start;
  while (i < line.end && i < line.start + 40 && !isSpace(text.charCodeAt(i))) i++;
  return i - line.start;
};

/**
 * Columns at which a text is hard-wrapped; 0 where it is not. In a wrapped text the next line's first word would not have
 * fitted, and most lines end in the middle of a sentence.
 */
const wrapWidth = (text: string, lines: readonly Line[]): number => {
  let width = 0;
  let long = 0;
  for (const [i, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > WIDEST) long++;
    else if (isInner(lines, i)) width = Math.max(width, length);
  }
  if (width < 45) return 0;
  let inner = 0;
  let full = 0;
  let open = 0;
  let midway = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const length = line.end - line.start;
    if (!next || !isInner(lines, i) || length < 45 || length > WIDEST) continue;
    inner++;
    if (length + 1 + wordLength(text, next) <= width - RAGGED) continue;
    full++;
    if (continues(text, line, false)) open++;
    if (isLower(text.codePointAt(next.start) ?? 0)) midway++;
  }
  return midway >= 1 && full >= 3 && open >= full * 0.6 && full >= inner * 0.6 && long <= full ? width - RAGGED : 0;
};

const WIDEST = 110;
const RAGGED = 10;

/** Another line of the same block follows. */
const isInner = (lines: readonly Line[], i: number): boolean => lines[i + 1]?.opensBlock === false;
