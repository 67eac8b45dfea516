import type { Answer } from '../answer/answer.ts';
import { meetingChoices } from '../answer/context.ts';
import { make } from '../answer/make.ts';
import { contentWords } from '../passages.ts';
import type { Agreed, Query } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { filterOf } from './filter.ts';
import { type Question, textOf } from './question.ts';
import {
  contentOf,
  hasPerson,
  meetingSlot,
  namesMeeting,
  personSlot,
  statementWords,
  topicWords,
  twoSlots,
} from './slots.ts';

/** What a question means. `named`: a word that the articles lack is what is asked about, and the answer itself says that it is not there. */
export type Intent = { readonly query: Query; readonly named?: boolean } | { readonly answer: Answer };

/** What each rule may use. */
type Asking = {
  readonly question: Question;
  readonly knowledge: Knowledge;
  readonly missing: readonly string[];
  readonly heading: string;
};
type Rule = (asking: Asking) => Intent | undefined;

const COMMAND = { chairs: 'who-chaired', when: 'when', where: 'where', topics: 'topics' } as const;

const whichMeeting = ({ knowledge, heading }: Asking, command: string): Intent => {
  const newest = [...catalogueOf(knowledge).inOrder].reverse();
  if (newest.length === 0)
    return { answer: make(knowledge, 'not-in-sources', { heading, lead: 'The articles report no meeting.' }) };
  return {
    answer: make(knowledge, 'ambiguous', {
      heading,
      lead: 'Which meeting do you mean?',
      choices: meetingChoices(newest.slice(0, 10), command),
    }),
  };
};

const statement = ({ question, heading }: Asking): Intent => {
  const { wants, properties, last, yes } = question;
  const words = statementWords(question) || heading;
  const future = /^\W*will\b|\b(?:going to|plans? to|planning to)\b/i.test(question.text)
    ? ('future' as const)
    : undefined;
  const times = /\bhow (?:many times|often|frequently)\b/i.test(question.text)
    ? ('how many times' as const)
    : undefined;
  const who =
    /^\W*who(?:m)?\b(?!\s+(?:is|was)\b)/i.test(question.text) && !question.all.has('attendance')
      ? ('who' as const)
      : undefined;
  const asked = future ?? times ?? wants ?? who ?? (yes ? ('yes' as const) : undefined);
  return {
    query: {
      ask: 'statement',
      words,
      question: heading,
      ...(properties.length > 0 ? { properties } : {}),
      ...(asked ? { wants: asked } : {}),
      ...(last ? { last } : {}),
    },
  };
};

/** "what does SCO stand for", "full form of IRIGC". */
const expand: Rule = ({ question }) => {
  if (!question.all.has('expand')) return undefined;
  const acronym = textOf(
    question.words,
    ({ cue, label, text }) => cue === null && label.is !== 'generic' && (label.is !== 'small' || /^[&-]$/.test(text)),
  )
    .replace(/\s*([&-])\s*/g, '$1')
    .trim();
  const known = acronym.replace(/^[&-]+|[&-]+$/g, '');
  return known === '' ? undefined : { query: { ask: 'expand', acronym: known }, named: true };
};

const AGREED: readonly (readonly [Agreed, RegExp])[] = [
  ['number', /\b(?:number|ordinal|numbering|edition)\b/i],
  ['chairs', /\b(?:chair\w*|co-?chair\w*|who|led|head\w*)\b/i],
  ['place', /\b(?:place|where|city|venue|location)\b/i],
  ['topics', /\b(?:topics?|agenda|discuss\w*|what)\b/i],
  ['date', /\b(?:date|dates|when|day|days|time|year)\b/i],
];

/** "do the sources agree on the date of the fifth meeting". */
const agreement: Rule = (asking) => {
  const { question } = asking;
  if (
    !question.all.has('agreement') ||
    !/\b(?:source|article|report|outlet|paper|newspaper|account|they all|contradict|consistent|discrepanc|mismatch)/i.test(
      question.text,
    )
  )
    return undefined;
  const content = contentOf(question);
  if (content.length > 0 && !namesMeeting(question)) return statement(asking);
  const property = AGREED.find(([, words]) => words.test(question.text))?.[0];
  const meeting = meetingSlot(question);
  if (!namesMeeting(question)) return { query: { ask: 'agreement', ...(property ? { property } : {}) } };
  return { query: { ask: 'agreement', meeting, ...(property ? { property } : {}) } };
};

/** "how long between the 3rd and the 4th", "compare 3 and 5". */
const pair: Rule = (asking) => {
  const { question } = asking;
  const between = question.all.has('between');
  if (!between && !question.all.has('compare')) return undefined;
  const slots = twoSlots(question);
  if (!slots)
    return namesMeeting(question) || contentOf(question).length === 0
      ? whichMeeting(asking, 'meeting')
      : statement(asking);
  const [first, second] = slots;
  return { query: { ask: between ? 'between' : 'compare', first, second } };
};

/** "who chaired the 3rd and the 4th", "what happened between the 3rd and the 4th": two meetings are named. */
const two: Rule = ({ question }) => {
  const { reference, text } = question;
  if (reference.ordinals.length !== 2 || hasPerson(question) || contentOf(question).length > 0) return undefined;
  const slots = twoSlots(question);
  if (!slots) return undefined;
  const [first, second] = slots;
  if (/\bbetween\b/i.test(text) && !/\bchang/i.test(text))
    return { query: { ask: 'timeline', after: first, before: second } };
  return { query: { ask: 'compare', first, second } };
};

/** "how long ago was the 3rd meeting", "how long was it". */
const length: Rule = (asking) => {
  const { question } = asking;
  const ask = question.all.has('ago') ? 'ago' : question.all.has('duration') ? 'duration' : undefined;
  if (!ask || hasPerson(question) || contentOf(question).length > 0) return undefined;
  if (!namesMeeting(question)) return whichMeeting(asking, ask === 'ago' ? 'How long ago was %?' : 'How long was %?');
  return { query: { ask, meeting: meetingSlot(question) } };
};

/** "who replaced Mathew", "who was Dixit's predecessor", "whom did Dixit replace". */
const succession: Rule = ({ question }) => {
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

/** "next meeting", "when is the upcoming summit". */
const next: Rule = (asking) => {
  const { question } = asking;
  const { reference, words } = question;
  if (
    reference.recency !== 'next' ||
    reference.ordinals.length > 0 ||
    hasPerson(question) ||
    contentOf(question).length > 0
  )
    return undefined;
  const forum = textOf(words, ({ label, cue }) => cue === null && ['kind', 'forum', 'branch'].includes(label.is));
  return { query: { ask: 'next', ...(forum === '' ? {} : { forum }) } };
};

/** "which outlet reported", "who wrote about", "sources for". */
const OUTLET =
  /\b(?:which|what|whose)\s+(?:outlets?|newspapers?|papers?|publishers?|publications?|articles?|sources?|agenc\w+)\b|\bwho\s+(?:reported|wrote|published|covered)\b|\bsources?\s+(?:for|on|of|about)\b/i;

/** "which sources do you use", "what is the newest article". */
const sources: Rule = ({ question }) => {
  const { all, reference } = question;
  if (
    OUTLET.test(question.text) &&
    namesMeeting(question) &&
    !hasPerson(question) &&
    contentOf(question).length === 0 &&
    !all.has('agreement') &&
    !all.has('topics')
  )
    return { query: { ask: 'sources', meeting: meetingSlot(question) } };
  const named = [reference.ordinals, reference.kinds, reference.dates, reference.places, reference.forum].some(
    ({ length }) => length > 0,
  );
  if (!all.has('sources') || all.has('topics') || named || hasPerson(question) || contentOf(question).length > 0)
    return undefined;
  return { query: { ask: 'sources' } };
};

/** "why hasn't the summit been held": only a sentence can say. */
const why: Rule = (asking) => (asking.question.wants === 'why' ? statement(asking) : undefined);

/** "list the meetings in 2024", "which meetings did Mathew chair", "how many were held in Delhi". */
const many: Rule = (asking) => {
  const { question } = asking;
  const counts = question.all.has('count');
  const chaired =
    question.all.has('chairs') &&
    hasPerson(question) &&
    question.reference.ordinals.length === 0 &&
    question.reference.recency === null &&
    !question.yes;
  if (!counts && !question.all.has('list') && !chaired && !isPlural(question)) return undefined;
  if (counts && question.all.has('exercises')) return undefined;
  const content = contentOf(question);
  const counted =
    question.words.some(({ label, cue }) => cue === null && (label.is === 'meeting' || label.is === 'kind')) ||
    question.all.has('chairs') ||
    /\b(?:meetings?|times|often|frequently)\b/i.test(question.text);
  if (counts && !counted) return statement(asking);
  if (content.length > 0 && topicWords(question).length > 0) {
    const topic = textOf(topicWords(question), () => true);
    if (!counts && question.all.has('list')) return { query: { ask: 'discussed', topic } };
    return statement(asking);
  }
  if (hasPerson(question) && !chaired && !question.all.has('chairs')) return statement(asking);
  if (question.reference.ordinals.length > 0 && question.reference.beside === null) {
    // "list the topics of the 4th": the list is of something else.
    if (counts) return statement(asking);
    return undefined;
  }
  return { query: { ask: counts ? 'count' : 'timeline', ...filterOf(question) } };
};

/** "meetings since 2024", "summits in Moscow": several are asked for. */
const isPlural = ({ text, asked, yes, reference }: Question): boolean =>
  asked === null &&
  !yes &&
  reference.ordinals.length === 0 &&
  reference.recency === null &&
  /\b(?:meetings|summits|rounds|sessions|dialogues|editions)\b/i.test(text);

/** True where the person named chaired the meeting named: then they were there. */
const chairedIt = ({ question, knowledge }: Asking): boolean => {
  const words = `${meetingSlot(question)} ${personSlot(question)}`;
  return namesMeeting(question) && question.yes && resolveMeeting(words, knowledge).is === 'one';
};

/** "who attended the 22nd summit". */
const attendance: Rule = (asking) => {
  const { question } = asking;
  if (!question.all.has('attendance')) return undefined;
  if (hasPerson(question) && contentOf(question).length === 0 && chairedIt(asking))
    return { query: { ask: 'check', meeting: `${meetingSlot(question)} ${personSlot(question)}` } };
  if (hasPerson(question) || contentOf(question).length > 0)
    return question.yes || !namesMeeting(question) || contentOf(question).length > 0 ? statement(asking) : undefined;
  if (question.yes && question.reference.parties.length > 0) return statement(asking);
  return namesMeeting(question)
    ? { query: { ask: 'attendance', meeting: meetingSlot(question) } }
    : whichMeeting(asking, 'Who attended %?');
};

/** "who chaired the 3rd for India", "did Mathew chair the fifth". */
const chairs: Rule = (asking) => {
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
  if (!namesMeeting(rest)) return whichMeeting(asking, 'who-chaired');
  return { query: { ask: 'chairs', meeting: meetingSlot(rest), ...(side === undefined ? {} : { side }) } };
};

const exercises: Rule = ({ question }) => {
  if (!question.all.has('exercises') || contentOf(question).length > 0) return undefined;
  const meeting =
    question.reference.ordinals.length > 0 || question.reference.recency !== null ? meetingSlot(question) : '';
  return { query: { ask: 'exercises', ...(meeting === '' ? {} : { meeting }) } };
};

/** Verbs of other things than a meeting: "when was the working group founded". */
const OF_ELSE = [
  'established',
  'upgraded',
  'postponed or not held',
  'purchase',
  'invitation',
  'document',
  'run by',
  'purpose',
];

const asksElse = ({ properties, reference }: Question): boolean =>
  reference.ordinals.length === 0 && properties.some((property) => OF_ELSE.includes(property));

/** "where was the 4th", "when did they meet in Moscow". */
const whenOrWhere: Rule = (asking) => {
  const { question } = asking;
  const ask = question.all.has('where') ? 'where' : question.all.has('when') ? 'when' : undefined;
  if (!ask) return undefined;
  if (hasPerson(question) || contentOf(question).length > 0 || asksElse(question)) return statement(asking);
  if (!namesMeeting(question)) return whichMeeting(asking, COMMAND[ask]);
  if (question.all.has('where') && question.all.has('when'))
    return { query: { ask: 'meeting', meeting: meetingSlot(question) } };
  return { query: { ask, meeting: meetingSlot(question) } };
};

/** "what was discussed at the 4th", "did they discuss cybersecurity". */
const topics: Rule = (asking) => {
  const { question } = asking;
  if (!question.all.has('topics') && !question.all.has('agreement')) return undefined;
  if (hasPerson(question)) return statement(asking);
  const about = aboutSlot(question);
  const own = topicWords(question);
  const topic = own.length > 0 ? textOf(own, () => true) : about;
  if (topic !== '') {
    const rest = { words: question.words.filter((word) => !own.includes(word) && !about.includes(word.text)) };
    const meeting = rest.words.some(
      ({ label, cue }) =>
        cue === null && ['ordinal', 'date', 'recency', 'city', 'place', 'branch', 'kind'].includes(label.is),
    )
      ? meetingSlot(rest)
      : '';
    return { query: { ask: 'discussed', topic, ...(meeting === '' ? {} : { meeting }) } };
  }
  if (!namesMeeting(question)) return whichMeeting(asking, 'topics');
  return { query: { ask: 'topics', meeting: meetingSlot(question) } };
};

/** Words of forum names asked about as a topic: "did they discuss military cooperation". */
const aboutSlot = ({ words, yes, text }: Question): string => {
  const at = words.findIndex(
    ({ cue, text: own }) =>
      (cue === 'topics' && yes && /discuss|cover|address|talk|came up|come up/i.test(own)) || /^about$/i.test(own),
  );
  if (at < 0 || !/\b(?:about|discuss\w*|cover\w*|address\w*)\b/i.test(text)) return '';
  const rest = words.slice(at + 1);
  const stop = rest.findIndex(
    ({ label, text: own }) =>
      label.is === 'ordinal' ||
      label.is === 'kind' ||
      label.is === 'meeting' ||
      label.is === 'city' ||
      label.is === 'recency' ||
      /^(?:at|in|during)$/i.test(own),
  );
  const run = (stop < 0 ? rest : rest.slice(0, stop)).filter(
    ({ label, cue }) => cue === null && (label.is === 'forum' || label.is === 'branch' || label.is === 'country'),
  );
  return run.map(({ text: own }) => own).join(' ');
};

/** "which side did Mathew represent". */
const sideOf: Rule = ({ question }) =>
  hasPerson(question) && /\b(?:which|what)\s+(?:side|country)\b/i.test(question.text)
    ? { query: { ask: 'person', name: personSlot(question) }, named: true }
    : undefined;

/** "who is Dixit", "what rank does he hold", "who is the Chief of Integrated Defence Staff". */
const person: Rule = (asking) => {
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
      (label.is !== 'generic' || /^(?:head|post)$/i.test(text)) &&
      (label.is !== 'small' || /^of$/i.test(text)),
  ).replace(/^(?:of\s+)+|(?:\s+of)+$/g, '');
  if (office !== '' && isOffice(office, knowledge)) return { query: { ask: 'office', office }, named: true };
  if (
    content.length > 0 &&
    content.every((word) => contentWords(word).every((each) => missing.includes(each))) &&
    !namesMeeting(question)
  )
    return { query: { ask: 'person', name: content.join(' ') }, named: true };
  return undefined;
};

const isOffice = (typed: string, knowledge: Knowledge): boolean => {
  const words = wordsOf(typed).filter((word) => word !== 'of');
  if (words.length === 0) return false;
  return knowledge.people.some(({ posts }) =>
    posts.some(({ role, side }) => {
      const own = new Set(wordsOf(`${role ?? ''} ${side ?? ''}`));
      return words.every((word) => own.has(word)) && wordsOf(role ?? '').some((word) => words.includes(word));
    }),
  );
};

/** "quotes on training", "what did the Indian Army say, word for word". */
const quote: Rule = ({ question, knowledge }) => {
  if (!question.all.has('quote')) return undefined;
  const by = question.text.match(/\b(?:by|from|of)\s+(.{3,60})$/i)?.[1]?.replace(/[?.!]+$/, '') ?? '';
  const speaker =
    by !== '' &&
    knowledge.quotes.some(
      (each) =>
        each.speaker !== null &&
        wordsOf(by).every((word) => wordsOf(each.speaker ?? '').includes(word) || word === 'the'),
    );
  const topic = textOf(
    question.words,
    ({ cue, label, text }) =>
      cue === null &&
      !['small', 'generic', 'ordinal', 'recency', 'meeting', 'date'].includes(label.is) &&
      !(speaker && by.includes(text)),
  );
  const meeting =
    question.reference.ordinals.length > 0 || question.reference.recency !== null
      ? textOf(
          question.words,
          ({ cue, label }) => cue === null && ['ordinal', 'recency', 'date', 'meeting'].includes(label.is),
        )
      : '';
  if (topic === '' && !speaker) return undefined;
  return {
    query: {
      ask: 'quote',
      topic: topic === '' ? by : topic,
      ...(meeting === '' ? {} : { meeting }),
      ...(speaker ? { speaker: by.replace(/^the\s+/i, '') } : {}),
    },
    named: true,
  };
};

/** "what is the IRIGC", "what is the working group for". */
const forum: Rule = (asking) => {
  const { question, knowledge } = asking;
  const { reference, words } = question;
  if (
    !question.all.has('forum') ||
    reference.ordinals.length > 0 ||
    reference.recency !== null ||
    reference.dates.length > 0 ||
    hasPerson(question)
  )
    return undefined;
  const content = contentOf(question);
  const name = textOf(
    words,
    ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
  );
  const [only] = content;
  if (only !== undefined && content.length === 1 && name === '' && /^[\p{Lu}\d&-]{2,12}$/u.test(only))
    return { query: { ask: 'expand', acronym: only }, named: true };
  if (
    content.length > 0 ||
    name === '' ||
    reference.kinds.length + reference.forum.length + (reference.branch ? 1 : 0) === 0
  )
    return undefined;
  return resolveForum(name, knowledge).is === 'none' ? undefined : { query: { ask: 'forum', name } };
};

/** "was the 4th meeting in Delhi", "was there a 6th": anything left that names a meeting. */
const meeting: Rule = (asking) => {
  const { question } = asking;
  if (!namesMeeting(question) || contentOf(question).length > 0) return undefined;
  const { reference } = question;
  const singles =
    reference.ordinals.length > 0 ||
    reference.recency !== null ||
    reference.dates.length > 0 ||
    reference.places.length > 0;
  if (hasPerson(question))
    return chairedIt(asking)
      ? { query: { ask: 'check', meeting: `${meetingSlot(question)} ${personSlot(question)}` } }
      : statement(asking);
  if (asksElse(question)) return statement(asking);
  if (!singles) {
    const name = textOf(
      question.words,
      ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
    );
    if (question.yes || resolveForum(name, asking.knowledge).is === 'none')
      return question.yes ? statement(asking) : undefined;
    return { query: { ask: 'forum', name } };
  }
  const traits = reference.places.length > 0 || reference.dates.length > 0;
  if (question.yes && traits && (reference.ordinals.length > 0 || reference.recency !== null))
    return { query: { ask: 'check', meeting: meetingSlot(question) } };
  if (question.yes && traits) return { query: { ask: 'timeline', ...filterOf(question) } };
  return { query: { ask: 'meeting', meeting: meetingSlot(question) } };
};

/** "what did the Indian Army say", where words of theirs are on record. */
const said: Rule = ({ question, knowledge }) => {
  const [, by] =
    /\bwhat (?:did|does|has|have|was)\s+(.{2,60}?)\s+(?:say|said|saying|tell|told|post|posted|comment|remark|state|write|wrote|tweet|announce)\b/i.exec(
      question.text,
    ) ?? [];
  if (by === undefined) return undefined;
  const words = wordsOf(by).filter((word) => word !== 'the');
  const spoken = knowledge.quotes.some(
    ({ speaker }) => speaker !== null && words.length > 0 && words.every((word) => wordsOf(speaker).includes(word)),
  );
  if (!spoken) return undefined;
  const about =
    /\b(?:about|on|of)\s+(.+)$/i
      .exec(question.text.slice(question.text.indexOf(by) + by.length))?.[1]
      ?.replace(/[?.!]+$/, '') ?? '';
  const topic = contentWords(about)
    .filter((word) => !['x', 'post', 'twitter'].includes(fold(word)))
    .join(' ');
  return { query: { ask: 'quote', topic, speaker: by.replace(/^the\s+/i, '') }, named: true };
};

/** A name alone. */
const name: Rule = ({ question, missing }) => {
  if (
    !hasPerson(question) ||
    namesMeeting(question) ||
    contentOf(question).some((word) => !missing.includes(fold(word)) && !missing.includes(word))
  )
    return undefined;
  if (question.asked !== null || question.yes || question.properties.length > 0) return undefined;
  return { query: { ask: 'person', name: `${personSlot(question)} ${missing.join(' ')}`.trim() }, named: true };
};

/** In the order in which they win; each asks less of the words than the one before. */
const RULES: readonly Rule[] = [
  expand,
  agreement,
  pair,
  length,
  why,
  sideOf,
  two,
  succession,
  next,
  sources,
  many,
  attendance,
  exercises,
  chairs,
  said,
  quote,
  whenOrWhere,
  person,
  topics,
  forum,
  meeting,
  name,
];

/** What the question means; where no rule knows, what the articles say of its words. */
export const intent = (
  question: Question,
  knowledge: Knowledge,
  missing: readonly string[],
  heading: string,
): Intent => {
  const asking: Asking = { question, knowledge, missing, heading };
  for (const rule of RULES) {
    const found = rule(asking);
    if (found) return found;
  }
  return statement(asking);
};
