import { contentWords, termHolder } from '../passages.ts';
import type { Meeting, Statement } from '../record.ts';
import { oneWord } from '../resolve/reference.ts';
import { isWithin, timeOf } from '../resolve/time.ts';
import type { Condition } from '../words/said.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { type Encounter, encountersAt, encountersNaming, encountersOn } from './dated.ts';
import type { DraftClaim } from './make.ts';
import type { Selected } from './select.ts';
import { told } from './statement-told.ts';

/** How many encounters stand beside a list. */
const MOST = 6;

type Beside = { readonly claims: readonly DraftClaim[]; readonly notices: readonly Notice[] };

/** Of a chair or of a length the record alone tells. */
const MAY_BE_TOLD: ReadonlySet<Condition['is']> = new Set(['forum', 'period', 'place', 'before', 'after', 'since']);

/**
 * "which meetings were held in September 2025", where the record has none and a sentence has two leaders meet: what the articles tell of that time or
 * place beside the record, so that no reader takes a silent record for a denial: of a forum where its name stands there. Nothing where a chair is asked for.
 */
export const toldBeside = ({ said, meetings }: Selected, context: Context): Beside => {
  const { words } = context;
  if (said.length === 0 || !said.every(({ is }) => MAY_BE_TOLD.has(is))) return { claims: [], notices: [] };
  const listed = new Set(meetings);
  const all = encountersFor(said, context).filter(
    (one) => one.meetings.length === 0 || !one.meetings.some((meeting) => listed.has(meeting)),
  );
  const shown = all.slice(-MOST).map(({ statement }) => told(statement, 'when', context));
  return {
    claims: shown.map(({ claim }) => ({ ...claim, text: words.series.beside(claim.text) })),
    notices: [...shown.flatMap(({ notices }) => notices), ...moreSentences(all.length, MOST, context)],
  };
};

/** What two do far from each other names no place. */
const BY_TELEPHONE = /\b(?:tele)?phon(?:e|ed|ic|ically)\b/i;

/** "which cities are mentioned": all encounters that the articles tell of beside the meetings on record. */
export const allToldBeside = (meetings: readonly Meeting[], context: Context): Beside => {
  const listed = new Set(meetings);
  const all = encountersFor([], context).filter(
    (one) =>
      !BY_TELEPHONE.test(one.statement.citations[0].quote) && !one.meetings.some((meeting) => listed.has(meeting)),
  );
  const shown = all.slice(-MOST).map(({ statement }) => told(statement, 'where', context));
  return {
    claims: shown.map(({ claim }) => ({ ...claim, text: context.words.series.beside(claim.text) })),
    notices: [...shown.flatMap(({ notices }) => notices), ...moreSentences(all.length, MOST, context)],
  };
};

/** Says that not all sentences are shown. */
export const moreSentences = (found: number, most: number, { words }: Context): Notice[] =>
  found <= most ? [] : [{ kind: 'missing', text: words.statements.leftOut(found - most) }];

/** Who met, spoke or went somewhere at a time and a place, in the order of time. */
export const encounters = (said: readonly Condition[], context: Context): readonly Statement[] =>
  encountersFor(said, context).map(({ statement }) => statement);

const encountersFor = (said: readonly Condition[], context: Context): readonly Encounter[] => {
  const isOnDate = onDates(said.flatMap((condition) => dateTestOf(condition) ?? []));
  const tests = said.flatMap((condition) => (dateTestOf(condition) ? [] : [testOf(condition)]));
  const found =
    tests.length === 0
      ? encountersOn(isOnDate, context)
      : candidates(said, context).filter((one) => isOnDate(one.date) && tests.every((test) => test(one)));
  const { only } = context;
  return only ? found.filter(({ statement }) => only.articles.has(statement.citations[0].article)) : found;
};

/** What meets: a partnership or a commission that is named is no meeting of it. */
const KIND = /^(?:summits?|meetings?|dialogues?|rounds?|conferences?|consultations?|talks)$/i;

/** "the annual India-Russia Summit", "the summits": of the words under which a forum was asked for, the one that says what meets. */
const kindOf = (condition: Condition): string | undefined =>
  condition.is === 'forum' ? contentWords(condition.typed ?? '').find((word) => KIND.test(word)) : undefined;

/** Those of one condition that is no time. */
const candidates = (said: readonly Condition[], context: Context): readonly Encounter[] => {
  for (const condition of said) if (condition.is === 'place') return encountersAt(condition.place, context);
  for (const condition of said) {
    const kind = kindOf(condition);
    if (kind !== undefined) return encountersNaming(kind, context);
  }
  return [];
};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether a date, which is not empty, is one that a condition of time has; undefined for a condition of something else. */
const dateTestOf = (condition: Condition): ((date: string) => boolean) | undefined => {
  switch (condition.is) {
    case 'period':
      // What an article dates to a month it does not date to a day of it.
      return (date) => isWithin(date, condition.period) && !(DAY.test(condition.period) && date.length < 10);
    case 'before':
    case 'after':
    case 'since': {
      const limit = typeof condition.than === 'string' ? condition.than : timeOf(condition.than);
      return (date) => isBeyond(condition.is, date, limit);
    }
    default:
      return undefined;
  }
};

/** Whether an encounter is placed and named as a condition has it. */
const testOf = (condition: Condition): ((one: Encounter) => boolean) => {
  switch (condition.is) {
    case 'place': {
      const place = oneWord(condition.place);
      return ({ places }) => places.includes(place);
    }
    case 'forum': {
      if (kindOf(condition) === undefined) return () => false;
      // All words of a forum, as it was asked for, stand in what is told, each in any form.
      const holds = termHolder(condition.typed ?? '');
      return ({ terms }) => holds(terms);
    }
    default:
      return () => false;
  }
};

/** Many encounters share a date: each date is looked at once. An empty one fits where no time is asked for. */
const onDates = (tests: readonly ((date: string) => boolean)[]): ((date: string) => boolean) => {
  const known = new Map([['', tests.length === 0]]);
  return (date) => {
    const found = known.get(date) ?? tests.every((fits) => fits(date));
    known.set(date, found);
    return found;
  };
};

/** A month in which the limit lies is before it: an article that reports that day tells of what had been. */
const isBeyond = (way: 'before' | 'after' | 'since', date: string, limit: string): boolean => {
  const own = limit.slice(0, date.length);
  if (way === 'since') return date.slice(0, limit.length) >= own;
  return way === 'after' ? date.slice(0, limit.length) > own : date <= own && date !== limit;
};
