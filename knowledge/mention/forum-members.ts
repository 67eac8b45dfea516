import type { Token } from '../article.ts';
import { forumWords } from '../lexicon/forum-words.ts';
import { isCapital } from '../read/token.ts';
import { kindAt } from './forum-kind.ts';
import { sideAt } from './forum-party.ts';
import { takePeople } from './forum-people.ts';
import { addParties, type ForumPhrase, HYPHENS } from './forum-phrase.ts';
import { takeVenture } from './forum-venture.ts';

// "between India and Russia", "of the navies of France and Brazil", "with the Vietnamese side", "of Chile and Peru’s foreign ministers",
// "with Danish Vice Foreign Minister Lund and Kenyan Principal Secretary Otieno"
export const takeParties = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  const found: string[] = [];
  const link = tokens[phrase.to]?.key;
  let end = phrase.to;
  for (let at = phrase.to + 1; at < phrase.to + REACH; at++) {
    const side = sideAt(tokens, at);
    if (side !== undefined) {
      if (kindAt(tokens, side.end) !== undefined) return false;
      if (!found.includes(side.name)) found.push(side.name);
      end = side.end;
      at = side.end - 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) break;
    if (!(PARTY_WORDS.has(token.key) || HYPHENS.has(token.text))) {
      const next = found.length === 0 ? undefined : nextSide(tokens, end);
      if (next === undefined) break;
      at = next - 1;
      continue;
    }
    if (found.length > 0 && token.key === 'of') break;
    if (found.length > 0 && token.key === 'the' && tokens[at - 1]?.key !== 'and' && tokens[at - 1]?.text !== ',') break;
  }
  if (found.length === 0) return false;
  while (FORCES.has(tokens[end]?.key ?? '')) end++;
  if (tokens[end]?.text === '.' && tokens[end - 2]?.text === '.') end++;
  if (link === 'with' && phrase.parties.length === 0) phrase.isWith = true;
  addParties(phrase, found);
  const from = phrase.to;
  phrase.to = end;
  if (link !== 'with' && !takePeople(tokens, phrase, from, end) && link === 'of')
    takeVenture(tokens, phrase, from, end);
  return true;
};

/** Tokens after "between" in which sides are looked for. */
const REACH = 30;

/** The next side past a person's title and name: "Danish [Vice Foreign Minister Lund and] Kenyan …". */
const nextSide = (tokens: readonly Token[], end: number): number | undefined => {
  for (let at = end; at < end + 12; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.key === 'and' || token.text === ',' || token.text === '&') {
      const next = tokens[at + 1]?.key === 'and' ? at + 2 : at + 1;
      const from = tokens[next]?.key === 'the' ? next + 1 : next;
      if (sideAt(tokens, from) !== undefined) return from;
    } else if (token.kind !== 'word' || !(isCapital(token) || token.key === 'of' || token.key === 'for'))
      return undefined;
  }
  return undefined;
};

/** What may follow the last country: "the Indian *Navy*". */
const FORCES = new Set(['army', 'armies', 'navy', 'navies', 'air', 'force', 'forces', 'armed', 'side', 'sides']);

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
  'royal',
  'force',
  'naval',
  'people',
  'liberation',
  'self',
  'respective',
  'land',
  'ground',
  'sea',
  'aerospace',
]);

/** "a working group of engineers" */
export const isCrowd = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? '';
  return (
    tokens[at]?.kind === 'word' &&
    !isCapital(tokens[at]) &&
    key.endsWith('s') &&
    !PARTY_WORDS.has(key) &&
    forumWords.get(key) === undefined
  );
};
