import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { isExactlyInArticles } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { resolveClaim, resolveMeeting } from '../resolve/meeting.ts';
import { absolute } from '../resolve/when.ts';
import { excluded } from './exclude.ts';
import { countOf } from './filter.ts';
import { datedOtherwise } from './happening.ts';
import { isAsking, NOT, sentencesOf } from './preamble.ts';
import { type Question, readQuestion } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from './slots.ts';

/** "the 4th was in Oslo", "Berg chaired the 4th": tells something of it; "about the 4th" does not. */
const TELLS =
  /\b(?:was|were|is|are|took|take|happened|met|(?:co-?\s?)?(?:chaired|headed)|led|presided|hosted|convened|held)\b|['’]s\s+(?:in|at)\b/i;
/** Of that which was spoken of last. */
const SAME = /\b(?:it|that\s+(?:one|meeting|round)|this\s+(?:one|meeting|round))\b/i;
/** "the 4th wasn't in Oslo": right where the record says so, too; but "she went". */
const DENIES =
  /\b(?:not|never|nor|neither|nowhere|outside|far\s+from|hardly)\b|\p{L}n[’']t\b|\b(?:did|was|were|is|are|has|have|had|do|does)nt\b/iu;

const OF_IT = /\b(?:was|were|is|met|happened|took\s+place)\s+(?:held\s+)?(?:in|at|on)\b/i;

/** What is told of a meeting that the record has otherwise, or that it does not know: for the answer, in place of what hangs on it. */
export type Untrue =
  | { readonly is: 'claim'; readonly meeting: string }
  | { readonly is: 'length'; readonly meeting: string }
  /** "she was in Oslo in 2023": when she was, as the articles have it. */
  | { readonly is: 'dated'; readonly words: string; readonly properties: readonly string[] }
  | { readonly is: 'nobody'; readonly words: readonly string[]; readonly meeting: string };

/** Where a sentence may be told before or behind another: "Berg chaired the 4th - when was it?" */
const PARTS = /[;:]\s|\s[–—-]{1,3}\s/u;

/** "Berg chaired the fourth. When was it?": of the sentences that ask nothing, the first that tells what the articles have otherwise. */
export const untrueBeside = (typed: string, knowledge: Knowledge, now: Date): Untrue | undefined => {
  const sentences = sentencesOf(typed).flatMap((sentence) => sentence.split(PARTS));
  const told = sentences.filter((sentence) => !isAsking(sentence));
  if (told.length === 0 || told.length === sentences.length) return undefined;
  let last = '';
  for (const sentence of told) {
    const text = absolute(sentence, now).replace(NOT, ' ');
    const said = readQuestion(excluded(text, knowledge)?.rest ?? text, knowledge);
    const own = namesMeeting(said) ? meetingSlot(said) : '';
    const meeting = SAME.test(text) && said.reference.ordinals.length === 0 ? `${last} ${own}`.trim() : own;
    const found =
      (TELLS.test(text) || DAYS.test(text) ? judged(said, meeting, knowledge) : undefined) ??
      judgedByYear(said, knowledge);
    if (found) return found;
    if (meeting !== '') last = meeting;
  }
  return undefined;
};

/** "for three days", "a three-day meeting"; but "three days later". */
const DAYS =
  /\b(one|two|three|four|five|six|seven|[1-9])(?:-|\s)days?\b(?!\s+(?:ago|later|earlier|after|before|apart|since|from))/i;

const isOtherLength = (text: string, meeting: string, knowledge: Knowledge): boolean => {
  const typed = DAYS.exec(text)?.[1];
  const found = resolveMeeting(meeting, knowledge);
  if (typed === undefined || found.is !== 'one') return false;
  const count = countOf(typed);
  const days = found.value.dates
    .filter(({ start, end }) => [start, end].every((day) => /^\d{4}-\d\d-\d\d$/.test(day)))
    .map(({ start, end }) => differenceInCalendarDays(parseISO(end), parseISO(start)) + 1);
  return days.length > 0 && !days.includes(count);
};

/** "she went to Oslo in 2023. Whom did she meet?", where the articles have her there in another year alone. */
const judgedByYear = (said: Question, knowledge: Knowledge): Untrue | undefined => {
  const { text, reference, properties } = said;
  const [year, second] = reference.dates;
  if (year === undefined || second !== undefined || !/^\d{4}$/.test(year) || DENIES.test(text)) return undefined;
  if (reference.ordinals.length > 0 || said.all.has('chairs') || !datedOtherwise(text, year, knowledge))
    return undefined;
  return { is: 'dated', words: text.replace(year, ' '), properties };
};

const judged = (said: Question, meeting: string, knowledge: Knowledge): Untrue | undefined => {
  if (resolveMeeting(meeting, knowledge).is === 'none') return undefined;
  if (!DENIES.test(said.text) && isOtherLength(said.text, meeting, knowledge)) return { is: 'length', meeting };
  const isOfChairs = said.all.has('chairs');
  const strangers = isOfChairs ? contentOf(said).filter((word) => isStranger(word, knowledge)) : [];
  if (strangers.length > 0 && namesOne(meeting, knowledge)) return { is: 'nobody', words: strangers, meeting };
  const claim = `${meeting} ${isOfChairs && hasPerson(said) ? personSlot(said) : ''}`.trim();
  // "the last meeting was in Oslo": of the last of all; "the last meeting in Oslo" is another.
  const found = (OF_IT.test(said.text) ? resolveClaim : resolveMeeting)(claim, knowledge).is;
  const { places, dates } = said.reference;
  const isMore = places.length + dates.length > 0 || claim !== meeting;
  const isUntrue = DENIES.test(said.text) ? found === 'one' && isMore : found === 'contrary';
  return isUntrue ? { is: 'claim', meeting: claim } : undefined;
};

/** Asked of one meeting: its answer names what of the words is otherwise, and then what it has. */
const OF_ONE: ReadonlySet<Query['ask']> = new Set([
  'chairs',
  'when',
  'where',
  'topics',
  'duration',
  'ago',
  'attendance',
]);

/** What is asked, of the meeting as it was wrongly told of; else what of that the record has. */
export const withUntrue = (
  query: Query | undefined,
  untrue: Exclude<Untrue, { readonly is: 'nobody' }>,
  question: string,
  knowledge: Knowledge,
): Query => {
  if (untrue.is === 'length') return { ask: 'duration', meeting: untrue.meeting };
  if (untrue.is === 'dated')
    return { ask: 'statement', words: untrue.words, question, properties: untrue.properties, wants: 'when' };
  const claim = untrue.meeting;
  const told = resolveMeeting(claim, knowledge);
  const typed = query && OF_ONE.has(query.ask) && 'meeting' in query ? query.meeting : undefined;
  const asked = typed === undefined ? undefined : resolveMeeting(typed, knowledge);
  const isSame = told.is === 'contrary' && asked && 'value' in asked && asked.value === told.value;
  return query && isSame
    ? ({ ...query, meeting: claim } as Query)
    : { ask: 'check', meeting: claim, question, unsure: true };
};

/** "there were four meetings in Oslo", "they held three rounds", "three rounds were held" */
const TOLD_COUNT =
  /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits|editions|talks|dialogues)\s+(?:were|have\s+been|took|happened)\b|\b(?:there\s+(?:were|are|have\s+been|had\s+been)|held|hosted|had|saw|took\s+place)\s+(?:(?:only|just|exactly|about|at\s+least)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits|editions|talks|dialogues)\b/iu;

/** "there were four meetings in Oslo. Which were they?": how many are on record is told with them. */
export const withCount = (query: Query, typed: string): Query => {
  const told = sentencesOf(typed).filter((sentence) => !isAsking(sentence));
  if (query.ask !== 'timeline' || !told.some((sentence) => TOLD_COUNT.test(sentence))) return query;
  const { ask: _, newestFirst: __, ...filter } = query;
  return { ask: 'count', ...filter };
};

const namesOne = (meeting: string, knowledge: Knowledge): boolean => resolveMeeting(meeting, knowledge).is === 'one';

/** "Lund", whom no article names. */
const isStranger = (word: string, knowledge: Knowledge): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !isExactlyInArticles(knowledge, word);
