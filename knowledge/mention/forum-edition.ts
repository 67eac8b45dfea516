import type { Token } from '../article.ts';
import { happenVerbs, holdVerbs } from '../lexicon/forum-verbs.ts';
import type { ForumPhrase } from './forum-phrase.ts';
import type { Edition } from './mention.ts';
import { timeAt } from './ordinal.ts';

/**
 * Which edition the phrase speaks of. A body that only exists or acts in the sentence has none; one that "was held" has.
 * "The first round since 2018" and "the second meeting this year" count within a time: they are no number of the series.
 */
export const editionsOf = (tokens: readonly Token[], phrase: ForumPhrase): Edition[] => {
  const isBody = phrase.kind === undefined || phrase.kind.role === 'body';
  const numbered = phrase.counts.map(({ ordinal, from, to }): Edition => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    return { of: 'numbered', ordinal, span };
  });
  const [first] = numbered;
  if (first?.of === 'numbered') {
    const within = countedWithin(tokens, phrase.to);
    const isSitting =
      tokens[phrase.counts[0]?.from ?? 0]?.key === 'inaugural' && tokens[phrase.to - 1]?.key === 'session';
    if (isSitting) return [{ of: 'unnumbered' }];
    if (within === 'since' || within === 'period')
      return [first.ordinal === 1 ? { of: 'first-since' } : { of: 'unnumbered' }];
    if (tokens[phrase.counts[0]?.to ?? 0]?.key === 'such') return [{ of: 'unnumbered' }];
    // "the 2nd and 3rd meetings" are two; "the 5th session of the 2nd …" is one.
    return phrase.plural ? numbered : [first];
  }
  if (phrase.plural) return [{ of: 'none' }];
  const time = timeOf(tokens, phrase.to);
  if (time !== undefined && phrase.edition === null) return [time];
  if (phrase.edition !== null) return [{ of: phrase.edition }];
  if (isNotHeld(tokens, phrase.to)) return [{ of: 'none' }];
  if (!isBody || phrase.unit) return [{ of: 'unnumbered' }];
  return [{ of: isHeld(tokens, phrase) ? 'unnumbered' : 'none' }];
};

// "met for the 12th time", "was held for the sixth time", "met in Oslo for the third time", ", meeting for the ninth time,": the sitting is counted by its verb.
const timeOf = (tokens: readonly Token[], to: number): Edition | undefined => {
  let at = to;
  while (BEFORE_MET.has(tokens[at]?.key ?? '') && at < to + 4) at++;
  if (!MET.has(tokens[at]?.key ?? '')) return undefined;
  const isHeld = tokens[at]?.key === 'held';
  for (const last = at + 12; at < last; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === '.' || token.text === ';') return undefined;
    if (token.key !== 'for' || !/^(?:the|its|their|a)$/.test(tokens[at + 1]?.key ?? '')) continue;
    const time = timeAt(tokens, at + 2);
    // "was held for the third time in Lima": how often there
    if (time === undefined || (isHeld && /^(?:in|at)$/.test(tokens[time.end]?.key ?? ''))) return undefined;
    if (countedWithin(tokens, time.end) !== undefined) return { of: time.ordinal === 1 ? 'first-since' : 'unnumbered' };
    const span = { start: tokens[at + 2]?.start ?? 0, end: tokens[time.end - 1]?.end ?? 0 };
    return { of: 'numbered', ordinal: time.ordinal, span };
  }
  return undefined;
};

const BEFORE_MET = new Set([
  ',',
  'which',
  'has',
  'have',
  'had',
  'been',
  'was',
  'were',
  'is',
  'being',
  'also',
  'recently',
]);
const MET = new Set(['met', 'meet', 'meets', 'meeting', 'convened', 'convenes', 'sat', 'held']);

// "since 2018", "since the pandemic", "in five years", "this year", "after a gap of" / but "since its inception" counts the series
export const countedWithin = (tokens: readonly Token[], to: number): 'since' | 'period' | undefined => {
  for (let at = to; at < to + 22; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === '.' || token.text === ';') return undefined;
    const next = tokens[at + 1]?.key ?? '';
    if (token.key === 'since') {
      const rest = `${next} ${tokens[at + 2]?.key ?? ''} ${tokens[at + 3]?.key ?? ''}`;
      return /\b(?:its|their|establish\w*|inception|creation|launch\w*|form\w*)\b/.test(rest) ? undefined : 'since';
    }
    if (
      (token.key === 'after' || token.key === 'following') &&
      /^(?:gap|hiatus|break|pause|interval)$/.test(tokens[at + 2]?.key ?? '')
    )
      return 'since';
    if (at - to > 8) continue;
    if (token.key === 'this' && /^(?:year|month|week)$/.test(next)) return 'period';
    if (token.key === 'in' && isLapse(tokens, at + 1)) return 'period';
    if (token.key === 'of' && next === 'its' && tokens[at + 2]?.key === 'kind') return 'period';
  }
  return undefined;
};

// "five years", "almost a decade", "as many months", "over three years"
const isLapse = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at; next < at + 4; next++) {
    const key = tokens[next]?.key ?? '';
    if (/^(?:years|decades|months|decade|weeks)$/.test(key)) return next > at;
    if (
      !/^(?:\d{1,2}|a|as|many|over|nearly|almost|about|more|than|two|three|four|five|six|seven|eight|nine|ten|several|some)$/.test(
        key,
      )
    )
      return false;
  }
  return false;
};

// ", which hasn't been held in the past two years", "has not met since", "is a forum created to", "serves as"
const isNotHeld = (tokens: readonly Token[], to: number): boolean => {
  let at = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[at]?.key === 'which' || tokens[at]?.key === 'that') at++;
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1]?.key ?? '';
  if (/^(?:serves|served|remains|exists|hasn't|haven't|wasn't|didn't|never)$/.test(key)) return true;
  if (key === 'is' && /^(?:a|an|the|one)$/.test(next)) return true;
  if (/^(?:is|was)$/.test(key) && /^(?:created|established|formed|constituted|designed|meant|tasked)$/.test(next))
    return true;
  return /^(?:has|have|was|had|did)$/.test(key) && /^(?:not|never)$/.test(next);
};

const isHeld = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  let at = phrase.to;
  while (
    /^(?:was|were|is|will|be|being|has|been|had|also|today|on|here|to|successfully|(?:19|20)\d\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      tokens[at]?.key ?? '',
    )
  )
    at++;
  if (happenVerbs.has(tokens[at]?.key ?? '')) return true;
  for (let before = phrase.from - 1; before >= Math.max(0, phrase.from - 3); before--)
    if (holdVerbs.has(tokens[before]?.key ?? '')) return true;
  return false;
};
