import type { Citation } from '../article.ts';
import type { Filter } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf, singular, wordsOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { coverage } from '../resolve/nothing.ts';
import { resolvePerson } from '../resolve/person.ts';
import { statementsOf } from '../resolve/said.ts';
import { byTime, isHeld } from '../resolve/time.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { type Context, correctionNotice, meetingChoices, nearestClaim, nearestClaims, otherNotice } from './context.ts';
import { chairClaims, firstCitation } from './facts.ts';
import { claim, type Draft, type DraftClaim, make, quoted } from './make.ts';
import { select } from './select.ts';
import { toldBeside } from './told-beside.ts';
import { passedNotice } from './when.ts';

/** How many quotes stand for one value of a line: an answer about the one meeting has them all. */
const QUOTES = 2;

/** One line a meeting, with the sentences for all that it says. `chair`: the person that the list is about. */
export const listClaims = (meetings: readonly Meeting[], { series }: Words, chair?: string): DraftClaim[] =>
  meetings.flatMap((meeting) => {
    const [date] = meeting.dates;
    const place = meeting.cities[0] ?? meeting.countries[0];
    return claim(
      series.line(meeting),
      [meeting, ...(date ? [date] : []), ...(place ? [place] : [])],
      chair === undefined ? [] : (meeting.chairs.find((one) => one.person === chair)?.citations ?? []),
      firstCitation(meeting),
      (date?.citations ?? meeting.reported?.citations ?? []).slice(0, QUOTES),
      (place?.citations ?? []).slice(0, QUOTES),
    );
  });

/** How many meetings one answer lists: the latest ones. */
export const MOST = 40;

/** How many dates that have passed are told of. */
const MOST_PASSED = 5;

/** How many other readings of a bound are told of. */
export const MOST_OTHERS = 6;

/** Says that a list is not whole. */
export const leftOut = (count: number, { series }: Words, most = MOST): Notice[] =>
  count <= most ? [] : [{ kind: 'missing', text: series.leftOut(most, count) }];

/** "the past two years": a number of years up to that of the report. */
const PAST_YEARS = /\b(?:past|last)\s+(?:(\d{1,2}|two|three|four|five)\s+)?years?\b/i;
const COUNTED: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

const YEAR = /\b(?:19|20)\d\d\b/;

/** "2022-06", "June 2024" → 2022 to 2023. */
const yearsUpTo = (since: string, before: string): string | undefined => {
  const [first, last] = [since, before].map((time) => Number(YEAR.exec(time)?.[0]));
  return first !== undefined && last !== undefined && last > first ? `${first}..${last - 1}` : undefined;
};

/** "which did Berg not chair": of how many the articles name no chair at all, so that it may have been any of them. */
const unnamedNotice = ({ except, ...rest }: Filter, context: Context): Notice[] => {
  if (except === undefined || resolvePerson(except.replace(/^those of /, ''), context.knowledge).is !== 'one')
    return [];
  const found = select(context, rest, '');
  const silent = found.is === 'selected' ? found.meetings.filter((one) => isHeld(one) && one.chairs.length === 0) : [];
  return silent.length > 0 ? [{ kind: 'missing', text: context.words.chairs.unnamed(silent.length) }] : [];
};

/** The sentence that says that a forum did not meet in the years asked about. */
const notHeld = (
  { forum, year, since, before, held: _, ...rest }: Filter,
  { knowledge }: Context,
): Citation | undefined => {
  // "in the two years before June 2024": from a time up to another.
  const time = year ?? (since !== undefined && before !== undefined ? yearsUpTo(since, before) : undefined);
  if (forum === undefined || time === undefined || Object.keys(rest).length > 0) return undefined;
  const years = time.split('..').map((each) => Number(each.slice(0, 4)));
  if (years.some((each) => !(each > 0))) return undefined;
  const { forums, articles } = catalogueOf(knowledge);
  const found = resolveForum(forum, knowledge);
  if (found.is !== 'one') return undefined;
  const entry = forums.get(found.value.id);
  for (const { subject, citations } of statementsOf('postponed or not held', knowledge)) {
    const [citation] = citations;
    const own = wordsOf(subject).filter((word) => !['the', 'this', 'meeting', 'its', '-'].includes(word));
    if (own.length === 0 || !own.every((word) => entry?.all.has(singular(word)))) continue;
    const said = citation.quote.slice(citation.quote.indexOf(subject));
    const [past, number] = PAST_YEARS.exec(said) ?? [];
    const published = Number(articles.get(citation.article)?.published?.date.slice(0, 4));
    const count = number === undefined ? 1 : (COUNTED[number.toLowerCase()] ?? Number(number));
    const covers = (each: number): boolean =>
      past !== undefined ? each < published && each >= published - count : said.includes(String(each));
    if (years.every(covers)) return citation;
  }
  return undefined;
};

/** "the group in Oslo in July 2023", where none fits: those that fit all that was said but for one part. */
const allButOne = (filter: Filter, context: Context): readonly Meeting[] => {
  const parts = Object.keys(filter) as (keyof Filter)[];
  if (parts.length < 2) return [];
  const fitting = parts.flatMap((part) => {
    const { [part]: _, ...rest } = filter;
    const found = select(context, rest, '');
    // All of a forum, or of a long time, are not near.
    return found.is === 'refused' || found.meetings.length > NEAREST ? [] : found.meetings;
  });
  return [...new Set(fitting)].sort(byTime).slice(-MOST_NEAR);
};
const MOST_NEAR = 4;

const WHEN_OR_WHERE: ReadonlySet<string> = new Set(['year', 'place', 'forum']);

/** The meetings that fit all that was said but for who chaired them. */
const chairedByOthers = ({ chair, ...rest }: Filter, context: Context): readonly Meeting[] => {
  const parts = Object.keys(rest);
  if (chair === undefined || parts.length === 0 || !parts.every((part) => WHEN_OR_WHERE.has(part))) return [];
  const found = select(context, rest, '');
  return found.is === 'selected' ? found.meetings.filter(({ chairs }) => chairs.length > 0) : [];
};

/** Where no meeting fits: those that nearly do, else the last ones of the forum that was named. */
const nearest = (filter: Filter, context: Context, heading: string): DraftClaim[] => {
  const { forum, ...rest } = filter;
  const near = allButOne(filter, context);
  const [whoever, second] = chairedByOthers(filter, context);
  // "when did Berg chair the July meeting": who did chair it.
  if (whoever !== undefined && second === undefined)
    return [...chairClaims(whoever, context.words), ...listClaims(near, context.words)];
  if (near.length > 0) return listClaims(near, context.words);
  if (forum === undefined) return nearestClaim(context, Object.values(rest).join(' '));
  if (Object.keys(rest).length === 0) return [];
  const found = select(context, { forum }, heading);
  const said = nearestClaims(context, [forum, ...Object.values(rest)].join(' '));
  return found.is === 'refused' ? said : [...said, ...listClaims(found.meetings.slice(-NEAREST), context.words)];
};
const NEAREST = 2;

/** Parts of a filter that no heading repeats. */
const UNSAID: ReadonlySet<string> = new Set(['except', 'lacks', 'held', 'articles', 'outlets']);

/** "which were held in winter", where one is only announced for then: that one, and that its time has passed. */
const announced = ({ held, ...rest }: Filter, context: Context): readonly Meeting[] => {
  const found = held === undefined ? undefined : select(context, rest, '');
  return found?.is === 'selected' ? found.meetings.slice(-MOST_NEAR) : [];
};

/** "meetings of 2024 on military cooperation": a name without the kind of forum may mean no forum, and so what else was then is told. */
const besideName = ({ forum, ...rest }: Filter, shown: readonly Meeting[], context: Context): readonly Meeting[] => {
  if (forum === undefined || KIND.test(forum) || rest.year === undefined) return [];
  const all = select(context, rest, '');
  const listed = new Set(shown);
  return all.is === 'selected' ? all.meetings.filter((meeting) => !listed.has(meeting)) : [];
};
const KIND =
  /\b(?:group|commission|committee|council|summit|dialogue|forum|conference|consultations?|board|panel|subgroup)s?\b/i;

/** Meetings in order of time, those that a filter leaves. */
export const answerTimeline = (context: Context, filter: Filter, newestFirst = false): Draft => {
  const { knowledge, words } = context;
  const typed = Object.entries(filter)
    .flatMap(([key, value]) => (UNSAID.has(key) ? [] : [value]))
    .map((value: string) => value.trim().slice(0, 60));
  const heading = words.series.timeline(typed);
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const { said, chair, corrections } = found;
  const meetings = found.meetings.slice(-MOST);
  const denied = meetings.length === 0 ? notHeld(filter, context) : undefined;
  if (denied)
    return make(context, 'answered', {
      heading,
      lead: words.series.notHeld(said),
      claims: [quoted(denied, words)],
      notices: correctionNotice(corrections, words),
    });
  const beside = toldBeside(found, context);
  const unnamed = unnamedNotice(filter, context);
  const ahead = meetings.length === 0 ? announced(filter, context) : [];
  if (meetings.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: (ahead.length > 0 ? words.series.noneHeld : words.series.none)(said, coverage(knowledge)),
      claims:
        ahead.length + beside.claims.length > 0
          ? [...listClaims(ahead, words), ...beside.claims]
          : nearest(filter, context, heading),
      notices: [...unnamed, ...ahead.flatMap((meeting) => passedNotice(meeting, context, 'named')), ...beside.notices],
      choices: meetingChoices(catalogueOf(knowledge).inOrder.slice(-5), 'meeting', words),
    });
  return make(context, 'answered', {
    heading,
    lead: said.length > 0 ? words.series.onRecord(said) : null,
    claims: [...listClaims(newestFirst ? [...meetings].reverse() : meetings, words, chair), ...beside.claims],
    notices: [
      ...leftOut(found.meetings.length, words),
      ...unnamed,
      ...correctionNotice(corrections, words),
      ...otherNotice([...found.others, ...besideName(filter, found.meetings, context)].slice(0, MOST_OTHERS), words),
      ...(meetings.some(({ dates, reported }) => dates.length === 0 && reported)
        ? [{ kind: 'undated' as const, text: words.series.reportDates }]
        : []),
      ...meetings.flatMap((meeting) => passedNotice(meeting, context, 'named')).slice(-MOST_PASSED),
      ...beside.notices,
    ],
  });
};
