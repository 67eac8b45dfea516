import type { Token } from '../article.ts';
import { forumPhrases, forumWords } from '../lexicon/forum-words.ts';
import { kindAt } from './forum-kind.ts';
import { sideAt } from './forum-party.ts';
import { addParties, type ForumPhrase, HYPHENS, isCapital } from './forum-phrase.ts';

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

/** "Chile and Peru[’s foreign ministers]", "the SCO [Defence Ministers]": who of the sides meets. `from`: the "of" before the sides. */
const takePeople = (tokens: readonly Token[], phrase: ForumPhrase, from: number, end: number): boolean => {
  if (phrase.kind?.role !== 'unit' || phrase.topic.length > 0) return false;
  let at = end;
  while (/^(?:'s|’s|'|’)$/.test(tokens[at]?.key ?? '')) at++;
  const to = peopleEnd(tokens, at);
  if (to === undefined) return false;
  name(tokens, phrase, [from + 1, at, to]);
  return true;
};

/** "of the Fiji-Norway [Green Ocean Platform]", "of the EU–Kenya [Partnership]": what a committee or a meeting is of. */
export const takeVenture = (tokens: readonly Token[], phrase: ForumPhrase, link: number, at: number): boolean => {
  if (phrase.kind === undefined || phrase.topic.length > 0 || !/^(?:of|under|within)$/.test(tokens[link]?.key ?? ''))
    return false;
  for (let next = at; next < at + 7; next++) {
    const token = tokens[next];
    if (HYPHENS.has(token?.text ?? '') || token?.key === 'and' || token?.key === 'for') continue;
    if (token === undefined || !isCapital(token) || kindAt(tokens, next) !== undefined) return false;
    if (!VENTURES.has(token.key) || VENTURES.has(tokens[next + 1]?.key ?? '')) continue;
    for (let word = at; word <= next; word++)
      if (tokens[word]?.kind === 'word') phrase.topic.push(tokens[word]?.key ?? '');
    phrase.name = [[phrase.name[0]?.[0] ?? phrase.from, next + 1]];
    phrase.members = true;
    phrase.to = next + 1;
    return true;
  }
  return false;
};

const VENTURES = new Set([
  'agreement',
  'alliance',
  'charter',
  'compact',
  'convention',
  'framework',
  'initiative',
  'partnership',
  'plan',
  'platform',
  'pact',
  'programme',
  'protocol',
  'program',
  'project',
  'roadmap',
  'treaty',
]);

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

// "meeting of Defence Ministers of the SCO", "of the Chiefs of Staff", "of their climate ministers", "Council of Heads of State"
export const takeMembers = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  if (phrase.topic.length > 0 || phrase.kind === undefined) return false;
  let at = phrase.to + 1;
  while (WHOSE.has(tokens[at]?.key ?? '')) at++;
  if (phrase.kind.role !== 'unit' && !isCapital(tokens[at])) return false;
  const to = peopleEnd(tokens, at);
  if (to === undefined) return false;
  name(tokens, phrase, [phrase.to + 1, at, to]);
  return true;
};

const WHOSE = new Set([
  'the',
  'their',
  'its',
  'both',
  'two',
  'three',
  'four',
  'countries',
  "'",
  '’',
  'sides',
  'respective',
  'nations',
]);

/** Makes people from token `at` to `to` part of the name "meeting of", whose link ends at `link`. */
const name = (
  tokens: readonly Token[],
  phrase: ForumPhrase,
  [link, at, to]: readonly [number, number, number],
): void => {
  for (let next = at; next < to; next++) if (tokens[next]?.kind === 'word') phrase.topic.push(tokens[next]?.key ?? '');
  const from = phrase.name[0]?.[0] ?? phrase.from;
  phrase.name =
    link === at
      ? [[from, to]]
      : [
          [from, link],
          [at, to],
        ];
  phrase.members = true;
  phrase.to = to;
};

/** Where a phrase for people of rank ends: "foreign ministers", "Chiefs of Staff", "Heads of State and Government"; undefined for other words. */
const peopleEnd = (tokens: readonly Token[], from: number): number | undefined => {
  let at = from;
  let isPeople = false;
  while (at - from < 9) {
    const fixed = forumPhrases.at(tokens, at);
    if (fixed !== undefined) {
      isPeople ||= fixed.value === 'topic';
      at = fixed.end;
      continue;
    }
    const key = tokens[at]?.key ?? '';
    const use = forumWords.get(key);
    const isRank = PEOPLE.test(key);
    const isLink = at > from && (key === 'and' || key === '/' || HYPHENS.has(key));
    if (
      use !== 'topic' &&
      use !== 'level' &&
      !isRank &&
      key !== 'national' &&
      !(isLink && forumWords.get(tokens[at + 1]?.key ?? '') === 'topic')
    )
      break;
    isPeople ||= isRank;
    at++;
  }
  return isPeople ? at : undefined;
};

export const PEOPLE =
  /^(?:ministers|secretaries|chiefs|leaders|advisers|advisors|representatives|directors|commanders|generals|officials|envoys|coordinators|negotiators|principals|speakers|sherpas|ambassadors|chairs)$/;

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
