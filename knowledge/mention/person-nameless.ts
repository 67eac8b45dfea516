import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import { nameAt } from './person-name.ts';
import { countryBefore, countryFrom } from './person-place.ts';
import { titledNameAt } from './person-title.ts';
import { roleAfter } from './role.ts';
import { officeWithin } from './role-head.ts';
import { roleEnd } from './role-tail.ts';

const BEFORE_BY = new Set(
  `led headed chaired cochaired represented hosted presided over jointly helmed convened moderated`.split(/\s+/),
);
const CHAIRS = new Set(
  `led leads headed heads chaired chairs cochaired represented hosted presided chair lead head represent host
  chairing leading`.split(/\s+/),
);
const SKIPPED = new Set("the its their his her 's ’s a both respective two visiting -".split(' '));
const JOINS = new Set(`and , & alongside with along the its his her 's ’s from side counterpart while by`.split(/\s+/));
const AUXILIARIES = new Set('will would is to was also jointly has had have co - are were who ,'.split(' '));

/**
 * An office with no name is a person only where it leads: "led by the Defence Secretary", "co-chaired by X and the Joint Secretary (Eurasia)",
 * "The Permanent Secretary headed the delegation".
 */
export const isNamelessChair = (
  tokens: readonly Token[],
  start: number,
  end: number,
  floor: number,
  lastEnd: number | undefined,
): boolean => {
  let j = start - 1;
  for (let steps = 0; j >= floor && steps < 6; steps++) {
    const country = countryBefore(tokens, j + 1, floor);
    if (country) j = country.start - 1;
    else if (SKIPPED.has(tokens[j]?.key ?? '')) j--;
    else break;
  }
  if (tokens[j]?.key === 'by') {
    for (let k = j - 1; k >= Math.max(0, j - 3); k--) if (BEFORE_BY.has(tokens[k]?.key ?? '')) return true;
  }
  if (lastEnd !== undefined && start - lastEnd <= 7 && isJoined(tokens, lastEnd, j + 1)) return true;
  if (leads(tokens, end)) return true;
  return tokens[end]?.key === 'and' && leadsToo(tokens, end + 1);
};

/** "X's Permanent Secretary (Defence) and | Y's Defence Secretary co-chaired". */
const leadsToo = (tokens: readonly Token[], from: number): boolean => {
  let j = from;
  while (j < from + 3 && SKIPPED.has(tokens[j]?.key ?? '')) j++;
  const country = countryFrom(tokens, j);
  if (country) j = country.end;
  while (j < from + 8 && SKIPPED.has(tokens[j]?.key ?? '')) j++;
  const office = officeWithin(tokens, j);
  if (office === undefined) return namedLeads(tokens, j);
  return leads(tokens, roleEnd(tokens, j, office, 'after', false));
};

/** "the Secretary, Ports and | A Kirillov, Deputy Director of …, co-chaired". */
const namedLeads = (tokens: readonly Token[], from: number): boolean => {
  const end =
    titledNameAt(tokens, from)?.end ?? (isCapital(tokens[from]) ? nameAt(tokens, from, true)?.end : undefined);
  return end !== undefined && leads(tokens, roleAfter(tokens, end)?.end ?? end);
};

/** "| will jointly chair", "| co-chaired"; not "| were represented". */
const leads = (tokens: readonly Token[], end: number): boolean => {
  let verb = end;
  while (verb < end + 4 && AUXILIARIES.has(tokens[verb]?.key ?? '')) verb++;
  const key = tokens[verb]?.key ?? '';
  const passive = PASSIVE.has(tokens[verb - 1]?.key ?? '') && key.endsWith('ed');
  return CHAIRS.has(key) && tokens[verb + 1]?.key !== 'by' && !passive;
};

const PASSIVE = new Set(['was', 'were', 'is', 'are']);

const isJoined = (tokens: readonly Token[], from: number, to: number): boolean => {
  let joined = false;
  for (let j = from; j < to; j++) {
    const key = tokens[j]?.key ?? '';
    if (key === 'and' || key === '&' || key === 'alongside' || key === 'with') joined = true;
    if (!JOINS.has(key)) return false;
  }
  return joined;
};
