import type { Facet } from '../../query.ts';
import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Asking, type Intent, type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { ofWords, type Question } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { meetingsOf } from './nth-of-so-many.ts';
import { facetsOf, forumWords } from './several.ts';

const NUMBER = `(?:${COUNTS.slice(2).join('|')}|[2-9])`;
const EDGE = '(?:first|earliest|oldest|last|latest|newest|past|final|most\\s+recent|recent)';
const MEETINGS = '(?:meetings|rounds|sessions|summits|editions|dialogues|talks|gatherings|groups)';
/** "the last two meetings", "three most recent rounds", "the first 2 summits"; but not "the first two days of the meetings". */
const FEW = new RegExp(
  `\\b(?:(${EDGE})\\s+(${NUMBER})|(${NUMBER})\\s+(${EDGE}))\\s+(?=(?:(?!(?:of|in|at|on|from|for|by|days?|weeks?|months?|years?|hours?|articles?|topics?|points?)\\b)[\\p{L}-]+\\s+){0,4}?${MEETINGS}\\b)`,
  'iu',
);
const FIRST = /^(?:first|earliest|oldest)$/i;

/** Words under which a few of all are not the ones meant, or more is claimed of them. */
const SAYS_MORE =
  /\b(?:not|never|only|except|but|without|outside|other|than|before|after|since|until|till|between|compar\p{L}*|differ\p{L}*|same|both|how|why|said|scheduled|planned|upcoming|next|announced)\b|n[’']t\b/iu;

/** What may be asked of a few meetings at once. */
const ASKABLE: ReadonlySet<string> = new Set(['when', 'where', 'chairs', 'topics', 'list', 'forum']);

/** What is asked of the meetings; when and where they were, where nothing is. */
const partsOf = (question: Question): readonly Facet[] => {
  const parts = facetsOf(question);
  return parts.length > 0 ? parts : ['date', 'place'];
};

/** Whether the words say no more of the meetings than their forum, their place or their time. */
const isPlain = (question: Question): boolean => {
  const { text, yes, all } = question;
  if (yes || SAYS_MORE.test(text) || hasPerson(question) || contentOf(question).length > 0) return false;
  const { forum: _, place: _place, year: _year, ...bounds } = filterOf(question);
  return Object.keys(bounds).length === 0 && [...all].every((cue) => ASKABLE.has(cue));
};

/** The one country for which they chaired; undefined where it says something else of the meetings. */
const sideOf = (question: Question): { readonly side?: string } | undefined => {
  const { parties, places } = question.reference;
  const [side, other] = parties;
  if (side === undefined || other !== undefined || places.includes(side)) return {};
  return question.all.has('chairs') ? { side } : undefined;
};

/** These meetings, counted by time; over all forums, where none is named. */
const counted = (
  { heading }: Asking,
  question: Question,
  meetings: readonly Meeting[],
  wanted: number,
): Intent | undefined => {
  const side = sideOf(question);
  if (side === undefined || meetings.length === 0) return undefined;
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings: meetings.map(({ id }) => id),
      parts: partsOf(question),
      ...side,
      byTime: forumWords(question) === '' ? 'all forums' : 'one forum',
      wanted,
    },
    named: true,
  };
};

/** "the last two meetings were in Oslo": where they were is claimed of them, and not which they are. */
const CLAIMED = new RegExp(
  `\\b${MEETINGS}\\s+(?:all\\s+|both\\s+)?(?:were|was|took|happened|are|have|had|got)\\b`,
  'i',
);

const isClaimed = ({ text, reference }: Question): boolean =>
  reference.places.length + reference.dates.length > 0 && CLAIMED.test(text);

/** "the last two meetings", "where were the first two meetings held": by time over all forums, or of the one that is named. */
export const few: Rule = shaped([FEW], (asking) => {
  const { question } = asking;
  const [phrase = '', edge, before, after, otherEdge] = FEW.exec(question.text) ?? [];
  const typed = edge ?? otherEdge ?? '';
  if (typed === '') return undefined;
  const own = new Set(phrase.toLowerCase().trim().split(/\s+/));
  const rest = ofWords(
    question,
    question.words.filter(({ text, label }) => label.is !== 'recency' && !own.has(text.toLowerCase())),
  );
  if (rest.reference.ordinals.length > 0 || rest.reference.recency !== null || !isPlain(rest) || isClaimed(question))
    return undefined;
  const wanted = countOf(before ?? after ?? '');
  const all = meetingsOf({ ...asking, question: rest });
  return counted(asking, rest, FIRST.test(typed) ? all.slice(0, wanted) : all.slice(-wanted), wanted);
});

/** "the earliest and the latest rounds", "which is the first and which the most recent" */
const FIRST_AND_LAST =
  /\b(?:first|earliest|oldest)\b[^?]{0,40}?\b(?:and|&|or)\s+(?:the\s+|which\s+(?:is\s+|was\s+)?(?:the\s+)?)?(?:last|latest|most\s+recent|newest)\b/i;
const A_MEETING = /\b(?:meetings?|rounds?|sessions?|summits?|editions?|dialogues?)\b/i;

const EDGE_WORD = /^(?:first|earliest|oldest|last|latest|newest|most|recent|which)$/i;

/** The first and the last of the meetings that the words name. */
export const firstAndLast: Rule = shaped([FIRST_AND_LAST], (asking) => {
  const { question } = asking;
  const [phrase = ''] = FIRST_AND_LAST.exec(question.text) ?? [];
  if (phrase === '' || !A_MEETING.test(question.text)) return undefined;
  const rest = ofWords(
    question,
    question.words.filter(({ label, text }) => label.is !== 'recency' && !EDGE_WORD.test(text)),
  );
  if (rest.reference.ordinals.length > 0 || !isPlain({ ...rest, text: rest.text.replace(phrase, ' ') }))
    return undefined;
  const all = meetingsOf({ ...asking, question: rest });
  const [first, last] = [all[0], all.at(-1)];
  return first && last && first !== last ? counted(asking, rest, [first, last], 2) : undefined;
});

const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[2-9](?:nd|rd|th)|10th)';
/** "the second meeting of 2024": "in 2024" may say when the one of that number was. */
const NTH_OF_YEAR = new RegExp(
  `\\b${NTH}\\s+(?:meeting|round|session|talks)\\s+(?:held\\s+)?of\\s+(?:19|20)\\d\\d\\b`,
  'i',
);

/** The one that the ordinal counts among those of a time or a place, in the order of time. */
export const nthByTime = (asking: Asking): Intent | undefined => {
  const { question } = asking;
  const [ordinal, other] = question.reference.ordinals;
  if (ordinal === undefined || other !== undefined) return undefined;
  const rest = ofWords(
    question,
    question.words.filter(({ label }) => label.is !== 'ordinal'),
  );
  if (rest.reference.recency !== null || !isPlain(rest)) return undefined;
  const one = meetingsOf({ ...asking, question: rest })[ordinal - 1];
  return one && counted(asking, rest, [one], 1);
};

/** "the third meeting of 2024": by time, and no number of a series. */
export const nthOfYear: Rule = shaped([NTH_OF_YEAR], (asking) =>
  NTH_OF_YEAR.test(asking.question.text) && forumWords(asking.question) === '' ? nthByTime(asking) : undefined,
);

/** "which third meetings are there", "list all the third meetings" */
const ALL_NTH = new RegExp(
  `^\\W*(?:(?:which|what)\\s+(?:are\\s+(?:all\\s+)?(?:the\\s+)?)?|(?:list|name|show|give)\\s+(?:me\\s+|us\\s+)?(?:all\\s+)?(?:of\\s+)?(?:the\\s+)?)${NTH}\\s+(?:meetings|rounds|sessions|editions)(?:\\s+(?:(?:are|were)\\s+(?:there|on\\s+record|known|held)|exist|do\\s+you\\s+(?:have|know)|on\\s+(?:the\\s+)?record|that\\s+(?:exist|there\\s+are)))*\\W*$`,
  'i',
);

/** All meetings of one number, whatever their forum. */
export const allOfNumber: Rule = shaped([ALL_NTH], ({ question, knowledge, heading }) => {
  const [ordinal, other] = question.reference.ordinals;
  if (!ALL_NTH.test(question.text) || ordinal === undefined || other !== undefined) return undefined;
  const all = catalogueOf(knowledge).held.filter((meeting) => meeting.ordinal === ordinal);
  return all.length === 0
    ? undefined
    : {
        query: { ask: 'several', question: heading, meetings: all.map(({ id }) => id), parts: ['date', 'place'] },
        named: true,
      };
});

const HAD_CHAIR =
  /^\W*how\s+many\s+(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits)\s+(?:have\s+)?had\s+(?:an?|any)\s+[\p{L}-]+\s+(?:co-?\s?)?chair(?:man|person)?\W*$/iu;

/** "how many meetings had a Chilean co-chair": their number, and who it was at each. */
export const countedWithChair: Rule = shaped([HAD_CHAIR], (asking) => {
  const { question, knowledge, heading } = asking;
  const [side, other] = question.reference.parties;
  const isOther = hasPerson(question) || contentOf(question).length > 0 || question.reference.places.length > 0;
  if (!HAD_CHAIR.test(question.text) || side === undefined || other !== undefined || isOther) return undefined;
  const forum = forumWords(question);
  const series = forum === '' ? undefined : resolveForum(forum, knowledge);
  if (series !== undefined && series.is !== 'one') return undefined;
  const all = catalogueOf(knowledge).held.filter(
    (meeting) =>
      (series === undefined || meeting.forum === series.value.id) &&
      meeting.chairs.some((chair) => chair.side === side),
  );
  const meetings = all.map(({ id }) => id);
  return all.length === 0
    ? undefined
    : { query: { ask: 'several', question: heading, meetings, parts: ['chairs'], side, total: true }, named: true };
});

const BOTH_HELD =
  /^\W*(?:did|were|was|have|are)\s+both\b[^?]{3,60}\b(?:take(?:n)?\s+place|held|happen|occur|sit|meet|convene|in|at)\b/i;

/** "did both the third and the fifth take place in Oslo": a yes or no of the two. */
export const bothInPlace: Rule = shaped([BOTH_HELD], ({ question, knowledge, heading }) => {
  const { reference, text, all } = question;
  const [place, second] = reference.places;
  const { ordinals } = reference;
  if (!BOTH_HELD.test(text) || place === undefined || second !== undefined || ordinals.length !== 2) return undefined;
  if (SAYS_MORE.test(text.replace(/\bboth\b/i, '')) || /\bor\b/i.test(text) || all.size > 0) return undefined;
  if (reference.dates.length > 0 || hasPerson(question) || contentOf(question).length > 0) return undefined;
  const forum = forumWords(question);
  const ids = ordinals.flatMap((ordinal) => {
    const found = resolveMeeting(`${ordinal} ${forum}`.trim(), knowledge);
    return found.is === 'one' && found.value.status === 'held' ? [found.value.id] : [];
  });
  return ids.length === 2
    ? { query: { ask: 'every', question: heading, scope: {}, claim: { place }, meetings: ids }, named: true }
    : undefined;
});
