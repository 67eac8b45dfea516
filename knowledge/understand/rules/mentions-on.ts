import { resolveMeeting } from '../../resolve/meeting.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

/** "which article on the 4th mentions cables", "which reports about the Oslo round speak of Berg" */
const MENTIONS_ON =
  /^\W*(?:(?:and|so|but)\s+)?(?:which|what|how\s+many|(?:do|does|did)\s+any)\s+(?:of\s+the\s+)?(?:news\s+)?(?:articles?|reports?|stor(?:y|ies)|pieces?|accounts?|sources?)\s+(?:on|about|of|covering|reporting)\s+(?:the\s+)?([^?,:;]{3,40}?)\s+(?:mentions?|names?|speaks?\s+of|refers?\s+to|cites?|brings?\s+up|talks?\s+(?:about|of))\s+([^?,:;]{2,60}?)\W*$/i;
/** More than that it stands there. */
const MORE =
  /\b(?:not|never|no|only|without|but|except|first|last|most|date|dates|days?|chairs?|co-?chairs?|topics?|venue|city|as)\b|n[’']t\b/i;

/** The articles on one meeting that speak of something. */
export const mentionsOn: Rule = shaped([MENTIONS_ON], ({ heading, knowledge }) => {
  const [, typed = '', of = ''] = MENTIONS_ON.exec(heading) ?? [];
  if (typed === '' || MORE.test(of) || MORE.test(typed)) return undefined;
  const meeting = readQuestion(typed, knowledge);
  if (!namesMeeting(meeting) || hasPerson(meeting) || contentOf(meeting).length > 0) return undefined;
  const slot = meetingSlot(meeting);
  return resolveMeeting(slot, knowledge).is === 'one'
    ? { query: { ask: 'mentions', of, meeting: slot }, named: true }
    : undefined;
});

/** "how many cities are named", "how many places do the articles mention": that one is named somewhere tells no number. */
const HOW_MANY_NAMED =
  /^\W*(?:(?:and|so|but)\s+)?how\s+many\s+(?:different\s+)?(cities|towns|capitals|places|venues)\s+(?:(?:are|were|get|got|is)\s+(?:named|mentioned|listed)|(?:do|does|did)\s+(?:the|your|these)\s+(?:articles?|reports?|sources?|stories)\s+(?:name|mention|list))\b/i;

export const namedPlaces: Rule = shaped([HOW_MANY_NAMED], ({ heading, question }) => {
  const [, places] = HOW_MANY_NAMED.exec(heading) ?? [];
  return places === undefined || namesMeeting(question)
    ? undefined
    : {
        query: { ask: 'statement', words: places, question: heading, wants: 'how many', before: NEVER },
        named: true,
      };
});
