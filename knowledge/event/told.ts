import type { PlainReading, PlainSegment, Reading } from '../article.ts';
import type { QuotationMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { mentionsOf } from '../mention/mentions.ts';
import { findQuotations } from '../mention/quotation.ts';
import { withoutTokens } from '../read/segment.ts';
import type { MeetingDraft, Unplaced } from './draft.ts';
import { draftMeetings } from './meeting.ts';
import { findStatements, type StatementDraft } from './statement.ts';

/** What linking asks a segment's mentions for; the rest has gone into the drafts. */
type ToldMentions = Pick<SegmentMentions, 'dates' | 'forums' | 'people'> & { readonly segment: PlainSegment };

/** What one article tells, before it is compared with any other. Holds no tokens: a text takes many times its room as such. */
export type Told = {
  readonly reading: PlainReading;
  /** Of the segments that have any, in text order. */
  readonly mentions: readonly ToldMentions[];
  readonly meetings: readonly MeetingDraft[];
  readonly unplaced: readonly Unplaced[];
  readonly statements: readonly StatementDraft[];
  readonly quotations: readonly QuotationMention[];
};

const NONE: readonly ToldMentions[] = [];

/** Stages 2 and 3: what each article tells. One in a language that is not read tells nothing. */
export const tell = (readings: readonly Reading[]): Told[] => {
  const read = readings.filter(({ article }) => article.language === 'en');
  const mentions = mentionsOf(read);
  const drafts = read.map((reading, i) => draftMeetings(reading, mentions[i] ?? []));
  const statements = read.map(({ article, segments }) => findStatements(article, segments));
  const quotations = read.map(({ article, segments }) => findQuotations(article, segments));
  const place = new Map(read.map((reading, i) => [reading, i]));
  return readings.map((reading): Told => {
    const plain = withoutTokens(reading);
    const i = place.get(reading) ?? -1;
    return {
      reading: plain,
      mentions: (mentions[i] ?? []).flatMap(({ segment, dates, forums, people }): readonly ToldMentions[] =>
        dates.length + forums.length + people.length === 0
          ? NONE
          : [{ segment: plain.segments[segment.index] ?? segment, dates, forums, people }],
      ),
      meetings: drafts[i]?.meetings ?? [],
      unplaced: drafts[i]?.unplaced ?? [],
      statements: statements[i] ?? [],
      quotations: quotations[i] ?? [],
    };
  });
};
