import type { PlainReading, PlainSegment, Reading } from '../article.ts';
import type { QuotationMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { mentionsOf } from '../mention/mentions.ts';
import { findQuotations } from '../mention/quotation.ts';
import { withoutTokens } from '../read/segment.ts';
import type { MeetingDraft, Unplaced } from './draft.ts';
import { draftMeetings } from './meeting.ts';
import { findStatements, type StatementDraft } from './statement.ts';

/** What a segment mentions, once its words have been looked at. */
type ToldMentions = Omit<SegmentMentions, 'segment'> & { readonly segment: PlainSegment };

/** What one article tells, before it is compared with any other. Holds no tokens: a text takes many times its room as such. */
export type Told = {
  readonly reading: PlainReading;
  readonly mentions: readonly ToldMentions[];
  readonly meetings: readonly MeetingDraft[];
  readonly unplaced: readonly Unplaced[];
  readonly statements: readonly StatementDraft[];
  readonly quotations: readonly QuotationMention[];
};

/** Stages 2 and 3 of one article. An article in a language that is not read tells nothing. */
export const tell = (reading: Reading): Told => {
  const { article, segments } = reading;
  if (article.language !== 'en')
    return {
      reading: withoutTokens(reading),
      mentions: [],
      meetings: [],
      unplaced: [],
      statements: [],
      quotations: [],
    };
  const mentions = mentionsOf(reading);
  const drafted = draftMeetings(reading, mentions);
  const plain = withoutTokens(reading);
  return {
    reading: plain,
    mentions: mentions.map(
      (one): ToldMentions => ({ ...one, segment: plain.segments[one.segment.index] ?? one.segment }),
    ),
    ...drafted,
    statements: findStatements(article, segments),
    quotations: findQuotations(article, segments),
  };
};
