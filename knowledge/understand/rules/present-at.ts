import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { contentOf, hasPerson, meetingSlot, namesChair, namesMeeting, personSlot } from '../slots.ts';

const MEETING = '(?:meetings?|summits?|talks|rounds?|sessions?|occasions?|events?|gatherings?)';
/** "at which meeting was Lund present", "which meetings did Lund attend", "where was Lund present" */
const PRESENT = new RegExp(
  `^\\W*(?:(?:where|(?:at|in)\\s+(?:which|what)\\s+${MEETING})\\s+(?:was|has|had)\\s+[^?,:;]{2,40}?\\s(?:been\\s+)?(?:present|in\\s+attendance)|(?:(?:which|what)\\s+${MEETING}|(?:at|in)\\s+(?:which|what)\\s+${MEETING})\\s+(?:did|has|had)\\s+[^?,:;]{2,40}?\\s(?:attend(?:ed)?|take\\s+part(?:\\s+in)?|participate(?:\\s+in)?))\\W*$`,
  'i',
);
const VERB = /^(?:present|attendance|attend(?:ed)?|take|part|participate|been)$/i;

/** Where people were who chaired none of the talks: the encounters and visits that the articles tell of, and no telephone call. */
export const presentAt: Rule = shaped([PRESENT], ({ question, knowledge, heading, missing }) => {
  const { text, reference } = question;
  const names = groupsOf(question);
  if (!PRESENT.test(text) || names.length !== 1 || missing.length > 0) return undefined;
  const { ordinals, dates, places, parties } = reference;
  if (ordinals.length + dates.length + places.length + parties.length > 0) return undefined;
  if (contentOf(question).some((word) => !VERB.test(word))) return undefined;
  return namesChair(question, knowledge)
    ? undefined
    : { query: { ask: 'met', question: heading, names, way: 'was', filter: {} }, named: true };
});

/** "when did Lund visit Chile" */
const WHEN_VISITED =
  /^\W*when\s+(?:did|has|had)\s+[^?,:;]{2,40}?\s(?:last\s+)?(?:visit(?:ed)?|(?:go|gone|travel(?:l?ed)?|fly|flown|been)\s+to)\s+(?:the\s+)?\p{L}+(?:\s\p{L}+)?\W*$/iu;
const VISITS = /^(?:visit(?:ed)?|go|gone|travel(?:l?ed)?|fly|flown|been)$/i;

/** When people were at a place where no talks were: whom they met there tells it too. */
export const whenVisited: Rule = shaped([WHEN_VISITED], ({ question, knowledge, heading, missing }) => {
  const { text, reference } = question;
  const names = groupsOf(question);
  if (!WHEN_VISITED.test(text) || names.length !== 1 || missing.length > 0) return undefined;
  const { ordinals, dates, places, parties, kinds } = reference;
  if (ordinals.length + dates.length + parties.length + kinds.length > 0) return undefined;
  const others = contentOf(question).filter((word) => !VISITS.test(word));
  const [place, second] = [...new Set([...places, ...others])];
  if (place === undefined || second !== undefined) return undefined;
  const { meetingPlaces } = catalogueOf(knowledge);
  return meetingPlaces.has(place)
    ? undefined
    : { query: { ask: 'met', question: heading, names, way: 'went', filter: { place } }, named: true };
});

const ABSENT =
  /^\W*(?:why|how\s+come|for\s+what\s+reason)\b[^?]{2,60}(?:\b(?:not|never)\b|n['’]t\b|\b(?:miss|missed|skip|skipped|absent|stay(?:ed)?\s+away)\b)/i;
const BEING_THERE =
  /^(?:attend\p{L}*|come|present|take|part|participate|miss(?:ed)?|skip(?:ped)?|absent|stay(?:ed)?|away|explain)$/iu;

/** "why did Lund not attend the 4th", who chaired it: who did, and no word of an absence. */
export const whyAbsent: Rule = shaped([ABSENT], ({ question, knowledge }) => {
  if (!ABSENT.test(question.text) || !hasPerson(question) || !namesMeeting(question)) return undefined;
  if (contentOf(question).some((word) => !BEING_THERE.test(word))) return undefined;
  const found = resolveMeeting(meetingSlot(question), knowledge);
  const person = resolvePerson(personSlot(question), knowledge);
  if (found.is !== 'one' || person.is !== 'one') return undefined;
  const isChair = (catalogueOf(knowledge).chaired.get(person.value.id) ?? []).some(({ id }) => id === found.value.id);
  return isChair ? { query: { ask: 'chairs', meeting: found.value.id }, named: true } : undefined;
});
