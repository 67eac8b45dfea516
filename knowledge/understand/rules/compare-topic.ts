import { contentWords } from '../../passages.ts';
import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, twoSlots } from '../slots.ts';

const AT = '(?:at|in|from|during|of|for|between)';
const TOLD = '(?:said|discussed|written|reported|told|agreed|mentioned)';
/** "what was said about", "the discussion of", "the coverage of". */
const OF_WHAT = `(?:what\\s+(?:was|were|is|has\\s+been)\\s+${TOLD}\\s+(?:about|on|of|regarding)\\s+|(?:the\\s+)?(?:discussions?|talks?|coverage|role|focus|treatment|statements?|mentions?|topic|subject)\\s+(?:of|on|about)\\s+|how\\s+)?`;

/** "compare what was said about cables at the fourth and the fifth", "cables: 2024 vs 2025 compared". */
const COMPARED: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:please\\s+)?(?:compare|contrast)\\s+${OF_WHAT}(?:the\\s+)?([^?,:;]{3,60}?)\\s+(?:(?:was|were|is|are)\\s+(?:${TOLD}|treated|covered)\\s+)?${AT}\\s+([^?,:;]{3,80}?)\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:how|in\\s+what\\s+way)\\s+(?:do|does|did)\\s+${OF_WHAT}(?:the\\s+)?([^?,:;]{3,60}?)\\s+(?:differ|compare)\\s+${AT}\\s+([^?,:;]{3,80}?)\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:how|in\\s+what\\s+way)\\s+(?:do|does|did)\\s+${OF_WHAT}(?:the\\s+)?([^?,:;]{3,60}?)\\s+${AT}\\s+([^?,:;]{3,60}?\\s+(?:differ\\s+from|compare\\s+(?:with|to))\\s+[^?,:;]{3,60}?)\\W*$`,
    'i',
  ),
];

/** "compare the fourth and the fifth on cables" */
const ON =
  /^\W*(?:please\s+)?(?:compare|contrast)\s+([^?,:;]{3,60}?)\s+(?:on|about|regarding|concerning|as\s+(?:to|regards))\s+(?:the\s+)?([^?,:;]{3,60}?)\W*$/i;

/** The topic, and the words of the two that are compared, in each way in which they may be read. */
const readings = (text: string): readonly (readonly [string, string])[] => {
  const found = COMPARED.flatMap((shape): (readonly [string, string])[] => {
    const [, topic, rest] = shape.exec(text) ?? [];
    return topic === undefined || rest === undefined ? [] : [[topic, rest]];
  });
  const [, both, on] = ON.exec(text) ?? [];
  return both === undefined || on === undefined ? found : [...found, [on, both]];
};

/** A thing that was spoken of: "the venues", "the reports" are of the record. */
const isTopic = (typed: string, knowledge: Knowledge): boolean => {
  const own = readQuestion(typed, knowledge);
  return (
    contentWords(typed).length > 0 &&
    (contentOf(own).length > 0 || own.all.has('exercises')) &&
    !OF_RECORD.test(typed) &&
    resolveMeeting(typed, knowledge).is !== 'one'
  );
};

/** One topic of two meetings or years set side by side: of that topic, and nothing else of them. */
export const comparedTopic: Rule = shaped([...COMPARED, ON], ({ question, knowledge }) => {
  if (hasPerson(question)) return undefined;
  for (const [topic, rest] of readings(question.text)) {
    if (!isTopic(topic, knowledge)) continue;
    const slots = twoSlots(readQuestion(rest.replace(/\b(?:differ|compare)\b/gi, ' '), knowledge));
    if (slots) return { query: { ask: 'compare', first: slots[0], second: slots[1], topic }, named: true };
  }
  return undefined;
});

/** What two meetings are compared by, or who tells of them. */
const OF_RECORD =
  /\b(?:dates?|days?|places?|venues?|cit(?:y|ies)|chairs?|co-?chairs?|topics?|agendas?|subjects?|themes?|participants?|attend\p{L}+|lengths?|durations?|reports?|articles?|sources?|outlets?|outcomes?|results?|meetings?|summits?|rounds?|sessions?|talks|delegations?|numbers?|titles?|names?|ranks?|people)\b/iu;
