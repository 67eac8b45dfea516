import type { Span } from '../article.ts';
import { starters, stopAfter } from '../lexicon/abbreviations.ts';
import { isSpace } from './line.ts';

/**
 * Sentences of one paragraph, in order, without the white space between them. A full stop ends none after "Lt.", "J. P.", "No. 5", "(Retd.)",
 * "3.5", or inside brackets and short quotations that the sentence goes on after. Linear in the length of the paragraph.
 */
export const sentencesOf = (text: string, { start, end }: Span): Span[] => {
  const pairs = pairsOf(text, start, end);
  let coming = 0;
  let open: readonly Pair[] = [];
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const stop = at;
    while (at + 1 < end && isTerminator(text.charCodeAt(at + 1))) at++;
    const dots = at + 1;
    if (coming < pairs.length || open.length > 0) {
      open = stillOpen(open, stop);
      for (; coming < pairs.length && (pairs[coming] as Pair).open < stop; coming++)
        if ((pairs[coming] as Pair).close >= stop) open = [...open, pairs[coming] as Pair];
    }
    const after = pastClosers(text, dots, end);
    let next = after;
    while (next < end && isSpace(text.charCodeAt(next))) next++;
    if (next >= end) break;
    if (!ends({ text, from, stop, dots, after, next, end, open })) continue;
    sentences.push({ start: from, end: after });
    from = next;
    at = next - 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};

/** One of . ! ? … 。 । ！ ？ */
const isTerminator = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  (code > 0x900 && (code === 0x2026 || code === 0x3002 || code === 0x964 || code === 0xff01 || code === 0xff1f));

type Pair = { readonly open: number; readonly close: number; readonly quote: boolean };

/** On its own: a closure within the loop would cost room at every character. */
const stillOpen = (open: readonly Pair[], at: number): readonly Pair[] =>
  open.every(({ close }) => close >= at) ? open : open.filter(({ close }) => close >= at);

type Place = {
  readonly text: string;
  /** Where the sentence starts. */
  readonly from: number;
  /** The first of the marks that may end it, the place after the last, and after the brackets and quotes that close there. */
  readonly stop: number;
  readonly dots: number;
  readonly after: number;
  /** The next character that is not white space; before `end`, that of the paragraph. */
  readonly next: number;
  readonly end: number;
  /** Brackets and quotations that `stop` lies in. */
  readonly open: readonly Pair[];
};

const ends = (place: Place): boolean => {
  const { text, stop, dots, after, next } = place;
  const code = text.codePointAt(next) ?? 0;
  const mark = text.charCodeAt(stop);
  if (mark === 0x3002 || mark === 0xff01 || mark === 0xff1f) return true;
  if (isLowerCase(code) || (code < 128 && NO_START.includes(String.fromCharCode(code)))) return false;
  if (after === next && !glued(place)) return false;
  if (inside(place)) return false;
  if (mark === 0x2e && dots === stop + 1 && after === dots && !stopEnds(place)) return false;
  return !(after > dots && mark !== 0x2e && ATTRIBUTION.test(text.slice(next, next + 60)));
};

const NO_START = '.,;:)]}%&/?!';
/** After a quoted question: "Lavrov asked." */
const ATTRIBUTION = /^(?:[\p{L}.'’-]+ ){1,4}(?:said|says|asked|added|told|wrote|posted|tweeted|remarked)\b/u;

/** No white space follows: "cooperation.The meeting", "Friday.(ANI)", but not "mea.gov.in", "U.S.A", "Ph.D". */
const glued = ({ text, from, stop, after, next }: Place): boolean => {
  if (next > after) return true;
  const bracket = text[next] === '(' || text[next] === '[';
  const before = text.slice(Math.max(from, stop - 3), stop);
  return bracket
    ? /[\p{L}\p{N}]$/u.test(before)
    : /\p{Ll}{3}$/u.test(before) &&
        /^["“]?\p{Lu}[\p{Ll} ]/u.test(text.slice(next, next + 3)) &&
        !isAbbreviated(text, from, stop);
};

const wordBefore = (text: string, from: number, stop: number): string => {
  let i = stop;
  while (i > from && i > stop - 16 && /[\p{L}\p{M}\p{N}.'’-]/u.test(text[i - 1] as string)) i--;
  return text.slice(i, stop);
};

const isAbbreviated = (text: string, from: number, stop: number): boolean =>
  stopAfter(wordBefore(text, from, stop)) !== undefined;

/** Does the single full stop at `stop` end the sentence? */
const stopEnds = ({ text, from, stop, next, end }: Place): boolean => {
  const word = wordBefore(text, from, stop);
  if (word === '') return true;
  // "1. The sides agreed": the number of a paragraph or list item.
  if (stop - from <= 3 && /^\(?[\divxIVX]+$/.test(text.slice(from, stop))) return false;
  if (/\d$/.test(word)) return true;
  // The last part of "Rear-Adm", of "gov.Gen"; the whole of "p.m", "U.S".
  const known = stopAfter(word) ?? stopAfter(word.slice(word.lastIndexOf('-') + 1));
  if (known === 'never') return false;
  if (known === 'number') return !/\p{N}/u.test(text[next] ?? '');
  if (known === 'perhaps' || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return startsSentence(text, next, end);
  return true;
};

const startsSentence = (text: string, next: number, end: number): boolean => {
  let i = next;
  while (i < end && '"“‘\'(['.includes(text[i] as string)) i++;
  let to = i;
  while (to < end && to < i + 20 && /[\p{L}-]/u.test(text[to] as string)) to++;
  return starters.has(text.slice(i, to));
};

/** In brackets that opened within the sentence, or in a short quotation that is a part of it: "titled “A. B” was released". */
const inside = ({ text, from, stop, open, after, next, end }: Place): boolean =>
  open.some(({ open: at, close, quote }) => {
    if (at <= from) return false;
    // "(signed in Havana.) They left." ends, "(Retd.) Lt Gen Lee" doesn't.
    if (!quote) return close >= after || isAbbreviated(text, from, stop) || !startsSentence(text, next, end);
    let before = at - 1;
    while (before > from && isSpace(text.charCodeAt(before))) before--;
    if (',:;.–—-'.includes(text[before] as string)) return false;
    let behind = Math.max(close + 1, after);
    if (text[behind] === ',' || text[behind] === ';') return true;
    while (behind < end && isSpace(text.charCodeAt(behind))) behind++;
    return behind < end && isLowerCase(text.codePointAt(behind) ?? 0);
  });

const CLOSERS = ')]}"”’»\'*_';

/** Past brackets, quotes and footnote marks: `.”)`, `.[12]`. A quotation mark after white space opens the next sentence. */
const pastClosers = (text: string, from: number, end: number): number => {
  let i = from;
  while (i < end && CLOSERS.includes(text[i] as string)) i++;
  if (text[i] === '[') {
    let to = i + 1;
    while (to < end && to < i + 4 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++;
    if (to > i + 1 && text[to] === ']') return to + 1;
  }
  return i;
};

const isLowerCase = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(String.fromCodePoint(code));

/** Brackets and quotations longer than this, in characters, hold whole sentences. */
const LONGEST = 300;
const CLOSE_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '‘': '’', '«': '»' };
/** One of " ( ) [ ] « » “ ” ‘ ’ */
const encloses = (code: number): boolean =>
  code < 0x80
    ? code === 0x22 || code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d
    : code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019;

/** Brackets and quotations in the order in which they open. Unmatched and long ones are left out. */
const pairsOf = (text: string, start: number, end: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  const waiting = new Map<string, number[]>();
  for (let at = start; at < end; at++) {
    if (!encloses(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    const close = mark === '"' ? (opensQuote(text, at, start) ? '"' : undefined) : CLOSE_OF[mark];
    if (close !== undefined) {
      const opened = waiting.get(close);
      if (opened) opened.push(at);
      else waiting.set(close, [at]);
      continue;
    }
    // An apostrophe closes nothing.
    if (mark === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    const open = waiting.get(mark)?.pop();
    if (open !== undefined && at - open <= LONGEST)
      pairs.push({ open, close: at, quote: mark !== ')' && mark !== ']' });
  }
  return pairs.length > 1 ? pairs.sort((a, b) => a.open - b.open) : pairs;
};

const opensQuote = (text: string, at: number, start: number): boolean =>
  (at === start || isSpace(text.charCodeAt(at - 1)) || '([—–-/'.includes(text[at - 1] as string)) &&
  !isSpace(text.charCodeAt(at + 1));
