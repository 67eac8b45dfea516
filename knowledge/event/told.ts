import type { Reading } from '../article.ts';
import type { QuotationMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { mentionsOf } from '../mention/mentions.ts';
import { findQuotations } from '../mention/quotation.ts';
import type { MeetingDraft, Unplaced } from './draft.ts';
import { draftMeetings } from './meeting.ts';
import { findStatements, type StatementDraft } from './statement.ts';

/** What one article tells, before it is compared with any other. */
export type Told = {
  readonly reading: Reading;
  readonly mentions: readonly SegmentMentions[];
  readonly meetings: readonly MeetingDraft[];
  readonly unplaced: readonly Unplaced[];
  readonly statements: readonly StatementDraft[];
  readonly quotations: readonly QuotationMention[];
};

/** Stages 2 and 3 of one article. An article in a language that is not read tells nothing. */
export const tell = (reading: Reading): Told => {
  const { article, segments } = reading;
  if (article.language !== 'en')
    return { reading, mentions: [], meetings: [], unplaced: [], statements: [], quotations: [] };
  const mentions = mentionsOf(reading);
  return {
    reading,
    mentions,
    ...draftMeetings(reading, mentions),
    statements: findStatements(article, segments),
    quotations: findQuotations(article, segments),
  };
};
