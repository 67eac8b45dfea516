import { parseOrdinal } from '../mention/ordinal.ts';
import type { Facet, Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { weekdaysOf } from '../resolve/weekday.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { type Context, correctionNotice, findMeeting, meetingChoices, unique } from './context.ts';
import { differ, differences } from './differ.ts';
import {
  chairClaims,
  chairsFor,
  dateClaims,
  placeClaims,
  reportedClaims,
  settingClaims,
  topicClaims,
} from './facts.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { answerMostOf } from './most-of.ts';
import { facetValue, heldClaims, sameParts } from './same-parts.ts';
import { select } from './select.ts';
import { sharedTopics } from './shared-topics.ts';
import { leftOut } from './timeline.ts';
import { allToldBeside } from './told-beside.ts';
import { outcomesOf } from './topics.ts';
import { weekdayClaims } from './weekday.ts';
import { passedNotice } from './when.ts';

/** How many meetings one answer shows: the latest ones. What is said of all is judged by all. */
const MOST = 12;

/** How many references that mean no meeting are told of. */
const MOST_REFUSED = 3;

type Asked = Extract<Query, { readonly ask: 'several' }>;

type Found = {
  /** In order of time, or as they were asked for. */
  readonly meetings: readonly Meeting[];
  /** Of references that mean no meeting on record. */
  readonly refused: readonly string[];
  readonly notices: readonly Notice[];
};

/** The meetings asked about, or the answer where a reference has several readings or none. */
const find = (context: Context, { meetings: typed, filter, question, chair }: Asked): Found | Draft => {
  const { words } = context;
  if (typed.length === 0) {
    const found = select(context, filter ?? {}, question);
    if (found.is === 'refused') return found.answer;
    const held = found.meetings.filter(({ status }) => status === 'held' || chair === undefined);
    return { meetings: held, refused: [], notices: correctionNotice(found.corrections, words) };
  }
  const meetings: Meeting[] = [];
  const refused: string[] = [];
  const notices: Notice[] = [];
  for (const one of typed) {
    const found = findMeeting(context, one);
    if (found.is === 'several')
      return make(context, 'ambiguous', {
        heading: question,
        lead: words.meetings.severalFor(one.slice(0, 80)),
        choices: meetingChoices(found.values.slice(0, 20), 'meeting', words),
      });
    if (found.is === 'one') {
      if (!meetings.includes(found.value)) meetings.push(found.value);
      notices.push(...correctionNotice(found.corrections, words));
    } else
      refused.push(
        found.is === 'none'
          ? words.refusals.refused(found.why)
          : words.refusals.contradicted(found.value, found.to, found.typed),
      );
  }
  const different = [...new Set(refused)];
  const more = different.length - MOST_REFUSED;
  return {
    meetings,
    refused: more > 0 ? [...different.slice(0, MOST_REFUSED), words.reasons.more(more)] : different,
    notices,
  };
};

const tell = (meeting: Meeting, part: Facet, side: string | undefined, words: Words): readonly DraftClaim[] => {
  switch (part) {
    case 'date':
      return [...dateClaims(meeting, words), ...reportedClaims(meeting, words)];
    case 'place':
    case 'venue':
      return placeClaims(meeting, words);
    case 'chairs':
      return chairClaims(meeting, words, side);
    case 'topics':
      return topicClaims(meeting, words);
  }
};

/** What a meeting came to, in the words of its reports; what it discussed where they do not say so, or where no more is asked. */
const tellOf = (meeting: Meeting, part: Facet, { side, agreed }: Asked, context: Context): readonly DraftClaim[] => {
  const outcomes = agreed && part === 'topics' ? outcomesOf(meeting, context) : [];
  return outcomes.length > 0
    ? outcomes.map((citation) => quoted(citation, context.words))
    : tell(meeting, part, side, context.words);
};

const isTold = (meeting: Meeting, part: Facet, side: string | undefined, words: Words): boolean =>
  part === 'venue' ? meeting.venues.length > 0 : tell(meeting, part, side, words).length > 0;

/** Several meetings, or several things of one, each with the words it rests on; or whether they are the same. */
export const answerSeveral = (context: Context, asked: Asked): Draft => {
  const { words } = context;
  const { question: heading, parts, side } = asked;
  const found = find(context, asked);
  if ('status' in found) return found;
  const { meetings: all, refused } = found;
  const meetings = all.slice(-MOST);
  const lacking = parts.flatMap((part) =>
    meetings.filter((meeting) => !isTold(meeting, part, side, words)).map((meeting) => ({ part, meeting })),
  );
  const beside = asked.beside ? allToldBeside(all, context) : { claims: [], notices: [] };
  const claims = unique([
    ...parts.flatMap((part) => meetings.flatMap((meeting) => tellOf(meeting, part, asked, context))),
    ...heldClaims(asked, meetings, context.knowledge, words),
    ...beside.claims,
  ]);
  const notices: Notice[] = [
    ...meetings.flatMap((meeting) => differences(meeting, words)),
    ...meetings.flatMap((meeting) => passedNotice(meeting, context, 'named')),
    ...(lacking.length > 0 ? [{ kind: 'missing' as const, text: words.meetings.missingOf(lacking) }] : []),
    ...leftOut(all.length, words, MOST),
    ...(asked.agreed ? [{ kind: 'passage' as const, text: words.statements.passages }] : []),
    ...beside.notices,
    ...found.notices,
  ];
  const setting = meetings.flatMap((meeting) => settingClaims(meeting, words));
  if (asked.weekday !== undefined) return onWeekday(context, asked, asked.meetings.length > 0 ? meetings : []);
  const judged = refused.length > 0 ? undefined : verdict(context, asked, all);
  const isAnswer =
    judged === undefined ? parts.some((part) => all.some((one) => isTold(one, part, side, words))) : judged.known;
  const undecided = asked.agreed ? meetings.filter((meeting) => outcomesOf(meeting, context).length === 0) : [];
  const shared =
    asked.shared === undefined || refused.length > 0
      ? []
      : sharedTopics(all, asked.shared === 'all' ? all.length : 2, context.knowledge);
  const lead = [
    ...refused,
    ...(asked.byTime === 'all forums' ? [words.several.byTime] : []),
    ...(asked.total ? [words.several.soOften([{ name: side ?? '', times: all.length }])] : []),
    ...(asked.wanted !== undefined && all.length < asked.wanted ? [words.several.noMore(all.length)] : []),
    ...(undecided.length > 0 ? [words.topics.noOutcomeAt(undecided)] : []),
    ...(judged ? [judged.lead] : []),
    ...(shared.length > 0
      ? [words.several.sharedTopics(shared, all.length)]
      : asked.apart
        ? [words.several.apart]
        : []),
  ].join(' ');
  const isPremise =
    (asked.apart && asked.meetings.length !== 2 && shared.length === 0) ||
    (refused.length > 0 && (asked.same || asked.chair !== undefined || SET_AGAINST.test(heading)));
  return make(context, isAnswer && !isPremise ? 'answered' : 'not-in-sources', {
    heading,
    lead: lead === '' ? (isAnswer ? null : words.several.notSaid) : lead,
    claims: claims.length > 0 ? claims : setting,
    notices,
  });
};

/** "which were held on a Wednesday": each with its days of the week, and those of which no day is on record; where none was, the days of all. */
const onWeekday = (
  context: Context,
  { question: heading, weekday = 0 }: Asked,
  meetings: readonly Meeting[],
): Draft => {
  const { words, knowledge } = context;
  const silent = catalogueOf(knowledge)
    .held.filter((meeting) => weekdaysOf(meeting).length === 0)
    .slice(-MOST_REFUSED);
  const shown = meetings.length > 0 ? meetings : catalogueOf(knowledge).held.slice(-MOST);
  return make(context, meetings.length > 0 ? 'answered' : 'not-in-sources', {
    heading,
    lead: meetings.length > 0 ? null : words.several.noneOn(weekday),
    claims: shown.flatMap((meeting) => weekdayClaims(meeting, words)),
    notices: [
      { kind: 'inferred', text: words.several.computed },
      ...silent.map((meeting) => ({ kind: 'missing' as const, text: words.several.noWeekday(meeting) })),
    ],
  });
};

/** One meeting against another that is not on record: half of it is no answer. */
const SET_AGAINST = /\b(?:compar\p{L}*|contrast\p{L}*|differ\p{L}*|chang\p{L}*|versus|vs|common)\b/iu;

type Verdict = { readonly lead: string; readonly known: boolean };

/** "all four", "both": how many meetings the question takes for granted. */
const COUNTED =
  /\b(?:all|every\s+one\s+of)\s+(?:the\s+|of\s+the\s+)?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\bboth\b/i;

const isMiscounted = (question: string, meetings: readonly Meeting[]): boolean => {
  const found = COUNTED.exec(question);
  return found !== null && parseOrdinal(found[1] ?? 'two') !== meetings.length;
};

/** "has it changed", "was it another one": to which “yes, the same” would say the contrary. */
const TURNED = /\b(?:chang\p{L}*|differ\p{L}*|another|a\s+new|vary|varied|other)\b/iu;

/** Whether it is the same at all, or one person at all. */
const verdict = (context: Context, asked: Asked, meetings: readonly Meeting[]): Verdict | undefined => {
  const { knowledge, words } = context;
  if (asked.chair !== undefined) {
    const person = resolvePerson(asked.chair, knowledge);
    if (person.is !== 'one') return { lead: words.several.notSaid, known: false };
    // "all four", where three are on record: no yes.
    if (isMiscounted(asked.question, meetings)) return undefined;
    const without = meetings.filter(({ chairs }) => !chairs.some((one) => one.person === person.value.id));
    return { lead: eachText(meetings, without, words), known: true };
  }
  if (asked.only !== undefined) {
    const others = meetings.filter(({ id }) => id !== asked.only);
    return {
      lead: others.length > 0 ? words.several.notOnly(others) : words.several.notSaid,
      known: others.length > 0,
    };
  }
  if (!asked.same) return undefined;
  const [part] = asked.parts;
  const turned = TURNED.test(asked.question);
  if (asked.held?.includes('name')) return sameParts(asked, meetings, turned, context);
  if (meetings.length < 2) return { lead: words.several.notSaid, known: false };
  if (asked.held !== undefined || asked.parts.length > 1) return sameParts(asked, meetings, turned, context);
  if (part === 'chairs') return sameChairs(meetings, asked.side, turned, words);
  const values = meetings.map((meeting) => facetValue(meeting, part ?? 'date', asked.unit));
  const known = values.filter((value) => value !== undefined);
  if (differ(known)) return { lead: words.several.notSame(turned), known: true };
  return known.length < values.length
    ? { lead: words.several.notSaid, known: false }
    : { lead: words.several.same([...known].sort((a, b) => b.length - a.length).slice(0, 1), turned), known: true };
};

/** "did Berg chair every meeting": a meeting of which no chair is named is neither a yes nor a no. */
const eachText = (meetings: readonly Meeting[], without: readonly Meeting[], { several }: Words): string => {
  const own = meetings.filter((meeting) => !without.includes(meeting));
  if (without.length === 0) return several.each(own);
  return own.length > 0 && without.every(({ chairs }) => chairs.length === 0)
    ? several.eachNamed(own, without)
    : several.notEach(without);
};

const sameChairs = (
  meetings: readonly Meeting[],
  side: string | undefined,
  turned: boolean,
  { several }: Words,
): Verdict => {
  const lists = meetings.map((meeting) => chairsFor(meeting, side));
  const known = lists.filter((list) => list.length > 0);
  const [first = []] = known;
  const shared = first.filter(({ person }) => known.every((list) => list.some((one) => one.person === person)));
  const whole = known.every((list) => list.every(({ person }) => shared.some((one) => one.person === person)));
  if (known.length > 1 && shared.length === 0) return { lead: several.notSame(turned), known: true };
  if (known.length < lists.length) return { lead: several.notSaid, known: false };
  const names = [...new Map(shared.map(({ person, name }) => [person, name])).values()];
  return { lead: whole ? several.same(names, turned) : several.partly(names), known: true };
};

/** The latest few whose days are not stated, and how many others. */
const undatedText = (left: readonly Meeting[], { several, reasons }: Words): string =>
  [several.undated(left.slice(-MOST)), ...(left.length > MOST ? [reasons.more(left.length - MOST)] : [])].join(' ');

/** In milliseconds; ISO days are read in UTC. */
const DAY = 86_400_000;

/** The longest or shortest by their dates, or the cities, years, … that had most meetings. */
export const answerMost = (context: Context, asked: Extract<Query, { readonly ask: 'most' }>): Draft => {
  const { words } = context;
  const { of, question: heading, filter } = asked;
  if (of !== 'longest' && of !== 'shortest') return answerMostOf(context, asked);
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status }) => status === 'held');
  const none = (): Draft => make(context, 'not-in-sources', { heading, lead: words.several.notSaid });
  const lengths = held.flatMap((meeting) => {
    const [date, other] = meeting.dates;
    if (!date || other || date.start.length < 10 || date.end.length < 10 || date.start.startsWith('--')) return [];
    return [{ meeting, days: Math.round((Date.parse(date.end) - Date.parse(date.start)) / DAY) + 1 }];
  });
  if (lengths.length < 2) return none();
  const days = (of === 'longest' ? Math.max : Math.min)(...lengths.map((each) => each.days));
  const best = lengths.filter((each) => each.days === days).map(({ meeting }) => meeting);
  const left = held.filter((meeting) => !lengths.some((each) => each.meeting === meeting));
  return make(context, 'answered', {
    heading,
    lead: words.several.extreme(of, best.slice(-MOST), days),
    claims: best.slice(-MOST).flatMap((meeting) => dateClaims(meeting, words)),
    notices: [
      { kind: 'inferred', text: words.times.counted },
      ...leftOut(best.length, words, MOST),
      ...(left.length > 0 ? [{ kind: 'missing' as const, text: undatedText(left, words) }] : []),
    ],
  });
};
