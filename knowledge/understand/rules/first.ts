import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { topicsIn } from '../each-topic.ts';
import { ofWords, type Question, textOf } from '../question.ts';
import { seriesIn } from '../series-in.ts';
import { contentOf, hasPerson, topicWords } from '../slots.ts';

const TOLD =
  '(?:discussed|raised|mentioned|addressed|covered|brought\\s+up|came\\s+up|come\\s+up|comes\\s+up|taken\\s+up|reviewed|considered|talked\\s+about|on\\s+the\\s+agenda|appeared?|discuss|raise|mention|address|cover|take\\s+up|consider)';
const FIRST_TOLD = new RegExp(
  `\\bfirst\\s+time\\s+(?:(?:that|when|they|it|the|both|sides|was|were|had)\\s+){0,4}${TOLD}\\b|\\bfirst\\s+(?:(?:been|be|to|was|ever)\\s+)*${TOLD}\\b|\\b${TOLD}\\s+(?:for\\s+the\\s+)?first(?:\\s+time)?\\b(?!\\s+(?:meeting|round|session|summit))|\\bfirst\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:meeting|round|session|summit|edition|one|talks)\\s+(?:(?:that|which)\\s+)?(?:to\\s+)?(?:have\\s+)?${TOLD}\\b`,
  'iu',
);

/** "when was training first discussed", "the first meeting to raise it": all that did, the earliest first; of those before the record no article tells. */
export const firstDiscussed: Rule = shaped([FIRST_TOLD], ({ question }): Intent | undefined => {
  if (!FIRST_TOLD.test(question.text)) return undefined;
  const rest = ofWords(
    question,
    question.words.filter(({ text }) => !/^(?:first|time|ever)$/i.test(text)),
  );
  const topic = textOf(topicWords(rest), () => true);
  const { ordinals, recency } = rest.reference;
  if (topic === '' || contentOf(rest).length === 0 || ordinals.length > 0 || recency !== null || hasPerson(rest))
    return undefined;
  const own = new Set(topicWords(rest));
  const { forum } = seriesIn(
    ofWords(
      rest,
      rest.words.filter((word) => !own.has(word)),
    ),
  );
  const filter = forum === undefined ? {} : { forum };
  const parts = /\s(?:and|&)\s/i.test(topic) ? topicsIn(topic) : undefined;
  return { query: { ask: 'discussed', topic, ...(parts ? { parts } : {}), filter, earliest: true }, named: false };
});

/** "was the 22nd the first in three years": a sentence on when there was none may be near it. */
const FIRST_IN =
  /\b(?:the|its|their)\s+first\s+(?:[\p{L}-]+\s+){0,3}?(?:in|for|after)\s+(?:an?|two|three|four|five|six|seven|several|many|some|\d{1,2})\s+(?:years?|months?|decades?)\b/iu;

export const firstInYears: Rule = shaped([FIRST_IN], ({ question, heading }): Intent | undefined =>
  !FIRST_IN.test(question.text) || hasPerson(question) || !question.yes
    ? undefined
    : {
        query: {
          ask: 'statement',
          words: [kindsOf(question), ...OF_GAP].join(' '),
          question: heading,
          wants: 'yes',
          before: NEVER,
        },
        named: true,
      },
);

/** Words of a sentence on a time without a meeting. */
const OF_GAP = ['held', 'past', 'years'];

const kindsOf = ({ words }: Question): string =>
  textOf(words, ({ label, cue }) => cue === null && (label.is === 'kind' || label.is === 'forum'));
