import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { groupsOf } from '../groups.ts';
import { type Question, readQuestion } from '../question.ts';
import { hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';

/*
 * The second of two questions, "…, and where was it held", "…, and when", with what its pronouns stand for or what it leaves out, so that it can be
 * asked by itself.
 */

const PERSONAL = /\b(?:he|she|him|her)\b/i;
const ONE_BESIDE = /\bthe\s+(?:one|meeting|previous\s+one)\s+(before|after)(?:\s+(?:it|that))?$/i;
const OF_ARTICLE =
  /^\W*(?:which|what)(?:['’]s)?\s+(?:is\s+the\s+)?(?:\p{L}+\s+)?(?:article|report|story|outlet|source)\b/iu;
const THEY = /\b(?:they|them|the\s+two)\b(?!\s+\p{L}+s\b)/iu;
const POSSESSIVE = /\b(?:his|her)\b(?=\s+\p{L})/iu;
export const IT = /\b(?:it|(?:that|this|the\s+same)\s+(?:meeting|one|round|session|summit|edition))\b/i;
/** A pronoun of something that is no meeting and nobody on record. */
const OTHER = /\b(?:its|this|these|those|one|ones)\b/i;

/** "when", "by whom", "in which hall", "on what dates": no verb of its own. */
const BARE: readonly (readonly [said: RegExp, asks: (meeting: string) => string])[] = [
  [/^(?:when|(?:on|in)\s+(?:what|which)\s+(?:day|date|month|year)s?)$/i, (meeting) => `when was ${meeting} held`],
  [
    /^(?:where|in\s+(?:what|which)\s+(?:city|country|place|town)|in\s+what\s+location)$/i,
    (meeting) => `where was ${meeting} held`,
  ],
  [
    /^(?:(?:in|at)\s+(?:what|which)\s+(?:hall|venue|building|cent(?:re|er))|what\s+venue|which\s+(?:hall|venue))$/i,
    (meeting) => `in which hall was ${meeting} held`,
  ],
  [/^(?:under|with)\s+(?:whom|what\s+chairs?)$/i, (meeting) => `who chaired ${meeting}`],
  [/^(?:for\s+)?how\s+(?:long|many\s+days)$/i, (meeting) => `how long was ${meeting}`],
];

/** "which meeting discussed cables": the meeting, by what it discussed. */
const WHICH_DID =
  /^\W*(?:which|what)\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|talks|edition))\s+((?:discussed|covered|addressed|raised|mentioned|reviewed|dealt\s+with|spoke\s+of|talked\s+about|touched\s+on|took\s+up)\s+[^?,:;]{3,60})$/iu;

/** "which meeting came before the 5th": the meeting, by the other. */
const WHICH_CAME =
  /^\W*(?:which|what)\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|talks|edition|summit))\s+(?:came|was|took\s+place|was\s+held)\s+(?:(?:right|just|directly|immediately)\s+)?(before|after)\s+([^?,:;]{3,50})$/iu;

/** "who reported the 5th": of reports, whose days are not those of the meeting. */
const OF_REPORTS = /\b(?:report(?:s|ed)?|publish(?:ed)?|cover(?:s|ed)?|wrote|written|articles?|outlets?)\b/i;

/** "why did Berg call Lund, and what did they talk about": on the phone. */
const CALLED = /\b(?:call(?:ed)?|phoned?|telephoned?|rang|ring)\b/i;
const TALKED = /\b(?:talk(?:ed)?|speak|spoke|discuss(?:ed)?)(?:\s+about)?\W*$/i;

/** "did they ever raise cables", "was gas discussed": the meeting that did. */
const DID_DISCUSS =
  /^\W*(?:did|has|have)\s+(?:[\p{L}-]+\s+){1,4}?(?:ever\s+)?(?:discuss(?:ed)?|bring\s+up|brought\s+up|mention(?:ed)?|raised?|cover(?:ed)?|address(?:ed)?|talk(?:ed)?\s+about|touch(?:ed)?\s+on)\s+([^?,:;]{3,50})$|^\W*(?:was|were|has|have)\s+([^?,:;]{3,50}?)\s+(?:ever\s+)?(?:been\s+)?(?:discussed|brought\s+up|mentioned|raised|covered|addressed|talked\s+about)$/iu;

/** "how long after the 3rd was the 5th", "how many weeks after the summit was the 4th meeting": of the one that came. */
const CAME =
  /\b(?:after|before|since)\s+[^?,:;]{3,60}?\s(?:was|were|did|came|took)\s+(the\s+[^?,:;]{3,60}?)(?:\s+(?:held|come|take\s+place|convened?))?$/i;

/** "how long did the 3rd last": the verb is no word of the meeting's name. */
const LASTED = /\s+(?:last|take)$/i;

/** "which exercises are named": what "they" are. */
const WHICH_THINGS =
  /^\W*(?:which|what|how\s+many)\s+((?:\p{L}+\s+){0,2}?\p{L}{3,}s)\s+(?:are|were|do|did|have|had)\b/iu;

/** "which Chilean body takes part, and which Peruvian one": of the same. */
const SAME_OF_ONE = /^(?:which|what)\s+(\p{Lu}\p{L}+)\s+ones?$/u;
const OF_ONE = /^(\W*(?:which|what)\s+)(\p{Lu}\p{L}+)(\s+[^?,:;]{5,80})$/u;

const isOne = (meeting: string, knowledge: Knowledge): boolean =>
  meeting !== '' && resolveMeeting(meeting, knowledge).is === 'one';

/** "at the 5th" without its preposition. */
const bare = (meeting: string): string => meeting.replace(/^(?:at|in|of|on)\s+(?:the\s+)?/i, '');

/** Whether a question is of a side alone: "who led the Chilean delegation", whatever the meeting. */
const isOfSide = ({ words }: Question): boolean =>
  words.every(
    ({ label, cue }) => cue !== null || ['country', 'generic', 'small', 'meeting', 'unknown'].includes(label.is),
  ) && words.some(({ label, cue }) => cue === null && label.is === 'country');

/** The meeting that the first question is of, in words: "the 5th meeting"; undefined where it is of none, or of two. */
const meetingOfFirst = (before: string, first: Question, knowledge: Knowledge): string | undefined => {
  const [, came] = CAME.exec(before) ?? [];
  if (came !== undefined) return isOne(came, knowledge) ? came : undefined;
  const [, kind, way, beside] = WHICH_CAME.exec(before) ?? [];
  if (way !== undefined) return `the ${kind} ${way} ${beside}`;
  const [, which, did] = WHICH_DID.exec(before) ?? [];
  if (did !== undefined) return `the ${which} that ${did}`;
  const [, raised, named = raised] = DID_DISCUSS.exec(before) ?? [];
  if (named !== undefined && !namesMeeting(first)) return `the meeting that discussed ${named}`;
  // "where did Berg and Lund last meet": of no meeting on record.
  if (hasPerson(first) && first.reference.ordinals.length === 0) return undefined;
  const slot = namesMeeting(first) ? bare(meetingSlot(first)).replace(LASTED, '') : '';
  return isOne(slot, knowledge) ? `the ${slot}` : undefined;
};

/** "…, and by whom", "…, and on what occasion": of nothing that is said. */
const BY_WHOM = /^(?:by|with|from|to|for|on|in|at|under)\s+(?:whom|what|which)(?:\s+\p{L}+)?$/iu;

/** The second with what its pronouns stand for, or with the meeting of the first; undefined where that can't be told. */
export const secondHalf = (
  after: string,
  before: string,
  first: Question,
  knowledge: Knowledge,
): string | undefined => {
  const own = readQuestion(after, knowledge);
  const one = meetingOfFirst(before, first, knowledge);
  const person = hasPerson(first) ? personSlot(first) : '';
  // "…, and when", "…, and in which hall": with the meeting of the first.
  const asked = BARE.find(([said]) => said.test(after))?.[1];
  if (asked !== undefined)
    return one === undefined || first.reference.recency === 'next' || OF_REPORTS.test(before) ? undefined : asked(one);
  if (BY_WHOM.test(after)) return undefined;
  const [, other] = SAME_OF_ONE.exec(after) ?? [];
  if (other !== undefined) {
    const [, ask, , rest] = OF_ONE.exec(before) ?? [];
    return ask === undefined ? undefined : `${ask}${other}${rest}`;
  }
  let text = after;
  // "…, and where was the one before": before the meeting of the first.
  if (ONE_BESIDE.test(text)) {
    if (one === undefined) return undefined;
    return text.replace(ONE_BESIDE, (_, way: string) => `the meeting ${way} ${one}`);
  }
  if (PERSONAL.test(text) || POSSESSIVE.test(text)) {
    if (person === '') return undefined;
    text = text.replace(POSSESSIVE, `${person}'s`).replace(PERSONAL, person);
  }
  // "when did Berg and Lund last speak, and when did they last meet"
  const people = hasPerson(own) ? [] : groupsOf(first);
  if (people.length > 1 && THEY.test(text)) {
    text = text.replace(THEY, people.join(' and '));
    if (CALLED.test(before) && TALKED.test(text)) text = `${text} on the phone`;
  }
  const [, things] = hasPerson(own) ? [] : (WHICH_THINGS.exec(before) ?? []);
  if (things !== undefined && THEY.test(text)) text = text.replace(THEY, `the ${things}`);
  // "what did Berg say there"
  if (one !== undefined && hasPerson(own)) text = text.replace(/\s+there(?=\W*$)/i, ` at ${one}`);
  const isNamed = (namesMeeting(own) && !isOfSide(own)) || hasPerson(own) || PERSONAL.test(after) || text !== after;
  // "which article is the oldest, and what is it about": of the article, and of no meeting that is the oldest.
  if (IT.test(text) && OF_ARTICLE.test(first.text)) return undefined;
  if (IT.test(text)) return one === undefined ? undefined : text.replace(IT, one);
  // "the Oslo one" is no pronoun.
  if (OTHER.test(namesMeeting(own) ? text.replace(/\bones?\b/gi, '') : text)) return undefined;
  const slot = one ?? (namesMeeting(first) ? `the ${bare(meetingSlot(first))}` : '');
  return isNamed || slot === '' ? text : `${text.replace(/[?.!\s]+$/u, '')} at ${slot}`;
};
