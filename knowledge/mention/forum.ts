import type { Article, Segment, Token } from '../article.ts';
import { forumKinds, meetingAcronyms } from '../lexicon/forum-kinds.ts';
import { itVerbs } from '../lexicon/forum-verbs.ts';
import { isCapital, tokenize } from '../read/token.ts';
import { acronymAt, acronymsOf } from './forum-acronym.ts';
import { countedWithin } from './forum-edition.ts';
import { headlessAt } from './forum-headless.ts';
import { kindAt } from './forum-kind.ts';
import { mentionsOf } from './forum-mention.ts';
import { type Count, emptyPhrase } from './forum-phrase.ts';
import { isForumAcronym, type Reported, report } from './forum-report.ts';
import type { Line } from './forum-run.ts';
import { sideMeeting } from './forum-side.ts';
import { startOf } from './forum-start.ts';
import { phraseAt } from './forum-tail.ts';
import type { ForumMention } from './mention.ts';
import { timeAt } from './ordinal.ts';

/**
 * Bodies that meet and their meetings in one segment, in text order, the longest name first: a parent is inside its child's mention.
 * Two mentions share a span only where the words number two meetings ("the third and fourth rounds").
 */
export const findForums = (article: Article, segment: Segment): ForumMention[] => {
  if (segment.kind === 'boilerplate' || segment.kind === 'byline') return [];
  const tokens = plainTokens(segment);
  const isOwn = (text: string): boolean => acronymsOf(article).has(text);
  let known: ReadonlyMap<string, string> | undefined;
  let line: Line | undefined;
  const found: Reported[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') continue;
    if (i === 0 && token.key === 'it') {
      const it = itAt(tokens);
      if (it !== undefined) found.push(it);
      continue;
    }
    if (token.key === 'the') {
      const headless = headlessAt(tokens, i);
      if (headless !== undefined) {
        found.push(headless);
        i = headless.phrase.to - 1;
        floor = headless.phrase.to;
        continue;
      }
    }
    const kind = kindAt(tokens, i);
    const acronym = kind === undefined && isCapital(token) ? acronymAt(tokens, i, isOwn) : undefined;
    if (kind === undefined && acronym === undefined) continue;
    line ??= { ...lineOf(segment), isNumbered: (text) => meetingAcronyms.has(text) || isOwn(text) };
    if (acronym !== undefined) {
      if (!line.acronyms) continue;
      known ??= acronymsOf(article);
    }
    const start = startOf(tokens, i, floor, line.strict);
    const phrase = phraseAt(tokens, start, line);
    if (phrase === undefined || phrase.to <= i) {
      if (acronym !== undefined) i = acronym.end - 1;
      continue;
    }
    if (kind === undefined && phrase.kind === undefined && phrase.acronym !== null) {
      if (!isForumAcronym(tokens, start, phrase, known ?? new Map())) {
        i = (acronym?.end ?? i + 1) - 1;
        continue;
      }
    }
    const reported = report(tokens, start, phrase, floor, segment.kind !== 'sentence' || tokens !== segment.tokens);
    if (reported !== undefined) found.push(reported);
    floor = phrase.to;
    i = phrase.to - 1;
  }
  if (found.length === 0) {
    const side = sideMeeting(segment);
    if (side !== undefined) found.push(side);
  }
  known ??= found.some(({ phrase }) => phrase.kind === undefined) ? acronymsOf(article) : new Map<string, string>();
  return mentionsOf(found, tokens, article, known);
};

/** Tokens without what only dresses up a name: the "#" of a hashtag, quotation marks around “2+2”, the stars of "**Energy Forum**". */
const plainTokens = ({ text, tokens }: Segment): readonly Token[] => {
  if (!DRESSED.test(text)) return tokens;
  const dropped = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if ((token.text === '#' && tokens[at + 1]?.kind === 'word') || (token.text === '*' && isStarred(tokens, at)))
      dropped.add(at);
    else if (QUOTES.has(token.text)) {
      const kind = kindAt(tokens, at + 1);
      if (kind?.value.describes === true && QUOTES.has(tokens[kind.end]?.text ?? '')) dropped.add(at).add(kind.end);
    }
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at));
};

const DRESSED = /#|\*\*|["“‘'](?:[23T]|two|three)/;

const isStarred = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '*' || tokens[at + 1]?.text === '*';

const QUOTES = new Set(['“', '”', '"', '‘', '’', "'"]);

/** A line in which every word has its capital; or in which every letter is one, where no acronym can be told from a word. */
const lineOf = (segment: Segment): Pick<Line, 'strict' | 'acronyms'> => {
  let small = 0;
  let large = 0;
  let upper = 0;
  for (const token of segment.tokens) {
    if (token.kind !== 'word' || token.text.length < 3 || SMALL.has(token.key)) continue;
    if (!isCapital(token)) {
      small++;
      if (segment.kind === 'sentence') return PROSE;
    } else {
      large++;
      if (isUpper(token.text.charCodeAt(1)) && token.text === token.text.toUpperCase()) upper++;
    }
  }
  const isTitle = large >= 3 && small * 4 <= large;
  return { strict: isTitle, acronyms: !(isTitle && upper * 2 > large) };
};

const PROSE = { strict: false, acronyms: true };
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || code >= 128;

const SMALL = new Set(['the', 'and', 'for', 'with', 'from', 'its']);

/** "It was held …", "It will be co-chaired …": a meeting, when it heads the sentence. */
const itAt = (tokens: readonly Token[]): Reported | undefined => {
  const time = timeIn(tokens);
  if (time !== undefined) {
    const phrase = { ...emptyPhrase(0), to: 1, kind: MEETING, counts: [time] };
    return { phrase, determiner: 'definite' };
  }
  let at = 1;
  while (/^(?:was|is|will|be|has|been|also|had|to)$/.test(tokens[at]?.key ?? '') && at < 5) at++;
  if (!itVerbs.has(tokens[at]?.key ?? '') || tokens[at + 1]?.key === 'that') return undefined;
  const phrase = { ...emptyPhrase(0), to: 1, kind: MEETING };
  return { phrase, determiner: 'definite' };
};

/** "It is one of eight committees, and was meeting for the fourteenth time": the number. */
const timeIn = (tokens: readonly Token[]): Count | undefined => {
  let hasVerb = false;
  for (let at = 1; at < Math.min(tokens.length, 30); at++) {
    const key = tokens[at]?.key ?? '';
    if (key === 'met' || key === 'meeting' || key === 'convened') hasVerb = true;
    if (!hasVerb || key !== 'for') continue;
    const time = timeAt(tokens, at + 2);
    if (time !== undefined && countedWithin(tokens, time.end) === undefined)
      return { ordinal: time.ordinal, from: at + 2, to: time.end };
  }
  return undefined;
};

const MEETING = forumKinds.at(tokenize('meeting'), 0)?.value;
