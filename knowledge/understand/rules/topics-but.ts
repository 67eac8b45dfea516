import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, topicWords } from '../slots.ts';
import { unlisted } from './not.ts';

/** Before what is left out of a list of topics. */
const BUT =
  /\b(?:except(?:ing)?(?:\s+for)?|excluding|other\s+than|apart\s+from|aside\s+from|besides|beyond|in\s+addition\s+to|not\s+counting|leaving\s+(?:out|aside))\s+/i;

/** "what did the 4th discuss besides training": its other topics. */
export const topicsBut: Rule = shaped([BUT], (asking) => {
  const { question } = asking;
  const { text, tokens, all, yes } = question;
  const found = BUT.exec(text);
  if (!found || yes || hasPerson(question) || !(all.has('topics') || /\b(?:topics?|subjects?|agenda)\b/i.test(text)))
    return undefined;
  const from = found.index + found[0].length;
  const topic = topicWords(question).filter((word) => (tokens[word.from]?.start ?? 0) >= from);
  const own = new Set(topic.map((word) => word.text));
  if (topic.length === 0 || contentOf(question).some((word) => !own.has(word) && !OF_TOPICS.test(word)))
    return undefined;
  const but = text.slice(tokens[topic[0]?.from ?? 0]?.start, tokens[(topic.at(-1)?.to ?? 1) - 1]?.end);
  const rest = { words: question.words.filter((word) => !topic.includes(word)) };
  return namesMeeting(rest)
    ? { query: { ask: 'topics', meeting: meetingSlot(rest).replace(/^from\s+/i, ''), but }, named: true }
    : unlisted(asking, undefined);
});

const OF_TOPICS = /^(?:subjects?|issues?|themes?|things?|points?|agendas?|matters?|else)$/i;
