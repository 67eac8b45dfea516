import type { Token } from '../article.ts';
import { headWords, leads, pairs, purposeVerbs } from '../lexicon/topic-cues.ts';
import {
  determiners,
  isAdjective,
  isAdverb,
  isGerund,
  modifiers,
  possessives,
  prepositions,
} from '../lexicon/word-classes.ts';
import { closing } from './brackets.ts';

/** Token range `[start, end)` of one noun phrase. */
export type Range = { readonly start: number; readonly end: number };

/** What stands before a part: `lead` is "including", `apart` is "as well as". */
type Separator = 'first' | 'comma' | 'and' | 'comma-and' | 'apart' | 'lead';
type Part = { start: number; end: number; separator: Separator };

const APART = new Map([
  ['as well as', 3],
  ['along with', 2],
  ['together with', 2],
  ['in addition to', 3],
]);
/** Between "such as", "including" and the phrase before. */
const INCLUDING = new Set(['including', 'such as', 'namely', 'like']);
const PARTICULARLY = new Set(['particularly', 'especially', 'notably', 'besides', 'plus']);

/**
 * The noun phrases that the tokens `[start, end)` list, one each. "trade, energy and defence" are three, "regional and global issues",
 * "science and technology", "links between Chile and Peru" and "strengthening ties and trade" are one each.
 */
export const splitList = (tokens: readonly Token[], start: number, end: number): Range[] => {
  const parts = cut(tokens, start, end);
  const whole: Part[] = [];
  parts.forEach((part, index) => {
    const left = whole.at(-1);
    if (left && together(tokens, left, part, parts.slice(index))) left.end = part.end;
    else whole.push({ ...part });
  });
  return whole.filter((part, index) => !(isHead(tokens, part) && whole[index + 1]?.separator === 'lead'));
};

/** Cuts at every separator, whatever it separates. */
const cut = (tokens: readonly Token[], start: number, end: number): Part[] => {
  const parts: Part[] = [];
  let from = start;
  let separator: Separator = 'first';
  const close = (to: number, next: Separator, after: number): void => {
    if (to > from) parts.push({ start: from, end: to, separator });
    else if (separator === 'comma' && next === 'and') next = 'comma-and';
    else if (separator === 'comma' && parts.length > 0 && (next === 'lead' || next === 'apart')) separator = next;
    separator = to <= from && (separator === 'lead' || separator === 'apart') && next === 'comma' ? separator : next;
    from = after;
  };
  for (let i = start; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '(' || key === '[') i = Math.max(i, closing(tokens, i));
    else if (key === ',' || key === ';') close(i, 'comma', i + 1);
    else if (key === 'and' || key === '&') {
      if (!isAmpersandName(tokens, i)) close(i, 'and', i + 1);
    } else if (PARTICULARLY.has(key)) close(i, 'lead', i + 1);
    else {
      const apart = apartAt(tokens, i);
      if (apart > 0) {
        close(i, 'apart', i + apart);
        i += apart - 1;
        continue;
      }
      const lead = i > start || key === 'including' ? leads.at(tokens, i) : undefined;
      if (
        lead &&
        (INCLUDING.has(lead.value) && lead.value !== 'like' ? true : headWords.has(tokens[i - 1]?.key ?? ''))
      ) {
        close(i, 'lead', lead.end);
        i = lead.end - 1;
      }
    }
  }
  if (end > from) parts.push({ start: from, end, separator });
  return parts;
};

/** "R&D", "M&MTC": no space around. */
const isAmpersandName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === '&' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i + 1]?.start === tokens[i]?.end;

const apartAt = (tokens: readonly Token[], i: number): number => {
  const key = tokens[i]?.key;
  if (key !== 'as' && key !== 'along' && key !== 'together' && key !== 'in') return 0;
  const next = tokens[i + 1]?.key ?? '';
  return APART.get(`${key} ${next}`) ?? APART.get(`${key} ${next} ${tokens[i + 2]?.key ?? ''}`) ?? 0;
};

/** Whether `right`, first of `rest`, only continues the phrase of `left`. */
const together = (tokens: readonly Token[], left: Part, right: Part, rest: readonly Part[]): boolean => {
  const last = tokens[left.end - 1]?.key ?? '';
  if (right.separator === 'lead') return false;
  if (last === '-' || last === '–') return true;
  if (needsNoun(tokens, left, rest)) return true;
  if (right.separator === 'apart') return false;
  if (openBetween(tokens, left)) return true;
  if (right.separator === 'and' && isPair(tokens, left, right)) return true;
  const first = tokens[right.start]?.key ?? '';
  const plain = !determiners.has(first) && !isGerund(afterAdverbs(tokens, right)) && !hasPreposition(tokens, right);
  if (isGerund(afterAdverbs(tokens, left))) {
    if (right.separator === 'and' && left.end - left.start === 1) return true;
    return plain && (right.separator !== 'and' || right.end - right.start <= 4);
  }
  if (right.separator !== 'and') return false;
  if (possessives.has(first)) return true;
  if (purposeVerbs.has(first) && hasInfinitive(tokens, left)) return true;
  if (!plain) return false;
  // "defence industry, training and education, and trade": the list has its own last "and".
  if (rest.some((part) => part.separator === 'comma-and' || part.separator === 'apart') && left.separator !== 'first')
    return true;
  if (left.separator === 'comma') return false;
  return hasPreposition(tokens, left) && words(tokens, right) <= 3;
};

/** "regional | and global issues", "land | , air and naval forces". */
const needsNoun = (tokens: readonly Token[], left: Part, rest: readonly Part[]): boolean => {
  const last = tokens[left.end - 1];
  if (last?.kind !== 'word') return false;
  if (isAdjective(last.key)) return true;
  const final = rest.at(-1) as Part;
  if (!modifiers.has(last.key) || words(tokens, final) < 2) return false;
  const singles = rest.slice(0, -1).every((part) => words(tokens, part) === 1);
  const opens = tokens[final.start]?.key ?? '';
  return singles && left.end - left.start <= 2 && (modifiers.has(opens) || isAdjective(opens));
};

/** "links between Chile": its "and" is still to come; "between both countries" is complete. */
const openBetween = (tokens: readonly Token[], left: Part): boolean => {
  for (let i = left.end - 1; i >= left.start; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === 'and' || key === '&') return false;
    if (key !== 'between') continue;
    const first = tokens[i + 1]?.key ?? '';
    const second = tokens[i + 2]?.key ?? '';
    const counts = (word: string): boolean =>
      /^(?:two|three|four|five|six|both|all|these|those|them|our|various|different|\d+)$/.test(word);
    return !(
      counts(first) ||
      counts(second) ||
      (left.end - i > 1 &&
        /^(?:countries|nations|states|sides|armies|forces|militaries|neighbours|peoples)$/.test(
          tokens[left.end - 1]?.key ?? '',
        ) &&
        left.end - i <= 3)
    );
  }
  return false;
};

const isPair = (tokens: readonly Token[], left: Part, right: Part): boolean => {
  for (let i = left.end - 1; i >= Math.max(left.start, left.end - 3); i--) {
    const pair = pairs.at(tokens, i);
    if (pair && pair.end > right.start) return true;
  }
  return false;
};

const isHead = (tokens: readonly Token[], { start, end }: Part): boolean => {
  const lead = leads.at(tokens, end);
  return (
    lead !== undefined &&
    (!INCLUDING.has(lead.value) || lead.value !== 'including') &&
    headWords.has(tokens[end - 1]?.key ?? '') &&
    end > start
  );
};

/** "ways to enhance trade | and boost investment". */
const hasInfinitive = (tokens: readonly Token[], { start, end }: Part): boolean => {
  for (let i = start; i < end - 1; i++)
    if (tokens[i]?.key === 'to' && purposeVerbs.has(tokens[i + 1]?.key ?? '')) return true;
  return false;
};

const hasPreposition = (tokens: readonly Token[], { start, end }: Part): boolean => {
  for (let i = start; i < end; i++) if (prepositions.has(tokens[i]?.key ?? '')) return true;
  return false;
};

const words = (tokens: readonly Token[], { start, end }: Part): number => {
  let count = 0;
  for (let i = start; i < end; i++) if (tokens[i]?.kind !== 'mark' && tokens[i - 1]?.key !== '-') count++;
  return count;
};

const afterAdverbs = (tokens: readonly Token[], { start, end }: Part): string => {
  let i = start;
  while (i < end - 1 && isAdverb(tokens[i]?.key ?? '')) i++;
  return tokens[i]?.key ?? '';
};
