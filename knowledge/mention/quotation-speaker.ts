import type { Token } from '../article.ts';
import { accordingTo, releaseWords, sayingVerbs } from '../lexicon/quotation-verbs.ts';
import { auxiliaries, determiners, finiteWords, isAdverb, prepositions, pronouns } from '../lexicon/word-classes.ts';
import { subjectBefore } from './subject.ts';

/** Token range `[start, end)` of whoever speaks, as far as the sentence says it. `pronoun`: "he", to be looked up before. */
export type Speaker = { readonly start: number; readonly end: number; readonly pronoun: boolean };

const REACH = 30;
const LONGEST = 16;
const MARKS = new Set(['"', '”', '“', '„', '»', '«', '‘', '’']);
const CAPITAL = /^\p{Lu}/u;

/** Speaker named after the closing mark: "…,” said the minister", "…,” the ministry added in a statement", "…”, according to X". */
export const speakerAfter = (tokens: readonly Token[], from: number): Speaker | undefined => {
  let start = from;
  while (/^(?:,|\.|—|–|-)$/.test(tokens[start]?.key ?? '')) start++;
  const according = accordingTo.at(tokens, start);
  if (according) return phraseFrom(tokens, according.end);
  if (/^[—–]$/.test(tokens[start - 1]?.key ?? '') && start > from - 1 && tokens.length - start < 14)
    return phraseFrom(tokens, start);
  const inverted = sayingVerbs.at(tokens, start);
  if (inverted && inverted.value !== 'ing') return phraseFrom(tokens, inverted.end);
  for (let i = start; i < Math.min(tokens.length, start + REACH); i++) {
    const { key } = tokens[i] as Token;
    if (/^[.;:!?]$/.test(key) && (tokens[i - 1]?.text.length ?? 0) > 3) return undefined;
    if (MARKS.has(key)) return undefined;
    const verb = sayingVerbs.at(tokens, i);
    if (!verb || i === start || verb.value === 'ing' || verb.value === 'base') continue;
    if (/^(?:quoted|cited)$/.test(key)) return phraseFrom(tokens, verb.end);
    let end = i;
    while (end > start && (auxiliaries.has(tokens[end - 1]?.key ?? '') || isAdverb(tokens[end - 1]?.key ?? ''))) end--;
    return phraseFrom(tokens, start, end);
  }
  return undefined;
};

/** Speaker named before the opening mark: "The minister said: “…", "In a post, the army wrote, “…", "According to X, “…". */
export const speakerBefore = (tokens: readonly Token[], open: number): Speaker | undefined => {
  for (let i = open - 1; i >= Math.max(0, open - REACH); i--) {
    const { key } = tokens[i] as Token;
    if (key === ';' || MARKS.has(key)) return undefined;
    const according = accordingTo.at(tokens, i);
    if (according && according.end < open) return phraseFrom(tokens, according.end, open);
    const verb = sayingVerbs.at(tokens, i);
    if (!verb || verb.value === 'base' || determiners.has(tokens[i - 1]?.key ?? '')) continue;
    if (i > 0 && MARKS.has(tokens[i - 1]?.key ?? '')) return phraseFrom(tokens, verb.end, open);
    if (/^,$/.test(tokens[i - 1]?.key ?? '') && MARKS.has(tokens[i - 2]?.key ?? ''))
      return phraseFrom(tokens, verb.end, open);
    if (key === 'saying' && tokens[i - 1]?.key === 'as') {
      const cited = citedBefore(tokens, i - 1);
      if (cited >= 0) return phraseFrom(tokens, cited, i - 1);
    }
    let floor = i;
    while (floor > 0 && !MARKS.has(tokens[floor - 1]?.key ?? '')) floor--;
    const subject = subjectBefore(tokens, i, floor);
    if (subject) return phraseFrom(tokens, subject.start, subject.end);
    if (verb.value !== 'ing') return undefined;
  }
  return undefined;
};

/** "the daily quoted | the minister | as saying": index after "quoted"; -1 if that is not how it goes. */
const citedBefore = (tokens: readonly Token[], end: number): number => {
  for (let i = end - 1; i >= Math.max(0, end - 14); i--)
    if (/^(?:quoted|cited)$/.test(tokens[i]?.key ?? '')) return i + 1;
  return -1;
};

/** The name or noun phrase from `start`: up to a comma, a verb, or a word that opens an adjunct; "a statement issued by X" is X. */
const phraseFrom = (tokens: readonly Token[], start: number, limit = tokens.length): Speaker | undefined => {
  const inner = issuer(tokens, start, limit);
  if (inner >= 0) return phraseFrom(tokens, inner, limit);
  let from = start;
  while (from < limit && tokens[from]?.kind === 'mark') from++;
  let end = from;
  for (; end < Math.min(limit, from + LONGEST); end++) {
    const { key, text } = tokens[end] as Token;
    if (/^[,;:!?()—–|]$/.test(key) || MARKS.has(key)) break;
    if (key === '.' && (end === tokens.length - 1 || (tokens[end - 1]?.text.length ?? 9) > 4)) break;
    if (
      end > from &&
      (finiteWords.has(key) ||
        (prepositions.has(key) && key !== 'of' && key !== 'for') ||
        /^(?:while|after|when|as|who|which|that|before|during|adding|following|today|yesterday|here|and)$/.test(key))
    ) {
      if (key !== 'and' || !CAPITAL.test(tokens[end + 1]?.text ?? '')) break;
    }
    if (end > from && isAdverb(key) && text === key) break;
    if (end > from && sayingVerbs.at(tokens, end) && text === key && tokens[end - 1]?.key !== '-') break;
  }
  const first = tokens[from];
  if (!first || end <= from) return undefined;
  if (pronouns.has(first.key)) return { start: from, end: from + 1, pronoun: true };
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(first.key)) return undefined;
  if (!CAPITAL.test(first.text) && !determiners.has(first.key) && first.text !== first.key) return undefined;
  if (prepositions.has(first.key) || !(CAPITAL.test(first.text) || determiners.has(first.key) || end - from > 1))
    return undefined;
  return { start: from, end, pronoun: false };
};

/** Index after "an official statement issued by", "a press release from", "a post by"; -1 if the words are no such thing. */
const issuer = (tokens: readonly Token[], start: number, limit: number): number => {
  for (let i = start; i < Math.min(limit, start + 5); i++) {
    const release = releaseWords.at(tokens, i);
    if (!release) continue;
    let next = release.end;
    if (/^(?:issued|released|posted|published|shared|put|made|uploaded)$/.test(tokens[next]?.key ?? '')) next++;
    if (tokens[next]?.key === 'out') next++;
    for (let j = next; j < Math.min(limit, next + 4); j++) if (/^(?:by|from)$/.test(tokens[j]?.key ?? '')) return j + 1;
    return tokens[next]?.key === 'of' ? next + 1 : -1;
  }
  return -1;
};
