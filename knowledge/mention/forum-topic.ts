import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { forumWords } from '../lexicon/forum-words.ts';
import { isClauseVerb } from '../lexicon/word-classes.ts';
import { isCapital } from '../read/token.ts';
import { acronymAt } from './forum-acronym.ts';
import { kindAt } from './forum-kind.ts';
import { partyAt } from './forum-party.ts';
import { addParties, type ForumPhrase, HYPHENS } from './forum-phrase.ts';
import type { Line } from './forum-run.ts';

// "on Military Cooperation", "for Trade, Economic and Scientific Cooperation", "on Indian-Russian defence ties", "in the field of Energy"
export const takeTopic = (tokens: readonly Token[], phrase: ForumPhrase, line: Line): boolean => {
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
  let isConsultation = false;
  for (; at - from < 24; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // "Mechanism for Consultation and Coordination on Border Affairs"
    if (kindAt(tokens, at) !== undefined) {
      if (at !== from || !isCapital(token) || !/^(?:and|&)$/.test(tokens[at + 1]?.key ?? '')) break;
      isConsultation = true;
      topic.push(token.key);
      end = at + 1;
      continue;
    }
    const country = partyAt(tokens, at);
    if (country !== undefined) {
      // "on Ukraine" is a topic, "on Indian-Russian Military Cooperation" has the parties in it
      if (topic.length > 0 && tokens[at - 1]?.key === 'of') break;
      if (at !== from && topic.length > 0 && !isTopicWord(tokens, afterCountries(tokens, country.end), line)) break;
      parties.push(country.name);
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
    } else if (isConsultation && token.key === 'on' && topic.length > 1) {
      isConsultation = false;
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

const afterCountries = (tokens: readonly Token[], end: number): number => {
  const next = HYPHENS.has(tokens[end]?.text ?? '') ? partyAt(tokens, end + 1) : undefined;
  return next?.end ?? end;
};

const FIELD = new Set(['field', 'fields', 'area', 'areas', 'sphere', 'domain']);
const LINKS = new Set(['and', '&', ',', '/', 'of', 'for', 'in', "'", '’', 'the', 'against']);

const isTopicWord = (tokens: readonly Token[], at: number, line: Line): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || kindAt(tokens, at) !== undefined) return false;
  const use = forumWords.get(token.key);
  if (use === 'topic') return true;
  if (use === 'end' || use === 'next' || use === 'previous' || use === 'latest') return false;
  if (line.strict && use === undefined && isClauseVerb(token.key)) return false;
  return isCapital(token) && partyAt(tokens, at) === undefined;
};

/** A small word goes on with the topic if a topic word follows, and no body: "and Technical", not "of the Commission". */
const isLinked = (tokens: readonly Token[], at: number, line: Line): boolean => {
  const key = tokens[at]?.key ?? '';
  let next = at + 1;
  if (key === ',' && tokens[next]?.key === 'and') next++;
  if (tokens[next]?.key === 'the') next++;
  if (!isTopicWord(tokens, next, line)) return false;
  if (key === 'of' || key === 'for' || key === 'in')
    return isCapital(tokens[next]) && !opensName(tokens, next, line) && !CITY_LIKE(tokens, next, key);
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
    if (token.key === 'and' || token.text === '&') return true;
    if (token.text !== ',' && !HYPHENS.has(token.text) && forumWords.get(token.key) !== 'topic') return false;
  }
  return false;
};

/** "the Zambia-Angola JPCDS" */
const afterSides = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (let side = partyAt(tokens, at); side !== undefined; side = partyAt(tokens, at))
    at = HYPHENS.has(tokens[side.end]?.text ?? '') ? side.end + 1 : side.end;
  return at;
};

/** Something that can open a name of a forum: not "of Energy", which a topic would be, unless a kind follows. */
export const opensName = (tokens: readonly Token[], at: number, line: Line): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (line.acronyms && acronymAt(tokens, afterSides(tokens, at), line.isNumbered) !== undefined) return true;
  for (let next = at; next < at + 14; next++) {
    const word = tokens[next];
    if (word === undefined) return false;
    if (kindAt(tokens, next) !== undefined) return true;
    if (word.kind === 'mark' || word.key === 'and' || forumWords.get(word.key) !== 'end') continue;
    if (!HYPHENS.has(tokens[next + 1]?.text ?? '')) return false;
  }
  return false;
};
