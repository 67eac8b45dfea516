import { countryWords } from '../../lexicon/countries.ts';
import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { officesNamed } from '../../resolve/office.ts';
import { resolvePerson } from '../../resolve/person.ts';
import type { Rule } from '../asking.ts';
import type { Question } from '../question.ts';
import { meetingSlot, namesMeeting, personSlot } from '../slots.ts';
import { officeSlot } from './people.ts';

/** Words by which one of several holders is meant: which of them it is no article tells, only who held it in the reports of each meeting. */
const OF_TIME =
  /^(?:new|newest|current|currently|present|presently|now|today|nowadays|still|former|formerly|ex|previous|previously|past|old|earlier|then|serving|sitting|acting|outgoing|incoming|latest|last|recent|anymore|any|more|longer|no)$/i;
const SAID_SO =
  /\b(?:new|current|currently|present|now|today|still|former|formerly|previous|previously|past|old|then|serving|sitting|outgoing|incoming|latest|anymore|any\s+more|no\s+longer)\b/i;
/** "when the 4th took place", "at the time of the 4th": the words around a meeting. */
const AROUND = /^(?:when|while|as|during|time|took|take|place|held|happened|met|was|is|by|at|or)$/i;
const ASKS = /^\W*(?:(?:and|so|but)\s+)?(?:who|whom|is|was|isn[’']t|wasn[’']t|has|does|which)\b/i;

/** The office that the words name, without who is said to hold it and when. */
const officeIn = (question: Question, knowledge: Knowledge): string => {
  const words = question.words.filter(
    ({ label, text }) =>
      label.is !== 'person' &&
      label.is !== 'rank' &&
      label.is !== 'recency' &&
      !OF_TIME.test(text) &&
      !AROUND.test(text) &&
      (label.is !== 'meeting' || /^head$/i.test(text)),
  );
  const office = officeSlot({ ...question, words });
  return hasHolder(office, knowledge) ? office : '';
};

/** "in office", "in the post": that of whoever is named. */
const IN_OFFICE = /\bin\s+(?:the\s+|that\s+|his\s+|her\s+)?(?:office|post|job|position)\b/i;

const ownOffice = (question: Question, knowledge: Knowledge): string => {
  const found = IN_OFFICE.test(question.text) ? resolvePerson(personSlot(question), knowledge) : undefined;
  const roles = found?.is === 'one' ? found.value.posts.map(({ role }) => role ?? '') : [];
  // Its first wording: "Chief of Staff (COS), HQ".
  return roles.flatMap((role) => role.split(/[,(]/)[0]?.trim() ?? []).find((role) => hasHolder(role, knowledge)) ?? '';
};

const hasHolder = (office: string, knowledge: Knowledge): boolean =>
  office !== '' && officesNamed(office, knowledge).some(({ chairs }) => chairs.length > 0);

/**
 * "who is the new chief of staff", "is Berg still the chief", "was Berg chief at the 5th": who held the office in the reports of each meeting, or of the
 * one that is named. Whether they hold it today, or held it then alone, no article need say.
 */
export const officeHeld: Rule = ({ question, knowledge }) => {
  const { text, reference, all } = question;
  if (!ASKS.test(text) || all.has('chairs') || all.has('topics') || all.has('succession')) return undefined;
  // "new" may be the first word of a city.
  if (reference.dates.length > 0 || reference.places.some((place) => !OF_TIME.test(place))) return undefined;
  const isOfOne = reference.ordinals.length === 1 && namesMeeting(question);
  if (!SAID_SO.test(text) && !isOfOne) return undefined;
  const office = officeIn(question, knowledge) || ownOffice(question, knowledge);
  // "who was on the Chilean side": a country is no office.
  if (office === '' || countryWords.at(tokenize(office), 0)?.end === tokenize(office).length) return undefined;
  if (!isOfOne) return { query: { ask: 'office', office }, named: true };
  const meeting = meetingSlot({ words: question.words.filter(({ label }) => label.is !== 'recency') });
  return resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'office', office, meeting }, named: true }
    : undefined;
};
