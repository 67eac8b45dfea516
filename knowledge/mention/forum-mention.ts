import type { Article, Token } from '../article.ts';
import { meetingAcronyms } from '../lexicon/forum-kinds.ts';
import { holdVerbs } from '../lexicon/forum-verbs.ts';
import { singleSpaced } from '../read/line.ts';
import { editionsOf } from './forum-edition.ts';
import { parentLink } from './forum-parent.ts';
import { type ForumPhrase, isDistinct } from './forum-phrase.ts';
import type { Reported } from './forum-report.ts';
import type { Determiner } from './forum-start.ts';
import type { ForumMention } from './mention.ts';

/** The mentions that phrases of one segment make, in order. `known`: acronyms that the article explains, with their kinds. */
export const mentionsOf = (
  found: readonly Reported[],
  tokens: readonly Token[],
  article: Article,
  known: ReadonlyMap<string, string>,
): ForumMention[] => {
  const mentions: ForumMention[] = [];
  let body: ForumPhrase | undefined;
  let owner: number | undefined;
  for (const [index, reported] of found.entries()) {
    const { determiner } = reported;
    const phrase = body === undefined ? reported.phrase : sittingOf(tokens, body, reported.phrase);
    const isSitting = phrase !== reported.phrase;
    // "The Commission held its second session" is about the session.
    if (isSitting && owner !== undefined)
      mentions[owner] = { ...(mentions[owner] as ForumMention), edition: { of: 'none' } };
    if (reported.phrase.kind?.role !== 'unit' && !reported.phrase.unit) {
      body = reported.phrase;
      owner = mentions.length;
    }
    // "[the third meeting] was held in … under the framework of [the Joint Commission]"
    const next = found[index + 1]?.phrase;
    const isFollowed =
      next !== undefined &&
      phrase.parent === null &&
      next.kind?.role !== 'unit' &&
      isDistinct(next) &&
      isLinkedTo(tokens, phrase, next);
    const mention = mentionOf(phrase, determiner, tokens, article, known);
    for (const edition of editionsOf(tokens, phrase)) {
      mentions.push({
        ...mention,
        edition,
        ...(isFollowed ? { parent: parentOf(next, phrase, tokens, article, known) } : {}),
      });
    }
  }
  return mentions;
};

/**
 * "[The Commission on Trade] held its [third session]", "[the Dialogue] …, its [16th meeting]": the sitting is that body's. The words
 * between must be a verb of holding or a possessive, in the same clause.
 */
const sittingOf = (tokens: readonly Token[], body: ForumPhrase, sitting: ForumPhrase): ForumPhrase => {
  if (sitting.kind?.role !== 'unit' || isDistinct(sitting) || (sitting.counts.length === 0 && sitting.edition === null))
    return sitting;
  if (body.plural || body.counts.length > 0 || sitting.from - body.to > NEAR) return sitting;
  const owner = tokens[sitting.from - 1]?.key ?? '';
  let hasVerb = false;
  for (let at = body.to; at < sitting.from; at++) {
    const key = tokens[at]?.key ?? '';
    if (key === ';' || key === 'and' || key === 'which' || key === 'that') return sitting;
    if (holdVerbs.has(key)) hasVerb = true;
  }
  if (owner !== 'its' && owner !== 'their' && owner !== 'whose' && !(hasVerb && sitting.from - body.to <= 4))
    return sitting;
  return {
    ...body,
    from: sitting.from,
    to: sitting.to,
    counts: sitting.counts,
    edition: sitting.edition,
    unit: true,
    plural: sitting.plural,
  };
};

const NEAR = 10;

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
    span: { start: tokens[first]?.start ?? 0, end: tokens[(phrase.quotedTo ?? phrase.to) - 1]?.end ?? 0 },
    name: anaphoric && (isUnit || phrase.kind?.role === 'event') ? '' : nameOf(phrase, tokens, article),
    forumKind:
      meetingAcronyms.get(phrase.acronym ?? '') ?? phrase.kind?.kind ?? known.get(phrase.acronym ?? '') ?? 'body',
    parties: phrase.parties.length > 0 ? phrase.parties : (phrase.parent?.parties ?? []),
    branch: phrase.branch,
    topic: topicOf(phrase),
    acronym: phrase.acronym,
    parent: phrase.parent === null ? null : parentOf(phrase.parent, phrase, tokens, article, known),
    edition: { of: 'none' },
    anaphoric,
  };
};

/**
 * A body to which another belongs: unless it is numbered, no meeting of its own is spoken of. Where it names no parties, the two or more
 * of what belongs to it are its own.
 */
const parentOf = (
  phrase: ForumPhrase,
  child: ForumPhrase,
  tokens: readonly Token[],
  article: Article,
  known: ReadonlyMap<string, string>,
): ForumMention => {
  const { parties, ...mention } = mentionOf(phrase, 'none', tokens, article, known);
  const [edition] = phrase.counts.length > 0 ? editionsOf(tokens, phrase) : [];
  return {
    ...mention,
    parties: parties.length === 0 && child.parties.length > 1 ? child.parties : parties,
    edition: edition?.of === 'numbered' ? edition : { of: 'none' },
  };
};

/** The first token that says something: past "and", marks and an unknown adjective is fine, but no bracket. */
const firstOf = (tokens: readonly Token[], phrase: ForumPhrase): number => {
  let first = phrase.from;
  while (first < phrase.to - 1 && tokens[first]?.kind === 'mark') first++;
  return first;
};

const nameOf = (phrase: ForumPhrase, tokens: readonly Token[], article: Article): string =>
  singleSpaced(phrase.name.map(([from, to]) => wordsOf(tokens, from, to, article.text)).join(' ')).trim();

/** As written, but for marks that are no tokens here ("#", quotation marks), and with a space between the words of one hashtag. */
const wordsOf = (tokens: readonly Token[], from: number, to: number, text: string): string => {
  let words = '';
  for (let at = from; at < to; at++) {
    const [left, token] = [tokens[at - 1], tokens[at]];
    if (token === undefined) break;
    if (at > from && left !== undefined) {
      const gap = token.start - left.end;
      if (gap === 0) words += left.kind === 'word' && token.kind === 'word' ? ' ' : '';
      else words += gap === 1 ? ' ' : text.slice(left.end, token.start).replace(/\S+/g, '');
    }
    words += token.text;
  }
  return words;
};

const topicOf = (phrase: ForumPhrase): string | null => {
  const words = phrase.topic.filter(
    (word, index) => !(word === 'and' && (index === 0 || index === phrase.topic.length - 1)),
  );
  return words.length === 0 ? null : words.join(' ');
};
