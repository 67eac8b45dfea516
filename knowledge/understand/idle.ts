import type { Token } from '../article.ts';
import { idleModifiers, idleVerbForms, idleVerbs } from '../lexicon/idle-words.ts';
import { findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { statement } from './asking.ts';
import { isBase } from './plain-verbs.ts';
import { ofWords, type Question } from './question.ts';
import { contentOf } from './slots.ts';

/** "in which fields did …", "how do the reports …", "name the domains …": what is said is asked, not whether, who, when or how many. */
const OPEN =
  /^\W*(?:(?:and|so|but|please|kindly)\s+)*(?:(?:in|on|at|to|towards?|of|by|for|with|under|around|upon|into|from|beyond)\s+)?(?:(?:what|which)\b(?!\s+(?:year|month|day|date|time|weekday|city|place|venue|country)\b)|how\b(?!\s+(?:many|much|often|long|far|old|big|large|frequently)\b)|(?:list|name|give|tell|show|describe|state|indicate|specify|mention|set\s+out|outline|summari[sz]e|explain|cite|recall)\b)/i;

/** Kinds of question that want more than sentences on a topic. */
const OF_RECORDS: ReadonlySet<string> = new Set([
  'agreement',
  'between',
  'compare',
  'ago',
  'duration',
  'succession',
  'count',
  'attendance',
  'chairs',
  'where',
  'when',
  'person',
  'sources',
  'expand',
]);

/** A verb, an adjective or an adverb at its place, of those that claim nothing. */
const isIdleAt = (tokens: readonly Token[], at: number): boolean => {
  const { key = '', text = '' } = tokens[at] ?? {};
  // A name, or a noun behind an article: "the treats".
  if (/^\p{Lu}/u.test(text) && at > 0) return false;
  if (idleModifiers.has(key) || idleVerbForms.has(key)) return true;
  return idleVerbs.has(key) && isBase(tokens, at);
};

/** The question without those of its words that the articles lack, where all of them claim nothing; undefined where one may. */
const withoutIdle = (question: Question, missing: readonly string[]): Question | undefined => {
  const { tokens, words } = question;
  const idle = new Set(missing.map(fold));
  const isLacked = (at: number): boolean => idle.has(tokens[at]?.key ?? '');
  if (idle.size === 0 || [...idle].some((key) => !tokens.some((token) => token.key === key))) return undefined;
  if (tokens.some((_, at) => isLacked(at) && !isIdleAt(tokens, at))) return undefined;
  return ofWords(
    question,
    words.filter(({ from }) => !isLacked(from)),
  );
};

/**
 * "which fields did knowledge-sharing draw interest in": where the articles lack nothing but words that claim nothing, what they say of the
 * others; undefined where these are but names, meetings and words of any question, or no sentence holds them.
 */
export const ofTopicAlone = (
  question: Question,
  missing: readonly string[],
  heading: string,
  knowledge: Knowledge,
): Query | undefined => {
  if (!OPEN.test(question.text) || question.yes || question.wants !== undefined) return undefined;
  if ([...question.all].some((cue) => OF_RECORDS.has(cue))) return undefined;
  const rest = withoutIdle(question, missing);
  const topic = rest ? contentOf(rest).filter((word) => /^\p{Ll}{3,}/u.test(word)) : [];
  if (!rest || topic.length === 0 || findPassages(knowledge, contentOf(rest).join(' ')).length === 0) return undefined;
  const found = statement({ question: rest, knowledge, missing: [], heading });
  return 'query' in found ? found.query : undefined;
};
