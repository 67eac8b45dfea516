import type { Facet, Query } from '../../query.ts';
import { type Asking, type Intent, type Rule, shaped, statement } from '../asking.ts';
import { filterOf } from '../filter.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

/** "how many different people", "the number of armies": what is counted, up to the words that say of what. */
const COUNTED =
  /\b(?:how\s+many|number\s+of|count(?:\s+of)?(?:\s+the)?)\s+((?:[\p{L}\p{N}’'-]+\s+){0,8}?[\p{L}\p{N}’'-]+)(?=\s+(?:did|do|does|has|have|had|was|were|are|is|been|took|take|came|come|went|got|met|meet|held|hosted|chaired|co-?chaired|led|headed|presided|attended|joined|participated|discussed|covered|reported|reports?|written|of|in|at|on|about|for|from|since|before|after|between|during|until|by|with|under|that|which|who|there|on\s+record|listed|so\s+far|to\s+date|altogether|ever|it|they|we|you|i)\b|\W*$)/iu;

const MEETINGS =
  /^(?:meetings?|summits?|rounds?|sessions?|sittings?|dialogues?|editions?|talks|gatherings?|conferences?|consultations?|bilaterals?|iterations?|instalments?|installments?|occasions?|instances?|encounters?|times|ones|more|others?|total|all)$/i;
/** "how many committees met": of these the name stands for the meetings, where they are said to be held. */
const BODIES = /^(?:(?:sub-?\s?)?(?:working\s+)?groups?|commissions?|committees?|forums?|councils?|bodies)$/i;
const HELD =
  /\b(?:held|met|meet|took\s+place|taken\s+place|convened|hosted|occurred|happened|chair\w*|led|headed|attended)\b/i;

const CHAIRS = /^(?:co-?)?chair(?:s|men|man|women|persons?|people)$|^(?:co-?)?heads$/i;
const PEOPLE = /^(?:people|persons?|individuals|different|men|women|officials|leaders)$/i;
const PRESIDED = /\b(?:co-?\s?)?(?:chair(?:ed|s|ing)?|presid(?:ed|es|ing)|in\s+the\s+chair)\b/i;
const TOPICS = /^(?:topics?|subjects?|issues?|themes?)$/i;
const CITIES = /^(?:cities|towns)$/i;
const ARTICLES = /^(?:articles?|reports?|stories|sources|pieces)$/i;

const PLANNED = /\b(?:planned|scheduled|upcoming|coming\s+up|announced|proposed|to\s+come|ahead)\b/i;

/** "how many people chaired", "how many cities hosted it", "how many members has it": what is counted where it is no meeting. */
export const counted: Rule = shaped([COUNTED], (asking) => {
  const { question } = asking;
  if (!question.all.has('count') && !question.all.has('sources')) return undefined;
  const [, phrase] = COUNTED.exec(question.text) ?? [];
  const noun = phrase?.split(/\s+/).at(-1) ?? '';
  // "how many summits are planned": those held would be counted.
  if (MEETINGS.test(noun) && PLANNED.test(question.text) && contentOf(question).every((word) => PLANNED.test(word)))
    return { query: { ask: 'timeline', ...filterOf(question) }, named: true };
  if (noun === '' || MEETINGS.test(noun) || hasPerson(question)) return undefined;
  const of = thingOf(noun, question);
  if (of !== undefined) return ofRecord(of, asking);
  const { kinds, forum, branch, places, dates } = question.reference;
  const isOfSeries = kinds.length + forum.length + places.length + dates.length > 0 || branch !== null;
  const part = partOf(noun, question);
  if (part !== undefined && isOfSeries && question.reference.ordinals.length === 0)
    return {
      query: { ask: 'several', question: asking.heading, meetings: [], filter: filterOf(question), parts: [part] },
      named: true,
    };
  if (BODIES.test(noun) && HELD.test(question.text)) return undefined;
  // Else the meetings of that series would be counted for it.
  return isOfSeries && question.all.has('count') && NOUNS.test(noun) ? statement(asking) : undefined;
});

/** "how many venues did it use", "how many countries hosted it": each meeting's, as not every report names one. */
const partOf = (noun: string, { text }: Question): Facet | undefined => {
  if (/^(?:venues?|places|halls|buildings)$/i.test(noun)) return 'venue';
  return /^(?:countries|nations|states)$/i.test(noun) && /\bhost\w*|\bheld\b/i.test(text) ? 'place' : undefined;
};

/** What a series or a meeting has, that no record counts. */
const NOUNS =
  /^(?:people|persons?|individuals|men|women|officials|leaders|officers?|generals?|admirals?|marshals?|soldiers|troops|countries|nations|states|armies|forces|services|members?|delegations?|delegates?|participants?|attendees|parties|sides|ministers|years?|months|(?:sub-?\s?)?groups?|commissions?|committees?|forums?|councils?|bodies|agreements?|documents?|decisions|outcomes|deals|points)$/i;

type Thing = Extract<Query, { readonly ask: 'count-of' }>['of'];

const thingOf = (noun: string, { text, all }: Question): Thing | undefined => {
  if (CHAIRS.test(noun) || (PEOPLE.test(noun) && PRESIDED.test(text))) return 'chairs';
  if (TOPICS.test(noun) && all.has('topics')) return 'topics';
  if (CITIES.test(noun) && /\bhost\w*|\bheld\b|\bin\b|\btook\s+place\b/i.test(text)) return 'cities';
  return ARTICLES.test(noun) && /\b(?:about|on|of|report(?:s|ed)?|cover(?:s|ed)?)\b/i.test(text)
    ? 'articles'
    : undefined;
};

const ofRecord = (of: Thing, asking: Asking): Intent | undefined => {
  const { question } = asking;
  if (contentOf(question).some((word) => !PEOPLE.test(word) && !COUNTED_WORD.test(word))) return undefined;
  const { ordinals, recency, parties } = question.reference;
  const [side] = parties.length === 1 && of === 'chairs' ? parties : [];
  const rest =
    side === undefined
      ? question
      : { ...question, words: question.words.filter(({ label }) => !(label.is === 'country' && label.name === side)) };
  const isOne = ordinals.length === 1 || recency !== null || of === 'topics' || of === 'articles';
  if (ordinals.length > 1 || (isOne && !namesMeeting(rest))) return undefined;
  return {
    query: {
      ask: 'count-of',
      of,
      ...(isOne ? { meeting: meetingSlot(rest) } : { filter: filterOf(rest) }),
      ...(side === undefined ? {} : { side }),
    },
    named: true,
  };
};

const COUNTED_WORD =
  /^(?:distinct|separate|various|unique|cities|towns|host(?:ed|s|ing)?|articles?|reports?|pieces|stories|officials|leaders|men|women)$/i;
