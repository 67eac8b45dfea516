import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped, statement } from '../asking.ts';
import { textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';
import { notTold } from './untold.ts';

/** "how many women have chaired", "which lady chaired the 4th" */
const WOMEN = /\b(?:wom[ae]n|female|lad(?:y|ies))\b/i;

/** "any woman officer in the delegation" */
const OF_THOSE_WHO_MET = /\b(?:delegations?|delegates?|officers?|generals?|participants?|attendees|teams?)\b/i;

/** No record has who of those who met is a woman. */
export const ofWomen: Rule = shaped([WOMEN], ({ question, heading }) =>
  WOMEN.test(question.text) &&
  !hasPerson(question) &&
  (question.all.has('chairs') ||
    question.all.has('attendance') ||
    question.all.has('count') ||
    OF_THOSE_WHO_MET.test(question.text))
    ? notTold('women', heading, undefined)
    : undefined,
);

/** "at what hour", "what time in the morning did it begin", "ten o'clock?": the clock, not the calendar. */
const CLOCK =
  /\b(?:at\s+)?(?:what|which)\s+(?:exact\s+)?(?:hour|clock\s+time|time\s+of\s+(?:the\s+)?day)\b|\b(?:what|which)\s+(?:exact\s+|precise\s+)?time\b(?!\s+of\s+(?:the\s+)?(?:year|month|week))|\btime\s+of\s+day\b|\bo[’']?\s?clock\b|\b(?:morning|afternoon|evening|night)\s+or\s+(?:in\s+)?(?:the\s+)?(?:morning|afternoon|evening|night)\b|\b(?:starting|opening|closing|start|exact\s+clock)\s+time\b|\b(?:before|after|around|by|past)\s+(?:noon|midnight|lunch)\b|\bhow\s+many\s+(?:hours|minutes)\s+(?:did|was|were)\b|\bat\s+\d{1,2}(?::\d\d)?\s?[ap]\.?m\b/i;
const CLOCK_WORD =
  /^(?:hours?|minutes?|clock|o|noon|midnight|lunch|opening|closing|open|opened|close|closed|local|[ap]m|gmt|ist|sharp)$/i;

/** Not the hour of its beginning or end: the date may be meant. */
const LOOSE =
  /\b(?:what|which)\s+time\s+(?:was|were|is|did|does|will)\b(?!.*\b(?:start|begin|began|open|end|finish|close|conclude|adjourn|exact|sharp|clock|morning|afternoon|evening|noon|midnight|hours?)\w*\b)/i;

/** No record holds the hour of a meeting: only a sentence with one tells it. */
export const clock: Rule = shaped([CLOCK], (asking) => {
  const { question } = asking;
  if (!CLOCK.test(question.text) || question.all.has('ago') || question.all.has('between')) return undefined;
  const words = question.words.filter(({ text }) => !CLOCK_WORD.test(text));
  if (!namesMeeting({ words }) && !hasPerson(question) && contentOf({ ...question, words }).length === 0)
    return words.some(({ label }) => label.is === 'meeting') ? { which: 'What time did % start?' } : undefined;
  // "what time was the 5th held": by the calendar too.
  if (
    LOOSE.test(question.text) &&
    namesMeeting({ words }) &&
    !hasPerson(question) &&
    contentOf({ ...question, words }).length === 0
  )
    return { query: { ask: 'when', meeting: meetingSlot({ words }), hour: true }, named: true };
  const asked = statement({ ...asking, question: { ...question, words } });
  return 'query' in asked && asked.query.ask === 'statement'
    ? { query: { ...asked.query, wants: 'clock' }, named: true }
    : undefined;
});

/** "what country is Tianjin in", "which country does Samarkand lie in", "Samarkand is in which nation". */
const COUNTRY_OF =
  /\b(?:which|what)\s+(?:country|nation|state|continent|province|region|part\s+of\s+the\s+world)\s+(?:is|was|does|do|has)\s+(?:the\s+city\s+of\s+)?([\p{L}' -]{3,40}?)\s+(?:located\s+|situated\s+)?(?:in|lie\s+in|belong\s+to|belongs\s+to|lie|part\s+of)\W*$|^\W*([\p{L}' -]{3,40}?)\s+(?:is|lies|belongs)\s+(?:located\s+|situated\s+)?(?:in|to)\s+(?:which|what)\s+(?:country|nation|state|continent|province|region)\W*$|^\W*in\s+(?:which|what)\s+(?:country|nation|state|continent|province|region)\s+(?:is|lies?|does)\s+(?:the\s+city\s+of\s+)?([\p{L}' -]{3,40}?)(?:\s+(?:located|situated|lie))?\W*$/iu;

/** Which country a city is in is nothing the record knows: only where an article names the two side by side. */
export const countryOf: Rule = shaped([COUNTRY_OF], (asking) => {
  const { question, heading } = asking;
  const [, first, second, third] = COUNTRY_OF.exec(question.text) ?? [];
  const place = (first ?? second ?? third ?? '').trim();
  const isPlace =
    place !== '' &&
    question.words.every(
      ({ label, cue }) => cue !== null || ['city', 'place', 'small', 'generic', 'unknown'].includes(label.is),
    );
  if (!isPlace || /\b(?:meetings?|round|session|summit)\b/i.test(place)) return undefined;
  return { query: { ask: 'statement', words: place, question: heading, wants: 'country' }, named: true };
});

/** "is the year printed or worked out", "where does that date come from": how a date is known. */
const KNOWN_HOW =
  /\b(?:what\s+basis|assigned|attributed|printed|stated|spelled\s+out|explicit\w*|inferred?|deduced?|deduction|work(?:ed)?\s+(?:it\s+|that\s+|this\s+)?out|guess\w*|calculated?|derived?|assumed?|assumption|made\s+up|figured?\s+(?:it\s+|that\s+)?out|come\s+from|comes\s+from)\b/i;
const DAY_OR_YEAR = /\b(?:dates?|days?|months?|years?)\b/i;
const HOW_WORD =
  /^(?:basis|assign\p{L}*|attribut\p{L}*|merely|terms|printed|stated|spelled|explicit\p{L}*|infer\p{L}*|deduc\p{L}*|work\p{L}*|guess\p{L}*|calculat\p{L}*|deriv\p{L}*|assum\p{L}*|figured?)$/iu;

/** The date itself, whose notice tells how it follows. */
export const knownHow: Rule = shaped([KNOWN_HOW], ({ question, knowledge }) => {
  if (!KNOWN_HOW.test(question.text) || !DAY_OR_YEAR.test(question.text) || hasPerson(question)) return undefined;
  const words = question.words.filter(({ text }) => !HOW_WORD.test(text));
  if (contentOf({ ...question, words }).length > 0 || !namesMeeting({ words })) return undefined;
  const meeting = meetingSlot({ words });
  return resolveMeeting(meeting, knowledge).is === 'none'
    ? undefined
    : { query: { ask: 'when', meeting }, named: true };
});

/** "where is the Manekshaw Centre": the place itself, of which meetings that were there tell. */
const WHERE_IS = /\bwher\w*\s+(?:exactly\s+)?(?:is|are|was|lies|'s|’s)\b|\b(?:which|what)\s+city\s+(?:is|has)\b/i;

/** "what is the Manekshaw Centre": the sentences that speak of it, whichever meeting they are about. */
const WHAT_IS =
  /^\W*(?:what(?:['’]?s|\s+is|\s+was)|tell\s+me\s+about|describe)\s+(?:the\s+)?([\p{L}'’ -]{3,60}?)\W*$/iu;

export const whatPlace: Rule = shaped([WHAT_IS], ({ question, heading }) => {
  const [, place = ''] = WHAT_IS.exec(question.text) ?? [];
  const isPlace = place !== '' && textOf(question.words, ({ label }) => label.is === 'place') === place;
  return isPlace ? { query: { ask: 'statement', words: place, question: heading }, named: true } : undefined;
});

export const placeItself: Rule = shaped([WHERE_IS], ({ question, knowledge, heading }) => {
  const { words, reference, text } = question;
  const place = textOf(words, ({ label, cue }) => cue === null && label.is === 'place');
  if (!WHERE_IS.test(text) || place === '' || hasPerson(question)) return undefined;
  const only = words.every(
    ({ label, cue, text: own }) =>
      cue !== null ||
      ['place', 'small', 'generic', 'city'].includes(label.is) ||
      /^(?:wher\w*|located|situated)$/i.test(own),
  );
  if (!only || reference.places.length === 0) return undefined;
  const found = resolveMeeting(place, knowledge);
  const meetings = found.is === 'one' ? [found.value] : found.is === 'several' ? found.values.slice(0, 12) : [];
  if (meetings.length === 0) return undefined;
  return {
    query: { ask: 'several', question: heading, meetings: meetings.map(({ id }) => id), parts: ['place'] },
    named: true,
  };
});

/** "everything on the July 2023 round", "the full story of the 4th": one meeting, and all of it. */
const EVERYTHING =
  /\b(?:everything|all|whatever|full\s+(?:story|details?|picture|account)|the\s+whole\s+story|a\s+rundown|run-?down|the\s+lowdown|low-?down|brief(?:ing)?|summary|summari[sz]e|details?|more|dossier|fact\s?sheet)\b.*\b(?:on|of|about|regarding|from)\b/i;
const MANY =
  /\b(?:meetings|summits|rounds|sessions|editions|dialogues|talks|conferences|when|where|who|which|what\s+(?:was|were)|how\s+many|between)\b/i;

export const everything: Rule = shaped([EVERYTHING], ({ question, knowledge }) => {
  if (!EVERYTHING.test(question.text) || MANY.test(question.text)) return undefined;
  if (hasPerson(question))
    return namesMeeting(question) || contentOf(question).length > 0
      ? undefined
      : { query: { ask: 'person', name: personSlot(question) }, named: true };
  const { reference } = question;
  const isOne = reference.ordinals.length === 1 || reference.dates.length === 1 || reference.places.length === 1;
  if (!isOne || !namesMeeting(question)) return undefined;
  if (contentOf(question).some((word) => !/^(?:rundown|lowdown|dossier|story|picture|account)$/i.test(word)))
    return undefined;
  const meeting = meetingSlot(question);
  return resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'meeting', meeting }, named: true }
    : undefined;
});
