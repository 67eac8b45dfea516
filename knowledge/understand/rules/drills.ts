import { findPassages, holdsAll } from '../../passages.ts';
import type { Query } from '../../query.ts';
import type { Knowledge, Stated } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import type { Question, Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, ofMeetings } from '../slots.ts';
import { unlisted } from './not.ts';
import { timeOf } from './quote.ts';

/** "which exercises improve …", "what joint drills have helped …" */
const WHICH_DO =
  /^\W*(?:which|what)\s+(?:(?:joint|military|bilateral|of\s+the)\s+)*(?:exercises|drills|manoeuvres|maneuvers|war\s?games)\s+(?!(?:was|were|are|is|did|do|does|came|come|will)\b)/i;

/** The exercises named in the reports in which a sentence has some words. */
export const exercisesNear = (words: string, knowledge: Knowledge): readonly Stated<string>[] => {
  const { byArticle } = catalogueOf(knowledge);
  const meetings = findPassages(knowledge, words).flatMap(({ citation }) => byArticle.get(citation.article) ?? []);
  return [...new Set(meetings)].flatMap(({ exercises }) => exercises);
};

/** "which exercises improve training": the sentence that names an exercise and has these words, not one of something else that does. */
export const drillsThatDo: Rule = shaped([WHICH_DO], ({ question, knowledge, heading }) => {
  const words = contentOf(question).join(' ');
  if (!WHICH_DO.test(question.text) || words === '' || hasPerson(question)) return undefined;
  const named = exercisesNear(words, knowledge).find(({ citations }) =>
    citations.some(({ quote }) => holdsAll(quote, words)),
  );
  return {
    query: {
      ask: 'statement',
      words: `${named?.value ?? 'exercises'} ${words}`,
      question: heading,
      ...(named ? {} : { wants: 'yes' as const, before: NEVER }),
    },
  };
});

/** "what new exercises were announced", "which drills are planned": not those that there are. */
const NEW =
  /^\W*(?:(?:which|what|any|were|was|are|list)\s+)(?:there\s+|any\s+)*(?:new|additional|further|future|upcoming|planned|proposed)\s+(?:(?:joint|military|bilateral)\s+)*(?:exercises?|drills?)\b|^\W*(?:which|what|were|was|are)\s+(?:any\s+)?(?:(?:joint|military|bilateral)\s+)*(?:exercises?|drills?)\s+(?:(?:was|were|are|is|have|has|been|will|be|newly)\s+){0,3}(?:announced|planned|proposed|introduced|launched|scheduled|agreed)\b/i;

/** No record tells which exercises are new, or to come: the nearest sentences, and no list of those that were held. */
export const newDrills: Rule = shaped([NEW], ({ question, heading }) =>
  NEW.test(question.text) && !hasPerson(question)
    ? {
        query: {
          ask: 'statement',
          words: 'new exercises',
          question: heading,
          wants: 'yes',
          before: NEVER,
        },
        named: true,
      }
    : undefined,
);

const DRILLS = /\b(?:exercises?|drills?|war ?games?|manoeuvres?|maneuvers?)\b/i;
const DRILLS_OF =
  /\b(?:(?:joint|military|bilateral|naval|navy|sea|maritime|air|land|army|ground|aerial)\s+)*(?:exercises?|drills?|war ?games?|manoeuvres?|maneuvers?)\b/i;
const NAMED_DRILLS =
  /\b(?:names?|named|called|which|what|list|all(?: the)?|every|each)\b.{0,90}?\b(?:exercises?|drills?|war ?games?|manoeuvres?|maneuvers?)\b/i;
const DRILL =
  /^(?:exercises?|drills?|war|games?|wargames?|manoeuvres?|maneuvers?|joint|together|military|bilateral|naval)$/i;

/** "what was said about …" */
export const SAID_ABOUT =
  /\b(?:said|say|says|written|told|mentioned|reported)\s+(?:about|of|on|regarding|concerning)\b/i;

/** Whether a question is of exercises and of nothing else. */
export const asksDrills = (question: Question): boolean =>
  (question.all.has('exercises') || (!question.yes && NAMED_DRILLS.test(question.text))) &&
  !question.all.has('count') &&
  contentOf(question).every((word) => DRILL.test(word));

const withMeeting = (query: Extract<Query, { ask: 'quote' }>, meeting: string, question: Question): Intent => ({
  query: { ...query, ...(meeting === '' ? timeOf(question) : { meeting }) },
});

/** "what did the Chilean side say": not what was said by anyone. */
const BY_SIDE = /^\W*(?:(?:and|so)\s+)?what\s+(?:did|does|has|have|had)\b/i;

/** The exercises that the reports name, and of which meeting; what was said of them. */
export const exercises: Rule = (asking) => {
  const { question, knowledge } = asking;
  const asks = question.all.has('exercises') || (!question.yes && NAMED_DRILLS.test(question.text));
  // "what exercise names come up": no topic.
  const isTopic = question.all.has('topics') && !/\bnam(?:es?|ed)\b|\b(?:list|all|every|each)\b/i.test(question.text);
  const isSaid =
    (hasPerson(question) || (question.reference.parties.length === 1 && BY_SIDE.test(question.text))) &&
    /\b(?:say|said|says|tell|told|remark\w*|state[ds]?)\b/i.test(question.text);
  const others = contentOf(question).filter((word) => !DRILL.test(word));
  // "exercises named by Berg": not those that the articles name.
  if (isTopic || isSaid) return undefined;
  if (asks && hasPerson(question) && /\bby\b/i.test(question.text)) return unlisted(asking, 'who');
  // "what was said about joint exercises": more than their names.
  if (
    SAID_ABOUT.test(question.text) &&
    question.reference.ordinals.length === 0 &&
    others.length === 0 &&
    DRILLS.test(question.text)
  )
    return withMeeting(
      { ask: 'quote', topic: DRILLS_OF.exec(question.text)?.[0] ?? 'exercises' },
      ofMeetings(question, knowledge),
      question,
    );
  // "how many INDRA exercises are there": by a word of their names.
  const isNamed =
    others.length > 0 &&
    question.all.has('count') &&
    DRILLS.test(question.text) &&
    others.every((word) =>
      knowledge.meetings.some((meeting) => meeting.exercises.some(({ value }) => holdsAll(value, word))),
    );
  if (!isNamed && (!asks || others.length > 0)) return undefined;
  // "how many Chilean exercises are named": of whom each is no article tells.
  if (question.all.has('count') && question.reference.parties.length === 1) return unlisted(asking, undefined);
  const meeting = ofMeetings(question, knowledge) || withoutDrills(question, knowledge);
  const count = question.all.has('count') && others.length === 0 && OF_NAMES.test(question.text);
  const [, before, holder] = KINDS_OF.exec(question.text) ?? [];
  const kind = (before ?? holder)?.toLowerCase();
  return {
    query: {
      ask: 'exercises',
      ...(meeting === '' ? {} : { meeting }),
      ...(kind === undefined ? {} : { kind }),
      ...(count ? { count } : {}),
    },
    ...(kind === undefined ? {} : { named: true }),
  };
};

const KIND = '(?:naval|navy|navies|sea|maritime|air(?:\\s+force)?|aerial|land|army|ground|coast\\s+guard)';
/** "the naval exercises", "which land, air and sea drills", "which drill does the navy hold": of which branch they are. */
const KINDS_OF = new RegExp(
  `\\b(${KIND}(?:(?:\\s*,\\s*|\\s+)(?:(?:and|or|&)\\s+)?${KIND}){0,3})\\s+(?:(?:joint|military|bilateral)\\s+){0,2}(?:exercises?|drills?|war\\s?games?|manoeuvres?|maneuvers?)\\b|\\b(?:do|does|did|have|has)\\s+(?:the\\s+)?(?:two\\s+|\\p{L}+\\s+)?(${KIND})\\b`,
  'iu',
);

/** "how many exercises are named": not how many were held. */
const OF_NAMES = /\b(?:named?|names|mention(?:s|ed)?|listed|on\s+record|c[ao]me\s+up)\b/i;

const AT_FORUM =
  /\b(?:at|in|by|of|during|from|on)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:talks|meetings?|groups?|sub-?\s?groups?|subgroups?|summits?|rounds?|sessions?)\b/iu;

/** "which exercises were named at the land talks": the meetings meant, where no report of one names any. */
const withoutDrills = (question: Question, knowledge: Knowledge): string => {
  const isForum = ({ label, cue }: Word): boolean => cue === null && ['kind', 'forum', 'branch'].includes(label.is);
  if (!AT_FORUM.test(question.text) || !question.words.some(isForum)) return '';
  const typed = meetingSlot(question);
  const found = resolveMeeting(typed, knowledge);
  const meetings = found.is === 'one' ? [found.value] : found.is === 'several' ? found.values : [];
  return meetings.some(({ exercises }) => exercises.length > 0) ? '' : typed;
};
