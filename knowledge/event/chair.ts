import type { Segment, Token } from '../article.ts';
import { type ChairCue, chairCues } from '../lexicon/chair-cues.ts';
import { countryWords } from '../lexicon/countries.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { ChairBasis } from '../record.ts';
import type { DraftChair } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** Words that may stand between a cue and its people, or between two of them, without ending the list. */
const CONNECTORS = new Set(
  `the a an and & , ; : ( ) by with along alongside together as well both from on of for behalf side sides delegation delegations representing representative
  representatives respectively while whereas his her its their counterpart counterparts 's mr ms from, in cooperation also jointly then - – — .`.split(
    /\s+/,
  ),
);

/** Words that may stand between a subject and its verb: "X, who also had co-chaired", "X and Y on Tuesday jointly chaired". */
const ADVERBS = new Set(
  `, who has have had was were is are will would also jointly both today yesterday tomorrow on monday tuesday wednesday thursday friday saturday sunday
  then later other together respectively successfully formally and the ) ( – — -`.split(/\s+/),
);

const PRONOUNS = new Set(['he', 'she']);
const BESIDE = new Set(['with', 'alongside']);

/** What is led where a meeting's chair or a head of delegation is meant. */
const LED = new Set(
  `delegation delegations side sides team teams meeting meetings talks dialogue consultations discussions deliberations session sessions round officials representatives contingent
  delegates hosts guests visitors interaction commission committee group conference summit forum party mission council`.split(
    /\s+/,
  ),
);

/** "represented the United States": a country as the object. */
const SPEAKS_FOR = new Set(['represented', 'spoke for']);

/** "the meeting which X and Y held": the object stands before. */
const RELATIVE = new Set(['which', 'that']);

const MOST_PEOPLE = 6;

/** How far before "to co-chair" its subject may stand: "X flew to Delhi on Monday to co-chair …". */
const FAR = 30;

/** Chairs that one sentence names, and where its cue stands (an offset in the article). */
export type ChairsFound = { readonly at: number; readonly chairs: readonly DraftChair[] };

const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

const every = (segment: Segment, from: number, to: number, allowed: ReadonlySet<string>, most: number): boolean => {
  let others = 0;
  for (let i = from; i < to; i++) {
    if (allowed.has(key(segment.tokens, i))) continue;
    const country = countryWords.at(segment.tokens, i);
    if (country) i = country.end - 1;
    else return false;
    if (++others > 2) return false;
  }
  return to - from <= most;
};

/** True where two people are of one list: only connectors, countries and the like stand between them. */
export const isJoined = (segment: Segment, from: number, to: number): boolean =>
  every(segment, from, to, CONNECTORS, 12);

const sideBetween = (segment: Segment, from: number, to: number): string | null => {
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    const country = countryWords.at(segment.tokens, i);
    if (country && country.end <= to) return country.value.name;
  }
  return null;
};

/** "the Indian side was led by": the country between the clause's start and the cue, beside "side" or "delegation". */
const sideBefore = (segment: Segment, cue: number): string | null => {
  for (let i = cue - 1; i >= Math.max(0, cue - 6); i--) {
    if (!LED.has(key(segment.tokens, i))) continue;
    return sideBetween(segment, i - 4, i + 4 < cue ? i + 4 : cue);
  }
  return null;
};

const leadsSomething = (segment: Segment, from: number, to: number, countries: boolean): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, segment.tokens.length); i++) {
    if (LED.has(key(segment.tokens, i))) return true;
    if (countries && countryWords.at(segment.tokens, i)) return true;
  }
  return false;
};

const clauseEnd = (segment: Segment, from: number): number => {
  for (let i = from; i < segment.tokens.length; i++) if (key(segment.tokens, i) === ';') return i;
  return segment.tokens.length;
};

type Placed = { readonly person: PersonMention; readonly from: number; readonly to: number };

const chairOf = (segment: Segment, { person }: Placed, basis: ChairBasis, side: string | null): DraftChair => ({
  person,
  basis,
  side: person.side ?? side,
  span: segment.span,
});

/**
 * "X on the EU side, and Y", "X, for Chile; and by Y": a side named after its people; "X, and from the Russian side by Y",
 * "X and, for Russia, Y": one named before.
 */
const isTrailing = (segment: Segment, from: number, to: number): boolean => {
  let side = -1;
  for (let i = from; i < to; i++) {
    const word = key(segment.tokens, i);
    if (LED.has(word)) side = i;
    else if (side >= 0 && (word === 'by' || word === ':')) return false;
    const country = word === 'for' ? countryAfter(segment, i + 1, to) : undefined;
    if (country !== undefined && CLOSES.has(key(segment.tokens, country)) && country < to - 1) return true;
  }
  return side >= 0;
};

const CLOSES = new Set([';', ',', 'and', ')']);

/** Index after the country that starts at `from` or after "the"; undefined where none does. */
const countryAfter = (segment: Segment, from: number, to: number): number | undefined => {
  const start = key(segment.tokens, from) === 'the' ? from + 1 : from;
  const country = countryWords.at(segment.tokens, start);
  return country && country.end <= to ? country.end : undefined;
};

/** People after a cue: "co-chaired by A and B", "led by A from the Indian side and B from the Russian side". */
const peopleAfter = (
  segment: Segment,
  people: readonly Placed[],
  cueStart: number,
  cueEnd: number,
  basis: ChairBasis,
): DraftChair[] => {
  const chairs: DraftChair[] = [];
  let end = cueEnd;
  let leading = sideBefore(segment, cueStart);
  /** How many of the chairs so far a side named after them does not cover any more. */
  let settled = 0;
  const settle = (side: string | null): void => {
    if (side === null) return;
    for (let i = settled; i < chairs.length; i++) {
      const chair = chairs[i] as DraftChair;
      chairs[i] = { ...chair, side: chair.side ?? side };
    }
    settled = chairs.length;
  };
  for (const placed of people) {
    if (placed.from < cueEnd) continue;
    if (!every(segment, end, placed.from, CONNECTORS, chairs.length === 0 ? 14 : 12) || chairs.length === MOST_PEOPLE)
      break;
    const side = sideBetween(segment, end, placed.from);
    if (chairs.length > 0 && side !== null && isTrailing(segment, end, placed.from)) {
      settle(side);
      leading = null;
    } else if (side !== null || chairs.length > 0) leading = side;
    chairs.push(chairOf(segment, placed, basis, leading));
    end = placed.to;
  }
  if (chairs.length > 0) settle(sideAfter(segment, end));
  return chairs;
};

/** "… from the Japanese side", ", for Norway" right after the last of the people. */
const sideAfter = (segment: Segment, from: number): string | null => {
  let i = from;
  let forWhom = false;
  for (; i < from + 3; i++) {
    const word = key(segment.tokens, i);
    if (word === 'for') forWhom = true;
    else if (word !== 'on' && word !== 'from' && word !== 'the' && word !== ',') break;
  }
  const country = i > from ? countryWords.at(segment.tokens, i) : undefined;
  if (!country) return null;
  return forWhom || LED.has(key(segment.tokens, country.end)) ? country.value.name : null;
};

/** "X will, on day one of the visit, co-chair": what stands between two commas parts no subject from its verb. */
const isParenthesis = (segment: Segment, from: number, to: number): boolean => {
  let first = from;
  while (first < to && key(segment.tokens, first) !== ',' && ADVERBS.has(key(segment.tokens, first))) first++;
  let last = to - 1;
  while (last > first && key(segment.tokens, last) !== ',' && ADVERBS.has(key(segment.tokens, last))) last--;
  return last > first && last - first <= 16 && key(segment.tokens, first) === ',' && key(segment.tokens, last) === ',';
};

/** Past "of Japan" or "from the United States" behind a name. */
const afterCountry = (segment: Segment, from: number): number => {
  if (key(segment.tokens, from) !== 'of' && key(segment.tokens, from) !== 'from') return from;
  return countryAfter(segment, from + 1, segment.tokens.length) ?? from;
};

const TAIL = new Set(['at', 'of', 'in', 'for', 'from', 'to']);

/** "X, Director of Fisheries at DEFRA, heads": the rest of a post, closed by a comma. */
const isTail = (segment: Segment, from: number, to: number): boolean =>
  to - from <= 9 && TAIL.has(key(segment.tokens, from)) && key(segment.tokens, to - 1) === ',';

/** People before a cue: "A and B co-chaired", "A, who led the Indian side", "A flew to Delhi on Monday to co-chair". */
const peopleBefore = (
  segment: Segment,
  people: readonly Placed[],
  cueStart: number,
  cueEnd: number,
  { phrase }: ChairCue,
): Placed[] => {
  const found: Placed[] = [];
  let start = cueStart;
  const far = phrase.startsWith('to ');
  for (const placed of [...people].reverse()) {
    if (placed.to > cueStart) continue;
    const near =
      found.length > 0
        ? every(segment, placed.to, start, CONNECTORS, 10)
        : every(segment, afterCountry(segment, placed.to), start, ADVERBS, 8) ||
          isParenthesis(segment, placed.to, start) ||
          isTail(segment, placed.to, start) ||
          (far && start - placed.to <= FAR);
    if (!near || found.length === MOST_PEOPLE || (found.length > 0 && phrase === 'hosted')) break;
    found.unshift(placed);
    start = placed.from;
  }
  return cueEnd > cueStart ? found : [];
};

/** "… co-chaired the meeting with C": people after "with" or "alongside" in the rest of the clause. */
const peopleBeside = (segment: Segment, people: readonly Placed[], cueEnd: number): Placed[] => {
  const end = clauseEnd(segment, cueEnd);
  for (let i = cueEnd; i < end; i++) {
    if (!BESIDE.has(key(segment.tokens, i))) continue;
    const next = people.find((placed) => placed.from > i);
    if (next && every(segment, i + 1, next.from, CONNECTORS, 6)) return [next];
  }
  return [];
};

/** "chaired the Egyptian side", "presided over the Iraqi delegation": the head of a delegation. */
const OF_A_SIDE = /^(?:\S+ ){0,3}(?:side|delegation|team)\b/;

const PASSIVE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);

/** "was co-chaired in a virtual format by": where the agent starts; -1 for an active verb. */
const agentAfter = (segment: Segment, cue: number, cueEnd: number): number => {
  let before = cue - 1;
  while (before > 0 && ['jointly', 'also', 'to', 'then', 'again'].includes(key(segment.tokens, before))) before--;
  if (!PASSIVE.has(key(segment.tokens, before))) return -1;
  for (let i = cueEnd; i < Math.min(cueEnd + 9, segment.tokens.length); i++)
    if (key(segment.tokens, i) === 'by') return i + 1;
  return -1;
};

const beforeCue = (
  segment: Segment,
  people: readonly Placed[],
  i: number,
  end: number,
  cue: ChairCue,
  previous: PersonMention | null,
): DraftChair[] => {
  const subjects = peopleBefore(segment, people, i, end, cue);
  const [first] = subjects;
  const relative = first !== undefined && RELATIVE.has(key(segment.tokens, first.from - 1));
  if (cue.object && !relative && !leadsSomething(segment, end, end + 9, SPEAKS_FOR.has(cue.phrase))) return [];
  if (subjects.length === 0) {
    let before = i - 1;
    while (before >= 0 && ADVERBS.has(key(segment.tokens, before))) before--;
    if (!previous || !PRONOUNS.has(key(segment.tokens, before))) return [];
    subjects.push({ person: previous, from: before, to: before });
  }
  const beside = cue.basis === 'hosted' || cue.basis === 'led delegation' ? [] : peopleBeside(segment, people, end);
  const side = leadsSomething(segment, end, end + 5, false)
    ? sideBetween(segment, end, Math.min(end + 5, segment.tokens.length))
    : null;
  const several = cue.basis === 'chaired' && subjects.length + beside.length > 1;
  const basis: ChairBasis = OF_A_SIDE.test(wordsBetween(segment, end, end + 5))
    ? 'led delegation'
    : several
      ? 'co-chaired'
      : cue.basis;
  return [
    ...subjects.map((placed) => chairOf(segment, placed, basis, subjects.length === 1 ? side : null)),
    ...beside.map((placed) => chairOf(segment, placed, basis, null)),
  ];
};

const OFFICE = [
  [/\bco-? ?chair/i, 'co-chaired'],
  [
    /\bchair(?:person|man|woman)? of (?:the )?(?:\S+ ){0,3}(?:commission|committee|meeting|session|dialogue|group|forum|council)/i,
    'chaired',
  ],
  [/\bhead of (?:the )?(?:\p{L}+ )?delegation/iu, 'led delegation'],
] as const;

const COUNTERPART = new Set(['counterpart', 'counterparts', 'number']);
const HEADS = new Set(['head', 'leading', 'heading', 'chairing', 'chair', 'leader']);
const IS = new Set(['was', 'were', 'is', 'are', 'sat']);

/** "head of the Tajik delegation", "leading the Indian side", "his counterpart for Greece": words whose "was" names a chair. */
const isOffice = (segment: Segment, i: number): boolean => {
  const word = key(segment.tokens, i);
  if (COUNTERPART.has(word)) return true;
  if (word === 'chair') return true;
  if (!LED.has(word)) return false;
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) if (HEADS.has(key(segment.tokens, j))) return true;
  return false;
};

/** "his counterpart for Greece was Air Vice-Marshal X", "At the head of the Tajik delegation was X", "In the chair sat X". */
const inverted = (segment: Segment, people: readonly Placed[]): DraftChair[] => {
  const found: DraftChair[] = [];
  for (let i = 0; i < segment.tokens.length; i++) {
    if (!isOffice(segment, i)) continue;
    for (let j = i + 1; j <= i + 5; j++) {
      if (!IS.has(key(segment.tokens, j))) continue;
      const placed = people.find(({ from }) => from > j);
      if (!placed || !every(segment, j + 1, placed.from, CONNECTORS, 4)) break;
      const basis = key(segment.tokens, i) === 'chair' ? 'chaired' : 'led delegation';
      found.push(chairOf(segment, placed, basis, sideBetween(segment, i - 3, j)));
      break;
    }
  }
  return found;
};

/**
 * Who chaired, led or hosted, by the cues of `lexicon/chair-cues.yaml`.
 * @param previous the last person of the sentence before, for "He chaired the delegation".
 */
export const findChairs = (
  { segment, people: mentioned }: SegmentMentions,
  previous: PersonMention | null,
): ChairsFound[] => {
  const found: ChairsFound[] = [];
  const people = mentioned.map((person) => {
    const [from, to] = tokenRange(segment, person.span);
    return { person, from, to };
  });
  const taken = new Set<PersonMention>();
  const keep = (at: number, chairs: readonly DraftChair[]): void => {
    const fresh = chairs.filter(({ person }) => !taken.has(person));
    for (const { person } of fresh) taken.add(person);
    if (fresh.length > 0) found.push({ at, chairs: fresh });
  };
  for (let i = 0; i < segment.tokens.length; i++) {
    const inside = people.find((placed) => placed.from <= i && i < placed.to);
    if (inside) {
      i = inside.to - 1;
      continue;
    }
    const cue = chairCues.at(segment.tokens, i);
    if (!cue) continue;
    const { value, end } = cue;
    const at = segment.tokens[i]?.start ?? segment.span.start;
    const by = value.people === 'before' ? agentAfter(segment, i, end) : -1;
    if (by >= 0) keep(at, peopleAfter(segment, people, i, by, value.basis));
    else if (value.people === 'after') {
      const led = value.basis !== 'led delegation' || leadsSomething(segment, i - 10, i, true);
      if (led) keep(at, peopleAfter(segment, people, i, end, value.basis));
    } else keep(at, beforeCue(segment, people, i, end, value, previous));
    i = end - 1;
  }
  for (const chair of inverted(segment, people)) keep(chair.person.span.start, [chair]);
  for (const { person } of people) {
    const office = OFFICE.find(([words]) => person.role !== null && words.test(person.role));
    if (office) keep(person.span.start, [{ person, basis: office[1], side: person.side, span: segment.span }]);
  }
  return found;
};
