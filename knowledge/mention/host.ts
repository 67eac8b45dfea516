import type { Token } from '../article.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { cityAt, countryNameAt } from '../lexicon/country-at.ts';
import { gatherings, hostAdverbials, hostPhrases, sawVerbs } from '../lexicon/places.ts';

/** How far behind a place its verb may stand, in tokens: "on Friday, 5 May 2023, for the second time". */
const REACH = 16;

/** Not the subject of what follows: "left Oslo for Lima, hosted by". */
const NO_SUBJECT = new Set(['to', 'from', 'with', 'by', 'via', 'through', 'against']);

/** "originally planned for Lima". */
const ONCE = new Set(['though', 'although', 'originally', 'initially', 'first', 'once']);

/** "scheduled for Berlin on 26 November". */
const SET_FOR = new Set(['scheduled', 'slated', 'planned', 'set', 'fixed', 'due', 'billed']);

/**
 * Whether the place in tokens `[from, to)` is said to be where something is held, as a subject.
 * - "Geneva will host the talks", "New Delhi on Friday hosted the 22nd meeting", "Nairobi played host to the round"
 * - "Oslo was the venue for the talks", "Ankara, the capital of Türkiye, was where they met", "Lima has been chosen as the venue"
 * - "Lima saw the sixth round", "Muscat welcomed delegates to the session", "the Baobab Centre, Accra, had the 21st edition"
 * "saw", "had" and "welcomed" say so of a city or building only, not of a country.
 */
export const isHost = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  subject: 'city' | 'country' | 'venue',
): boolean => {
  const the = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const before = tokens[the]?.key ?? '';
  if (before === 'by') return tokens[the - 1]?.key === 'hosted';
  if (before === 'for') {
    const verb = numberedBefore(tokens, the) ?? the - 1;
    return SET_FOR.has(tokens[verb]?.key ?? '') && !ONCE.has(tokens[verb - 1]?.key ?? '');
  }
  if (before === 'kept' || before === 'keep' || before === 'keeps') return tokens[to]?.key === 'busy';
  if (isWhereItIs(tokens, the, to)) return true;
  if (NO_SUBJECT.has(before)) return false;
  const aside = asideEnd(tokens, from, to, subject === 'venue');
  const wide = subject !== 'country';
  let open = aside.closes;
  let verbal = false;
  for (let i = aside.end; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i];
    if (!token) return false;
    const phrase = hostPhrases.at(tokens, i);
    if (phrase && says(tokens, i, phrase.end, verbal)) return true;
    if (sawVerbs.has(token.key) && wide && (seesGathering(tokens, i) || !hostAdverbials.has(token.key)))
      return seesGathering(tokens, i);
    if (token.key === ',') {
      // "Oslo, on Friday, hosted": a comma opens an adverbial, or closes one.
      if (!open && !ADVERBIAL_STARTS.has(tokens[i + 1]?.key ?? '')) return false;
      open = true;
      continue;
    }
    verbal ||= AUXILIARIES.has(token.key);
    if (!hostAdverbials.has(token.key) && token.kind !== 'number' && !isDateWord(token)) return false;
  }
  return false;
};

/** "set | the 25th round | for Moscow": the token before what is set, where it is a numbered meeting. */
const numberedBefore = (tokens: readonly Token[], end: number): number | undefined => {
  let at = end - 1;
  if (gatherings.has(tokens[at]?.key ?? '')) at--;
  return isNumber(tokens[at]) && tokens[at - 1]?.key === 'the' ? at - 2 : undefined;
};

const isNumber = (token: Token | undefined): boolean => token !== undefined && NUMBER.test(token.key);
const NUMBER = /^(?:\d+(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|[a-z]+th|[a-z]+ieth))$/;

/** "It will be | Oslo | again for the sixth round". */
const isWhereItIs = (tokens: readonly Token[], be: number, to: number): boolean => {
  const it = tokens[be]?.key === 'be' ? be - 2 : be - 1;
  if (!/^(?:be|is|was)$/.test(tokens[be]?.key ?? '') || tokens[it]?.key !== 'it' || it > 2) return false;
  let after = to;
  while (AGAIN.has(tokens[after]?.key ?? '')) after++;
  return (
    tokens[after]?.key === 'for' || (tokens[after]?.key === 'that' && hostPhrases.at(tokens, after + 1) !== undefined)
  );
};

const AGAIN = new Set(['again', 'once', 'more', 'too', 'this', 'time', "'s", 'turn', ',']);

/** "the venue for the next round will be Muscat", "the venue was the Grand Hyatt, Muscat", "Venue: Tulip Hall, Delhi", "Place: Oslo". */
export const isCalledVenue = (tokens: readonly Token[], from: number): boolean => {
  let at = from - 1;
  if (tokens[at]?.key === ',') {
    at--;
    while (at > from - 10 && (isNameWord(tokens[at]) || tokens[at]?.key === 'of')) at--;
  }
  if (tokens[at]?.key === 'the') at--;
  const link = tokens[at]?.key ?? '';
  if (link === ':') return at <= 3 && LABELS.has(tokens[at - 1]?.key ?? '');
  if (!COPULAS.has(link)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const token = tokens[i]?.key ?? '';
    if (token === 'venue' || token === 'location') return true;
    if (token === ',' || token === ';' || token === ':') return false;
  }
  return false;
};

const LABELS = new Set(['venue', 'place', 'location', 'where', 'city']);
const COPULAS = new Set(['was', 'is', 'be', 'were', 'as']);
const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

const AUXILIARIES = new Set(['was', 'is', 'be', 'been', 'were', 'will', 'would', 'has', 'had', 'to', 'being']);
const ADVERBIAL_STARTS = new Set(['on', 'this', 'last', 'earlier', 'in', 'for', 'once', 'which', 'too', 'meanwhile']);
/** These say it by themselves. */
const FINITE = /^(?:host(?:ed|s|ing)|play(?:ed|s)?)$/;
const FOR = new Set(['for', 'of', 'to', 'where', 'when', 'as', 'again', '.', ',']);

/** "hosted", not "hosted by"; "was the venue for", "to host", "was where". */
const says = (tokens: readonly Token[], at: number, end: number, verbal: boolean): boolean => {
  const first = tokens[at]?.key ?? '';
  const after = tokens[end];
  if (FINITE.test(first)) return after?.key !== 'by';
  if (!verbal) return false;
  return first === 'host' || first === 'where' || first === 'chosen' || after === undefined || FOR.has(after.key);
};

/** "the third round", "the two sides meet", "delegates to the session"; not "the talks as a success". */
const seesGathering = (tokens: readonly Token[], verb: number): boolean => {
  let gathering = false;
  let last = verb + 10;
  for (let i = verb + 1; i < Math.max(verb + 16, last); i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.key === 'as') return false;
    if (token.kind === 'mark' && token.key !== '-') break;
    // "saw the Republic of Chad and Kenya | hold the sixth round of their Water Dialogue"
    if (HOLD.has(token.key)) last = i + 10;
    if (i < last && (gatherings.has(token.key) || isOne(tokens, i))) gathering = true;
  }
  return gathering && isGathered(tokens, verb);
};

const HOLD = new Set(['hold', 'holding', 'convene', 'conclude', 'open']);

const isLast = (after: Token | undefined): boolean =>
  after === undefined || after.kind === 'mark' || /^(?:in|on|this|next|last|again)$/.test(after.key);

/** "the first | ABCD", "the sixth |.", "the previous | one": a meeting without the word for it. */
const isOne = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (token?.key === 'one') return /^(?:previous|last|next|first|preceding)$/.test(tokens[i - 1]?.key ?? '');
  if (isNumber(token)) return tokens[i - 1]?.key === 'the' && isLast(tokens[i + 1]);
  return isNumber(tokens[i - 1]) && /^\p{Lu}{3,}$/u.test(token?.text ?? '');
};

/** To have or welcome a meeting is to host it only where it is a numbered one, or people come to it. */
const isGathered = (tokens: readonly Token[], verb: number): boolean => {
  const key = tokens[verb]?.key ?? '';
  if (key.startsWith('s') || key.startsWith('witness')) return true;
  let people = false;
  let numbered = false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 10); i++) {
    const token = tokens[i];
    if (token?.kind === 'number' || /(?:th|first|second|third)$/.test(token?.key ?? '')) numbered = true;
    else if (PEOPLE.has(token?.key ?? '')) people = true;
    else if (key === 'had' && numbered && gatherings.has(token?.key ?? '')) return true;
    if (key === 'had' && isOne(tokens, i)) return true;
    if (people && (token?.key === 'to' || token?.key === 'for')) return key !== 'had';
    if (key === 'had' && people) return false;
  }
  return false;
};

const PEOPLE = new Set(
  'sides delegation delegations delegates officials ministers leaders negotiators participants representatives parties envoys experts'.split(
    ' ',
  ),
);

const isDateWord = ({ key }: Token): boolean => months.has(key) || weekdays.has(key);

/**
 * Past what says where the place is: ", the capital of Peru", " (India)", ", New Delhi" behind a building, " in Vienna", ", Qatar's capital,".
 * `closes`: a comma may follow before the verb.
 */
const asideEnd = (
  tokens: readonly Token[],
  from: number,
  to: number,
  located: boolean,
): { readonly end: number; readonly closes: boolean } => {
  const inner = tokens[from - 1]?.key === ',' || tokens.slice(from, to).some(({ key }) => key === ',');
  const mark = tokens[to]?.key;
  if (mark === '(') {
    for (let i = to + 1; i < to + 8; i++) if (tokens[i]?.key === ')') return { end: i + 1, closes: inner };
    return { end: to, closes: inner };
  }
  if (mark !== ',' && mark !== 'in') return { end: to, closes: inner };
  const place = located ? placeEnd(tokens, to + 1) : undefined;
  const owner = countryNameAt(tokens, to + 1);
  if (owner && tokens[owner.end]?.key === "'s") return { end: capitalEnd(tokens, owner.end) ?? to, closes: true };
  const end = tokens[to + 1]?.key === 'the' ? capitalEnd(tokens, to + 2) : place;
  if (end === undefined) return { end: to, closes: inner };
  if (tokens[end]?.key === '(') return { end: (placeEnd(tokens, end + 1) ?? end) + 1, closes: true };
  return { end: (tokens[end]?.key === ',' ? placeEnd(tokens, end + 1) : undefined) ?? end, closes: true };
};

const placeEnd = (tokens: readonly Token[], i: number): number | undefined =>
  cityAt(tokens, i)?.end ?? countryNameAt(tokens, i)?.end;

/** "capital of Türkiye", "Peruvian capital", "seat of the African Union": up to the comma. */
const capitalEnd = (tokens: readonly Token[], start: number): number | undefined => {
  for (let i = start; i < start + 10; i++) if (tokens[i]?.key === ',') return i;
  return undefined;
};
