import { contentWords, findPassages, isInArticles } from '../../passages.ts';
import { fold } from '../../read/token.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson, meetingSlot } from '../slots.ts';

/** "how was the hall described in 2023", "how are the guests characterised": the thing, and of when. */
const DESCRIBED =
  /^\W*(?:how|as\s+what)\s+(?:was|were|is|are|has|have)\s+(?:the\s+)?([^?,:;]{3,50}?)\s+(?:been\s+)?(?:described|characteri[sz]ed|portrayed|depicted)(?:\s+((?:in|at|during|by)\s+[^?,:;]{3,40}?))?\W*$/i;

/** The sentence that describes a thing, and not whatever took place there; of a person or a meeting itself other rules tell. */
export const described: Rule = shaped([DESCRIBED], ({ question, knowledge, heading }) => {
  const [, thing, when] = DESCRIBED.exec(question.text) ?? [];
  if (thing === undefined || hasPerson(question) || findPassages(knowledge, thing).length === 0) return undefined;
  const own = readQuestion(thing, knowledge);
  if (own.reference.ordinals.length + own.reference.kinds.length > 0) return undefined;
  const slot = when === undefined ? '' : meetingSlot(readQuestion(when, knowledge));
  const found = slot === '' ? undefined : resolveMeeting(slot, knowledge);
  if (when !== undefined && found?.is !== 'one') return undefined;
  return {
    query: {
      ask: 'statement',
      words: thing,
      question: heading,
      ...(found?.is === 'one' ? { meeting: found.value.id, core: thing } : {}),
    },
    named: true,
  };
});

/** "what does the outcome of the 4th underscore", "what did the results of the talks show" */
const OUTCOME =
  /^\W*what\s+(?:does|did|do)\s+(?:the\s+)?(outcomes?|results?)\s+of\s+([^?,:;]{3,50}?)\s+(\p{L}{4,})\W*$/iu;

export const outcomeDoes: Rule = shaped([OUTCOME], ({ question, knowledge, heading }) => {
  const [, outcome, of, verb] = OUTCOME.exec(question.text) ?? [];
  if (outcome === undefined || of === undefined || verb === undefined || hasPerson(question)) return undefined;
  const meeting = meetingSlot(readQuestion(of, knowledge));
  if (meeting === '' || resolveMeeting(meeting, knowledge).is !== 'one') return undefined;
  const words = `${outcome} ${verb}`;
  return { query: { ask: 'statement', words, question: heading, meeting, core: words }, named: true };
});

/** "which NBC summits are mentioned", "which NBC meeting was in May 2025": of a body with no meeting on record. */
const OF_BODY =
  /^\W*(?:[Ww]hich|[Ww]hat|[Ll]ist|[Nn]ame)\s+(?:the\s+|all\s+)?(\p{Lu}{2,8})\s+(summits?|meetings?|conferences?|talks)(?:\s+(?:is|are|was|were|does|do|took|held|place|get|gets|have|been|mentioned|named|spoken|of|reported|there|told|on|record|the|articles?|mention|in|come|comes|up))*(?:\s+((?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d|\p{Lu}\p{Ll}{2,}))?\W*$/u;

export const ofOtherBody: Rule = shaped([OF_BODY], ({ question, knowledge, heading }) => {
  const [, body, noun = '', when = ''] = OF_BODY.exec(question.text) ?? [];
  if (body === undefined || !isInArticles(knowledge, body)) return undefined;
  if (catalogueOf(knowledge).forumWords.has(fold(body))) return undefined;
  const words = `${body} ${/^summit/i.test(noun) ? 'summit' : ''} ${when}`.replace(/\s+/g, ' ').trim();
  return { query: { ask: 'statement', words, question: heading }, named: true };
});

/** "tell me everything about the land meeting", "all details on the Oslo talks": of one meeting, whatever its series. */
const EVERYTHING =
  /^\W*(?:(?:please\s+)?(?:tell|give|show)\s+(?:me|us)\s+)?(?:everything|all(?:\s+(?:the\s+)?(?:details|facts|information|info))?|every\s+detail|(?:the\s+)?full\s+details|details)\s+(?:(?:that\s+)?(?:there\s+is|you\s+(?:have|know))\s+)?(?:about|on|of)\s+(the\s+[^?,:;]{3,50}?\s(?:meeting|round|session|summit|talks))\W*$/i;

export const allOfOne: Rule = shaped([EVERYTHING], ({ question, knowledge }) => {
  const [, typed] = EVERYTHING.exec(question.text) ?? [];
  if (typed === undefined || hasPerson(question)) return undefined;
  const part = readQuestion(typed, knowledge);
  const slot = meetingSlot(part);
  const isWhole = contentWords(typed).every((word) => isInArticles(knowledge, word));
  return isWhole && slot !== '' && resolveMeeting(slot, knowledge).is === 'one'
    ? { query: { ask: 'meeting', meeting: slot }, named: true }
    : undefined;
});
