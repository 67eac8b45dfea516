import { normaliseRank } from '../../lexicon/ranks.ts';
import { serviceNames } from '../../lexicon/services.ts';
import type { Query } from '../../query.ts';
import type { Chair, Knowledge, Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { isOfRank, ranksIn } from '../../resolve/rank.ts';
import { isHeld } from '../../resolve/time.ts';
import { type Asking, type Intent, type Rule, shaped } from '../asking.ts';
import { ofWords, type Question, textOf, type Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { forumWords } from './several.ts';

/** How often, or who else, is told of all who chaired. */
const OTHERWISE =
  /\b(?:once|twice|more\s+than|at\s+least|several|again|only|first|last|other|else|besides|except|most|same|how\s+many|how\s+often|when|where|why|before|after|since|until)\b/i;
const NOT = /\b(?:not|never|neither|nor|no)\b|n[’']t\b/i;

const isRank = ({ label, cue }: Word): boolean => cue === null && label.is === 'rank';

/** The rank asked for: one, named by itself. */
const rankIn = ({ words, text }: Question): string | undefined => {
  const plural = ranksIn(text);
  if (plural !== undefined && !/officer$/i.test(plural)) return plural;
  const [rank, second] = words.filter(isRank);
  return second !== undefined ? undefined : rank?.text;
};

const sideIn = ({ reference }: Question): { readonly side?: string } => {
  const [side, other] = reference.parties;
  return side === undefined || other !== undefined ? {} : { side };
};

/** Words of a forum, and none of an army or of one country. */
const forumIn = ({ words }: Question): { readonly forum?: string } => {
  const forum = textOf(words, ({ label, cue }) => cue === null && ['kind', 'forum'].includes(label.is));
  return forum === '' ? {} : { forum };
};

/** Of all meetings, or of those of a forum. */
const isOfAll = ({ reference }: Question): boolean =>
  reference.ordinals.length + reference.dates.length + reference.places.length === 0 && reference.recency === null;

const CHAIRS = '(?:co-?\\s?)?(?:chairs?|chairm[ae]n|chairpersons?|chairwom[ae]n)';
/** "which of the chairs is a …", "list the chairs who are …", "who among the co-chairs was a …", "which chairs hold the rank of …" */
const OF_CHAIRS = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:which|what|who|list|name|show)\\b(?![^?]{0,30}\\b(?:meetings?|rounds?|sessions?|summits?)\\b[^?]{0,30}\\b${CHAIRS}\\b)[^?,;:]{0,40}?\\b${CHAIRS}\\b(?:\\s+of\\s+[^?,;:]{3,40}?)?\\s+(?:(?:who|that|which)\\s+)?(?:is|are|was|were|has|have|had|holds?|held|bears?|carr(?:y|ies)|with|of|ranks?|ranked)\\b`,
  'i',
);
/** "which officer with the rank of … chaired", "name the … among the chairs" */
const WITH_RANK = new RegExp(
  `^\\W*(?:which|what|who|name|list|show)\\b[^?,;:]{0,30}?\\b(?:with|of|holding|having|bearing|in)\\s+the\\s+rank\\s+of\\b|^\\W*(?:who\\s+(?:is|are|was|were)\\s+|name\\s+|list\\s+|which\\s+)(?:the\\s+)?[^?,;:]{3,30}?\\s(?:among|amongst|of|in)\\s+(?:all\\s+)?(?:the\\s+)?${CHAIRS}\\W*$`,
  'i',
);
/** "which generals have chaired", "which air marshals were in the chair" */
const BY_RANK =
  /^\W*(?:(?:and|so)\s+)?(?:which|what)\s+(?:(?:of\s+the\s+)?[\p{L}-]+\s+){0,3}?(?:generals|admirals|marshals|colonels|brigadiers|commodores|majors)\s+(?:have\s+|has\s+|ever\s+)*(?:(?:co-?\s?)?(?:chaired|led|headed|presided)|(?:been|were|was|sat)\s+in\s+the\s+chair)\b/iu;
/** "how often has a general chaired": each time is listed. */
const HOW_OFTEN =
  /^\W*(?:how\s+(?:many\s+times|often)|on\s+how\s+many\s+occasions)\s+(?:has|have|had|did|was|were)\s+an?\s/i;
const OF_HOLDING =
  /^(?:officer|person|times|often|hold|holds|held|rank|ranks|ranked|bear|bears|carry|carries|grade|among|amongst)$/i;

/** Whoever chaired with some rank, and nobody else. */
export const chairsOfRank: Rule = shaped([OF_CHAIRS, WITH_RANK, BY_RANK, HOW_OFTEN], ({ question, knowledge }) => {
  const { text } = question;
  if (
    !(OF_CHAIRS.test(text) || BY_RANK.test(text) || WITH_RANK.test(text) || HOW_OFTEN.test(text)) ||
    NOT.test(text) ||
    OTHERWISE.test(text.replace(HOW_OFTEN, ' '))
  )
    return undefined;
  const rank = rankIn(question);
  if (rank === undefined || hasPerson(question) || serviceAsked(text)) return undefined;
  if (contentOf(question).some((word) => !OF_HOLDING.test(word) && !isOfRankWord(word))) return undefined;
  const among = isOfAll(question) ? undefined : numberedIn(withoutRank(question, rank), knowledge);
  if (among?.length === 0) return undefined;
  const isBoth = /\b(?:both|all|each|every)\b/i.test(text);
  const of = among === undefined ? forumIn(question) : isBoth ? { inEach: among.map((id) => [id]) } : { among };
  return { query: { ask: 'all-chairs', ...of, ...sideIn(question), rank }, named: true };
});

/** "air marshals": no forum of the air. */
const withoutRank = (question: Question, rank: string): Question => {
  const own = new Set(rank.toLowerCase().split(/[\s.-]+/));
  return ofWords(
    question,
    question.words.filter((word) => !isRank(word) && !own.has(word.text.toLowerCase().replace(/s$/, ''))),
  );
};

/** "the 3rd and the 5th": each of them, where all are numbered and on record. */
const numberedIn = (question: Question, knowledge: Knowledge): readonly string[] => {
  const { ordinals, dates, places, recency } = question.reference;
  const different = [...new Set(ordinals)];
  if (different.length < 2 || dates.length + places.length > 0 || recency !== null) return [];
  const ids = different.flatMap((ordinal) => {
    const found = resolveMeeting(`${ordinal} ${forumWords(question)}`.trim(), knowledge);
    return found.is === 'one' ? [found.value.id] : [];
  });
  return ids.length === different.length ? ids : [];
};

/** "how many meetings were chaired by a general" */
const MEETINGS_BY =
  /^\W*(?:(?:and|so)\s+)?how\s+many\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|editions|talks)\s+(?:were|was|have\s+been|had\s+been|are)\s+(?:co-?\s?)?(?:chaired|led|headed)\s+by\s+an?\s/iu;
const ONLY_OTHERWISE = /\b(?:only|both|two|same|other|except|besides|before|after|since|until|all|each|every)\b/i;

/** How many meetings somebody of a rank chaired: those that such a one did, counted. */
export const meetingsByRank: Rule = shaped([MEETINGS_BY], ({ question }) => {
  const { text } = question;
  if (!MEETINGS_BY.test(text) || NOT.test(text) || ONLY_OTHERWISE.test(text)) return undefined;
  const rank = rankIn(question);
  if (rank === undefined || hasPerson(question) || !isOfAll(question) || serviceAsked(text)) return undefined;
  if (contentOf(question).some((word) => !OF_HOLDING.test(word) && !isOfRankWord(word))) return undefined;
  return {
    query: { ask: 'all-chairs', ...forumIn(question), ...sideIn(question), rank, counted: true },
    named: true,
  };
});

/** "an army officer", "air force generals", "a chair from the navy", "somebody who was not of the air force" */
const SERVICE = new RegExp(
  `\\b(${serviceNames})\\s+(officer|general|admiral|marshal|colonel|brigadier|commodore|man|commander)s?\\b|(?:\\bfrom|\\b(?:officers?|generals?|m[ae]n|members?|chairs?|is|was|were|are|be|not)\\s+(?:of|in|with))\\s+(?:the\\s+)?(?:\\p{L}+(?:an|ish|ese)\\s+)?(${serviceNames})\\b(?!\\s+(?:meeting|sub|working|group|talks|one|general|staff|officer|delegation))`,
  'iu',
);

export const serviceAsked = (text: string): string | undefined => {
  const [, named, title, from] = SERVICE.exec(text) ?? [];
  if (from !== undefined) return `${from} officer`;
  return named === undefined ? undefined : `${named} ${title?.replace(/^(?:man|men|commander)$/i, 'officer')}`;
};

/** "not from the army", "wasn't an army officer", "non-army" */
const DENIED = new RegExp(
  `(?:\\bnot|n[’']t|\\bnon-?|\\bnever|\\bother\\s+than|\\boutside)\\s*(?:(?:an?|the|from|of|in|been|being|\\p{L}+(?:an|ish|ese))\\s+)*(?:${serviceNames})\\b`,
  'iu',
);

const PEOPLE = /^(?:officers?|generals?|someone|somebody|anyone|men|man|air|force|forces|army|navy|naval|non)$/i;

/** Who of an army, a navy or an air force was in the chair: by the ranks, as no article names the service. */
export const chairsOfService: Rule = shaped([SERVICE], ({ question, knowledge }): Intent | undefined => {
  const { text, all, words } = question;
  const rank = all.has('chairs') ? serviceAsked(text) : undefined;
  if (rank === undefined || hasPerson(question) || OTHERWISE.test(text.replace(DENIED, ' '))) return undefined;
  const service = new Set(rank.toLowerCase().split(/\s+/));
  const rest = ofWords(
    question,
    words.filter(
      (word) =>
        word.label.is !== 'branch' && !isRank(word) && !service.has(word.text.toLowerCase()) && !NOT.test(word.text),
    ),
  );
  if (contentOf(rest).some((word) => !PEOPLE.test(word))) return undefined;
  // "do all chairs come from the army": every one, and no list of those who do.
  if (/\b(?:all|every|each|always)\b/i.test(text))
    return isOfAll(rest) ? { query: { ask: 'all-chairs', ...forumIn(rest), ...sideIn(rest) }, named: true } : undefined;
  const denied = DENIED.test(text);
  if (NOT.test(text) && !denied) return undefined;
  if (isOfAll(rest))
    return {
      query: { ask: 'all-chairs', ...forumIn(rest), ...sideIn(rest), [denied ? 'notRank' : 'rank']: rank },
      named: true,
    };
  const { side } = sideIn(rest);
  const slot = meetingSlot({ words: rest.words.filter(({ label }) => label.is !== 'country' || label.name !== side) });
  if (resolveMeeting(slot, knowledge).is !== 'one') return undefined;
  return {
    query: { ask: 'chairs', meeting: slot, ...(side === undefined ? {} : { side }), ...(denied ? {} : { rank }) },
    named: true,
  };
});

/** "on both sides", "both chairs were …", "two lieutenant generals", "a general each" */
const BOTH =
  /\bboth\s+(?:sides?|countries|delegations|(?:of\s+the\s+)?(?:co-?\s?)?chair\p{L}*|[\p{L}-]+\s+and\s+[\p{L}-]+)\b|\b(?:by|had|with)\s+two\s+(?=\p{L})|\b(?:on|from|for)\s+(?:each|either)\s+side\b|\bon\s+both\b/iu;
const SAME_RANK =
  /\b(?:the\s+)?(?:same|equal|identical|matching|like)\s+(?:military\s+)?ranks?\b|\bof\s+(?:equal|the\s+same|like)\s+rank\b|\bequals?\s+in\s+rank\b|\bshared\s+(?:a|the\s+same)\s+rank\b/i;
const OTHER_RANK = /\b(?:different|differing|unequal|unlike)\s+ranks?\b|\bdiffer(?:ed|s)?\s+in\s+rank\b/i;
const OF_MEETINGS = /\b(?:meetings?|rounds?|sessions?|summits?|editions?|talks|times|ever|when)\b/i;
const OF_BOTH =
  /^(?:both|two|sides?|each|either|equal|same|identical|matching|different|differing|hold|held|rank|ranks|ranked|share|shared|delegations|officers?)$/i;

const bothSides = ({ chairs }: Meeting, fits: (chair: Chair) => boolean): boolean =>
  chairs.length > 1 && new Set(chairs.map(({ side }) => side)).size > 1 && chairs.every(fits);

const ranksOf = ({ chairs }: Meeting): readonly string[] =>
  chairs.flatMap(({ rank }) => (rank === null ? [] : [normaliseRank(rank)]));

/** What both of the chairs are asked to be. */
const fitting = (question: Question): ((meeting: Meeting) => boolean) | undefined => {
  const { text } = question;
  const isKnown = (meeting: Meeting): boolean =>
    meeting.chairs.length > 1 && ranksOf(meeting).length === meeting.chairs.length;
  if (SAME_RANK.test(text)) return (meeting) => isKnown(meeting) && new Set(ranksOf(meeting)).size === 1;
  if (OTHER_RANK.test(text)) return (meeting) => isKnown(meeting) && new Set(ranksOf(meeting)).size > 1;
  const rank = rankIn(question);
  return rank === undefined ? undefined : (meeting) => bothSides(meeting, (chair) => isOfRank(chair.rank, rank));
};

/** "meetings with a lieutenant general on both sides", "where both chairs had the same rank": the meetings where it was so. */
export const bothOfRank: Rule = shaped([BOTH, SAME_RANK, OTHER_RANK], (asking) => {
  const { question, heading } = asking;
  const { text, all } = question;
  const isOfBoth = BOTH.test(text) || SAME_RANK.test(text) || OTHER_RANK.test(text);
  if (!isOfBoth || hasPerson(question) || NOT.test(text) || !(all.has('chairs') || /\bchair/i.test(text)))
    return undefined;
  const fits = fitting(question);
  if (!fits || contentOf(question).some((word) => !OF_BOTH.test(word) && !isOfRankWord(word))) return undefined;
  const named = oneNamed(asking);
  if (named) return { query: named, named: true };
  if (!isOfAll({ ...question, reference: { ...question.reference, ordinals: [] } }) || !OF_MEETINGS.test(text))
    return undefined;
  const meetings = ofForum(asking)
    .filter(isHeld)
    .filter(fits)
    .map(({ id }) => id);
  return meetings.length === 0
    ? undefined
    : { query: { ask: 'several', question: heading, meetings, parts: ['chairs'] }, named: true };
});

const isOfRankWord = (word: string): boolean => /^(?:generals?|marshals?|admirals?|colonels?)$/i.test(word);

/** "did both chairs of the 4th have the same rank": who they were, each with the rank. */
const oneNamed = ({ question, knowledge }: Asking): Query | undefined => {
  const rest = { words: question.words.filter((word) => !isRank(word) && !/^(?:two|both)$/i.test(word.text)) };
  const slot = namesMeeting(rest) ? meetingSlot(rest) : '';
  const found = slot === '' ? undefined : resolveMeeting(slot, knowledge);
  return found?.is === 'one' ? { ask: 'chairs', meeting: found.value.id } : undefined;
};

const ofForum = ({ question, knowledge }: Asking): readonly Meeting[] => {
  const { inOrder, forums, mainForum } = catalogueOf(knowledge);
  return forumIn(question).forum === undefined ? inOrder : (forums.get(mainForum ?? '')?.meetings ?? inOrder);
};
