import type { Query } from '../query.ts';
import { eachTopic } from '../understand/each-topic.ts';
import { readQuestion } from '../understand/question.ts';
import { hasPerson } from '../understand/slots.ts';

import { twoQuestions } from '../understand/two-questions.ts';
import { type Understood, understand } from '../understand/understand.ts';
import { type Context, unique } from './context.ts';
import { type Draft, make } from './make.ts';

/** What takes in both halves of a question by itself. */
const WHOLE: ReadonlySet<Query['ask']> = new Set([
  'several',
  'compare',
  'between',
  'order',
  'lapse',
  'earlier',
  'longer',
  'agreement',
  'most',
  'check',
  'succession',
  'count',
  'same-person',
]);

/** "was the 4th in Oslo": a verdict of its own. */
const CLAIM = /^\W*(?:did|was|were|is|are|has|have|had|does|do|whether)\b/i;

/** "which outlets reported the 4th": of articles, which no comparison of meetings tells. */
const OF_ARTICLES =
  /^\W*(?:which|what|how\s+many)\s+(?:articles|reports|sources|outlets|newspapers|publishers|agencies)\b/i;

/** "when was the meeting after the 5th": of another than the first half is of. */
const BESIDE = /\bthe meeting (?:before|after) /i;

const HEADING = 120;

/** Of topics, of what any sentence may say, or of words that the articles lack. */
const isOfTopics = (whole: Understood): boolean =>
  whole.is === 'absent' ||
  (whole.is === 'query' && (whole.query.ask === 'discussed' || whole.query.ask === 'statement'));

/** "who chaired the 5th and what did Berg say there": of somebody whom the first half does not name, and whom the whole would take for its chair. */
const isOfAnother = ([first = '', second = '']: readonly string[], { knowledge }: Context): boolean =>
  hasPerson(readQuestion(second, knowledge)) && !hasPerson(readQuestion(first, knowledge));

/** "how long after the 3rd was the 5th, and where was it", "on which weekday was it, and who chaired it": the second asks what no answer to the first tells. */
const isOfMore = ([first = '', second = '']: readonly string[], whole: Understood, context: Context): boolean => {
  if (whole.is !== 'query') return false;
  const isSpan = whole.query.ask === 'between' || DAY_OF_WEEK.test(first);
  const half = isSpan ? understand(second, context.knowledge, context.now) : undefined;
  return half?.is === 'query' && ['chairs', 'where', 'topics'].includes(half.query.ask);
};

/** "who is Berg, and did he chair the 5th": a verdict tells nothing of who somebody is. */
const isOfWhoAndWhether = ([first = '', second = '']: readonly string[], { knowledge, now }: Context): boolean => {
  if (!WHO_IS.test(first) || !CLAIM.test(second)) return false;
  const who = understand(first, knowledge, now);
  return who.is === 'query' && who.query.ask === 'person';
};

const WHO_IS = /^\W*who(?:['’]?s|\s+is|\s+was)\s/i;

const DAY_OF_WEEK = /\b(?:weekday|days?\s+of\s+the\s+week)\b/i;

/**
 * Two questions in one sentence, or one of several topics, each answered: "who chaired the 4th and which exercises were named". Undefined where it is one question, where
 * the answer to the whole covers it, or where neither half has an answer. A half that has none says so in a notice.
 */
export const answerBoth = (
  context: Context,
  typed: string,
  answered: (context: Context, question: string) => Draft,
): Draft | undefined => {
  const topics = eachTopic(typed);
  const two = topics ?? twoQuestions(typed, context.knowledge);
  if (!two) return undefined;
  const whole = understand(typed, context.knowledge, context.now);
  // "research and development": what the articles have as it stands is one topic.
  if (topics && (!isOfTopics(whole) || answered(context, typed).lead === context.words.topics.yes)) return undefined;
  // "according to IANS": of both halves, which only the whole tells.
  if (whole.is === 'no publisher' || (whole.is === 'query' && whole.only !== undefined && !topics)) return undefined;
  const isDifference = two.every((half) => /^what is /.test(half));
  const isOfArticles = two.every((half) => OF_ARTICLES.test(half));
  // "which articles mention both Lund and Berg": those that mention the two, and not those of each.
  if (whole.is === 'query' && whole.query.ask === 'mentions' && /^both\s/i.test(whole.query.of)) return undefined;
  const isBeside = BESIDE.test(two[1] ?? '');
  const isApart =
    isOfMore(two, whole, context) ||
    isOfAnother(two, context) ||
    isOfWhoAndWhether(two, context) ||
    isDifference ||
    isOfArticles ||
    isBeside ||
    two.every((half) => CLAIM.test(half));
  if (whole.is === 'query' && WHOLE.has(whole.query.ask) && !isApart) return undefined;
  const isStatement = whole.is !== 'query' || whole.query.ask === 'statement';
  const halves = two.map((question) => ({ question, draft: answered(context, question) }));
  if (halves.some(({ draft: { status } }) => status === 'ambiguous' || status === 'not-understood')) return undefined;
  const told = halves.filter(({ draft }) => draft.status === 'answered');
  const unsaid = halves.filter(({ draft }) => draft.status === 'not-in-sources');
  if (told.length === 0) return undefined;
  // Of words in sentences, "no sentence has it" is true of the whole question alone.
  if (topics && unsaid.length > 0 && whole.is === 'query' && whole.query.ask === 'statement') return undefined;
  // That a half has no answer is no reason to lose what all of it says.
  if (
    unsaid.length > 0 &&
    !isStatement &&
    !isBeside &&
    !isOfAnother(two, context) &&
    answered(context, typed).status === 'answered'
  )
    return undefined;
  const notices = new Map(
    [
      ...told.flatMap(({ draft }) => draft.notices),
      ...unsaid.map(({ question, draft: { lead } }) => ({
        kind: 'missing' as const,
        text: `${question} ${lead ?? ''}`.trim().replace(/:$/, '.'),
      })),
    ].map((notice) => [notice.text, notice]),
  );
  // Each verdict beside what it is on: "Yes" alone would be of both.
  const leads = told.flatMap(({ question, draft: { lead } }) =>
    lead === null || lead.endsWith(':') ? [] : [`${question} ${lead}`],
  );
  return make(context, 'answered', {
    heading: typed.trim().replace(/\s+/g, ' ').slice(0, HEADING),
    lead: leads.length > 0 ? leads.join('\n') : null,
    claims: unique(told.flatMap(({ draft }) => draft.claims)),
    notices: [...notices.values()],
    choices: told.flatMap(({ draft }) => draft.choices),
  });
};
