import { contentWords, holdsAll } from '../passages.ts';
import type { Meeting, Statement } from '../record.ts';
import { oneWord } from '../resolve/reference.ts';
import { isWithin, timeOf } from '../resolve/time.ts';
import type { Condition } from '../words/said.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { type Dated, datedWithin, inTime, statedAt } from './dated.ts';
import type { DraftClaim } from './make.ts';
import type { Selected } from './select.ts';
import { told } from './statement-told.ts';

/** How many encounters stand beside a list. */
const MOST = 6;

type Beside = { readonly claims: readonly DraftClaim[]; readonly notices: readonly Notice[] };

/** Those who met, spoke or went somewhere. */
const ENCOUNTERS: ReadonlySet<string> = new Set(['contact', 'visit']);

/** Of a chair or of a length the record alone tells. */
const MAY_BE_TOLD: ReadonlySet<Condition['is']> = new Set(['forum', 'period', 'place', 'before', 'after', 'since']);

/**
 * "which meetings were held in September 2025", where the record has none and a sentence has two leaders meet: what the articles tell of that time or
 * place beside the record, so that no reader takes a silent record for a denial: of a forum where its name stands there. Nothing where a chair is asked for.
 */
export const toldBeside = ({ said, meetings }: Selected, context: Context): Beside => {
  const { words } = context;
  if (said.length === 0 || !said.every(({ is }) => MAY_BE_TOLD.has(is))) return { claims: [], notices: [] };
  const fitting = encounters(said, context);
  const listed =
    fitting.length === 0 ? new Set() : new Set(meetings.flatMap(({ citations }) => citations.map(placeOf)));
  const all = fitting.filter(({ citations }) => !listed.has(placeOf(citations[0])));
  const shown = all.slice(-MOST).map((statement) => told(statement, 'when', context));
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
  candidates(said, context)
    .filter(
      ({ statement: { property, value, citations }, date, places }) =>
        ENCOUNTERS.has(property) &&
        (context.only?.articles.has(citations[0].article) ?? true) &&
        said.every((condition) => fits(condition, date, places) || isOfForum(condition, value)),
    )
    .map(({ statement }) => statement);

/** "the annual India-Russia Summit", "the summits": the words under which a forum was asked for stand in a sentence with its kind. */
const isOfForum = (condition: Condition, value: string): boolean =>
  condition.is === 'forum' && condition.typed !== undefined && isNamed(value, condition.typed);

/** Whether all words of a forum, as it was asked for, stand in what is told, each in any form. */
const isNamed = (value: string, typed: string): boolean =>
  contentWords(typed).some((word) => KIND.test(word)) && holdsAll(value, typed);

/** What meets: a partnership or a commission that is named is no meeting of it. */
const KIND = /^(?:summits?|meetings?|dialogues?|rounds?|conferences?|consultations?|talks)$/i;

const placeOf = ({ article, start }: { readonly article: string; readonly start: number }): string =>
  `${article}@${start}`;

/** Those of one condition, of which there are fewest. */
const candidates = (said: readonly Condition[], context: Context): readonly Dated[] => {
  for (const condition of said) if (condition.is === 'place') return statedAt(condition.place, context);
  for (const condition of said) if (condition.is === 'period') return datedWithin(condition.period, context);
  return inTime(context);
};

/** Whether a statement is dated and placed as all conditions have it. */
export const isOfThat = (statement: Statement, said: readonly Condition[], context: Context): boolean =>
  candidates(said, context).some(
    ({ statement: other, date, places }) =>
      other === statement && said.every((condition) => fits(condition, date, places)),
  );

const fits = (condition: Condition, date: string, places: readonly string[]): boolean => {
  switch (condition.is) {
    case 'place':
      return places.includes(oneWord(condition.place));
    case 'period':
      return date !== '' && isWithin(date, condition.period);
    case 'before':
    case 'after':
    case 'since':
      return date !== '' && isBeyond(condition.is, date, condition.than);
    default:
      return false;
  }
};

/** A month in which the limit lies is before it: an article that reports that day tells of what had been. */
const isBeyond = (way: 'before' | 'after' | 'since', date: string, than: string | Meeting): boolean => {
  const limit = typeof than === 'string' ? than : timeOf(than);
  const own = limit.slice(0, date.length);
  if (way === 'since') return date.slice(0, limit.length) >= own;
  return way === 'after' ? date.slice(0, limit.length) > own : date <= own && date !== limit;
};
