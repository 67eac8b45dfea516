import type { Token } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { notForumHosts, notForums } from '../lexicon/not-forums.ts';
import { bodyApart } from './forum-apart.ts';
import { bracketAt } from './forum-bracket.ts';
import { isCrowd, takeParties } from './forum-members.ts';
import { parentLink } from './forum-parent.ts';
import { takeMembers } from './forum-people.ts';
import { addParties, type ForumPhrase, isDistinct } from './forum-phrase.ts';
import { type Line, runAt } from './forum-run.ts';
import { takeEdition, takeUnit } from './forum-sitting.ts';
import { opensName, takeTopic } from './forum-topic.ts';
import { takeVenture } from './forum-venture.ts';
import { ordinalAt } from './ordinal.ts';

/** Bodies within bodies within bodies: deeper is not read. */
const DEPTH = 4;
const PARTS = 8;

/** The phrase that starts at `start`, with all that hangs on it: "(ABC) on Energy between X and Y under the Joint Commission". */
export const phraseAt = (tokens: readonly Token[], start: number, line: Line, depth = 0): ForumPhrase | undefined => {
  const phrase = runAt(tokens, start, line);
  return phrase === undefined ? undefined : withTail(tokens, phrase, line, depth);
};

const withTail = (tokens: readonly Token[], first: ForumPhrase, line: Line, depth: number): ForumPhrase | undefined => {
  let phrase = first;
  for (let part = 0; part < PARTS; part++) {
    const at = phrase.to;
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '(') {
      if (!takeBracket(tokens, phrase)) break;
    } else if (token.key === 'of' || token.key === 'to') {
      const next = takeOf(tokens, phrase, line, depth);
      if (next === undefined) return undefined;
      if (next === 'nothing') break;
      phrase = next;
    } else if (
      token.key === 'on' ||
      token.key === 'for' ||
      token.key === 'regarding' ||
      token.key === 'concerning' ||
      token.key === 'in'
    ) {
      if (!takeTopic(tokens, phrase, line) && !takeEdition(tokens, phrase) && !takeParent(tokens, phrase, line, depth))
        break;
    } else if (SIDES.has(token.key) || (token.key === 'from' && phrase.members === true)) {
      if (!takeParties(tokens, phrase)) break;
    } else if (token.text === ',') {
      if (!takeEdition(tokens, phrase)) break;
    } else if (token.key === 'no') {
      const count = ordinalAt(tokens, at);
      if (count === undefined) break;
      phrase.counts.push({ ordinal: count.ordinal, from: at, to: count.end });
      phrase.to = count.end;
    } else if (!takeUnit(tokens, phrase) && !takeParent(tokens, phrase, line, depth)) break;
    if (phrase.parent?.kind?.role === 'event' && isSittingOf(phrase, phrase.parent))
      phrase = seatedIn(phrase, phrase.parent);
  }
  return depth === 0 ? takeApart(tokens, phrase, line) : phrase;
};

const SIDES = new Set(['between', 'among', 'with', 'involving']);

const takeBracket = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  const bracket = bracketAt(tokens, phrase.to);
  if (bracket === undefined) return false;
  if (bracket.branch !== undefined) {
    phrase.branch ??= bracket.branch;
    phrase.name.push([phrase.to, bracket.end]);
  } else if (bracket.acronym !== undefined) {
    if (countryAt(tokens, phrase.to + 1) !== undefined) return false;
    phrase.acronym ??= bracket.acronym;
  }
  if (bracket.count !== undefined) phrase.counts.push(bracket.count);
  phrase.to = bracket.end;
  return true;
};

/** `undefined`: the words are no forum at all ("session of Parliament"). `nothing`: what follows "of" is no part of the phrase. */
const takeOf = (
  tokens: readonly Token[],
  phrase: ForumPhrase,
  line: Line,
  depth: number,
): ForumPhrase | 'nothing' | undefined => {
  let at = phrase.to + 1;
  while (SMALL.has(tokens[at]?.key ?? '')) at++;
  if (tokens[phrase.to]?.key === 'of' && phrase.kind?.role !== 'event') {
    for (let next = at; next < at + 3; next++) if (notForumHosts.has(tokens[next]?.key ?? '')) return undefined;
    for (let next = at; next < at + 4; next++) if (notForums.at(tokens, next) !== undefined) return undefined;
  }
  if (phrase.kind?.role === 'body' && isCrowd(tokens, at)) return undefined;
  if (depth < DEPTH) {
    const inner = opensName(tokens, at, line) ? phraseAt(tokens, at, line, depth + 1) : undefined;
    if (inner?.kind?.weak === true && !inner.capital && !isDistinct(inner)) {
      // "the third meeting of the group"
      phrase.to = inner.to;
      return phrase;
    }
    // "the Commission on Preparation of Regular Meetings"
    if (inner?.kind?.role === 'unit' && phrase.kind?.role !== 'unit' && !isDistinct(inner)) return 'nothing';
    if (inner !== undefined) {
      if (phrase.acronym === null && phrase.kind?.role === 'unit' && phrase.topic.length === 0)
        return seatedIn(phrase, inner);
      if (phrase.parent === null) {
        phrase.parent = inner;
        addParties(phrase, inner.parties);
      }
      phrase.to = inner.to;
      return phrase;
    }
  }
  return takeMembers(tokens, phrase) || takeParties(tokens, phrase) || takeVenture(tokens, phrase, phrase.to, at)
    ? phrase
    : 'nothing';
};

const SMALL = new Set(['the', 'their', 'its', 'this', 'both', 'said', 'our']);

/** "the first round of talks under the aegis of the Economic Dialogue": not a body below another, but a sitting of it. */
const isSittingOf = (phrase: ForumPhrase, parent: ForumPhrase): boolean =>
  (phrase.kind?.role === 'unit' || GENERAL.has(phrase.kind?.kind ?? '')) &&
  phrase.topic.length === 0 &&
  phrase.branch === null &&
  phrase.acronym === null &&
  phrase.counts.length > 0 &&
  parent.counts.length === 0 &&
  isDistinct(parent);

const GENERAL = new Set(['talks', 'consultations', 'negotiations']);

/**
 * "a December 22 meeting [in Geneva] of the Consultative Group", "the fourth meeting[, in Oslo,] of the Dialogue",
 * "a meeting [was held on 3 May] of the Joint Commission": place and time stand between a sitting and its body.
 */
const takeApart = (tokens: readonly Token[], phrase: ForumPhrase, line: Line): ForumPhrase => {
  if (phrase.kind?.role !== 'unit' || phrase.plural || isDistinct(phrase)) return phrase;
  const from = bodyApart(tokens, phrase.to);
  if (from === undefined) return phrase;
  const body = opensName(tokens, from, line) ? phraseAt(tokens, from, line, 1) : undefined;
  if (body === undefined || body.kind?.role === 'unit' || !isDistinct(body) || body.plural) return phrase;
  return body.kind === undefined || body.capital ? { ...seatedIn(phrase, body), quotedTo: phrase.to } : phrase;
};

/** "the fifth meeting of the Working Group": the meeting is the group's. */
const seatedIn = (unit: ForumPhrase, body: ForumPhrase): ForumPhrase => {
  const counts = body.counts.length > 0 ? body.counts : unit.counts;
  addParties(body, unit.parties);
  return {
    ...body,
    from: unit.from,
    name: body.members === true ? [...body.name, ...unit.name] : body.name,
    counts,
    unit: true,
    plural: unit.plural || (body.plural && body.kind?.role !== 'event'),
    edition: body.edition ?? unit.edition,
    other: unit.other || body.other,
    branch: body.branch ?? unit.branch,
  };
};

// "under the framework of the …", "within the …", "as part of the …", "in the framework of …", "constituted under the …"
const takeParent = (tokens: readonly Token[], phrase: ForumPhrase, line: Line, depth: number): boolean => {
  const at = parentLink(tokens, phrase.to);
  if (at === undefined || depth >= DEPTH) return false;
  const parent = opensName(tokens, at, line) ? phraseAt(tokens, at, line, depth + 1) : undefined;
  if (parent === undefined) return takeVenture(tokens, phrase, phrase.to, at);
  if (parent.kind === undefined && parent.acronym === null) return false;
  if (parent.kind?.role === 'unit' || (parent.kind?.weak === true && !parent.capital)) return false;
  if (phrase.parent === null) phrase.parent = parent;
  addParties(phrase, parent.parties);
  phrase.to = parent.to;
  return true;
};
