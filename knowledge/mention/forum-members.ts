import type { Token } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { forumWords } from '../lexicon/forum-words.ts';
import { kindAt } from './forum-kind.ts';
import { addParties, type ForumPhrase, HYPHENS, isCapital } from './forum-phrase.ts';

// "between India and Russia", "of the navies of France and Brazil", "with the Vietnamese side"
export const takeParties = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
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
  while (FORCES.has(tokens[end]?.key ?? '')) end++;
  if (tokens[end]?.text === '.' && tokens[end - 2]?.text === '.') end++;
  if (tokens[phrase.to]?.key === 'with' && phrase.parties.length === 0) phrase.isWith = true;
  addParties(phrase, found);
  phrase.to = end;
  return true;
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

// "meeting of Defence Ministers of the SCO", "of the Chiefs of Staff"
export const takeMembers = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  if (phrase.kind?.role !== 'unit' || phrase.topic.length > 0) return false;
  let at = phrase.to + 1;
  if (tokens[at]?.key === 'the') at++;
  const from = at;
  let isPeople = false;
  while (at - from < 6) {
    const key = tokens[at]?.key ?? '';
    const use = forumWords.get(key);
    if (use !== 'topic' && use !== 'level' && !(key === 'and' && at > from)) break;
    isPeople ||= PEOPLE.test(key);
    at++;
  }
  if (!isPeople) return false;
  for (let next = from; next < at; next++) phrase.topic.push(tokens[next]?.key ?? '');
  phrase.name = [[phrase.name[0]?.[0] ?? phrase.from, at]];
  phrase.to = at;
  return true;
};

const PEOPLE =
  /^(?:ministers|secretaries|chiefs|leaders|advisers|advisors|representatives|directors|commanders|generals)$/;

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
