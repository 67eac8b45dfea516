import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { officesNamed } from '../../resolve/office.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { inPlace } from '../../resolve/place.ts';
import { isOfRank } from '../../resolve/rank.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { readQuestion, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { unlisted } from './not.ts';

/*
 * A rank, an office, a delegation or a chair that somebody is said to have had at a meeting or in a year, where the record has it otherwise at any
 * time: the answer says so. What they had at some other time is left to the rules that tell of each.
 */

const NOT = /\b(?:not|never|neither|nor)\b|n[’']t\b/i;
const NEVER = /\b(?:not|never)\b|n[’']t\b/i;
const IS_A = /^\W*(?:(?:and|so)\s+)?(?:is|was)\s+[^?,:;]{2,40}?\s+(?:already\s+|still\s+)?(?:an?|the)\s/i;

/** "was Berg an admiral at the 4th", "… in 2023": of whom no report ever gives that rank. */
export const rankThen: Rule = shaped([IS_A], ({ question, knowledge, heading }) => {
  const { words, yes, text } = question;
  if (!yes || !IS_A.test(text) || NOT.test(text) || !hasPerson(question) || !namesMeeting(question)) return undefined;
  const asked = words.filter(
    ({ label, cue }, i) => cue === null && label.is === 'rank' && words[i + 1]?.label.is !== 'person',
  );
  const name = textOf(words, ({ label, cue }) => cue === null && label.is === 'person');
  const found = asked.length === 1 && contentOf(question).length === 0 ? resolvePerson(name, knowledge) : undefined;
  if (found?.is !== 'one') return undefined;
  const own = found.value.posts.flatMap(({ rank }) => rank ?? []);
  const ranks = asked.map((word) => word.text);
  return own.length === 0 || own.some((rank) => ranks.some((one) => isOfRank(rank, one)))
    ? undefined
    : { query: { ask: 'rank', name, ranks, question: heading }, named: true };
});

const OFFICE =
  /^\W*(?:(?:and|so)\s+)?(?:is|was)\s+[^?,:;]{2,40}?\s+(?:already\s+|still\s+)?(?:(?:the|an?)\s+)?((?:(?:vice|deputy|prime|foreign|defen[cs]e|army|naval|navy|air)\s+)*(?:chief|minister|president|secretary|director|commander|ambassador|chancellor)\b[^?,:;]{0,80}?)\s+(?:in|at|during|when|by)\s+[^?,:;]{3,60}?\W*$/i;

/** "was Berg the chief of staff of Chile in 2023": of whom no report ever gives that office. */
export const officeThen: Rule = shaped([OFFICE], ({ question, knowledge }) => {
  const { words, yes, text, reference } = question;
  const [, office] = OFFICE.exec(text) ?? [];
  if (office === undefined || !yes || NOT.test(text) || question.all.has('topics')) return undefined;
  if (reference.dates.length + reference.ordinals.length === 0) return undefined;
  const name = textOf(words, ({ label, cue }) => cue === null && label.is === 'person');
  const found = name === '' ? undefined : resolvePerson(name, knowledge);
  if (found?.is !== 'one' || found.value.posts.length === 0) return undefined;
  const { id } = found.value;
  const holds = officesNamed(office, knowledge).some(
    ({ chairs, posts }) =>
      chairs.some(({ chair }) => chair.person === id) || posts.some(({ person }) => person.id === id),
  );
  return holds ? undefined : { query: { ask: 'person', name, office }, named: true };
});

const HEADS =
  /^\W*(?:(?:and|so)\s+)?(?:(?:is|was)\s+[^?,:;]{2,40}?\s+(?:the\s+)?(?:(?:head|leader|chief)\s+of\s+(?:the\s+)?\p{L}{3,20}(?:[’']s)?\s+(?:delegation|team|side|contingent)|\p{L}{3,20}\s+head\s+of\s+(?:the\s+)?delegation)|did\s+[^?,:;]{2,40}?\s+(?:head|lead)\s+(?:the\s+)?\p{L}{3,20}(?:[’']s)?\s+(?:delegation|team|side|contingent))\b/iu;

/** "was Berg head of the Chilean delegation", where Berg was there for Norway each time. */
export const headOfOther: Rule = shaped([HEADS], ({ question, knowledge, heading }) => {
  const { text, yes, words, reference } = question;
  const [side, other] = [...new Set(reference.parties)];
  if (!yes || !HEADS.test(text) || NOT.test(text) || side === undefined || other !== undefined) return undefined;
  const name = textOf(words, ({ label, cue }) => cue === null && label.is === 'person');
  const found = name === '' ? undefined : resolvePerson(name, knowledge);
  if (found?.is !== 'one') return undefined;
  const { id } = found.value;
  const chaired = catalogueOf(knowledge).chaired.get(id) ?? [];
  const sides = chaired.flatMap(({ chairs }) => chairs.filter(({ person }) => person === id).map((one) => one.side));
  const last = chaired.at(-1);
  if (!last || sides.some((own) => own === null || own === side)) return undefined;
  const kind = catalogueOf(knowledge).forums.get(last.forum)?.forum.kind ?? '';
  return reference.ordinals.length + reference.dates.length > 0 || last.ordinal === null
    ? undefined
    : { query: { ask: 'check', meeting: `${last.ordinal} ${kind} ${name} ${side}`, question: heading }, named: true };
});

const CHAIR = '(?:co-?\\s?)?(?:chair|head|le(?:a)?d)(?:ed)?';
const WITH = '(?:and|with|alongside|together\\s+with)';
const NAME = '[^?,:;]{3,40}?';

/** "was the 4th chaired by Berg and Lund", "did Berg chair the 4th with Lund", "were Berg and Lund the chairs of the 4th" */
const TWO_CHAIRS = [
  `(?:was|were|is)\\s+[^?,:;]{3,60}?\\s+${CHAIR}\\s+by\\s+${NAME}\\s+${WITH}\\s+${NAME}`,
  `(?:did|have|has)\\s+${NAME}\\s+${WITH}\\s+${NAME}\\s+${CHAIR}\\s+[^?,:;]{3,60}?`,
  `(?:did|has)\\s+${NAME}\\s+${CHAIR}\\s+[^?,:;]{3,60}?\\s+${WITH}\\s+${NAME}`,
  `(?:was|were|are)\\s+${NAME}\\s+and\\s+${NAME}\\s+(?:the\\s+)?(?:co-?\\s?)?chairs\\s+(?:of|at)\\s+[^?,:;]{3,60}?`,
].map((shape) => new RegExp(`^\\W*${shape}\\W*$`, 'i'));

/** Two who are said to have chaired a meeting together, one of whom did not: that one is told. */
export const twoChairs: Rule = shaped([...TWO_CHAIRS], ({ question, knowledge, heading }) => {
  const { text, reference } = question;
  if (!TWO_CHAIRS.some((shape) => shape.test(text)) || NOT.test(text) || /\b(?:n?or|both|each|all)\b/i.test(text))
    return undefined;
  if (reference.ordinals.length > 1 || !namesMeeting(question)) return undefined;
  const names = groupsOf(question);
  const people = names.map((name) => resolvePerson(name, knowledge));
  const slot = meetingSlot(question);
  const found = resolveMeeting(slot, knowledge);
  if (names.length !== 2 || found.is !== 'one' || found.value.chairs.length === 0) return undefined;
  const other = people.findIndex(
    (one) => one.is === 'one' && !found.value.chairs.some(({ person }) => person === one.value.id),
  );
  return other < 0
    ? undefined
    : { query: { ask: 'check', meeting: `${slot} ${names[other]}`, question: heading }, named: true };
});

const WHO_NEVER =
  /^\W*(?:(?:and|so)\s+)?(?:which|what|who)\b[^?,:;]{0,40}?\b(?:never|(?:did|has|have|was|were)(?:\s+(?:not|never)|n[’']t))\b[^?,:;]{0,40}?\W*$/i;
const OF_GOING =
  /^(?:go|went|gone|been|be|travel|travelled|traveled|visit|visited|come|came|sat|sit|met|meet|set|foot|generals?|officers?|ever)$/i;

const CHAIRED_IN =
  /\b(?:co-?\s?)?chair(?:ed)?\s+(?:an?\s+(?:meeting|round|session)\s+|talks\s+|anything\s+)?(?:in|at)\b/i;

/** "which chair never chaired in Oslo": by the record, whoever chaired no meeting there; that one "never went there" no article tells. */
export const neverThere: Rule = shaped([WHO_NEVER], (asking) => {
  const { question, knowledge } = asking;
  const { text, all, reference } = question;
  const [place, second] = reference.places;
  if (place === undefined || second !== undefined || !WHO_NEVER.test(text) || !NEVER.test(text)) return undefined;
  if (!all.has('chairs') || hasPerson(question) || contentOf(question).some((word) => !OF_GOING.test(word)))
    return undefined;
  if (reference.ordinals.length + reference.dates.length > 0 || reference.recency !== null) return undefined;
  if (!CHAIRED_IN.test(text)) return unlisted(asking, 'who');
  const notAt = catalogueOf(knowledge)
    .inOrder.filter(inPlace(place))
    .flatMap(({ id, chairs }) => (chairs.length > 0 ? [id] : []));
  const [side, other] = reference.parties;
  return notAt.length === 0
    ? undefined
    : {
        query: { ask: 'all-chairs', notAt, ...(side === undefined || other !== undefined ? {} : { side }) },
        named: true,
      };
});

const BUT = '(?:besides|other\\s+than|apart\\s+from|aside\\s+from|except(?:\\s+for)?|in\\s+addition\\s+to|than)';
const NAMED = '(?:named|mentioned|listed|cited|on\\s+record|there|given|told(?:\\s+of)?)';
const OTHER_EXERCISE = new RegExp(
  `^\\W*(?:which|what)\\s+(?:other\\s+)?(?:named\\s+)?(?:joint\\s+)?(?:exercises?|drills?)\\s+(?:(?:is|are|was|were)\\s+(?:also\\s+)?${NAMED}\\s+)?(?:(?:at|in|of)\\s+([^?,:;]{3,40}?)\\s+)?${BUT}\\s+([^?,:;]{3,40}?)(?:\\s+(?:is|are|was|were)\\s+(?:also\\s+)?${NAMED})?(?:\\s+(?:at|in)\\s+([^?,:;]{3,40}?))?\\W*$`,
  'i',
);

/** "which exercise besides SEA SHIELD is named": the others of its list. */
export const exercisesBut: Rule = shaped([OTHER_EXERCISE], ({ question, knowledge }) => {
  const [, at, typed = '', last] = OTHER_EXERCISE.exec(question.text) ?? [];
  const name = typed.replace(/^(?:the|exercise)\s+/i, '').toLowerCase();
  const all = knowledge.meetings.flatMap(({ exercises }) => exercises.map(({ value }) => value));
  const but = all.find((value) => value.toLowerCase() === name);
  const meeting = at ?? last;
  return but === undefined
    ? undefined
    : { query: { ask: 'exercises', but, ...(meeting === undefined ? {} : { meeting }) }, named: true };
});

const FOR_SERVICE =
  /^\W*(?:(?:and|so)\s+)?who\s+(?:all\s+)?(?:attended|took\s+part|participated|was|were|sat|came|spoke)\b[^?,:;]{0,60}?\s(?:on\s+behalf\s+of|for|from|of)\s+the\s+((?:\p{L}+\s+)?(?:navy|army|air\s+force|coast\s+guard|marines))\b/iu;

/** "who took part in the 3rd on behalf of the navy": told where its reports have that service there. */
export const forService: Rule = shaped([FOR_SERVICE], ({ question, knowledge }) => {
  const [, body] = FOR_SERVICE.exec(question.text) ?? [];
  if (body === undefined || hasPerson(question)) return undefined;
  const rest = readQuestion(
    question.text.replace(/\s(?:on\s+behalf\s+of|for|from|of)\s+the\s+[^?]+\??\s*$/i, ''),
    knowledge,
  );
  const meeting = namesMeeting(rest) ? meetingSlot(rest) : meetingSlot(question);
  return resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'attendance', meeting, body }, named: true }
    : undefined;
});
