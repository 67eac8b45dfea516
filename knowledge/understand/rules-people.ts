import { contentWords } from '../passages.ts';
import { fold } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { officesNamed } from '../resolve/office.ts';
import { chairedIt, type Rule, statement } from './asking.ts';
import { filterOf } from './filter.ts';
import { type Question, textOf } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from './slots.ts';

/** "who replaced Mathew", "who was Dixit's predecessor", "whom did Dixit replace". */
export const succession: Rule = ({ question }) => {
  if (!hasPerson(question)) return undefined;
  const beside =
    /\bwho\b/i.test(question.text) &&
    !namesMeeting({ words: question.words.filter(({ label }) => label.is !== 'forum' && label.is !== 'branch') })
      ? question.reference.beside
      : null;
  if (!question.all.has('succession') && beside === null) return undefined;
  const before =
    beside === 'before' || /\bpredecessor\b|\b(?:did|does|has)\b.*\b(?:replace|succeed|take over)/i.test(question.text);
  return { query: { ask: 'succession', name: personSlot(question), way: before ? 'before' : 'after' } };
};

/** "which side did Mathew represent". */
export const sideOf: Rule = ({ question }) =>
  hasPerson(question) && /\b(?:which|what)\s+(?:side|country)\b/i.test(question.text)
    ? { query: { ask: 'person', name: personSlot(question) }, named: true }
    : undefined;

/** "who is Dixit", "what rank does he hold", "who is the Chief of Integrated Defence Staff". */
export const person: Rule = (asking) => {
  const { question, knowledge, missing } = asking;
  if (!question.all.has('person')) return undefined;
  const content = contentOf(question);
  if (hasPerson(question)) {
    const other = question.reference.ordinals.length > 0 || namesMeeting(question) || content.length > missing.length;
    if (!other || /\b(?:rank|post|role|office|position|designation|title)\b/i.test(question.text))
      return {
        query: { ask: 'person', name: `${personSlot(question)}${missing.length > 0 ? ` ${missing.join(' ')}` : ''}` },
        named: true,
      };
    return statement(asking);
  }
  if (!/\bwho\b|\bwhos\b/i.test(question.text)) return undefined;
  const office = textOf(
    question.words,
    ({ cue, label, text }) =>
      cue === null &&
      label.is !== 'recency' &&
      label.is !== 'date' &&
      (label.is !== 'generic' || /^(?:head|post)$/i.test(text)) &&
      (label.is !== 'small' || /^of$/i.test(text)),
  ).replace(/^(?:of\s+)+|(?:\s+of)+$/g, '');
  if (office !== '' && officesNamed(office, knowledge).length > 0) {
    const [year] = question.reference.dates;
    return { query: { ask: 'office', office, ...(year === undefined ? {} : { year }) }, named: true };
  }
  if (HEAD.test(office) && missing.length === 0 && !isOfNoSide(office, question, knowledge))
    return { query: { ask: 'office', office }, named: true };
  if (
    content.length > 0 &&
    content.every((word) => contentWords(word).every((each) => missing.includes(each))) &&
    !namesMeeting(question)
  )
    return { query: { ask: 'person', name: content.join(' ') }, named: true };
  return undefined;
};

/** Words that make an office of what stands beside them. */
const HEAD = /\b(?:chief|minister|secretary|director|commander|president|ambassador|commissioner|spokes\w+)\b/i;

/** "prime minister of India", where the articles say "Prime Minister" alone: their sentences may tell. */
const isOfNoSide = (office: string, { words }: Question, knowledge: Knowledge): boolean => {
  const countries = words.flatMap(({ label, text }) => (label.is === 'country' ? [text] : []));
  const bare = countries.reduce((left, country) => left.replace(country, ' '), office);
  return officesNamed(bare, knowledge).some(({ side }) => side === null);
};

/** A name alone. */
export const name: Rule = ({ question, missing }) => {
  if (
    !hasPerson(question) ||
    namesMeeting(question) ||
    contentOf(question).some((word) => !missing.includes(fold(word)) && !missing.includes(word))
  )
    return undefined;
  if (question.asked !== null || question.yes || question.properties.length > 0) return undefined;
  return { query: { ask: 'person', name: `${personSlot(question)} ${missing.join(' ')}`.trim() }, named: true };
};

/** "mathew 5th?": whether someone chaired it. */
export const nameAndMeeting: Rule = ({ question }) =>
  hasPerson(question) &&
  question.reference.ordinals.length === 1 &&
  question.asked === null &&
  question.properties.length === 0 &&
  contentOf(question).length === 0 &&
  question.words.every(({ label }) => ['person', 'ordinal', 'meeting', 'small', 'kind', 'rank'].includes(label.is))
    ? { query: { ask: 'check', meeting: `${meetingSlot(question)} ${personSlot(question)}` } }
    : undefined;

/** "all russian chairs", "who has chaired most meetings": those of every meeting. */
export const allChairs: Rule = ({ question }) => {
  const { all, reference, words, text } = question;
  if (!all.has('chairs') || hasPerson(question) || contentOf(question).length > 0 || question.yes) return undefined;
  if (reference.ordinals.length + reference.dates.length + reference.places.length > 0 || reference.recency !== null)
    return undefined;
  const asksAll =
    /\b(?:all|every|each|most|always|usually|so far|ever)\b/i.test(text) ||
    /\b(?:chairs|chairmen|chairpersons|co-?chairs)\b/i.test(text);
  if (!asksAll || /\bhow (?:many|often)\b|\bwhich meetings?\b/i.test(text)) return undefined;
  const forum = textOf(words, ({ label, cue }) => cue === null && ['kind', 'forum', 'branch'].includes(label.is));
  const [side] = reference.parties.length === 1 ? reference.parties : [];
  return { query: { ask: 'all-chairs', ...(forum === '' ? {} : { forum }), ...(side === undefined ? {} : { side }) } };
};

/** "is Mathew still the chief": what each report says, with its day. */
export const still: Rule = ({ question }) =>
  hasPerson(question) &&
  question.yes &&
  !namesMeeting(question) &&
  /\bstill\b/i.test(question.text) &&
  !question.all.has('chairs')
    ? { query: { ask: 'person', name: personSlot(question) }, named: true }
    : undefined;

/** How old someone is: no record says. */
export const age: Rule = ({ question, heading }) =>
  hasPerson(question) && /\bhow old\b|\bage\b|\bborn\b/i.test(question.text)
    ? {
        query: { ask: 'statement', words: `${personSlot(question)} birthday`, question: heading, wants: 'age' },
        named: true,
      }
    : undefined;

/** "who attended the 22nd summit". */
export const attendance: Rule = (asking) => {
  const { question } = asking;
  if (!question.all.has('attendance')) return undefined;
  if (hasPerson(question) && contentOf(question).length === 0 && chairedIt(asking))
    return { query: { ask: 'check', meeting: `${meetingSlot(question)} ${personSlot(question)}` } };
  if (hasPerson(question) || contentOf(question).length > 0)
    return question.yes || !namesMeeting(question) || contentOf(question).length > 0 ? statement(asking) : undefined;
  if (question.yes && question.reference.parties.length > 0) return statement(asking);
  return namesMeeting(question)
    ? { query: { ask: 'attendance', meeting: meetingSlot(question) } }
    : { which: 'Who attended %?' };
};

/** "who chaired the 3rd for India", "did Mathew chair the fifth". */
export const chairs: Rule = (asking) => {
  const { question } = asking;
  if (!question.all.has('chairs')) return undefined;
  const { reference, words } = question;
  if (hasPerson(question)) {
    if (!namesMeeting(question)) return { query: { ask: 'timeline', ...filterOf(question) } };
    const slot = `${meetingSlot(question)} ${personSlot(question)}`;
    return { query: { ask: 'check', meeting: slot } };
  }
  if (contentOf(question).length > 0) return statement(asking);
  const sides = [...new Set(reference.parties)];
  const side = sides.length === 1 ? sides[0] : undefined;
  const rest =
    side === undefined
      ? question
      : { words: words.filter(({ label }) => !(label.is === 'country' && label.name === side)) };
  if (!namesMeeting(rest)) return { which: 'who-chaired' };
  return { query: { ask: 'chairs', meeting: meetingSlot(rest), ...(side === undefined ? {} : { side }) } };
};
