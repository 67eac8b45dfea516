export {
  type Answer,
  type AnswerStatus,
  type Choice,
  type Claim,
  type NoticeKind,
  type Source,
  textOf,
} from './answer/answer.ts';
export { answer } from './answer/respond.ts';
export type { Article, Citation, Evidence, IsoDate } from './article.ts';
export { build } from './build.ts';
export type { Correction } from './correct/correction.ts';
export { readCorrections } from './correct/read-corrections.ts';
export type { Query } from './query.ts';
export { checkIds, type Problem, readArticle } from './read/article.ts';
export { ready } from './ready.ts';
export type { Knowledge, Meeting, MeetingDate, Stated } from './record.ts';
export { type Suggestion, type Suggests, suggest } from './resolve/suggest.ts';
export { whyText } from './words/en/reasons.ts';
export { dateText } from './words/en/values.ts';
export { type Locale, wordsIn } from './words/words.ts';
