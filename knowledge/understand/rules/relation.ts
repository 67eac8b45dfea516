import type { Knowledge } from '../../record.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import type { Question } from '../question.ts';
import { personSlot } from '../slots.ts';
import { FOLLOWS_THING } from './people.ts';

const RELATION =
  '(?:boss|bosses|superiors?|supervisor|commander|manager|deput(?:y|ies)|subordinates?|assistants?|adjutant|aides?|number\\s+two|second[\\s-]in[\\s-]command|right[\\s-]hand\\s+man|mentor|spokes(?:man|woman|person))';

/** "who is the boss of Berg", "who is Berg's deputy", "whom does Berg report to". */
const OF_SOMEONE = new RegExp(
  `^\\W*(?:(?:who|whom|name|what)\\b[^?]{0,20}\\b(?:a|an|the)\\s+(?:direct\\s+|immediate\\s+)?${RELATION}\\s+(?:of|to|for)\\b|(?:who|whom|name|what)\\b[^?]{0,50}[’']s?\\s+(?:direct\\s+|immediate\\s+)?${RELATION}(?:\\s+(?:at|in|on)\\b[^?]{0,40})?\\W*$|(?:is|was)\\s+[^?]{2,40}\\s+(?:(?:the|a)\\s+${RELATION}\\s+(?:of|to)\\b|[\\p{L}-]+[’']s?\\s+${RELATION}\\W*$)|(?:does|did|has)\\s+[^?]{2,40}\\s+(?:have\\s+)?an?\\s+${RELATION}\\W*$|whom?\\s+(?:does|did)\\s+[^?]{2,40}\\s+(?:report|answer)\\s+to\\W*$|who\\s+(?:reports|reported|answers)\\s+to\\b|to\\s+whom\\s+(?:does|did)\\s+[^?]{2,40}\\s+(?:report|answer)\\W*$)`,
  'iu',
);

/** "who is the boss of Berg". */
const WHO = /\bwhom?\b/i;

/** Who stands above, below or beside someone: "Deputy Chief" in a sentence that names them is their own post, or another's. */
export const relation: Rule = shaped([OF_SOMEONE, WHO], ({ question, heading }) =>
  (OF_SOMEONE.test(question.text) || isChairOfSomeone(question)) && groupsOf(question).length > 0
    ? {
        query: { ask: 'statement', words: personSlot(question), question: heading, wants: 'who', before: NEVER },
        named: true,
      }
    : undefined,
);

/** "who is the boss of Berg", which is read like "the boss of the group": nobody chairs a person. */
const isChairOfSomeone = ({ words }: Question): boolean =>
  /^(?:who|whom)$/i.test(words[0]?.text ?? '') &&
  words[1]?.cue === 'chairs' &&
  words.slice(2).every(({ label, text }) => label.is === 'person' || label.is === 'rank' || /^\W+$/.test(text));

/** "did Dixit replace Mathew": the one who is said to have come; "was Mathew replaced by Dixit": the one who is said to have gone. */
const REPLACED =
  /\b(?:replaced?|succeed(?:ed)?|superseded?|t[ao]ke?o?k?\s+over\s+from|follow(?:ed)?|come\s+after|came\s+after|preceded?|successor|predecessor)\b/i;

/** "is Mathew's successor Dixit", "the successor of Mathew is Dixit": the other one is named first. */
const TURNED =
  /^\W*(?:(?:is|was)\s+)?(?:the\s+(?:successor|predecessor)\s+(?:of|to)\b|[\p{L}.]+[’']s?\s+(?:successor|predecessor)\b)/iu;

const ASKS = /\b(?:who|whom|whose|what|which|where|why|how)\b/i;

export const replaced: Rule = shaped([REPLACED], ({ question, knowledge, heading }) => {
  const { text, yes } = question;
  const [first, second, third] = namesOf(question, knowledge);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  if (!REPLACED.test(text) || FOLLOWS_THING.test(text) || !isAlone(question, ['dates'])) return undefined;
  if (!yes && (ASKS.test(text) || question.all.has('chairs'))) return undefined;
  const turns = [/\bby\b/i, /\bprecede|\bpredecessor\b/i, TURNED].filter((turn) => turn.test(text));
  const isGone = turns.length % 2 === 1;
  // "did Berg succeed Lund before 2025": the day is not told.
  const when = isAlone(question) ? {} : { when: heading };
  return {
    query: { ask: 'succession', name: first, way: isGone ? 'after' : 'before', other: second, ...when },
    named: true,
  };
});

/** The people named, where "is Dixit Mathew's successor" has two names in one run. */
const namesOf = (question: Question, knowledge: Knowledge): readonly string[] => {
  const groups = groupsOf(question);
  const [run = '', second] = groups;
  if (second !== undefined || resolvePerson(run, knowledge).is !== 'none') return groups;
  const names = run.split(' ');
  const isSomeone = (parts: readonly string[]): boolean => resolvePerson(parts.join(' '), knowledge).is === 'one';
  const at = names.findIndex((_, i) => i > 0 && isSomeone(names.slice(0, i)) && isSomeone(names.slice(i)));
  return at < 0 ? groups : [names.slice(0, at).join(' '), names.slice(at).join(' ')];
};

const LEFT =
  /\b(?:leave|left|quit|vacated?|relinquish(?:ed)?|gi?a?ve\s+up|lo(?:se|st)|hand(?:ed)?\s+over)\s+(?:(?:his|her|the|their|this|that)\s+)?(?:posts?|office|job|position|charge|command|chair|role|seat)\b|\bstep(?:ped)?\s+down\b/i;

/** "did Mathew leave his post before October 2025", "when did Mathew step down": who holds it in the reports tells, as no article reports the change. */
export const leftPost: Rule = shaped([LEFT], ({ question }) => {
  const [name, second] = groupsOf(question);
  return name !== undefined && second === undefined && LEFT.test(question.text) && question.wants !== 'why'
    ? { query: { ask: 'succession', name, way: 'after' }, named: true }
    : undefined;
});

/** Nothing but the names; `but`: what may be there all the same. */
const isAlone = ({ reference }: Question, but: readonly string[] = []): boolean =>
  (['ordinals', 'dates', 'places'] as const).every((part) => but.includes(part) || reference[part].length === 0);
