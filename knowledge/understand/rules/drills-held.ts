import { branches } from '../../lexicon/branches.ts';
import { findPassages, holdsAll } from '../../passages.ts';
import type { Wanted } from '../../query.ts';
import { fold, tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { wordsOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { type Question, readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { exercisesNear } from './drills.ts';
import { notTold } from './untold.ts';

const DRILLS = '(?:exercises?|drills?|war\\s?games?|manoeuvres?|maneuvers?)';
const ANY_DRILL = new RegExp(`\\b${DRILLS}\\b`, 'i');

/** "which naval exercises are there", "what is the navy drill called", "which exercise is naval" */
const OF_KIND = new RegExp(
  `^\\W*(?:(?:which|what(?:['’]?s)?|list|name|is\\s+there|are\\s+there|was\\s+there)\\s+)(?:(?:is|are|all|me|the|an?|any|of|joint|bilateral)\\s+)*(\\p{L}+(?:\\s+(?:force|guard))?)\\s+${DRILLS}\\b(?:\\s+(?:are|is|were|was|there|called|named|exist|on\\s+record|mentioned))*\\W*$|^\\W*(?:which|what)\\s+(?:of\\s+the\\s+)?${DRILLS}\\s+(?:is|are|was|were)\\s+(?:an?\\s+|the\\s+)?(\\p{L}+(?:\\s+(?:force|guard))?)(?:\\s+(?:one|ones|${DRILLS}))?\\W*$`,
  'iu',
);

/** The branch of the forces that a word names: "naval". */
const branchOf = (typed: string): string | undefined => {
  const tokens = tokenize(typed);
  const found = branches.at(tokens, 0);
  return found?.end === tokens.length ? found.value : undefined;
};

/** Exercises of one branch: those whose own names say so. */
export const drillsOfKind: Rule = shaped([OF_KIND], ({ question }) => {
  const [, first, second] = OF_KIND.exec(question.text) ?? [];
  const kind = first ?? second;
  return kind === undefined || branchOf(kind) === undefined || hasPerson(question)
    ? undefined
    : { query: { ask: 'exercises', kind }, named: true };
});

/** "which exercise takes place at sea", "the drill held in the air": of where each is held no name of one tells. */
const IN_DOMAIN = new RegExp(
  `^\\W*(?:(?:which|what|list|name|show)\\s+(?:(?:me|all|any|one|an?|joint|the|of\\s+the)\\s+)*${DRILLS}|what\\s+is\\s+the\\s+${DRILLS}\\s+(?:that|which))\\s+(?:(?:is|are|was|were|do|does|takes?|took|that|which)\\s+)*(?:place|held|conducted|run|happens?|happened|carried\\s+out|fought|staged|practised|practiced)?\\s*((?:at|in|on|by|over|under)\\s+(?:the\\s+)?(?:sea|air|land|water|ground|sky|ocean))\\W*$`,
  'i',
);

/** "which exercise is carried out by the navy", "which drills involve the army", "which drills did the navies hold": of that branch. */
const OF_BRANCH = new RegExp(
  `^\\W*(?:which|what)\\s+(?:(?:joint|of\\s+the)\\s+)*${DRILLS}\\s+(?:(?:that\\s+)?(?:is|are|was|were|do|does)\\s+)?(?:(?:carried\\s+out|conducted|held|run|staged|done|meant|intended|reserved)\\s+(?:by|for)|for|involves?|involved|concerns?|belongs?\\s+to)\\s+(?:the\\s+)?(?:two\\s+)?(\\p{L}+(?:\\s+(?:forces?|guards?))?)\\W*$|^\\W*(?:which|what)\\s+(?:joint\\s+)?${DRILLS}\\s+(?:did|do|does|have|has)\\s+(?:the\\s+)?(?:two\\s+)?(\\p{L}+(?:\\s+(?:forces?|guards?))?)\\s+(?:hold|held|conduct(?:ed)?|run|stage[sd]?|take\\s+part\\s+in|taken\\s+part\\s+in|have|had)\\W*$`,
  'iu',
);

/** "which countries took part in the exercises": their names tell of nobody who did. */
const WHO_JOINED = new RegExp(
  `^\\W*(?:which|what)\\s+(countries|nations|states|armies|navies|forces|services|units|troops)\\s+(?:have\\s+|had\\s+)?(?:took|take|taken|participated?|joined|were\\s+involved|are\\s+involved|were\\s+present)\\s+(?:part\\s+)?(?:in|at)\\s+(?:the\\s+|these\\s+|those\\s+|joint\\s+)*${DRILLS}\\W*$`,
  'i',
);

export const drillsInDomain: Rule = shaped([WHO_JOINED, OF_BRANCH, IN_DOMAIN], ({ question, heading }) => {
  const [, joined] = WHO_JOINED.exec(question.text) ?? [];
  if (joined !== undefined)
    return { query: { ask: 'statement', words: `${joined} exercises`, question: heading }, named: true };
  const [, first, second] = OF_BRANCH.exec(question.text) ?? [];
  const branch = first ?? second;
  if (branch !== undefined && branchOf(branch) !== undefined && !hasPerson(question))
    return { query: { ask: 'exercises', kind: branch.toLowerCase() }, named: true };
  const [, domain] = IN_DOMAIN.exec(question.text) ?? [];
  return domain === undefined || hasPerson(question)
    ? undefined
    : { query: { ask: 'exercises', kind: domain.toLowerCase() }, named: true };
});

const HELD =
  /\b(?:held|hold|holds|conducted?|run|ran|carr(?:y|ied)\s+out|tak(?:e|es|en)\s+place|took\s+place|staged?|organi[sz]ed?|happen(?:ed)?|occur(?:red)?)\b/i;
const HOW_OFTEN = /\bhow\s+(?:often|frequently|regularly|many\s+times)\b/i;

/** The exercise that a question names, or "exercises" where it speaks of them all. */
const drillIn = ({ text }: Question, content: readonly string[], knowledge: Knowledge): string | undefined => {
  const named = content.length === 0 ? [] : exercisesNear(content.join(' '), knowledge);
  const own = named
    .filter(({ value }) => ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(value).join(' ')} `))
    .sort((a, b) => b.value.length - a.value.length)[0];
  return own?.value ?? (ANY_DRILL.test(text) ? 'exercises' : undefined);
};

/** "was Sea Shield held in Oslo", "which drills were held in 2024", "how often are they run": of no exercise a report names it is told when or where it was. */
export const drillsHeld: Rule = shaped([HELD], ({ question, knowledge, heading }) => {
  const { text, reference, wants, yes, words } = question;
  const { dates, places, ordinals, kinds } = reference;
  const isOften = HOW_OFTEN.test(text);
  if (!HELD.test(text) || hasPerson(question) || ordinals.length + kinds.length > 0) return undefined;
  if (dates.length + places.length === 0 && !isOften && wants !== 'when' && wants !== 'where') return undefined;
  const content = contentOf(question).filter((word) => !HELD.test(word) && !ANY_DRILL.test(word));
  const drill = drillIn(question, content, knowledge);
  if (drill === undefined || (drill === 'exercises' && content.length > 0)) return undefined;
  const setting = words.flatMap(({ label, text: own }) => (['date', 'city', 'place'].includes(label.is) ? [own] : []));
  const isTold = findPassages(knowledge, drill).some(
    ({ citation: { quote } }) =>
      HELD.test(quote) && (setting.length === 0 ? /\b(?:19|20)\d\d\b/.test(quote) : holdsAll(quote, setting.join(' '))),
  );
  const wanted: Wanted | undefined = isOften ? 'how many times' : (wants ?? (yes ? 'yes' : undefined));
  return isTold ? undefined : notTold(drill, heading, wanted);
});

/** "what role did the drills play", "what have the exercises improved" */
const ROLE = /^\W*what\s+(?:role|part)\s+(?:did|do|does|have|has|had)\s+(?:the\s+)?([^?,:;]{3,50}?)\s+play(?:ed)?\W*$/i;
const EFFECT = new RegExp(
  `^\\W*what\\s+(?:did|do|does|have|has|had)\\s+(?:the\\s+)?([^?,:;]{0,40}?\\b${DRILLS})\\s+(\\p{L}{4,})\\W*$`,
  'iu',
);

/** The sentence that tells what exercises did, by the name of one and by the verb. */
export const drillsDid: Rule = shaped([ROLE, EFFECT], ({ question, knowledge, heading }) => {
  const [, players] = ROLE.exec(question.text) ?? [];
  const [, doers, verb] = EFFECT.exec(question.text) ?? [];
  const typed = players ?? doers;
  const did = players === undefined ? verb : 'role';
  if (typed === undefined || did === undefined || hasPerson(question)) return undefined;
  const drill = drillIn(readQuestion(typed, knowledge), contentOf(readQuestion(typed, knowledge)), knowledge);
  if (drill === undefined) return undefined;
  const near = exercisesNear(did, knowledge).find(
    ({ value, citations }) =>
      (drill === 'exercises' || fold(value).includes(fold(drill))) &&
      citations.some(({ quote }) => holdsAll(quote, did)),
  );
  return near
    ? { query: { ask: 'statement', words: `${near.value} ${did}`, question: heading }, named: true }
    : undefined;
});

/** "what was said about exercises at the third meeting", "what came out of the fourth regarding exercises" */
const SAID_AT = new RegExp(
  `^\\W*what\\s+(?:was|were|is|did\\s+they)\\s+(?:say|said|written|told|reported)\\s+(?:about|on|of|regarding)\\s+(?:the\\s+|joint\\s+)*${DRILLS}\\s+(?:at|during)\\s+([^?,:;]{3,60}?)\\W*$`,
  'i',
);
/** "what did the third meeting say about joint exercises" */
const MEETING_SAID = new RegExp(
  `^\\W*what\\s+(?:did|does|do)\\s+((?:the\\s+)?(?!they\\b)[^?,:;]{3,60}?)\\s+(?:say|tell(?:\\s+us)?|report|state)\\s+(?:about|on|of|regarding)\\s+(?:the\\s+|joint\\s+)*${DRILLS}\\W*$`,
  'i',
);
const CAME_OUT =
  /^\W*what\s+(?:came\s+(?:out\s+)?(?:of|from)|(?:was|were)\s+the\s+(?:outcomes?|results?)\s+of|resulted\s+from)\s+([^?,:;]{3,60}?)\s+(?:regarding|concerning|about|with\s+regard\s+to|in\s+terms\s+of|when\s+it\s+comes\s+to|on|for)\s+(?:the\s+)?([^?,:;]{3,60}?)\W*$/i;

/** What one meeting has on a topic, and not the names of exercises alone. */
export const ofTopicAt: Rule = shaped([SAID_AT, MEETING_SAID, CAME_OUT], ({ question, knowledge, missing }) => {
  const [, at] = SAID_AT.exec(question.text) ?? MEETING_SAID.exec(question.text) ?? [];
  const [, from, topic = 'exercises'] = CAME_OUT.exec(question.text) ?? [];
  const typed = at ?? from;
  if (typed === undefined || hasPerson(question) || missing.length > 0) return undefined;
  const meeting = meetingSlot(readQuestion(typed, knowledge));
  return meeting !== '' && resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'discussed', topic, meeting, what: true }, named: true }
    : undefined;
});

/** "which venues hosted more than one meeting" */
const HOSTED_SEVERAL =
  /^\W*(?:which|what|list|name)\s+(?:the\s+)?(venues?|halls?|buildings?|centres?|centers?|cit(?:y|ies)|places?|locations?|towns?)\s+(?:that\s+)?(?:(?:has|have)\s+)?(?:hosted|held|had|saw|seen|been\s+used\s+for)\s+(?:more\s+than\s+one|at\s+least\s+two|two\s+or\s+more|several|multiple|more\s+than\s+a\s+single)\s+(?:of\s+the\s+)?(?:meetings?|rounds?|sessions?|summits?|talks)?\W*$/i;

export const hostedSeveral: Rule = shaped([HOSTED_SEVERAL], ({ question, heading }) => {
  const [, noun] = HOSTED_SEVERAL.exec(question.text) ?? [];
  if (noun === undefined || hasPerson(question)) return undefined;
  const part = /^(?:venue|hall|building|cent)/i.test(noun) ? 'venue' : 'place';
  return { query: { ask: 'shared', question: heading, part, filter: {} }, named: true };
});
