import { contentWords, termHolder } from '../passages.ts';
import type { Statement } from '../record.ts';
import { oneWord } from '../resolve/reference.ts';
import { isWithin, timeOf } from '../resolve/time.ts';
import type { Condition } from '../words/said.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { type Encounter, encountersAt, encountersInTime, encountersNaming, encountersWithin } from './dated.ts';
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
  const all = encountersFor(said, context).filter((one) => !one.meetings.some((meeting) => listed.has(meeting)));
  const shown = all.slice(-MOST).map(({ statement }) => told(statement, 'when', context));
  return {
    claims: shown.map(({ claim }) => ({ ...claim, text: words.series.beside(claim.text) })),
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
  const tests = said.map(testOf);
  return candidates(said, context).filter(
    (one) =>
      (context.only?.articles.has(one.statement.citations[0].article) ?? true) && tests.every((test) => test(one)),
  );
};

/** What meets: a partnership or a commission that is named is no meeting of it. */
const KIND = /^(?:summits?|meetings?|dialogues?|rounds?|conferences?|consultations?|talks)$/i;

/** "the annual India-Russia Summit", "the summits": of the words under which a forum was asked for, the one that says what meets. */
const kindOf = (condition: Condition): string | undefined =>
  condition.is === 'forum' ? contentWords(condition.typed ?? '').find((word) => KIND.test(word)) : undefined;

/** Those of one condition, of which there are fewest. */
const candidates = (said: readonly Condition[], context: Context): readonly Encounter[] => {
  for (const condition of said) if (condition.is === 'place') return encountersAt(condition.place, context);
  for (const condition of said) if (condition.is === 'period') return encountersWithin(condition.period, context);
  for (const condition of said) {
    if (condition.is !== 'forum') continue;
    const kind = kindOf(condition);
    return kind === undefined ? [] : encountersNaming(kind, context);
  }
  return encountersInTime(context);
};

/** Whether an encounter is dated, placed and named as a condition has it. */
const testOf = (condition: Condition): ((one: Encounter) => boolean) => {
  switch (condition.is) {
    case 'place': {
      const place = oneWord(condition.place);
      return ({ places }) => places.includes(place);
    }
    case 'period':
      return ({ date }) => date !== '' && isWithin(date, condition.period);
    case 'before':
    case 'after':
    case 'since': {
      const limit = typeof condition.than === 'string' ? condition.than : timeOf(condition.than);
      return ({ date }) => date !== '' && isBeyond(condition.is, date, limit);
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

/** A month in which the limit lies is before it: an article that reports that day tells of what had been. */
const isBeyond = (way: 'before' | 'after' | 'since', date: string, limit: string): boolean => {
  const own = limit.slice(0, date.length);
  if (way === 'since') return date.slice(0, limit.length) >= own;
  return way === 'after' ? date.slice(0, limit.length) > own : date <= own && date !== limit;
};
