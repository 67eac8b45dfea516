import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { cityWords } from '../lexicon/countries.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { notForums } from '../lexicon/not-forums.ts';
import { genericWords, meetingWords, smallWords } from '../lexicon/question-words.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { isRealWord } from '../lexicon/real-words.ts';
import { foldName } from '../link/person-token.ts';
import { ordinalAt, parseOrdinal } from '../mention/ordinal.ts';
import { type Catalogue, singular, wordsOf } from './catalogue.ts';
import { typedCountryAt } from './country.ts';
import type { Correction } from './resolution.ts';
import { isOn } from './time.ts';
import { dateAt } from './typed-date.ts';
import { nearestOf } from './words.ts';

export type Recency = 'latest' | 'first' | 'next' | 'previous';

/** What one word, or several together, say. `to` is the index after the last token. */
export type Label =
  | { readonly is: 'ordinal'; readonly ordinal: number }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'recency'; readonly recency: Recency }
  | { readonly is: 'kind'; readonly kind: string }
  | { readonly is: 'country' | 'city'; readonly name: string; readonly country: string }
  | { readonly is: 'branch'; readonly branch: string }
  | { readonly is: 'forum' | 'person' | 'place'; readonly word: string }
  | { readonly is: 'meeting' | 'small' | 'generic' | 'rank' }
  | { readonly is: 'unknown'; readonly word: string };

export type Labelled = {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly correction?: Correction;
};

const TO_PRESS = new Set(['conference', 'meet']);

const RECENCY: ReadonlyMap<string, Recency> = new Map([
  ['latest', 'latest'],
  ['last', 'latest'],
  ['newest', 'latest'],
  ['recent', 'latest'],
  ['current', 'latest'],
  ['earliest', 'first'],
  ['oldest', 'first'],
  ['next', 'next'],
  ['upcoming', 'next'],
  ['coming', 'next'],
  ['forthcoming', 'next'],
  ['previous', 'previous'],
  ['penultimate', 'previous'],
]);

/** "two years", "3 days": a length, no number of a meeting. */
const UNITS = new Set([
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'times',
  'hours',
  'sides',
  'countries',
  'nations',
  'people',
  'leaders',
  'meetings',
  'summits',
  'rounds',
  'sources',
  'articles',
]);

/** "two armies": plural nouns; "meetings" are counted, not lengths, but no number of one either. */
const UNIT_LIKE = /^\p{L}{3,}(?<!s)s$/u;

/** What stands at token `i` of a text that names a meeting. */
export const labelAt = (tokens: readonly Token[], i: number, catalogue: Catalogue): Labelled => {
  const token = tokens[i] as Token;
  const { key } = token;
  const one = (label: Label, to = i + 1): Labelled => ({ label, from: i, to });
  if (token.kind === 'mark') return one({ is: 'small' });
  const other = notForums.at(tokens, i);
  // "press conference": no meeting of the talks.
  if (other && other.end > i + 1 && TO_PRESS.has(tokens[other.end - 1]?.key ?? ''))
    return one(
      {
        is: 'unknown',
        word: tokens
          .slice(i, other.end)
          .map((each) => each.key)
          .join(' '),
      },
      other.end,
    );
  const model = modelAt(tokens, i);
  if (model !== undefined) return one({ is: 'unknown', word: model }, i + 3);
  const date = dateAt(tokens, i);
  if (date) return asYear(date, tokens, catalogue);
  // "X post", "on X": a site, no tenth meeting.
  if (key === 'x' && (SITE.has(tokens[i + 1]?.key ?? '') || /^(?:on|via)$/.test(tokens[i - 1]?.key ?? '')))
    return one({ is: 'generic' });
  const ordinal = ordinalAt(tokens, i);
  if (
    !ordinal &&
    parseOrdinal(key) !== null &&
    (UNITS.has((tokens[i + 1]?.text === '-' ? tokens[i + 2] : tokens[i + 1])?.key ?? '') ||
      isShare(tokens, i) ||
      isAll(tokens, i) ||
      (token.kind === 'word' &&
        tokens[i + 1]?.key === 'co' &&
        /^chair\p{L}*s$/u.test(tokens[i + (tokens[i + 2]?.text === '-' ? 3 : 2)]?.key ?? '')) ||
      (token.kind === 'word' && (UNIT_LIKE.test(tokens[i + 1]?.key ?? '') || countsMeetings(tokens, i))))
  )
    return one({ is: 'generic' });
  if (ordinal) return one({ is: 'ordinal', ordinal: ordinal.ordinal }, ordinal.end);
  if (token.kind === 'number') {
    const value = parseOrdinal(key);
    return one(value === null ? { is: 'unknown', word: key } : { is: 'ordinal', ordinal: value });
  }
  const recency = RECENCY.get(key);
  if (recency) return one({ is: 'recency', recency });
  const rank = rankWords.at(tokens, i);
  if (rank && rank.end > i + 1) return one({ is: 'rank' }, rank.end);
  const kind = forumKinds.at(tokens, i);
  const city = cityWords.at(tokens, i);
  const country = typedCountryAt(tokens, i);
  if (
    country &&
    (!city || country.end >= city.end) &&
    !(key === 'us' && token.text !== 'US' && !isUnitedStates(tokens, i))
  )
    return one({ is: 'country', name: country.value.name, country: country.value.name }, country.end);
  if (city && (city.end > i + 1 || (!genericWords.has(key) && !smallWords.has(key) && !catalogue.forumWords.has(key))))
    return one({ is: 'city', name: city.value.name, country: city.value.country.name }, city.end);
  if (kind && (kind.value.role === 'body' || !meetingWords.has(key) || kind.end > i + 1))
    return one({ is: 'kind', kind: kind.value.kind }, kind.end);
  const typed = parseOrdinal(key);
  if (typed !== null && !smallWords.has(key)) return one({ is: 'ordinal', ordinal: typed });
  const branch = branches.at(tokens, i);
  if (branch && !(rank && key === 'air')) return one({ is: 'branch', branch: branch.value }, branch.end);
  if (meetingWords.has(key)) return one({ is: 'meeting' });
  if (rank) return one({ is: 'rank' }, rank.end);
  if (smallWords.has(key) || (key.length === 1 && token.kind === 'word' && token.text === key))
    return one({ is: 'small' });
  if (isQualifier(tokens, i, catalogue)) return one({ is: 'generic' });
  return byWord(key, i, catalogue) ?? (genericWords.has(key) ? one({ is: 'generic' }) : spelt(key, i, catalogue));
};

const QUALIFIERS = new Set('new old great upper lower north south east west'.split(' '));

/** "new" of "any new meetings", where a city is called New Delhi: no place without what follows it there, or a word that begins like it. */
const isQualifier = (tokens: readonly Token[], i: number, { meetingPlaces }: Catalogue): boolean => {
  const key = tokens[i]?.key ?? '';
  if (!QUALIFIERS.has(key)) return false;
  const names = [...meetingPlaces].map(wordsOf).filter(([first, second]) => first === key && second !== undefined);
  const next = tokens[i + 1]?.key ?? '';
  return names.length > 0 && !names.some(([, second = '']) => next !== '' && next.startsWith(second.charAt(0)));
};

/** "all three", "these two", "the two of them": a number of several, not of one. */
const isAll = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  (/^(?:all|both|these|those|our|their|every|other)$/.test(tokens[i - 1]?.key ?? '') ||
    (tokens[i + 1]?.key === 'of' && /^(?:them|us|these|those|which|whom)$/.test(tokens[i + 2]?.key ?? '')));

/** "at least two of the meetings", "two of these": how many, not which. */
const isShare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.key === 'of' &&
  /^(?:the|these|those|them)$/.test(tokens[i + 2]?.key ?? '') &&
  (/^(?:least|most|only|any|all|just|exactly|than)$/.test(tokens[i - 1]?.key ?? '') ||
    tokens.slice(i + 3, i + 6).some(({ key }) => COUNTED.has(key)));

/** "july 23", where no meeting was on 23 July but one was in July 2023: the number is the year. */
const asYear = (labelled: Labelled, tokens: readonly Token[], { inOrder, byYear }: Catalogue): Labelled => {
  const { label, from, to } = labelled;
  const [, month, day = ''] = (label.is === 'date' && /^--(\d\d)-(\d\d)$/.exec(label.date)) || [];
  const last = tokens[to - 1];
  // "23 July", "July 23rd", "on July 23" are days.
  if (month === undefined || last?.text !== day || tokens[from]?.kind === 'number') return labelled;
  if (tokens[from - 1]?.key === 'on') return labelled;
  const inMonth = `20${day}-${month}`;
  const isOfMonth = (byYear.get(`20${day}`) ?? []).some((meeting) => isOn(meeting, inMonth));
  if (!isOfMonth || inOrder.some((meeting) => meeting.dates.length > 0 && isOn(meeting, `--${month}-${day}`)))
    return labelled;
  return {
    label: { is: 'date', date: inMonth },
    from,
    to,
    correction: {
      typed: tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
      as: `${tokens[from]?.text ?? ''} 20${day}`,
    },
  };
};

/** "the three working group meetings": a number word before the name of a forum and a plural. */
const countsMeetings = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i + 1; at < Math.min(tokens.length, i + 6); ) {
    const key = tokens[at]?.key ?? '';
    if (COUNTED.has(key)) return at > i + 1;
    const kind = forumKinds.at(tokens, at);
    if (!kind && tokens[at]?.kind !== 'word') return false;
    if (!kind && smallWords.has(key)) return false;
    at = kind?.end ?? at + 1;
  }
  return false;
};

const SITE = new Set('post posts account handle message thread'.split(' '));

const COUNTED = new Set(['meetings', 'rounds', 'sessions', 'summits', 'dialogues', 'editions', 'sittings']);

/** "the us", "us delegation": the country, not "tell us". */
const isUnitedStates = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.key === 'the' || OF_STATE.has(tokens[i + 1]?.key ?? '');

const OF_STATE = new Set(
  'side delegation president army navy government military election elections officials general'.split(' '),
);

/** "S-400", "Su-57", "AK-203": the name of a thing, no number of a meeting. */
const modelAt = (tokens: readonly Token[], i: number): string | undefined => {
  const [letters, dash, number] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (letters?.kind !== 'word' || dash?.text !== '-' || number?.kind !== 'number') return undefined;
  const joined = letters.end === dash.start && dash.end === number.start;
  return joined && letters.key.length <= 3 && letters.key !== 'wg' ? `${letters.key}-${number.key}` : undefined;
};

const byWord = (key: string, i: number, { forumWords, placeWords, byName }: Catalogue): Labelled | undefined => {
  const one = (label: Label): Labelled => ({ label, from: i, to: i + 1 });
  if (key.length > 1 && byName.has(key)) return one({ is: 'person', word: key });
  const word = singular(key);
  if (forumWords.has(word)) return one({ is: 'forum', word });
  if (placeWords.has(key)) return one({ is: 'place', word: key });
  return undefined;
};

/** Spellings of a name in another alphabet's manner, then slips of the pen, if one word alone is near. */
const spelt = (key: string, i: number, catalogue: Catalogue): Labelled => {
  const own = (word: string): Labelled => ({
    ...(byWord(word, i, catalogue) ?? { label: { is: 'unknown', word: key }, from: i, to: i + 1 }),
    correction: { typed: key, as: word },
  });
  const folded = key.length > 3 ? catalogue.byName.get(`~${foldName(key)}`) : undefined;
  if (folded) {
    const same = [
      ...new Set(folded.flatMap(({ words }) => [...words].filter((word) => foldName(word) === foldName(key)))),
    ];
    const [only] = same;
    if (only !== undefined) return own(only);
  }
  // "warning" is no "working".
  const lists = isRealWord(key) ? [catalogue.nameSpelling] : [catalogue.nameSpelling, catalogue.meetingSpelling];
  const near = nearestOf(key, lists);
  const [only] = near;
  return only !== undefined && near.length === 1
    ? own(only)
    : { label: { is: 'unknown', word: key }, from: i, to: i + 1 };
};
