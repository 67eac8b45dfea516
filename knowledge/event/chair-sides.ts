import type { Segment } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { key } from './chair-list.ts';

/** "The Peruvian and Norwegian delegations were led by A and B": one side for each, in their order. */
export const sidesInOrder = (segment: Segment, cue: number, verbEnd: number, listEnd: number): string[] => {
  if (isRespective(segment, verbEnd, verbEnd + 3) || isRespective(segment, listEnd, listEnd + 3))
    return [...sidesUpTo(segment, cue)];
  const sides: string[] = [];
  let joined = false;
  for (let i = Math.max(0, cue - 10); i < cue; i++) {
    const word = key(segment.tokens, i);
    const country = countryAt(segment.tokens, i);
    if (country) {
      sides.push(country.value.name);
      i = country.end - 1;
    } else if (word === 'and' || word === ',') joined ||= sides.length > 0;
    else if (PLURALS.has(word)) return joined ? sides : [];
    else if (sides.length > 0 && word !== 'the') return [];
  }
  return [];
};

/** "were led by A and B respectively", "were led, respectively, by A and B". */
const isRespective = (segment: Segment, from: number, to: number): boolean => {
  for (let i = Math.max(0, from - 3); i < to; i++) if (key(segment.tokens, i) === 'respectively') return true;
  return false;
};

/** Every side that the sentence names before the cue, once. */
const sidesUpTo = (segment: Segment, cue: number): Set<string> => {
  const sides = new Set<string>();
  for (let i = Math.max(0, cue - 24); i < cue; i++) {
    const country = countryAt(segment.tokens, i);
    if (!country) continue;
    sides.add(country.value.name);
    i = country.end - 1;
  }
  return sides;
};

const PLURALS = new Set(['delegations', 'sides', 'teams', 'were']);
