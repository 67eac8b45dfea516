import type { SegmentKind, Token } from '../article.ts';
import { agencyWords } from '../lexicon/agencies.ts';
import { deskWords, openings, talkWords, webWords, wholeLines } from '../lexicon/furniture.ts';
import type { Phrases } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { DESK_INITIALS } from './line.ts';
import { isCapital } from './token.ts';

export type Furniture = Extract<SegmentKind, 'boilerplate' | 'caption' | 'byline'>;

/**
 * What a line, or a sentence with the web's words in it, is apart from news; undefined for news.
 * `text` and `tokens` are of the line alone. Where a doubt is left, words of the talks keep it.
 */
export const furnitureOf = (text: string, tokens: readonly Token[]): Furniture | undefined => {
  let words = 0;
  for (const { kind } of tokens) if (kind !== 'mark') words++;
  if (words === 0) return 'boilerplate';
  const marks = leadingMarks(tokens);
  if (words <= 8 && isWhole(wholeLines, tokens, marks)) return 'boilerplate';
  const opening = openings.at(tokens, 0)?.value ?? (marks > 0 ? openings.at(tokens, marks)?.value : undefined);
  if (opening === 'caption' && words <= 60) return 'caption';
  if (words <= 10 && isByline(text, tokens, marks)) return 'byline';
  if (
    opening === 'byline' &&
    words <= 30 &&
    (bracketed(text) || !CLOSED.test(text.slice(-6)) || /editing by|inputs/i.test(text))
  )
    return 'byline';
  if (opening === 'boilerplate' && (words <= 60 || !hasTalk(tokens)) && !isSaid(tokens)) return 'boilerplate';
  if (words <= 20 && (isPicture(text) || isDoubled(text))) return 'boilerplate';
  if (text.startsWith('![') || isMenu(text, tokens, words)) return 'boilerplate';
  if (words <= 60 && isCaptionTail(text, tokens)) return 'caption';
  return words <= 60 || !hasTalk(tokens) ? webFurniture(text, tokens, words) : undefined;
};

const CLOSED = /[.!?]["”’)]*$/;

/** "PTI", "– IANS", "(ANI)", "ANI |": the agency that a byline consists of or names, as a reader sees it. */
export const agencyIn = (tokens: readonly Token[]): string | undefined => {
  for (let i = 0; i < tokens.length; i++) {
    const match = agencyWords.at(tokens, i);
    if (match && isCapital(tokens[i])) return match.value;
  }
  return undefined;
};

export const hasTalk = (tokens: readonly Token[]): boolean => tokens.some(talkWords.has);

/** "X | Photo Credit: PTI", "… in Moscow (File photo)", "… [Photo/Xinhua]" at the end of a line that is no whole sentence. */
const CAPTION_TAIL =
  /(?:^|[^.!?…”"\s][”"]?)\s*(?:[|/–—]|[([])\s*(?:[\p{L}]+ ){0,2}(?:photos?|photographs?|pics?|pictures?|images?|file)(?:\s*(?:credits?|courtesy|source|by))?(?:\s*[:/|–-][^()[\]]{0,50})?[)\]]?\.?$/iu;

/** "(AP Photo/A. Person)", also after a full stop. */
const PHOTOGRAPHER = /[([](?:\p{L}+ )?(?:photo|pic|image)s?\s*[/|][^()[\]]{0,50}[)\]]\.?$/iu;

const pictureWords = wordSet(
  'photo photos photograph photographs pic pics picture pictures image images file'.split(' '),
);

const isCaptionTail = (text: string, tokens: readonly Token[]): boolean => {
  if (!tokens.some(pictureWords.has)) return false;
  const tail = text.slice(-90);
  return CAPTION_TAIL.test(tail) || PHOTOGRAPHER.test(tail);
};

/** "![](…)", "[![](…)](…)", a line that is nothing but one link or address. */
const isPicture = (text: string): boolean =>
  text.startsWith('[![') ||
  /^(?:https?:\/\/|www\.)\S+$/.test(text) ||
  (text.startsWith('[') && /^\[[^\]]{0,200}\]\([^)]{0,300}\)$/.test(text));

/** "Ganesh Festival Ganesh Festival". */
const isDoubled = (text: string): boolean => {
  if (text.length % 2 === 0) return false;
  const half = (text.length - 1) / 2;
  return half >= 4 && half <= 60 && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1);
};

/** "Home > News > India", "World | Politics | Sport | More": short items between marks. */
const isMenu = (text: string, tokens: readonly Token[], words: number): boolean => {
  let arrows = 0;
  let bars = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark') continue;
    const key = token.text;
    if (key === '>' || key === '»' || key === '›' || key === '→') arrows++;
    else if (key === '|' || key === '·' || key === '•') bars++;
  }
  if (arrows >= 2) return true;
  if (arrows === 1) return words <= 12 && !/[.!?]$/.test(text);
  return (
    bars >= 2 &&
    !text.startsWith('|') &&
    words <= (bars + 1) * 3 &&
    !tokens.some(({ kind }) => kind === 'number') &&
    !/[.!?]$/.test(text)
  );
};

const OPENING_MARKS = new Set([
  '(',
  '[',
  '"',
  '“',
  '*',
  '_',
  '-',
  '–',
  '—',
  '>',
  '/',
  '•',
  '#',
  '|',
  '▶',
  '►',
  '~',
  '+',
  '=',
]);

const leadingMarks = (tokens: readonly Token[]): number => {
  let i = 0;
  while (i < tokens.length && i < 6 && OPENING_MARKS.has(tokens[i]?.text ?? '')) i++;
  return i;
};

const restIsMarks = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < tokens.length; i++) if (tokens[i]?.kind !== 'mark') return false;
  return true;
};

const isWhole = (set: Phrases<true>, tokens: readonly Token[], marks: number): boolean => {
  const match = set.at(tokens, marks);
  return match !== undefined && restIsMarks(tokens, match.end);
};

const bracketed = (text: string): boolean => /^[([].*[)\]]\.?$/s.test(text);

const SMALL = new Set(['and', 'of', 'for', 'in', 'the', 'at', 'with', 'de', 'van', 'bin', 'al', 'el', 'from', 'by']);

/** "By Jane Doe", "PTI", "– IANS", "ANI |", "PTI KND KND", "akl/as", "Express News Desk". */
const isByline = (text: string, tokens: readonly Token[], marks: number): boolean => {
  if (DESK_INITIALS.test(text) && text.length <= 60) return true;
  const agency = agencyWords.at(tokens, marks);
  if (agency && isCapital(tokens[marks])) {
    let i = agency.end;
    while (
      i < tokens.length &&
      (tokens[i]?.kind === 'mark' ||
        /^(?:\p{Lu}{2,4}|news|report|inputs?|desk|bureau|photo|and|agencies)$/u.test(tokens[i]?.text ?? ''))
    )
      i++;
    if (i === tokens.length || agencyWords.at(tokens, i) || (tokens[i]?.key === 'www' && tokens.length < 14))
      return true;
  }
  if (/[.!?]$/.test(text)) return false;
  const names = titled(tokens, marks);
  if (/^by$/i.test(tokens[marks]?.text ?? '')) return names && tokens.length > marks + 1;
  return (
    names &&
    !tokens.some(({ kind }) => kind === 'number') &&
    tokens.some((_, i) => deskWords.at(tokens, i) !== undefined) &&
    !hasTalk(tokens)
  );
};

const titled = (tokens: readonly Token[], from: number): boolean =>
  tokens.every((token, i) => i < from || token.kind !== 'word' || isCapital(token) || SMALL.has(token.key));

const ADDRESS = wordSet([
  'you',
  'your',
  'our',
  'us',
  'click',
  'subscribe',
  'register',
  'download',
  'login',
  'app',
  'here',
]);

/** "“Join our effort,” the minister said": someone's words, whatever they are. */
const SAID = wordSet(['said', 'says', 'told', 'added', 'noted', 'stressed', 'according']);
const isSaid = (tokens: readonly Token[]): boolean => tokens.some(SAID.has);

const webFurniture = (text: string, tokens: readonly Token[], words: number): Furniture | undefined => {
  for (let i = 0; i < tokens.length; i++) {
    const match = webWords.at(tokens, i);
    if (match === undefined) continue;
    if (match.value === 'web' && words <= 60) return 'boilerplate';
    const addressed = tokens.some(ADDRESS.has);
    if ((addressed || (words <= 12 && !CLOSED.test(text.slice(-6)))) && !hasTalk(tokens) && !isSaid(tokens))
      return 'boilerplate';
  }
  return undefined;
};
