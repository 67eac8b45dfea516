import { months } from '../lexicon/calendar.ts';
import { genericWords } from '../lexicon/question-words.ts';
import { contentWords, holdsAll, type Passage } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Statement } from '../record.ts';
import type { Context } from './context.ts';
import { dateOf, VAGUE } from './statement-told.ts';
import { holds } from './wants.ts';

export type Asked = {
  readonly question?: string;
  /** The question as it was read, where another wording of it was typed. */
  readonly read?: string;
  readonly properties?: readonly string[];
  readonly wants?: Wanted;
  readonly last?: boolean;
  readonly meeting?: string;
  readonly core?: string;
  readonly before?: string;
  readonly since?: string;
};

/** `date`: of the statement, empty where it has none that is sound. */
export type Candidate = { readonly passage: Passage; readonly statement: Statement; readonly date: string };

/** "who founded it": the one who did is the subject, not what was asked about; or stands after "by". */
const names = ({ subject, value }: Statement, words: string): boolean =>
  !holdsAll(words, contentWords(subject).at(-1) ?? subject) || holds(value, 'who');

/** "the articles", "your sources": nobody that speaks in a sentence. */
export const isOfSources = (speaker: string): boolean =>
  /\b(?:articles?|sources?|reports?|press|media|texts?|papers?|newspapers?|outlets?)\W*$/i.test(speaker) &&
  contentWords(speaker).every((word) => genericWords.has(fold(word)));

/** "what did Russia say": what somebody else said is no answer. */
const isMisattributed = ({ subject }: Statement, question = ''): boolean => {
  const [, speaker] = SAID.exec(question) ?? [];
  return (
    speaker !== undefined &&
    contentWords(speaker).length > 0 &&
    !isOfSources(speaker) &&
    !holdsAll(subject, speaker) &&
    !VAGUE.test(subject)
  );
};
/** "did Putin come in December": that he was expected does not answer it. */
export const hasBeen = (question = ''): boolean =>
  !OF_PLANS.test(question) &&
  (/^\W*(?:(?:and|so|but)\s+)?(?:did|has|have|had|was|were)\b/i.test(question) ||
    /^\W*(?:when|where)\s+(?:did|has|have|had)\b[^?]*\b(?:come|go|gone|been|visit(?:ed)?|travel(?:led|ed)?|arrive|fly|meet|met)\b/i.test(
      question,
    ));
/** "was she invited", "was a visit expected", "was there an invitation": what was ahead is what is asked. */
const OF_PLANS =
  /^\W*(?:has|have|had|was|were)\b[^?]{2,60}?\b(?:invited|expected|planned|scheduled|announced)\b|^\W*did\b[^?]{2,40}?\blook\s+forward\b|^\W*(?:did|has|had|have|was|were)\b[^?,:;]{1,40}?\b(?:have|had|there|been|get|got|receive|received|hold)\s+(?:(?:an?|any|the|his|her|their)\s+)?(?:\p{L}+\s+)?(?:invitations?|plans?|announcements?|expectations?|proposals?)\b/iu;
export const isAhead = ({ property }: Statement): boolean => property === 'expectation' || property === 'invitation';

export const SAID = /\bwhat (?:did|does|has|have|do)\s+(.{2,60}?)\s+(?:say|said|think|want|tell|told)\b/i;

/** Statements of the found sentences that hold all the words themselves, of the property asked for. */
export const candidates = (
  passages: readonly Passage[],
  words: string,
  { question, properties = [], wants, last }: Asked,
  context: Context,
): Candidate[] => {
  // "In September" stands before the statement as often as in it.
  const undated = contentWords(words)
    .filter((word) => !months.has(fold(word)) && !/^(?:19|20)\d\d$/.test(word))
    .join(' ');
  return passages
    .flatMap((passage) =>
      passage.statements.flatMap((statement): Candidate[] => {
        if (properties.length > 0 && !properties.includes(statement.property)) return [];
        const own = `${statement.subject} ${statement.value}`;
        const date = dateOf(statement, context);
        if (!holdsAll(`${own} ${passage.context}`, undated) || (hasBeen(question) && isAhead(statement))) return [];
        const fits =
          wants === 'when'
            ? date !== null || holds(own, wants, words)
            : wants === 'who'
              ? names(statement, words)
              : holds(own, wants, words, question) ||
                (properties.length > 0 && holds(statement.citations[0].quote, wants, words, question));
        return fits ? [{ passage, statement, date: date ? (statement.date ?? '') : '' }] : [];
      }),
    )
    .filter(({ statement }) => context.only !== undefined || !isMisattributed(statement, question))
    .sort((a, b) => (last ? (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) : 0) || b.passage.score - a.passage.score);
};
