import type { Facet } from '../../query.ts';
import type { Knowledge, Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { isHeld, isOn } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { NEVER, type Rule, sameOfTwo, shaped } from '../asking.ts';
import { type Question, readQuestion } from '../question.ts';
import { contentOf, hasPerson, statementWords } from '../slots.ts';
import { asksVenue } from './several.ts';

/** "did the venue change between 2019 and 2021", "what changed on the Chilean side from the 3rd to the 5th" */
const CHANGED =
  /^([^?]{2,90}?\b(?:chang(?:e|ed|es)|replaced?|differ(?:ed|ent)?|swapped|turned\s+over)\b[^?]{0,40}?)\s+(?:between|from)\s+([^?,:;]{3,60}?)\s+(?:and|to|until|till)\s+([^?,:;]{3,60}?)\W*$/i;
const CHAIRS =
  /\b(?:who|whom|co-?\s?chairs?|chair(?:s|m[ae]n|persons?|manships?)?|leadership|heads?|leaders?|delegations?|side|people|persons?|faces?|representatives?|officers?)\b/i;
const PLACE = /\b(?:city|cities|places?|locations?|town|capital|country|host|where)\b/i;
const TOPICS =
  /\b(?:topics?|subjects?|agendas?|themes?|issues?|positions?|stance|policy|relations?|format|date|dates|name|names|title|ranks?|posts?)\b/i;
const ODD =
  /^(?:chang(?:e|ed|es)|replaced?|differ(?:ed|ent)?|swapped|turned|over|who|face|faces|persons?|people|leadership|heads?|leaders?|representatives?|officers?|venues?|building|hall|location|town|capital)$/i;

const partOf = (head: string, question: Question): Facet | undefined => {
  if (TOPICS.test(head)) return undefined;
  if (asksVenue({ ...question, text: head })) return 'venue';
  return CHAIRS.test(head) ? 'chairs' : PLACE.test(head) ? 'place' : undefined;
};

/** The meeting that words name, or the only one of the main forum in a time. */
const meetingOf = (typed: string, knowledge: Knowledge): Meeting | undefined => {
  const words = readQuestion(typed, knowledge);
  const [date, second] = words.reference.dates;
  const isTime = words.words.every(({ label }) => ['date', 'small', 'generic', 'meeting'].includes(label.is));
  if (!isTime || date === undefined) return anchorMeeting(words, knowledge);
  if (second !== undefined) return undefined;
  const { forums, mainForum } = catalogueOf(knowledge);
  const [only, other] = (forums.get(mainForum ?? '')?.meetings ?? []).filter(
    (meeting) => isHeld(meeting) && isOn(meeting, date),
  );
  return other === undefined ? only : undefined;
};

/** "venue" is a place too: of two meetings in different cities, where no hall of one is on record. A hall or a building is no city. */
const isOfPlace = ({ text }: Question, meetings: readonly string[], knowledge: Knowledge): boolean => {
  const found = knowledge.meetings.filter(({ id }) => meetings.includes(id));
  const cities = found.map((meeting) => meeting.cities.map(({ value }) => value).join());
  return (
    /\bvenues?\b/i.test(text) &&
    !/\b(?:hall|building|hotel|room)s?\b/i.test(text) &&
    found.some(({ venues }) => venues.length === 0) &&
    !cities.includes('') &&
    new Set(cities).size > 1
  );
};

/** Whether those who chaired, or the place, were others at a later meeting: that thing alone of both, and of the side that is named. */
export const changedBetween: Rule = shaped([CHANGED], ({ question, knowledge, heading }) => {
  const [, head = '', first = '', second = ''] = CHANGED.exec(question.text) ?? [];
  const part = head === '' ? undefined : partOf(head, question);
  if (part === undefined || hasPerson(question)) return undefined;
  const own = readQuestion(head, knowledge);
  const { ordinals, dates, parties } = own.reference;
  if (ordinals.length + dates.length > 0 || contentOf(own).some((word) => !ODD.test(word))) return undefined;
  const meetings = [first, second].map((typed) => meetingOf(typed, knowledge)?.id);
  const [one, two] = meetings;
  if (one === undefined || two === undefined || one === two)
    return {
      query: { ask: 'statement', words: statementWords(question), question: heading, before: NEVER },
      named: true,
    };
  return sameOfTwo(
    heading,
    [one, two],
    part === 'venue' && isOfPlace(own, [one, two], knowledge) ? 'place' : part,
    parties,
  );
});
