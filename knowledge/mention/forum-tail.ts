import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { forumWords } from '../lexicon/forum-words.ts';
import { notForumHosts } from '../lexicon/not-forums.ts';
import { acronymAt } from './forum-acronym.ts';
import { addParties, type ForumPhrase, HYPHENS, isCapital } from './forum-phrase.ts';
import { bracketAt, kindAt, runAt } from './forum-run.ts';
import { ordinalAt } from './ordinal.ts';

/** Bodies within bodies within bodies: deeper is not read. */
const DEPTH = 4;
const PARTS = 8;

/** What the reader of a phrase must know of its line. */
export type Line = { readonly strict: boolean; readonly acronyms: boolean };

/** The phrase that starts at `start`, with all that hangs on it: "(ABC) on Energy between X and Y under the Joint Commission". */
export const phraseAt = (tokens: readonly Token[], start: number, line: Line, depth = 0): ForumPhrase | undefined => {
  const phrase = runAt(tokens, start, line.strict, line.acronyms);
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
    } else if (token.key === 'between' || token.key === 'among' || token.key === 'with' || token.key === 'involving') {
      if (!takeParties(tokens, phrase)) break;
    } else if (token.text === ',') {
      if (!takeEdition(tokens, phrase)) break;
    } else if (token.key === 'no') {
      const count = ordinalAt(tokens, at);
      if (count === undefined) break;
      phrase.counts.push({ ordinal: count.ordinal, from: at, to: count.end });
      phrase.to = count.end;
    } else if (!takeUnit(tokens, phrase) && !takeParent(tokens, phrase, line, depth)) break;
  }
  return phrase;
};

// "Working Group on Energy *meeting*"
const takeUnit = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  if (phrase.kind === undefined || phrase.kind.role === 'unit') return false;
  const count = ordinalAt(tokens, phrase.to);
  const unit = kindAt(tokens, count?.end ?? phrase.to);
  if (unit?.value.role !== 'unit') return false;
  if (count !== undefined) phrase.counts.push({ ordinal: count.ordinal, from: phrase.to, to: count.end });
  phrase.unit = true;
  phrase.plural = unit.value.plural;
  phrase.to = unit.end;
  return true;
};

const takeBracket = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  const bracket = bracketAt(tokens, phrase.to);
  if (bracket === undefined) return false;
  if (bracket.branch !== undefined) {
    phrase.branch ??= bracket.branch;
    phrase.name.push([phrase.to, bracket.end]);
  } else if (bracket.acronym !== undefined) {
    if (countryAt(tokens, phrase.to + 1) !== undefined) return false;
    phrase.acronym ??= bracket.acronym;
  } else if (bracket.count !== undefined) phrase.counts.push(bracket.count);
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
  }
  if (depth < DEPTH) {
    const inner = isName(tokens, at, line) ? phraseAt(tokens, at, line, depth + 1) : undefined;
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
  return takeParties(tokens, phrase) || takeMembers(tokens, phrase) ? phrase : 'nothing';
};

const SMALL = new Set(['the', 'their', 'its', 'this', 'both', 'said', 'our']);

/** Something that can open a name of a forum: not "of Energy", which a topic would be, unless a kind follows. */
const isName = (tokens: readonly Token[], at: number, line: Line): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return token?.text === '#';
  if (line.acronyms && acronymAt(tokens, at) !== undefined) return true;
  for (let next = at; next < at + 14; next++) {
    const word = tokens[next];
    if (word === undefined) return false;
    if (kindAt(tokens, next) !== undefined) return true;
    if (word.kind === 'mark' || word.key === 'and' || forumWords.get(word.key) !== 'end') continue;
    if (!HYPHENS.has(tokens[next + 1]?.text ?? '')) return false;
  }
  return false;
};

/** "the fifth meeting of the Working Group": the meeting is the group's. */
const seatedIn = (unit: ForumPhrase, body: ForumPhrase): ForumPhrase => {
  const counts = body.counts.length > 0 ? body.counts : unit.counts;
  addParties(body, unit.parties);
  return {
    ...body,
    from: unit.from,
    counts,
    unit: true,
    plural: unit.plural || (body.plural && body.kind?.role !== 'event'),
    edition: body.edition ?? unit.edition,
    other: unit.other || body.other,
    branch: body.branch ?? unit.branch,
  };
};

// "between India and Russia", "of the navies of France and Brazil", "with the Vietnamese side"
const takeParties = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  const found: string[] = [];
  let end = phrase.to;
  for (let at = phrase.to + 1; at < phrase.to + 16; at++) {
    const country = countryAt(tokens, at);
    if (country !== undefined) {
      if (kindAt(tokens, country.end) !== undefined) return false;
      if (!found.includes(country.value.name)) found.push(country.value.name);
      end = country.end;
      at = country.end - 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || !(PARTY_WORDS.has(token.key) || HYPHENS.has(token.text))) break;
    if (found.length > 0 && token.key === 'of') break;
    if (found.length > 0 && token.key === 'the' && tokens[at - 1]?.key !== 'and' && tokens[at - 1]?.text !== ',') break;
  }
  if (found.length === 0) return false;
  if (tokens[phrase.to]?.key === 'with' && phrase.parties.length === 0) phrase.isWith = true;
  addParties(phrase, found);
  phrase.to = end;
  return true;
};

const PARTY_WORDS = new Set([
  'the',
  'and',
  ',',
  '&',
  'of',
  'ministry',
  'ministries',
  'defence',
  'defense',
  'foreign',
  'affairs',
  'armed',
  'forces',
  'governments',
  'government',
  'army',
  'armies',
  'navy',
  'navies',
  'air',
  'militaries',
  'military',
  'its',
  'their',
  "'s",
  '’s',
  'department',
  'ministers',
  'two',
  'three',
  'four',
  'countries',
  'nations',
  'sides',
  'counterpart',
  'counterparts',
  'officials',
  'senior',
  'delegations',
  'delegation',
  'from',
  'national',
  'joint',
  'staff',
  'staffs',
  'general',
  'republic',
  'neighbours',
  ':',
  'visiting',
  'partner',
  'both',
  'high',
  'commands',
  'command',
  'external',
]);

// "meeting of Defence Ministers of the SCO", "of the Chiefs of Staff"
const takeMembers = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  if (phrase.kind?.role !== 'unit' || phrase.topic.length > 0) return false;
  let at = phrase.to + 1;
  if (tokens[at]?.key === 'the') at++;
  const from = at;
  let isPeople = false;
  while (at - from < 6) {
    const key = tokens[at]?.key ?? '';
    if (forumWords.get(key) !== 'topic' && !(key === 'and' && at > from)) break;
    isPeople ||= PEOPLE.test(key);
    at++;
  }
  if (!isPeople || !isCapital(tokens[from])) return false;
  for (let next = from; next < at; next++) phrase.topic.push(tokens[next]?.key ?? '');
  phrase.name = [[phrase.name[0]?.[0] ?? phrase.from, at]];
  phrase.to = at;
  return true;
};

const PEOPLE =
  /^(?:ministers|secretaries|chiefs|leaders|advisers|advisors|representatives|directors|commanders|generals)$/;

// "on Military Cooperation", "for Trade, Economic and Scientific Cooperation", "on Indian-Russian defence ties", "in the field of Energy"
const takeTopic = (tokens: readonly Token[], phrase: ForumPhrase, line: Line): boolean => {
  if (phrase.name.length === 0 || phrase.topicTaken === true) return false;
  let at = phrase.to + 1;
  if (tokens[phrase.to]?.key === 'in') {
    if (tokens[at]?.key === 'the') at++;
    if (!FIELD.has(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'of') return false;
    at += 2;
  }
  while (tokens[at]?.key === 'the') at++;
  const isUnit = phrase.kind?.role === 'unit' && !phrase.unit;
  const from = at;
  const branch = branches.at(tokens, at);
  if (branch !== undefined && !isTopicWord(tokens, branch.end, line) && tokens[branch.end]?.key !== 'and') {
    phrase.branch ??= branch.value;
    phrase.name.push([phrase.to, branch.end]);
    phrase.to = branch.end;
    phrase.topicTaken = true;
    return true;
  }
  const topic: string[] = [];
  const parties: string[] = [];
  let end = at;
  for (; at - from < 24; at++) {
    const token = tokens[at];
    if (token === undefined || kindAt(tokens, at) !== undefined) break;
    const country = countryAt(tokens, at);
    if (country !== undefined) {
      // "on Ukraine" is a topic, "on Indian-Russian Military Cooperation" has the parties in it
      if (topic.length > 0 && tokens[at - 1]?.key === 'of') break;
      if (at !== from && topic.length > 0 && !isTopicWord(tokens, country.end, line)) break;
      parties.push(country.value.name);
      if (
        !isTopicWord(tokens, country.end, line) &&
        !HYPHENS.has(tokens[country.end]?.text ?? '') &&
        tokens[country.end]?.key !== 'and'
      ) {
        if (parties.length > 1) break;
        topic.push(...tokens.slice(at, country.end).map(({ key }) => key));
        parties.length = 0;
        end = country.end;
        break;
      }
      end = country.end;
      at = country.end - 1;
      continue;
    }
    if (isTopicWord(tokens, at, line)) {
      topic.push(token.key);
      end = at + 1;
    } else if (LINKS.has(token.key) && isLinked(tokens, at, line)) {
      if (token.key === 'and' || token.text === '&') topic.push('and');
      else if (token.key === 'of' || token.key === 'for') topic.push(token.key);
    } else if (!(HYPHENS.has(token.text) && (topic.length > 0 || parties.length > 0))) break;
  }
  while (topic.at(-1) === 'and' || topic.at(-1) === 'of') topic.pop();
  if (topic.length === 0) return false;
  // "the meeting on security" in small letters says what was talked about, not which forum it is
  if (isUnit && phrase.topic.length === 0 && !isCapital(tokens[from])) return false;
  phrase.topic.push(...(phrase.topic.length > 0 ? ['and', ...topic] : topic));
  addParties(phrase, parties);
  phrase.name.push([phrase.to, end]);
  phrase.to = end;
  phrase.topicTaken = true;
  return true;
};

const FIELD = new Set(['field', 'fields', 'area', 'areas', 'sphere', 'domain']);
const LINKS = new Set(['and', '&', ',', '/', 'of', 'for', 'in', "'", '’', 'the', 'against']);

const isTopicWord = (tokens: readonly Token[], at: number, line: Line): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || kindAt(tokens, at) !== undefined) return false;
  const use = forumWords.get(token.key);
  if (use === 'topic') return true;
  if (use === 'end' || use === 'next' || use === 'previous' || use === 'latest') return false;
  if (line.strict && use === undefined) return false;
  return isCapital(token) && countryAt(tokens, at) === undefined;
};

/** A small word goes on with the topic if a topic word follows, and no body: "and Technical", not "of the Commission". */
const isLinked = (tokens: readonly Token[], at: number, line: Line): boolean => {
  const key = tokens[at]?.key ?? '';
  let next = at + 1;
  if (key === ',' && tokens[next]?.key === 'and') next++;
  if (tokens[next]?.key === 'the') next++;
  if (!isTopicWord(tokens, next, line)) return false;
  if (key === 'of' || key === 'for' || key === 'in')
    return isCapital(tokens[next]) && !isName(tokens, next, line) && !CITY_LIKE(tokens, next, key);
  if (key === ',') return isCapital(tokens[next]) && listGoesOn(tokens, next);
  return isCapital(tokens[next]) || !isCapital(tokens[at - 1]) || forumWords.get(tokens[next]?.key ?? '') === 'topic';
};

/** "in Warsaw" is a place; "in Space" a topic. */
const CITY_LIKE = (tokens: readonly Token[], at: number, key: string): boolean =>
  key !== 'of' && forumWords.get(tokens[at]?.key ?? '') !== 'topic';

/** After a comma a topic goes on only in a list that an "and" will end: "Trade, Economic, Scientific and Technological". */
const listGoesOn = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at; next < at + 10; next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (token.key === 'and' || token.text === '&') return isCapital(tokens[next + 1]);
    if (token.text !== ',' && !HYPHENS.has(token.text) && !isCapital(token)) return false;
  }
  return false;
};

// ", 12th round", ", in its third edition", ", now in its 5th round", "in its tenth iteration", "for its fourth meeting"
const takeEdition = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  let at = phrase.to;
  if (tokens[at]?.text === ',') {
    const count = ordinalAt(tokens, ++at);
    const unit = count === undefined ? undefined : kindAt(tokens, count.end);
    if (count !== undefined) {
      if (unit?.value.role !== 'unit' || phrase.counts.length > 0 || tokens[unit.end]?.key === 'of') return false;
      phrase.counts.push({ ordinal: count.ordinal, from: at, to: count.end });
      phrase.unit = true;
      phrase.to = unit.end;
      return true;
    }
  }
  if (tokens[at]?.key === 'now' || tokens[at]?.key === 'held' || tokens[at]?.key === 'currently') at++;
  if (tokens[at]?.key !== 'in' && tokens[at]?.key !== 'for') return false;
  at++;
  if (tokens[at]?.key !== 'its' && tokens[at]?.key !== 'their' && tokens[at]?.key !== 'the') return false;
  const count = ordinalAt(tokens, at + 1);
  if (count === undefined || kindAt(tokens, count.end)?.value.role !== 'unit') return false;
  phrase.counts.push({ ordinal: count.ordinal, from: at + 1, to: count.end });
  phrase.unit = true;
  phrase.to = kindAt(tokens, count.end)?.end ?? count.end;
  return true;
};

// "under the framework of the …", "within the …", "as part of the …", "in the framework of …", "constituted under the …"
const takeParent = (tokens: readonly Token[], phrase: ForumPhrase, line: Line, depth: number): boolean => {
  const at = parentLink(tokens, phrase.to);
  if (at === undefined || depth >= DEPTH) return false;
  const parent = isName(tokens, at, line) ? phraseAt(tokens, at, line, depth + 1) : undefined;
  if (parent === undefined || (parent.kind === undefined && parent.acronym === null)) return false;
  if (parent.kind?.role === 'unit' || (parent.kind?.weak === true && !parent.capital)) return false;
  if (phrase.parent === null) phrase.parent = parent;
  addParties(phrase, parent.parties);
  phrase.to = parent.to;
  return true;
};

/** Index of the first word of a parent's name after "under the framework of the", or undefined where no such words stand at `at`. */
export const parentLink = (tokens: readonly Token[], at: number): number | undefined => {
  let next = at;
  if (
    tokens[next]?.key === 'constituted' ||
    tokens[next]?.key === 'established' ||
    tokens[next]?.key === 'set' ||
    tokens[next]?.key === 'formed'
  ) {
    next++;
    if (tokens[next]?.key === 'up') next++;
  }
  const key = tokens[next]?.key;
  if (key !== 'under' && key !== 'within' && key !== 'in' && key !== 'as') return undefined;
  next++;
  for (let words = 0; words < 4 && tokens[next + words] !== undefined; words++) {
    if (FRAME.has(tokens[next + words]?.key ?? '') && tokens[next + words + 1]?.key === 'of') {
      next += words + 2;
      while (SMALL.has(tokens[next]?.key ?? '')) next++;
      return next;
    }
  }
  if (key !== 'under' && key !== 'within') return undefined;
  while (SMALL.has(tokens[next]?.key ?? '')) next++;
  return next;
};

const FRAME = new Set([
  'framework',
  'frameworks',
  'aegis',
  'ambit',
  'auspices',
  'umbrella',
  'rubric',
  'purview',
  'part',
  'format',
  'scope',
  'context',
]);
