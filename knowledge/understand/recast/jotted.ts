import { countries } from '../../lexicon/countries.ts';
import { normaliseRank } from '../../lexicon/ranks.ts';
import type { Recast } from './shape.ts';

/*
 * What people jot down: a name and what is asked of it, short forms of a rank, the word that asks at the end.
 */

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
/** "Chile" and "Chilean" → "Chilean". */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, aliases, adjectives }) => {
    const [own = name] = adjectives;
    return [name, ...aliases, ...adjectives].map((word) => [word.toLowerCase(), own] as const);
  }),
);
const COUNTRY = `(${[...ADJECTIVES.keys()].map(escaped).join('|')})`;
const adjectiveOf = (country: string): string => ADJECTIVES.get(country.toLowerCase().replace(/\s+/g, ' ')) ?? country;

const RANK =
  '((?:(?:lieutenant|lieut|lt|major|maj|colonel|col|brigadier|brig|air\\s+chief|air|vice|rear|field)[.\\s-]+)?(?:generals?|gens?\\.?|marshals?|mshls?\\.?|admirals?|adms?\\.?|colonels?|brigadiers?|commodores?))';
/** "lt gens" → "lieutenant generals" */
const inFull = (rank: string): string => {
  const [, one = rank, many = ''] = /^(.*?[^s.])(s?)\.?$/i.exec(rank.trim()) ?? [];
  return `${normaliseRank(one).toLowerCase()}${many}`;
};

const MEETING = '(meetings?|rounds?|sessions?|editions?|talks|ones?)';
const NO_CLAUSE =
  '(?!(?:who|what|which|that|when|where|was|were|is|are|did|does|do|has|have|had|and|or|both|all|each|only|the\\s+(?:most|least))\\b)';
/** Somebody by a name of up to four words, caught. */
const SOMEBODY = `((?:${NO_CLAUSE}[\\p{L}.’'-]+\\s+){0,3}?${NO_CLAUSE}[\\p{L}.’'-]*\\p{L})`;
const OFFICE = '(?:chief|head|director|secretary|minister|president|commander|adviser|advisor|ambassador)';
const OF_WHEN = '(when|where|how\\s+often|how\\s+many\\s+times|in\\s+(?:which|what)\\s+(?:year|month)|why|what)';

const people: readonly Recast[] = [
  // "who is the admiral from Chile", "name the lt gen of Norway"
  [
    new RegExp(
      `^\\W*(who(?:['’]?s|\\s+is|\\s+was|\\s+are|\\s+were)|name|identify)\\s+(?:the\\s+|an?\\s+)?${RANK}\\s+(?:from|of|for|representing)\\s+(?:the\\s+)?${COUNTRY}(?:\\s+side)?\\W*$`,
      'i',
    ),
    ([, who = '', rank = '', country = '']) =>
      `${/^who['’]?s$/i.test(who) ? 'who is' : who} the ${adjectiveOf(country)} ${inFull(rank)}?`,
  ],
  // "which admiral is Chilean", "which lt gen is from Norway"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${RANK}\\s+(?:is|was)\\s+(?:an?\\s+)?(?:from\\s+)?(?:the\\s+)?${COUNTRY}(?:\\s+side)?\\W*$`,
      'i',
    ),
    ([, rank = '', country = '']) => `who is the ${adjectiveOf(country)} ${inFull(rank)}?`,
  ],
  // "who's the chilean lt gen"
  [
    new RegExp(
      `^\\W*(?:who(?:['’]?s|\\s+is|\\s+was)|name|identify)\\s+(?:the\\s+|an?\\s+)?${COUNTRY}\\s+${RANK}\\W*$`,
      'i',
    ),
    ([, country = '', rank = '']) => `who is the ${adjectiveOf(country)} ${inFull(rank)}?`,
  ],
  // "Berg, which edition was his?", "Air Mshl Berg - which rounds were hers"
  [
    new RegExp(
      `^\\W*${SOMEBODY}\\s*(?:[,:]|\\s[–—-])\\s*(?:which|what)\\s+(?:(?:of\\s+the\\s+)?(?:numbered\\s+)?${MEETING})\\s+(?:was|were|is|are)\\s+(?:his|hers|theirs)\\W*$`,
      'iu',
    ),
    ([, who = '']) => `which meetings did ${who} chair?`,
  ],
  // "Berg, Lund: which meetings together?", "Berg & Lund - which rounds jointly"
  [
    new RegExp(
      `^\\W*(\\p{L}[\\p{L}’'-]+)\\s*(?:,|&|\\+|\\sand\\s)\\s*(\\p{L}[\\p{L}’'-]+)\\s*(?:[,:]|\\s[–—-])\\s*(?:which|what)\\s+${MEETING}\\s+(?:did\\s+they\\s+)?(?:(?:co-?\\s?)?chair(?:ed)?\\s+)?(?:together|jointly)\\W*$`,
      'iu',
    ),
    ([, one = '', other = '']) => `which meetings did ${one} and ${other} chair together?`,
  ],
  // "PM - when did he leave", "Berg where did she sit": but no other's deed
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(PM|prime\\s+minister|president)\\s*[,:–—-]?\\s+${OF_WHEN}\\s+did\\s+(?:he|she)\\s+([^?,;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, who = '', when = '', deed = '']) => `${when} did the ${who} ${deed}?`,
  ],
  // "name of the current NBED as per the articles"
  [
    /^\W*(?:the\s+)?name\s+of\s+(?:the\s+)?((?:current|present)\s+[\p{L}][\p{L}\s-]{2,60}?)(?:,?\s+(?:as\s+per|per|according\s+to|by|in)\s+(?:the\s+)?(?:articles?|reports?|sources?))?\W*$/iu,
    ([, office = '']) => `who is the ${office}?`,
  ],
  // "Norwegian chief of coast guard: name?", "name of …" is understood
  [
    new RegExp(
      `^\\W*(?:the\\s+)?((?:[\\p{L}-]+\\s+){0,3}?${OFFICE}(?:\\s+[\\p{L}-]+){0,6}?)\\s*(?:[,:]|\\s[–—-])\\s*(?:his\\s+|her\\s+|the\\s+)?name\\W*$`,
      'iu',
    ),
    ([, office = '']) => `who is the ${office}?`,
  ],
];

const meetings: readonly Recast[] = [
  // "meeting without Berg which", "rounds with Lund - which ones"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?${MEETING}\\s+(with|without|minus|sans)\\s+${SOMEBODY}\\s*(?:[,:]|\\s[–—-])?\\s+(?:which|what)(?:\\s+(?:ones?|was\\s+it|were\\s+they))?\\W*$`,
      'iu',
    ),
    ([, , way = '', who = '']) => `which meetings were ${/^with$/i.test(way) ? 'with' : 'without'} ${who}?`,
  ],
  // "round minus Berg", "which meeting without Lund"
  [
    new RegExp(`^\\W*(?:(?:which|what)\\s+)?(?:the\\s+)?${MEETING}\\s+(?:minus|sans)\\s+${SOMEBODY}\\W*$`, 'iu'),
    ([, , who = '']) => `which meetings were without ${who}?`,
  ],
  // "which one didn't have Berg as chair", "meetings that did not have Lund in the chair"
  [
    new RegExp(
      `^\\W*(?:(?:which|what)\\s+)?${MEETING}\\s+(?:that\\s+|which\\s+)?(?:didn['’]?t|did\\s+not)\\s+have\\s+${SOMEBODY}\\s+(?:as\\s+(?:an?\\s+|the\\s+|its\\s+)?(?:co-?\\s?)?chair(?:man|person)?|in\\s+the\\s+chair)\\W*$`,
      'iu',
    ),
    ([, , who = '']) => `which meetings were without ${who}?`,
  ],
  // "numbered meetings": all of them have numbers
  [new RegExp(`\\b(which|what|the)\\s+numbered\\s+(?=${MEETING}\\b)`, 'i'), ([, which = '']) => `${which} `],
  // "how many days ago did the 5th close", "… wrap up": its end
  [
    /^(\W*how\s+(?:many\s+(?:days|weeks|months|years)|long)\s+ago\s+did\s+[^?]{3,70}?)\s+(?:close|finish|conclude|wrap\s+up|adjourn)(?=\W*$)/i,
    ([, asked = '']) => `${asked} end`,
  ],
  // "5th meeting: place and dates": none that takes place
  [
    /(?<!\b(?:take|took|takes|taken|taking|in|of)\s)\b(?:place|location)\s*(?:and|&|\+|,)\s*(?:the\s+)?(dates?|days?)(?=\W*$)/i,
    () => 'where and when',
  ],
];

/** Notes in which a name, a rank or a place stands beside what is asked. */
export const ofJotted: readonly Recast[] = [...people, ...meetings];
