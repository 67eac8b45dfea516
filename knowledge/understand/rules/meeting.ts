import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { inPlace, isIn } from '../../resolve/place.ts';
import { isOn } from '../../resolve/time.ts';
import { type Asking, asksElse, chairedIt, type Intent, NEVER, type Rule, shaped, statement } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords, type Question, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot, topicWords } from '../slots.ts';
import { asksDrills, SAID_ABOUT } from './drills.ts';
import { timeOf } from './quote.ts';
import { LAST_FEW, lastFew } from './several.ts';

const HOST = /^host(?:ed|s|ing)?$/i;
/** "did India host it", anywhere in the question. */
const HOSTING = /\bhost(?:ed|s|ing)?\b/i;
const ASKS = /\b(?:who|whom|what|which|when|where|why|how)\b/i;

/** "did India host the last two meetings", "the last two rounds were in Oslo": where each of them was. */
const lastFewAt = (asking: Asking): Intent | undefined => {
  const { words, text, reference, yes } = asking.question;
  const isPlaced = words.some((word) => HOST.test(word.text)) || reference.places.length > 0;
  if (!isPlaced || ASKS.test(text) || hasPerson(asking.question) || contentOf(asking.question).length > 0)
    return undefined;
  const [place] = reference.places;
  const host = words.filter(({ label }) => label.is !== 'country');
  const meetings = lastFew({ ...asking, question: ofWords(asking.question, host) });
  if (meetings === undefined) return undefined;
  // "the last two meetings in Oslo": of those there, all of which are told.
  if (!yes && place !== undefined && reference.places.length === 1 && !/\b(?:was|were|is|are)\b/i.test(text))
    return { query: { ask: 'timeline', place }, named: true };
  return { query: { ask: 'several', question: asking.heading, meetings, parts: ['place'] }, named: true };
};

/** "did India host the fourth meeting": whether it was there. */
export const hosted: Rule = shaped([LAST_FEW, HOSTING], (asking) => {
  const { question } = asking;
  const { words, yes, reference } = question;
  const few = lastFewAt(asking);
  if (few) return few;
  const isHost = words.some(({ text }) => HOST.test(text));
  const [host, second] = reference.parties;
  if (!yes || !isHost || host === undefined || second !== undefined || reference.ordinals.length !== 1)
    return undefined;
  const rest = { words: words.filter(({ label }) => !(label.is === 'country' && label.name === host)) };
  return { query: { ask: 'check', meeting: `${meetingSlot(rest)} in ${host}` } };
});

/** "any meeting abroad", "were some held overseas": for either party another place is abroad; the list tells each. */
const ABROAD = /\b(?:abroad|overseas)\b/i;

export const abroad: Rule = shaped([ABROAD], ({ question }) => {
  const { text, words, reference } = question;
  if (!ABROAD.test(text) || hasPerson(question) || reference.ordinals.length > 0) return undefined;
  const rest = { ...question, words: words.filter(({ text: own }) => !ABROAD.test(own)) };
  const isMeeting = rest.words.some(
    ({ label, cue }) => cue === null && (label.is === 'meeting' || label.is === 'kind'),
  );
  if (!isMeeting || contentOf(rest).length > 0 || /\b(?:why|who|how|when)\b/i.test(text)) return undefined;
  const [country, second] = reference.parties;
  const filter = filterOf(rest);
  // "India's meetings abroad": not in India.
  return country !== undefined && second === undefined
    ? { query: { ask: 'timeline', except: `in ${country}` }, named: true }
    : { query: { ask: 'timeline', ...filter }, named: true };
});

/** "the Berg Centre": the words of one building, where no city and no second place is named. */
const hallIn = ({ words, reference }: Question): string | undefined => {
  const named = words.filter(({ label, cue }) => cue === null && label.is === 'place');
  return named.length > 1 && named.length === reference.places.length
    ? named.map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1)).join(' ')
    : undefined;
};

/** "list the meetings in 2024", "which meetings did Mathew chair", "how many were held in Delhi". */
export const many: Rule = (asking) => {
  const { question } = asking;
  const counts = question.all.has('count');
  const chaired =
    question.all.has('chairs') &&
    hasPerson(question) &&
    question.reference.ordinals.length === 0 &&
    question.reference.recency === null &&
    !/\bwhom?\b.*\bwith\b|\b(?:with|alongside|beside)\s+(?:whom?|which)\b/i.test(question.text) &&
    !question.yes;
  const content = contentOf(question);
  const lists = question.all.has('list') || (question.asked === null && !question.yes && WHICH.test(question.text));
  if (!counts && !lists && !chaired && !isPlural(question) && !isPeriod(question)) return undefined;
  if ((counts && question.all.has('exercises')) || asksDrills(question)) return undefined;
  const counted =
    question.words.some(({ label, cue }) => cue === null && (label.is === 'meeting' || label.is === 'kind')) ||
    question.all.has('chairs') ||
    /\b(?:meetings?|times|often|frequently)\b/i.test(question.text);
  if (counts && (!counted || OF_OTHERS.test(question.text))) return statement(asking);
  if (content.length > 0 && topicWords(question).length > 0) {
    const topic = textOf(topicWords(question), () => true);
    // "which meetings were held in the palace": a place that no record has is no topic.
    if (lists && HELD_IN.test(question.text))
      return statement({ ...asking, question: { ...question, wants: 'where' } });
    const own = topicWords(question);
    const { chair: _, ...filter } = filterOf(
      ofWords(
        question,
        question.words.filter((word) => !own.includes(word)),
      ),
    );
    // "which Oslo meeting had cables": of those alone.
    if (!counts && lists)
      return { query: { ask: 'discussed', topic, ...(Object.keys(filter).length > 0 ? { filter } : {}) } };
    return statement(asking);
  }
  // "how many summits did Berg attend": who chaired is on record, and not who came.
  if (counts && hasPerson(question) && ATTENDED.test(question.text) && !question.all.has('chairs'))
    return statement(asking);
  const ofPerson = content.length === 0 && (lists || counts) && SITTINGS.test(question.text);
  if (hasPerson(question) && !chaired && !ofPerson && !question.all.has('chairs')) return statement(asking);
  if (question.reference.ordinals.length > 0 && question.reference.beside === null) {
    // "list the topics of the 4th": the list is of something else.
    if (counts) return statement(asking);
    return undefined;
  }
  const hall = counts ? hallIn(question) : undefined;
  if (hall !== undefined) return { query: { ask: 'count', ...filterOf(question), place: hall } };
  const each = ofSeveral(asking);
  if (each) return each;
  // "lasted more than two days": no list of lengths is kept.
  if (MORE_DAYS.test(question.text))
    return {
      query: { ask: 'statement', words: question.text, question: asking.heading, wants: 'how many', before: NEVER },
    };
  const [date, end] = question.reference.dates;
  const [place] = question.reference.places;
  if (
    !counts &&
    date === undefined &&
    place !== undefined &&
    HAPPENED.test(question.text) &&
    isEmptyPlace(place, asking)
  )
    return statement(asking);
  // "what happened between … and …": what was in all that time, not on its first day.
  if (!counts && date !== undefined && end === undefined && HAPPENED.test(question.text) && isEmptyYear(date, asking))
    return happenedOn(date, asking);
  if (!counts) {
    const newestFirst = NEWEST_FIRST.test(question.text);
    return { query: { ask: 'timeline', ...(newestFirst ? { newestFirst } : {}), ...filterOf(question) } };
  }
  const often = /\b(?:often|frequently|frequency|frequent)\b/i.test(question.text);
  return { query: { ask: 'count', ...(often && !hasPerson(question) ? { often } : {}), ...filterOf(question) } };
};

const MORE_DAYS =
  /\b(?:more|less|fewer|longer|shorter|at\s+least|at\s+most|over|under)\b(?:\s+than)?\s+(?:a|one|two|three|four|five|\d+)\s+days?\b/i;

/** "in Oslo or Lima", "in 2023 and 2025": the meetings of any of them, each with its place and day. */
const ofSeveral = ({ question, knowledge, heading }: Asking): Intent | undefined => {
  const { places, dates, parties, kinds, branch } = question.reference;
  const isRange = /\b(?:between|from|since|after|before|until|till|to|through)\b|\d\s*[-–—]\s*\d/i.test(question.text);
  const several = places.length > 1 || (dates.length > 1 && !isRange);
  if (!several || hasPerson(question) || contentOf(question).length > 0 || branch !== null) return undefined;
  if (parties.length > 0 || kinds.length > 0 || question.all.has('topics') || question.all.has('chairs'))
    return undefined;
  const meetings = catalogueOf(knowledge).inOrder.filter(
    (meeting) =>
      (places.length === 0 || places.some((place) => isIn(meeting, place))) &&
      (dates.length === 0 || dates.some((date) => isOn(meeting, date))),
  );
  const ids = meetings.map(({ id }) => id);
  return ids.length === 0
    ? undefined
    : { query: { ask: 'several', question: heading, meetings: ids, parts: ['date', 'place'] }, named: true };
};

/** "newest first", "from latest to earliest", "in reverse order" */
const NEWEST_FIRST =
  /\b(?:newest|latest|most\s+recent|last)\s+(?:ones?\s+)?(?:first|to\s+(?:the\s+)?(?:oldest|earliest|first))\b|\b(?:oldest|earliest)\s+(?:ones?\s+)?last\b|\breverse\b|\bstarting\s+with\s+the\s+(?:newest|latest)\b/i;

/** "all meetings Dylevsky took part in", "how many dialogues had Ong": nouns, not "how often did they meet". */
const SITTINGS =
  /\b(?:meetings|summits|rounds|sessions|dialogues|editions|talks|commissions|committees|consultations)\b/i;

/** "what happened in 2010": where no meeting was, other things may have. */
const ATTENDED =
  /\b(?:attend(?:ed)?|join(?:ed)?|participated?|go(?:ne)?\s+to|went\s+to|present\s+at|travel(?:led)?\s+to)\b/i;
/** "how many countries took part in the talks": of those who met, and of no meetings. */
const OF_OTHERS =
  /\bhow\s+many\s+(?:different\s+)?(?:countries|nations|states|people|persons|sides|parties|delegations|delegates|members|armies|forces|soldiers|troops|days|hours|years|months|weeks)\b/i;
const HAPPENED = /\bwhat\s+(?:has\s+|all\s+)?(?:happened|took place|taken place|occurred)\b/i;

const BOUND = /\b(?:before|prior|after|following|since|until|till|from|between|by|up\s+to)\b/i;

/** All that was at a time, where no more is asked of it: not "what happened to her in 2010", "what happened before 2010". */
const happenedOn = (date: string, asking: Asking): Intent => {
  const { question } = asking;
  const found = statement(asking);
  const isAll =
    question.reference.dates.length === 1 &&
    !BOUND.test(question.text) &&
    contentOf(question).length === 0 &&
    !hasPerson(question);
  return isAll && 'query' in found && found.query.ask === 'statement' ? { query: { ...found.query, on: date } } : found;
};

const isEmptyPlace = (place: string, { knowledge }: Asking): boolean =>
  !catalogueOf(knowledge).inOrder.some(inPlace(place));

const isEmptyYear = (date: string, { knowledge }: Asking): boolean =>
  !date.includes('..') && !catalogueOf(knowledge).inOrder.some((meeting) => isOn(meeting, date));

/** "ransomware in which dialogue" */
const WHICH =
  /\b(?:which|what)\s+(?:\p{L}+\s+)?(?:meetings?|summits?|rounds?|sessions?|dialogues?|editions?|talks|commissions?|committees?|consultations?|conferences?)\b/iu;

/** "meetings since 2024", "summits in Moscow": several are asked for. */
const isPlural = ({ text, asked, yes, reference }: Question): boolean =>
  asked === null &&
  !yes &&
  reference.ordinals.length === 0 &&
  reference.recency === null &&
  /\b(?:meetings|summits|rounds|sessions|dialogues|editions)\b/i.test(text);

/** "names of the drills", "which wargames do they hold". */
const HELD_IN =
  /\b(?:held|hosted|convened|(?:took|take|taken)\s+place|sat|assembled)\s+(?:in|at|inside|within)\s+(?:the\s+|an?\s+)?\p{L}{3,}(?:\s+\p{L}+){0,2}\W*$/iu;

/** "what happened between July 2023 and November 2024": a time from one date to another. */
const isPeriod = (question: Question): boolean =>
  question.reference.dates.length === 2 &&
  question.reference.ordinals.length === 0 &&
  !hasPerson(question) &&
  contentOf(question).length === 0 &&
  ['topics', 'chairs', 'agreement', 'quote'].every((cue) => question.asked !== cue) &&
  /\b(?:between|from|since)\b/i.test(question.text);

/** "what was the land sub-working group about": of the one meeting that it has. */
const ABOUT = /^\W*what\s+(?:was|were)\b.*\babout\W*$/i;

export const about: Rule = shaped([ABOUT], ({ question, knowledge }) => {
  if (!ABOUT.test(question.text) || hasPerson(question)) return undefined;
  if (contentOf(question).length > 0 || !namesMeeting(question) || question.all.has('topics')) return undefined;
  const meeting = meetingSlot(question);
  return resolveMeeting(meeting, knowledge).is === 'one' ? { query: { ask: 'topics', meeting } } : undefined;
});

/** "what was discussed at the 4th", "did they discuss cybersecurity". */
/** "what disagreements came up": no topic of the agenda tells of one. */
const QUARREL =
  /\b(?:disagree\p{L}*|disput\p{L}*|quarrel\p{L}*|friction|controvers\p{L}*|obstacle\p{L}*|setback\p{L}*|sticking\s+points?)\b/iu;

export const topics: Rule = (asking) => {
  const { question } = asking;
  if (!question.all.has('topics') && !question.all.has('agreement')) return undefined;
  const chaired = chairedBy(asking);
  if (chaired !== undefined) return { query: { ask: 'topics', meeting: chaired } };
  const [quarrel] = QUARREL.exec(question.text) ?? [];
  if (quarrel !== undefined && !question.yes && !/\b(?:on|about|over)\s+the\b/i.test(question.text))
    return { query: { ask: 'statement', words: quarrel, question: asking.heading }, named: true };
  // "what did they talk about on the phone": of a call, and of no meeting
  if (hasPerson(question) || contentOf(question).some((word) => CALL.test(word))) return statement(asking);
  const about = aboutSlot(question);
  const own = topicWords(question);
  const topic = own.length > 0 ? textOf(own, () => true) : about;
  if (topic !== '') {
    const rest = { words: question.words.filter((word) => !own.includes(word) && !about.includes(word.text)) };
    const meeting = rest.words.some(
      ({ label, cue }) =>
        cue === null && ['ordinal', 'date', 'recency', 'city', 'place', 'branch', 'kind'].includes(label.is),
    )
      ? namesSeveral(question)
        ? ''
        : ofOne(meetingSlot(rest), asking)
      : '';
    // "was it agreed on or just mentioned": the words of the report tell which, no yes does.
    if (question.yes && OR_NOT.test(question.text))
      return {
        query: {
          ask: 'quote',
          topic,
          ...(meeting === '' ? timeOf(question) : { meeting: meeting.replace(/^or\s+/i, '') }),
        },
      };
    const what =
      !question.yes &&
      /\bwhat\s+(?:all\s+)?(?:did|was|were|has|have|do)\b|^\W*(?:(?:and|so)\s+)?(?:what|which)\s+(?!meetings?\b|rounds?\b|summits?\b)(?:[\p{L}-]+\s+){1,4}?(?:came|was|were|has|have|did)\b/iu.test(
        question.text,
      );
    return {
      query: {
        ask: 'discussed',
        topic,
        ...(meeting === '' ? {} : { meeting }),
        ...(what ? { what } : {}),
        ...(meeting === '' && question.yes && THERE.test(question.text) ? { there: true } : {}),
      },
    };
  }
  if (!namesMeeting(question)) return { which: 'topics' };
  // "who spoke on 3 May": somebody, and no list of topics.
  if (
    /^\W*who\s+(?:all\s+|else\s+|first\s+)?(?:spoke|speaks|talked|talks|addressed|reviewed|set|drafted|prepared|approved)\b/i.test(
      question.text,
    )
  )
    return statement(asking);
  const agreed = asksOutcome(question.text);
  return { query: { ask: 'topics', meeting: meetingSlot(question), ...(agreed ? { agreed } : {}) } };
};

/** What talks came to, and not what they spoke of. */
export const asksOutcome = (text: string): boolean =>
  AGREED.test(text) && !/\bdiscuss|\btopics?\b|\bagenda\b/i.test(text);

/** "at the meeting", "by the working group", "did the working group discuss it": one of the meetings, or all. */
const THERE =
  /\b(?:at|in|during|by)\s+(?:the|any|one|some|a)\s+(?:of\s+the\s+|(?:[\p{L}-]+\s+){0,4}?)(?:meetings?|groups?|rounds?|sessions?|dialogues?|committees?|commissions?)\b|\b(?:did|has|have)\s+(?:the\s+|any\s+)(?:[\p{L}-]+\s+){0,4}?(?:meetings?|groups?|rounds?|sessions?|dialogues?|committees?|commissions?)\s/iu;

/** "what was on the table at the meeting with Berg": the one meeting that they chaired. */
const chairedBy = ({ question, knowledge }: Asking): string | undefined => {
  const { words, yes, text } = question;
  const isMeeting = words.some(({ label, cue }) => cue === null && label.is === 'meeting');
  if (yes || !isMeeting || !hasPerson(question) || contentOf(question).length > 0) return undefined;
  if (!/\b(?:with|of|by|chaired|led|where)\b|['’]s\b/i.test(text)) return undefined;
  const meeting = `${namesMeeting(question) ? meetingSlot(question) : ''} ${personSlot(question)}`.trim();
  return resolveMeeting(meeting, knowledge).is === 'one' ? meeting : undefined;
};

/** "what was agreed", "which decisions were taken", "the outcome of the 5th" */
const AGREED =
  /\b(?:agree(?:d|ment|ments)?|decided?|decisions?|resolved?|concluded|conclusions?|outcomes?|results?|commitments?|committed|pledged?|achieved|settled)\b/i;

const CALL = /^(?:phone|phones?call|telephone|telephonic|telephoned|phoned|call|calls|called|conversation)$/i;

/** "… or just mentioned", "or only explored" */
const OR_NOT =
  /\bor\s+(?:(?:was|were|is|are|only|just|merely|simply)\s+)*(?:not\s+)?(?:agreed|decided|mentioned|discussed|raised|explored|proposed|considered|suggested|signed|spoken|brought\s+up|taken\s+up|touched)\b/i;

/** "at the 4th, the 5th or both", "in Oslo or in Lima": of more than one. */
const namesSeveral = ({ reference: { ordinals, places } }: Question): boolean =>
  ordinals.length > 1 || (ordinals.length === 0 && places.length > 1);

/** "did the working group discuss it": of a forum with several meetings, any of them. */
const ofOne = (slot: string, { question, knowledge }: Asking): string => {
  const { ordinals, dates, places, recency } = question.reference;
  const isForum = ordinals.length + dates.length + places.length === 0 && recency === null;
  return isForum && resolveMeeting(slot, knowledge).is === 'several' ? '' : slot;
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

/** What somebody thinks is no meeting and no forum. */
const OPINION = /\b(?:think|feel|believe|want|hope|expect)s?\b/i;

/** "what was said about the US": not what it is. */

/** "what is the IRIGC", "what is the working group for". */
export const forum: Rule = (asking) => {
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
  if (OPINION.test(question.text)) return undefined;
  const content = contentOf(question);
  const name = textOf(
    words,
    ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
  );
  const [only] = content;
  if (SAID_ABOUT.test(question.text)) return undefined;
  if (only !== undefined && content.length === 1 && name === '' && /^[\p{Lu}\d&-]{2,12}$/u.test(only))
    return { query: { ask: 'expand', acronym: only, what: true }, named: true };
  // "what is AVIA INDRA": a name of several words in capitals.
  const capitals = content.join(' ');
  if (
    content.length > 1 &&
    name === '' &&
    /^[\p{Lu}\d&-]{2,12}(?: [\p{Lu}\d&-]{2,12}){1,2}$/u.test(capitals) &&
    question.text.includes(capitals)
  )
    return { query: { ask: 'expand', acronym: capitals, what: true }, named: true };
  if (
    content.length > 0 ||
    name === '' ||
    reference.kinds.length + reference.forum.length + (reference.branch ? 1 : 0) === 0
  )
    return undefined;
  return resolveForum(name, knowledge).is === 'none' ? undefined : { query: { ask: 'forum', name } };
};

/** "who announced the 4th", "by whom was it opened": what somebody did for it is no record of it. */
const WHO_DID =
  /^\W*(?:(?:and|so)\s+)?(?:by\s+)?whom?\s+(?!(?:is|was|were|are)\s+(?:at|in|on|there|present|it\s+at)\b)|\b(?:organi[sz]|conven|announc|open|clos|inaugurat|arrang|schedul|propos|initiat)ed\s+by\s+whom?\b/i;

/** "was the 4th meeting in Delhi", "was there a 6th": anything left that names a meeting. */
export const meeting: Rule = (asking) => {
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
  if (asksElse(question) || OPINION.test(question.text)) return statement(asking);
  if (WHO_DID.test(question.text) && question.asked === null)
    return statement({ ...asking, question: { ...question, wants: 'who' } });
  if (!singles) {
    const name = textOf(
      question.words,
      ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
    );
    if (reference.kinds.length + reference.forum.length === 0 && reference.branch === null) return statement(asking);
    if (question.yes || resolveForum(name, asking.knowledge).is === 'none')
      return question.yes ? statement(asking) : undefined;
    if (/\b(?:who|whom|which|how|when|where|why)\b/i.test(question.text)) return statement(asking);
    return { query: { ask: 'forum', name } };
  }
  const traits = reference.places.length > 0 || reference.dates.length > 0;
  if (question.yes && traits && (reference.ordinals.length > 0 || reference.recency !== null))
    return { query: { ask: 'check', meeting: meetingSlot(question) } };
  if (question.yes && traits) return { query: { ask: 'timeline', ...filterOf(question) } };
  return { query: { ask: 'meeting', meeting: meetingSlot(question) } };
};

/** "what did they discuss in Tianjin": of a place that the articles speak of, but of no meeting on record: what they say of it. */
export const elsewhere: Rule = (asking) => {
  const { question, knowledge } = asking;
  const { reference, words, asked } = question;
  const { meetingPlaces, parties } = catalogueOf(knowledge);
  if (reference.places.length === 0 || reference.ordinals.length > 0 || reference.branch !== null) return undefined;
  if (!['topics', 'when', 'attendance'].includes(asked ?? '')) return undefined;
  const isOther = words.every(({ label, cue }) => {
    if (cue !== null || !['place', 'city', 'country'].includes(label.is)) return true;
    return 'name' in label && !meetingPlaces.has(label.name) && !parties.has(label.name);
  });
  return isOther ? statement(asking) : undefined;
};
