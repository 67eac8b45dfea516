export { type Answer, type AnswerStatus, type Choice, type Claim, type Notice, type NoticeKind, type Source, textOf } from './answer/answer.ts';
export type { Article, Citation, Evidence, IsoDate, Span, Warning } from './article.ts';
export type { Query } from './query.ts';
export type { Chair, Forum, Knowledge, Meeting, MeetingDate, Person, Post, Quotation, Review, Stated, Statement } from './record.ts';
