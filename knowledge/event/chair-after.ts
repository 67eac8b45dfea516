import type { Segment } from '../article.ts';
import { chairCues } from '../lexicon/chair-cues.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { singleSpaced } from '../read/line.ts';
import type { ChairBasis } from '../record.ts';
import {
  BODIES,
  CONNECTORS,
  chairOf,
  countryAfter,
  every,
  key,
  LED,
  MOST_PEOPLE,
  type Placed,
  peopleFrom,
  sideBetween,
} from './chair-list.ts';
import { sidesInOrder } from './chair-sides.ts';
import type { DraftChair } from './draft.ts';

/** People after a cue: "co-chaired by A and B", "led by A from the Indian side and B from the Russian side". */
export const peopleAfter = (
  segment: Segment,
  people: readonly Placed[],
  cueStart: number,
  cueEnd: number,
  basis: ChairBasis,
  verbEnd = cueEnd,
): DraftChair[] => {
  const chairs: DraftChair[] = [];
  let end = cueEnd;
  const fronted = sideFronted(segment, cueStart);
  let leading = sideBefore(segment, cueStart) ?? sideInside(segment, verbEnd, cueEnd) ?? fronted;
  /** "The Peruvian delegation was led by A, together with B", "For Peru it was chaired by A and B": all of them are of it. */
  const shared = fronted !== null || (basis === 'led delegation' && leading !== null && isOneSide(segment, cueStart));
  /** "The Gulf side was headed by Omani Minister A": the side is a body of several states, one of which is the minister's. */
  const bodies =
    basis === 'led delegation' && (shared || isCountryLed(segment, cueStart)) && BODIES.has(leading ?? '')
      ? [leading]
      : [null];
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
  for (const placed of wholeOffices(segment, peopleFrom(people, cueEnd))) {
    if (placed.from < cueEnd) continue;
    if (!every(segment, end, placed.from, CONNECTORS, chairs.length === 0 ? 14 : 12) || chairs.length === MOST_PEOPLE)
      break;
    if (chairs.length > 0 && leadsOnTheirOwn(segment, end, placed)) break;
    const side = sideBetween(segment, end, placed.from);
    if (chairs.length > 0) bodies.push(basis === 'led delegation' ? bodyBetween(segment, end, placed.from) : null);
    if (chairs.length > 0 && side !== null && isTrailing(segment, end, placed.from)) {
      settle(side);
      leading = null;
    } else if (side !== null || (chairs.length > 0 && !shared)) leading = side;
    chairs.push(chairOf(segment, placed, basis, leading));
    end = placed.to;
  }
  if (chairs.length > 0) settle(sideAfter(segment, end));
  const sides = chairs.length > 1 ? sidesInOrder(segment, cueStart, cueEnd, end) : [];
  return chairs.map((chair, i) => ({
    ...chair,
    basis: basis === 'chaired' && chairs.length > 1 ? 'co-chaired' : basis,
    side: sides.length === chairs.length ? (sides[i] ?? chair.side) : (bodies[i] ?? chair.side),
  }));
};

/** "The Peruvian delegation was | led by": one side, in the singular, is the subject. */
const isOneSide = ({ tokens }: Segment, cue: number): boolean => {
  let i = cue - 1;
  while (i > cue - 5 && BEFORE_LED.has(key(tokens, i))) i--;
  return ONE_SIDE.has(key(tokens, i));
};

/** "The EU was | led by". */
const isCountryLed = (segment: Segment, cue: number): boolean =>
  WAS.has(key(segment.tokens, cue - 1)) && sideEndingAt(segment, cue - 1) !== null;

/** "and the EU delegation by | Latvian Minister B": the body of several states whose side is led. */
const bodyBetween = ({ tokens }: Segment, from: number, to: number): string | null => {
  for (let i = from; i < to; i++) {
    const country = countryAt(tokens, i);
    if (country && country.end < to && BODIES.has(country.value.name) && LED.has(key(tokens, country.end)))
      return country.value.name;
  }
  return null;
};

const BEFORE_LED = new Set(['was', 'is', 'will', 'be', 'to', 'been', 'has', 'had', 'also', 'jointly', ',']);
const ONE_SIDE = new Set(['side', 'delegation', 'team', 'contingent', 'mission']);

/** "co-chaired, for the EU, by": the side between the verb and its agent; not "co-chaired in Japan by". */
const sideInside = (segment: Segment, from: number, to: number): string | null => {
  for (let i = from; i < to; i++) if (FOR.has(key(segment.tokens, i))) return sideBetween(segment, i, to);
  return null;
};

/** "For the European Union | it was chaired by", "On behalf of Peru the meeting was chaired by": the side that opens the clause. */
const sideFronted = ({ tokens }: Segment, cue: number): string | null => {
  let i = cue - 1;
  while (i > cue - 6 && BEFORE_CHAIRED.has(key(tokens, i))) i--;
  if (i === cue - 1) return null;
  for (let from = i; from > Math.max(0, i - 4); from--) {
    const country = countryAt(tokens, from);
    if (country?.end !== i + 1) continue;
    const opener = key(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    const opens =
      key(tokens, opener) === 'for' || (key(tokens, opener) === 'of' && key(tokens, opener - 1) === 'behalf');
    return opens ? country.value.name : null;
  }
  return null;
};

const BEFORE_CHAIRED = new Set([...BEFORE_LED, ',', 'it', 'the', 'they', ...LED]);

const FOR = new Set(['for', 'from', 'on']);

/** "by A, with B leading the Norwegian side", "by A and B headed the Norwegian one": what B does is said behind. */
const leadsOnTheirOwn = (segment: Segment, from: number, placed: Placed): boolean => {
  const own = chairCues.at(segment.tokens, placed.to);
  if (
    own?.value.basis === 'led delegation' &&
    own.value.people === 'before' &&
    sideBetween(segment, own.end, own.end + 4) !== null
  )
    return true;
  for (let i = from; i < placed.from; i++) if (WITH.has(key(segment.tokens, i))) return own?.value.people === 'before';
  return false;
};

const WITH = new Set(['with', 'while', 'whereas']);

/** "the Indian side was led by": the country between the clause's start and the cue, beside "side" or "delegation". */
export const sideBefore = (segment: Segment, cue: number): string | null => {
  for (let i = cue - 1; i >= Math.max(0, cue - 6); i--) {
    if (WAS.has(key(segment.tokens, i))) {
      const side = sideEndingAt(segment, i);
      if (side !== null) return side;
    }
    if (!LED.has(key(segment.tokens, i))) continue;
    return sideBetween(segment, i - 4, Math.min(i + 4, cue));
  }
  const group = groupBeforeAside(segment, cue);
  return group < 0 ? null : sideBetween(segment, group - 4, group);
};

/** "A Chilean delegation, in which two ministries were represented, was | led by": where the group stands that the aside is about; -1 for none. */
export const groupBeforeAside = ({ tokens }: Segment, cue: number): number => {
  if (!WAS.has(key(tokens, cue - 1)) || key(tokens, cue - 2) !== ',') return -1;
  for (let i = cue - 3; i > Math.max(0, cue - 24); i--)
    if (key(tokens, i) === ',' && ONE_SIDE.has(key(tokens, i - 1))) return ASIDES.has(key(tokens, i + 1)) ? i - 1 : -1;
  return -1;
};

const ASIDES = new Set([
  'in',
  'of',
  'which',
  'whose',
  'with',
  'including',
  'comprising',
  'consisting',
  'made',
  'among',
]);

const WAS = new Set(['was', 'were', 'is', 'are']);

/** "New Zealand | was led by": the country right before token `end`, whose name may have several words. */
const sideEndingAt = ({ tokens }: Segment, end: number): string | null => {
  for (let i = end - 1; i >= Math.max(0, end - 3); i--) {
    const country = countryAt(tokens, i);
    if (country) return country.end === end ? country.value.name : null;
  }
  return null;
};

/**
 * "X on the EU side, and Y", "X, for Chile; and by Y": a side named after its people; "X, and from the Russian side by Y",
 * "X and, for Russia, Y": one named before.
 */
const isTrailing = (segment: Segment, from: number, to: number): boolean => {
  let side = -1;
  for (let i = from; i < to; i++) {
    const word = key(segment.tokens, i);
    if (LED.has(word)) side = i;
    else if (side === i - 1 && (word === 'by' || word === ':')) return false;
    if (word === '(' && key(segment.tokens, countryAfter(segment, i + 1, to) ?? -1) === ')') return true;
    const country = word === 'for' && !opensClause(segment, i) ? countryAfter(segment, i + 1, to) : undefined;
    if (country !== undefined && CLOSES.has(key(segment.tokens, country)) && country < to - 1) return true;
  }
  return side >= 0;
};

/** "and, | for Korea, by Y". */
const opensClause = (segment: Segment, i: number): boolean => {
  const before = key(segment.tokens, i - 1) === ',' ? key(segment.tokens, i - 2) : key(segment.tokens, i - 1);
  return before === 'and' || before === 'while';
};

const CLOSES = new Set([';', ',', 'and', ')']);

/** Words that end an office: what comes after is about someone else. */
const ENDS_OFFICE = new Set([
  ';',
  'was',
  'were',
  'is',
  'are',
  'said',
  'by',
  'while',
  'led',
  'headed',
  'co',
  'who',
  '.',
]);

/** "Assistant Chief of Staff, Int-C (Cooperation), HQ (IDS) Air Vice Marshal X": an office without a name runs on to the name after it. */
const wholeOffices = (segment: Segment, people: readonly Placed[]): readonly Placed[] => {
  if (people.every(({ person }) => person.name !== '')) return people;
  const whole: Placed[] = [];
  people.forEach((placed, i) => {
    const next = people[i + 1];
    const last = whole.at(-1);
    if (last?.to === placed.to) return;
    const runsOn =
      placed.person.name === '' && next !== undefined && next.person.role === null && next.from - placed.to <= 24;
    if (!runsOn || segment.tokens.slice(placed.to, next.from).some(({ key: word }) => ENDS_OFFICE.has(word))) {
      whole.push(placed);
      return;
    }
    const start = segment.tokens[placed.from]?.start ?? segment.span.start;
    const end = segment.tokens[next.from - 1]?.end ?? start;
    const role = singleSpaced(segment.text.slice(start - segment.span.start, end - segment.span.start));
    const side = next.person.side ?? placed.person.side;
    whole.push({ person: { ...next.person, role, roleSpan: { start, end }, side }, from: placed.from, to: next.to });
  });
  return whole;
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
  const country = i > from ? countryAt(segment.tokens, i) : undefined;
  if (!country) return null;
  return forWhom || LED.has(key(segment.tokens, country.end)) ? country.value.name : null;
};
