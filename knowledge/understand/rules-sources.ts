import { contentWords } from '../passages.ts';
import type { Agreed } from '../query.ts';
import { fold } from '../read/token.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { quotesBy } from '../resolve/said.ts';
import { asksElse, type Rule, statement } from './asking.ts';
import { type Question, textOf } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from './slots.ts';

/** "what does SCO stand for", "full form of IRIGC". */
export const expand: Rule = ({ question }) => {
  if (!question.all.has('expand') && !isMeaning(question)) return undefined;
  const acronym = textOf(
    question.words,
    ({ cue, label, text }) =>
      cue === null &&
      label.is !== 'generic' &&
      !/^(?:meaning|means?)$/i.test(text) &&
      (label.is !== 'small' || /^(?:[&-]|\p{Lu})$/u.test(text)),
  )
    .replace(/\s*([&-])\s*/g, '$1')
    .trim();
  const known = acronym.replace(/^[&-]+|[&-]+$/g, '');
  return known === '' ? undefined : { query: { ask: 'expand', acronym: known }, named: true };
};

/** "NKBED meaning", "IORA full name": of an abbreviation alone. */
const isMeaning = (question: Question): boolean =>
  /\b(?:meaning|means?|full name)\b/i.test(question.text) &&
  !hasPerson(question) &&
  question.reference.ordinals.length === 0 &&
  /(?<![\p{L}&-])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}&-])/u.test(question.text) &&
  question.words.filter(({ label, cue }) => cue === null && !['small', 'generic'].includes(label.is)).length <= 3;

const AGREED: readonly (readonly [Agreed, RegExp])[] = [
  ['number', /\b(?:number|ordinal|numbering|edition)\b/i],
  ['chairs', /\b(?:chair\w*|co-?chair\w*|who|led|head\w*)\b/i],
  ['place', /\b(?:place|where|city|venue|location)\b/i],
  ['topics', /\b(?:topics?|agenda|discuss\w*|what)\b/i],
  ['date', /\b(?:date|dates|when|day|days|time|year)\b/i],
];

/** "do the sources agree on the date of the fifth meeting". */
export const agreement: Rule = (asking) => {
  const { question, knowledge } = asking;
  const { sourceWords } = catalogueOf(knowledge);
  if (
    !question.all.has('agreement') ||
    (!contentOf(question).some((word) => sourceWords.has(fold(word))) &&
      !/\b(?:source|article|report|outlet|paper|newspaper|account|they all|contradict|disput|contest|consistent|discrepanc|mismatch)/i.test(
        question.text,
      ))
  )
    return undefined;
  const content = contentOf(question);
  if (content.length > 0 && !namesMeeting(question)) return statement(asking);
  if (asksElse(question)) return statement({ ...asking, question: { ...question, wants: 'when' } });
  const property = AGREED.find(([, words]) => words.test(question.text))?.[0];
  const meeting = meetingSlot(question);
  if (!namesMeeting(question)) return { query: { ask: 'agreement', ...(property ? { property } : {}) } };
  return { query: { ask: 'agreement', meeting, ...(property ? { property } : {}) } };
};

/** "which outlet reported", "who wrote about", "sources for". */
const OUTLET =
  /\b(?:which|what|whose)\s+(?:outlets?|newspapers?|papers?|publishers?|publications?|articles?|sources?|agenc\w+)\b|\bwho\s+(?:reported|wrote|published|covered)\b|\bsources?\s+(?:for|on|of|about)\b|\bwhere (?:did|do|have) (?:you|u) (?:get|got|find|found|read|have|know|learn)\b/i;

/** "which sources do you use", "what is the newest article". */
export const sources: Rule = ({ question }) => {
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

/** "what did Mathew say", "a quote from Dylevsky": nothing but who spoke. */
const isPersonAlone = (question: Question): boolean =>
  hasPerson(question) &&
  question.words.every(({ label, cue }) => cue !== null || ['person', 'rank', 'small', 'generic'].includes(label.is));

/** "quotes on training", "what did the Indian Army say, word for word". */
export const quote: Rule = ({ question, knowledge }) => {
  if (!question.all.has('quote')) return undefined;
  const by = question.text.match(/\b(?:by|from|of)\s+(.{3,60})$/i)?.[1]?.replace(/[?.!]+$/, '') ?? '';
  const speaker =
    by !== '' &&
    quotesBy(
      wordsOf(by).filter((word) => word !== 'the'),
      knowledge,
    ).length > 0;
  const { sourceNames } = catalogueOf(knowledge);
  const isSource = (text: string): boolean => sourceNames.has(fold(text));
  const topic = textOf(
    question.words,
    ({ cue, label, text }) =>
      cue === null &&
      !['small', 'generic', 'ordinal', 'recency', 'meeting', 'date'].includes(label.is) &&
      !(speaker && by.includes(text)) &&
      !isSource(text),
  );
  const source = textOf(
    question.words,
    ({ cue, label, text }) => cue === null && label.is === 'unknown' && isSource(text),
  );
  const meeting =
    question.reference.ordinals.length > 0 || question.reference.recency !== null
      ? textOf(
          question.words,
          ({ cue, label }) => cue === null && ['ordinal', 'recency', 'date', 'meeting'].includes(label.is),
        )
      : '';
  if (isPersonAlone(question) && !speaker && /\b(?:by|from|of|did|['’]s)\b/i.test(question.text))
    return { query: { ask: 'quote', topic: '', speaker: personSlot(question) }, named: true };
  if (topic === '' && !speaker) return undefined;
  return {
    query: {
      ask: 'quote',
      topic: topic === '' ? by : topic,
      ...(meeting === '' ? {} : { meeting }),
      ...(speaker ? { speaker: by.replace(/^the\s+/i, '') } : {}),
      ...(source === '' ? {} : { source }),
    },
    named: true,
  };
};

/** "what did the Indian Army say", where words of theirs are on record. */
export const said: Rule = ({ question, knowledge }) => {
  const [, by] =
    /\bwhat (?:did|does|has|have|was)\s+(.{2,60}?)\s+(?:say|said|saying|tell|told|post|posted|comment|remark|state|write|wrote|tweet|announce)\b/i.exec(
      question.text,
    ) ?? [];
  if (by === undefined) return undefined;
  const words = wordsOf(by).filter((word) => word !== 'the');
  if (quotesBy(words, knowledge).length === 0)
    return isPersonAlone(question)
      ? { query: { ask: 'quote', topic: '', speaker: personSlot(question) }, named: true }
      : undefined;
  const about =
    /\b(?:about|on|of)\s+(.+)$/i
      .exec(question.text.slice(question.text.indexOf(by) + by.length))?.[1]
      ?.replace(/[?.!]+$/, '') ?? '';
  const topic = contentWords(about)
    .filter((word) => !['x', 'post', 'twitter'].includes(fold(word)))
    .join(' ');
  return { query: { ask: 'quote', topic, speaker: by.replace(/^the\s+/i, '') }, named: true };
};
