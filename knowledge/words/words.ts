import type { ChairWords } from './en/chairs.ts';
import { en } from './en/en.ts';
import type { MeetingWords } from './en/meetings.ts';
import type { PeopleWords } from './en/people.ts';
import type { PlaceWords } from './en/places.ts';
import type { ReasonWords } from './en/reasons.ts';
import type { RefusalWords } from './en/refusals.ts';
import type { SeriesWords } from './en/series.ts';
import type { SeveralWords } from './en/several.ts';
import type { SourceWords } from './en/sources.ts';
import type { StatementWords } from './en/statements.ts';
import type { TimeWords } from './en/times.ts';
import type { TopicWords } from './en/topics.ts';
import type { ValueWords } from './en/values.ts';
import { hi } from './hi/hi.ts';
import { ru } from './ru/ru.ts';

/** The languages of the bot's own words; what articles say stays as it stands. */
export type Locale = 'en' | 'hi' | 'ru';

/**
 * Every sentence that an answer may say, in one language: a text, or a function of what the sentence is made from. Names, places
 * and whatever else articles say are never inflected: sentences are built around them.
 */
export type Words = {
  readonly values: ValueWords;
  readonly meetings: MeetingWords;
  readonly times: TimeWords;
  readonly places: PlaceWords;
  readonly chairs: ChairWords;
  readonly people: PeopleWords;
  readonly topics: TopicWords;
  readonly series: SeriesWords;
  readonly several: SeveralWords;
  readonly sources: SourceWords;
  readonly statements: StatementWords;
  readonly reasons: ReasonWords;
  readonly refusals: RefusalWords;
};

const TABLES: Readonly<Record<Locale, Words>> = { en, hi, ru };

export const wordsIn = (locale: Locale): Words => TABLES[locale];
