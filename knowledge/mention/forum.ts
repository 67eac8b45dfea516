import type { Article, Segment, Token } from '../article.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { itVerbs } from '../lexicon/forum-verbs.ts';
import { acronymAt, acronymsOf } from './forum-acronym.ts';
import { editionsOf } from './forum-edition.ts';
import { kindAt } from './forum-kind.ts';
import { clauseParties } from './forum-parties.ts';
import { addParties, type ForumPhrase, isCapital, isDistinct } from './forum-phrase.ts';
import type { Line } from './forum-run.ts';
import { type Determiner, determinerBefore, startOf } from './forum-start.ts';
import { parentLink, phraseAt } from './forum-tail.ts';
import type { ForumMention } from './mention.ts';

/**
 * Bodies that meet and their meetings in one segment, in text order, the longest name first: a parent is inside its child's mention.
 * Two mentions share a span only where the words number two meetings ("the third and fourth rounds").
 */
export const findForums = (article: Article, segment: Segment): ForumMention[] => {
  if (segment.kind === 'boilerplate' || segment.kind === 'byline') return [];
  const { tokens } = segment;
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
    const kind = kindAt(tokens, i);
    const acronym = kind === undefined ? acronymAt(tokens, i) : undefined;
    if (kind === undefined && acronym === undefined) continue;
    line ??= lineOf(segment);
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
      if (!isForumAcronym(phrase, known ?? new Map())) {
        i = (acronym?.end ?? i + 1) - 1;
        continue;
      }
    }
    const reported = report(tokens, start, phrase, floor, segment.kind !== 'sentence');
    if (reported !== undefined) found.push(reported);
    floor = phrase.to;
    i = phrase.to - 1;
  }
  known ??= found.some(({ phrase }) => phrase.kind === undefined) ? acronymsOf(article) : new Map<string, string>();
  return mentionsOf(found, tokens, article, known);
};

type Reported = { readonly phrase: ForumPhrase; readonly determiner: Determiner };

/** A line in which every word has its capital; or in which every letter is one, where no acronym can be told from a word. */
const lineOf = (segment: Segment): Line => {
  let small = 0;
  let large = 0;
  let upper = 0;
  for (const token of segment.tokens) {
    if (token.kind !== 'word' || token.text.length < 3 || SMALL.has(token.key)) continue;
    if (!isCapital(token)) small++;
    else {
      large++;
      if (token.text === token.text.toUpperCase()) upper++;
    }
  }
  const isTitle = large >= 3 && (segment.kind === 'sentence' ? small === 0 : small * 4 <= large);
  return { strict: isTitle, acronyms: !(isTitle && upper * 2 > large) };
};

const SMALL = new Set(['the', 'and', 'for', 'with', 'from', 'its']);

/** An acronym alone is a forum if the article says so, or a number, a meeting word or two sides stand beside it. */
const isForumAcronym = (phrase: ForumPhrase, known: ReadonlyMap<string, string>): boolean => {
  const acronym = phrase.acronym ?? '';
  if (known.has(acronym) || phrase.unit) return true;
  return acronym.length > 2 && FORUM_ENDING.test(acronym) && (phrase.counts.length > 0 || phrase.parties.length > 1);
};

/** Group, Commission or Committee or Council or Consultations, Dialogue, Meeting or Mechanism, Talks. */
const FORUM_ENDING = /(?:[GCDMTF]|plus)$/i;

/** Decides whether the phrase is a forum at all, and takes the sides from its clause. */
const report = (
  tokens: readonly Token[],
  start: number,
  phrase: ForumPhrase,
  floor: number,
  isLine: boolean,
): Reported | undefined => {
  const determiner = determinerBefore(tokens, start);
  const { kind } = phrase;
  const isCounted = phrase.counts.length > 0 || phrase.edition !== null;
  const isBare = !isDistinct(phrase) && !isCounted;
  const reported = { phrase, determiner };
  if (isBare && phrase.levels.length === 0 && phrase.other) return undefined;
  if (phrase.parties.length < 2 && !(isBare && determiner === 'definite' && !phrase.unit)) {
    const parties = clauseParties(tokens, start, phrase.to, floor, isLine);
    if ((phrase.parties.length === 0 && parties.length > 1) || parties.includes(phrase.parties[0] ?? ''))
      addParties(phrase, parties);
    else if (phrase.isWith === true && parties.length === 1) phrase.parties = [...parties, ...phrase.parties];
  }
  if (kind === undefined) return reported;
  const isJoint = phrase.levels.some((level) => JOINT.has(level));
  const isTwoSided = phrase.parties.length > 1;
  const isTopical = phrase.topic.length > 0 || phrase.branch !== null || phrase.acronym !== null;
  if (kind.weak) {
    if (kind.kind === 'group' && !isTwoSided && phrase.acronym === null) return undefined;
    if (phrase.capital && (isTwoSided || isJoint || (isCounted && isDistinct(phrase)) || (phrase.unit && isTopical)))
      return reported;
    if (phrase.capital && phrase.acronym !== null && isTopical && phrase.topic.length > 0) return reported;
    if (isTwoSided && isCounted && isTopical) return reported;
    if (
      !isDistinct(phrase) &&
      determiner === 'definite' &&
      (phrase.capital || kind.kind === 'commission' || kind.kind === 'committee')
    )
      return reported;
    return !isDistinct(phrase) && phrase.unit && isCounted ? reported : undefined;
  }
  if (kind.role === 'body') {
    if (determiner === 'indefinite' && !isTwoSided && !isCounted && !phrase.unit) return undefined;
    return kind.sure || phrase.capital || isTwoSided || isCounted ? reported : undefined;
  }
  if (phrase.plural && !isTwoSided && !(phrase.capital && isTopical) && !isCounted) return undefined;
  if (isCounted && (phrase.plural ? phrase.counts.length > 0 : true)) return reported;
  if (isTwoSided) return reported;
  if (determiner === 'definite')
    return kind.role === 'event' || !isTopical || phrase.capital || phrase.parties.length > 0
      ? reported
      : { phrase: { ...phrase, topic: [] }, determiner };
  if (phrase.capital && (isTopical || phrase.parties.length > 0 || isJoint)) return reported;
  return kind.sure && isTopical ? reported : undefined;
};

const JOINT = new Set([
  'joint',
  'bilateral',
  'mixed',
  'intergovernmental',
  'governmental',
  'trilateral',
  'quadrilateral',
  'ministerial',
  'high',
  'supreme',
]);

/** "It was held …", "It will be co-chaired …": a meeting, when it heads the sentence. */
const itAt = (tokens: readonly Token[]): Reported | undefined => {
  let at = 1;
  while (/^(?:was|is|will|be|has|been|also|had|to)$/.test(tokens[at]?.key ?? '') && at < 5) at++;
  if (!itVerbs.has(tokens[at]?.key ?? '') || tokens[at + 1]?.key === 'that') return undefined;
  const kind = forumKinds.at([{ text: 'meeting', key: 'meeting', kind: 'word', start: 0, end: 7 }], 0)?.value;
  const phrase: ForumPhrase = {
    from: 0,
    to: 1,
    kind,
    unit: false,
    plural: false,
    capital: false,
    name: [],
    parties: [],
    levels: [],
    topic: [],
    branch: null,
    acronym: null,
    counts: [],
    edition: null,
    other: false,
    parent: null,
  };
  return { phrase, determiner: 'definite' };
};

const mentionsOf = (
  found: readonly Reported[],
  tokens: readonly Token[],
  article: Article,
  known: ReadonlyMap<string, string>,
): ForumMention[] => {
  const mentions: ForumMention[] = [];
  for (const [index, { phrase, determiner }] of found.entries()) {
    // "[the third meeting] was held in … under the framework of [the Joint Commission]"
    const next = found[index + 1]?.phrase;
    const isFollowed =
      next !== undefined &&
      phrase.parent === null &&
      next.kind?.role !== 'unit' &&
      isDistinct(next) &&
      isLinkedTo(tokens, phrase, next);
    for (const edition of editionsOf(tokens, phrase)) {
      const mention = mentionOf(phrase, determiner, tokens, article, known);
      mentions.push({
        ...mention,
        edition,
        ...(isFollowed ? { parent: mentionOf(next, 'definite', tokens, article, known) } : {}),
      });
    }
  }
  return mentions;
};

const isLinkedTo = (tokens: readonly Token[], phrase: ForumPhrase, next: ForumPhrase): boolean => {
  for (let at = Math.max(phrase.to, next.from - 7); at < next.from; at++) {
    const to = parentLink(tokens, at);
    if (to !== undefined && to <= next.from && next.from - to <= 1) return true;
  }
  return false;
};

const mentionOf = (
  phrase: ForumPhrase,
  determiner: Determiner,
  tokens: readonly Token[],
  article: Article,
  known: ReadonlyMap<string, string>,
): ForumMention => {
  const first = firstOf(tokens, phrase);
  const isUnit = phrase.kind?.role === 'unit' || (phrase.kind?.role === 'event' && determiner === 'definite');
  const isPlain =
    !isDistinct(phrase) ||
    (phrase.kind?.role === 'unit' &&
      phrase.topic.length === 0 &&
      phrase.branch === null &&
      determiner === 'definite' &&
      phrase.counts.length === 0);
  const hasLevel = phrase.levels.length > 0 && phrase.capital;
  const anaphoric = isPlain && !(hasLevel && phrase.kind?.role !== 'unit');
  return {
    kind: 'forum',
    span: { start: tokens[first]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 },
    name: anaphoric && (isUnit || phrase.kind?.role === 'event') ? '' : nameOf(phrase, tokens, article),
    forumKind: phrase.kind?.kind ?? known.get(phrase.acronym ?? '') ?? 'body',
    parties: phrase.parties.length > 0 ? phrase.parties : (phrase.parent?.parties ?? []),
    branch: phrase.branch,
    topic: topicOf(phrase),
    acronym: phrase.acronym,
    parent: phrase.parent === null ? null : mentionOf(phrase.parent, 'none', tokens, article, known),
    edition: editionsOf(tokens, phrase)[0] ?? { of: 'none' },
    anaphoric,
  };
};

/** The first token that says something: past "and", marks and an unknown adjective is fine, but no bracket. */
const firstOf = (tokens: readonly Token[], phrase: ForumPhrase): number => {
  let first = phrase.from;
  while (first < phrase.to - 1 && tokens[first]?.kind === 'mark') first++;
  return first;
};

const nameOf = (phrase: ForumPhrase, tokens: readonly Token[], article: Article): string =>
  phrase.name
    .map(([from, to]) => article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))
    .join(' ')
    .replace(/[\s#]+/g, ' ')
    .trim();

const topicOf = (phrase: ForumPhrase): string | null => {
  const words = phrase.topic.filter(
    (word, index) => !(word === 'and' && (index === 0 || index === phrase.topic.length - 1)),
  );
  return words.length === 0 ? null : words.join(' ');
};
