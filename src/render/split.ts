import { escapeInside, escapeLine, oneLine } from './escape.ts';

/**
 * `text` in pieces whose escaped form is at most `limit` UTF-16 units, cut between words; only a word that is too long
 * for a piece is cut inside, between characters. Together they are all of `oneLine(text)`.
 */
export const pieces = (text: string, limit: number): readonly string[] => {
  const line = oneLine(text);
  if (line === '') return [];
  if (escapeLine(line).length <= limit) return [line];
  // One unit less: a piece may begin with what must be escaped at the start of a line only.
  const room = limit - 1;
  const done: string[] = [];
  let piece = '';
  let length = 0;
  for (const part of line.split(' ').flatMap((word) => parts(word, room))) {
    const cost = part.cost;
    const space = part.startsWord && piece !== '' ? ' ' : '';
    if (length + space.length + cost > room) {
      done.push(piece);
      piece = part.text;
      length = cost;
    } else {
      piece += space + part.text;
      length += space.length + cost;
    }
  }
  return [...done, piece];
};

/** The pieces of `text`, escaped. */
export const escapedPieces = (text: string, limit: number): readonly string[] => {
  const line = oneLine(text);
  if (line === '') return [];
  const escaped = escapeLine(line);
  return escaped.length <= limit ? [escaped] : pieces(line, limit).map(escapeLine);
};

/** At most `limit` code points, cut after a whole word and marked "…" where anything is left out. */
export const shorten = (text: string, limit: number): string => shortenLine(oneLine(text), limit);

/** `shorten` of what is on one line already. */
export const shortenLine = (line: string, limit: number): string =>
  fits(line, limit) ? line : `${firstWords(line, limit - 1)}…`;

/** The longest beginning of at most `limit` code points that ends with a word; the bare beginning of a single longer word. */
export const firstWords = (text: string, limit: number): string => {
  if (fits(text, limit)) return text;
  // A code point is one or two units: this beginning is long enough, and short for a text of any length.
  const head = text.slice(0, 2 * limit + 2);
  if (!PAIRED.test(head)) {
    const space = head[limit] === ' ' ? limit : head.lastIndexOf(' ', limit - 1);
    return head.slice(0, space > 0 ? space : limit).trimEnd();
  }
  const points = [...head];
  const start = points.slice(0, limit);
  const space = points[limit] === ' ' ? limit : start.lastIndexOf(' ');
  return (space > 0 ? start.slice(0, space) : start).join('').trimEnd();
};

/** Whether `shorten` would leave something out. */
export const isLonger = (text: string, limit: number): boolean => !fits(oneLine(text), limit);

const PAIRED = /[\ud800-\udfff]/;

const fits = (text: string, limit: number): boolean =>
  text.length <= limit || (text.length <= 2 * limit && [...text].length <= limit);

type Part = { readonly text: string; readonly startsWord: boolean; readonly cost: number };

/** A word, or where it takes more than `room`, small parts of it. */
const parts = (word: string, room: number): readonly Part[] => {
  const cost = escapeInside(word).length;
  if (cost <= room) return [{ text: word, startsWord: true, cost }];
  const points = [...word];
  return Array.from({ length: Math.ceil(points.length / PART) }, (_, i) => {
    const text = points.slice(i * PART, (i + 1) * PART).join('');
    // Upper bound: what must be escaped depends on the next part too.
    return { text, startsWord: i === 0, cost: 2 * text.length };
  });
};

/** In code points: small beside any limit. */
const PART = 8;
