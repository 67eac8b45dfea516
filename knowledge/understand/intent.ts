import type { Facet, Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { readReference } from '../resolve/reference.ts';
import { type Asking, type Intent, negated, type Rule, statement, why } from './asking.ts';
import { isOfAll } from './bare-list.ts';
import { ofTimeBound } from './bound-slot.ts';
import { dropsNot } from './denied.ts';
import { heldOnly } from './held-only.ts';
import { inUnit } from './in-unit.ts';
import { type Question, textOf } from './question.ts';
import { agencyArticles } from './rules/agency-articles.ts';
import { agreedOn, focusOf } from './rules/agreed-on.ts';
import { besideAnchor } from './rules/anchor.ts';
import { announcedIn } from './rules/announced.ts';
import { anythingOn } from './rules/anything-on.ts';
import {
  articlesInOrder,
  articlesOfTime,
  calling,
  covering,
  datedArticle,
  listOfAll,
  noLength,
  saying,
  unkeptOfSources,
  unmentioned,
} from './rules/articles.ts';
import { attendedBesides } from './rules/attended-besides.ts';
import { attendingSide, coChairsOfSide, twoBodies } from './rules/attending-side.ts';
import { befell, chairsSaid, nameNowhere } from './rules/befell.ts';
import { besideForum, theFirst } from './rules/beside.ts';
import { besideTime } from './rules/beside-time.ts';
import { betweenEdges } from './rules/between-edges.ts';
import { amongPeople } from './rules/between-in.ts';
import { betweenTheTwo } from './rules/between-the-two.ts';
import { issuedBySide, saidByBody } from './rules/body.ts';
import { anotherChair, askedOf, cited, meansElsewhere, noYear, unborne, whoReviewed } from './rules/borne-out.ts';
import { called } from './rules/called.ts';
import { chairedEach } from './rules/chaired-each.ts';
import { allChairs, attendance, chairs, others, presence } from './rules/chairs.ts';
import { changedBetween } from './rules/changed.ts';
import {
  exercisesBut,
  forService,
  headOfOther,
  neverThere,
  officeThen,
  rankThen,
  twoChairs,
} from './rules/claimed-then.ts';
import { compareAll } from './rules/compare.ts';
import { comparedTopic } from './rules/compare-topic.ts';
import { counted } from './rules/counted.ts';
import { countedOfRank, notOfRankAt } from './rules/counted-of-rank.ts';
import { counterparts } from './rules/counterparts.ts';
import { credited } from './rules/credited.ts';
import { eitherDay } from './rules/days.ts';
import { discussedBy } from './rules/discussed-by.ts';
import { drillsThatDo, exercises, newDrills } from './rules/drills.ts';
import { drillsDid, drillsHeld, drillsInDomain, drillsOfKind, hostedSeveral, ofTopicAt } from './rules/drills-held.ts';
import { earlier } from './rules/earlier.ts';
import { edgeOf } from './rules/edge.ts';
import { eitherPerson, eitherPlace } from './rules/either.ts';
import { eitherOfAll } from './rules/either-of.ts';
import { happenedElsewhere } from './rules/elsewhere.ts';
import { bothAt, every, gap, hostedMore, howManyChaired, lengths, shared, tally } from './rules/every.ts';
import { everyOfTime } from './rules/every-of-time.ts';
import { everyYear } from './rules/every-year.ts';
import { facing } from './rules/facing.ts';
import { allOfNumber, bothInPlace, countedWithChair, few, nthOfYear } from './rules/few.ts';
import { firstDiscussed, firstInYears } from './rules/first.ts';
import { forBody } from './rules/for-a-body.ts';
import { forumsOf, sameSeries } from './rules/forums.ts';
import { habit } from './rules/habit.ts';
import { inBothPlaces } from './rules/in-both-places.ts';
import { inChairOf, postWorded } from './rules/in-chair-of.ts';
import { kindsOfPeople } from './rules/kinds-of-people.ts';
import { lapse, longer, photo } from './rules/lapse.ts';
import { about, abroad, elsewhere, forum, hosted, many, meeting, topics } from './rules/meeting.ts';
import { meetingsAgo } from './rules/meetings-ago.ts';
import { meetingsBySource } from './rules/meetings-by-source.ts';
import { meetingsOf } from './rules/meetings-of.ts';
import { mentionsOn, namedPlaces } from './rules/mentions-on.ts';
import { metOf } from './rules/met.ts';
import { metAfter } from './rules/met-after.ts';
import { metAt } from './rules/met-at.ts';
import { most, mostPresent, weekday } from './rules/most.ts';
import { mostOf } from './rules/most-of.ts';
import { namedEach } from './rules/named-each.ts';
import { anyBeside, betweenTwo, lastAtBefore, nextAfter, nextTo } from './rules/next-to.ts';
import {
  chairedNeither,
  headcount,
  lacking,
  notDone,
  notOfRank,
  notOfSide,
  notSoLong,
  undatedArticles,
  unlisted,
} from './rules/not.ts';
import { nthOf } from './rules/nth-of.ts';
import { nthOfSoMany } from './rules/nth-of-so-many.ts';
import { bothOfRank, chairsOfRank, chairsOfService, meetingsByRank } from './rules/of-rank.ts';
import { ofTopic } from './rules/of-topic.ts';
import { officeHeld } from './rules/office.ts';
import { onWeekday } from './rules/on-weekday.ts';
import { onlyOne, onlySide } from './rules/only.ts';
import { notOrdered, ordered } from './rules/ordered.ts';
import {
  age,
  holdsOffice,
  name,
  nameAndMeeting,
  officeAlone,
  order,
  person,
  postAt,
  samePerson,
  sideOf,
  spelt,
  still,
  stillAt,
  succession,
} from './rules/people.ts';
import { positions } from './rules/positions.ts';
import { heldBefore, postThen } from './rules/post-then.ts';
import { granted } from './rules/premise.ts';
import { presentAt, whenVisited, whyAbsent } from './rules/present-at.ts';
import { publishedAfter } from './rules/published-after.ts';
import { quote, said } from './rules/quote.ts';
import { everythingOn, quotedOnes, quotesOf } from './rules/quotes-of.ts';
import { chairOfRank, rank } from './rules/rank.ts';
import { leftPost, relation, replaced } from './rules/relation.ts';
import { reported } from './rules/reported.ts';
import { rightBeside } from './rules/right-beside.ts';
import { saidLength } from './rules/said-length.ts';
import { saidOf } from './rules/said-of.ts';
import { sameAt } from './rules/same-at.ts';
import { sameNumber } from './rules/same-number.ts';
import { sameParts } from './rules/same-parts.ts';
import { samePlace } from './rules/same-place.ts';
import { chairWent, otherVenue, timesNamed } from './rules/set-right.ts';
import { forumWords, several } from './rules/several.ts';
import { listedOfSide, ofCountry, ofSideNamed } from './rules/side.ts';
import { firstSince, notSince, unheld } from './rules/since.ts';
import {
  agreement,
  expand,
  mentions,
  people,
  published,
  sources,
  sourcesOfSeveral,
  speaker,
  spelledByEach,
} from './rules/sources.ts';
import { tenure } from './rules/tenure.ts';
import { theLast, theOneAfter } from './rules/the-one-after.ts';
import { theOnly } from './rules/the-only.ts';
import { theyBefore } from './rules/they-before.ts';
import {
  anchored,
  finerPlace,
  follows,
  isLatest,
  length,
  next,
  ofBody,
  pair,
  sequence,
  two,
  whenOrWhere,
} from './rules/time.ts';
import { together } from './rules/together.ts';
import { allOfOne, described, ofOtherBody, outcomeDoes } from './rules/told.ts';
import { topicsApart } from './rules/topics-apart.ts';
import { topicsBut } from './rules/topics-but.ts';
import { topicsInOrder } from './rules/topics-in-order.ts';
import { topicsJoined } from './rules/topics-joined.ts';
import { clock, countryOf, everything, knownHow, ofWomen, placeItself, whatPlace } from './rules/unsaid.ts';
import { goalOf, untold, whenSaid } from './rules/untold.ts';
import { issuedBy, voiced, whoDiscussed } from './rules/voiced.ts';
import { wasAbout } from './rules/was-about.ts';
import { went } from './rules/went.ts';
import { betweenWhom, whatKind } from './rules/what-kind.ts';
import { whenChaired } from './rules/when-chaired.ts';
import { whichDiscussed } from './rules/which-discussed.ts';
import { besideTheirs, chairBeside, chairsOfTheirs } from './rules/who-beside.ts';
import { inWindow, sinceMeeting } from './rules/window.ts';
import { withinMonth } from './rules/within-month.ts';
import { yearOfBoth } from './rules/year-of-both.ts';

/** In the order in which they win; each asks less of the words than the one before. */
const RULES: readonly Rule[] = [
  betweenTheTwo,
  granted,
  cited,
  unborne,
  otherVenue,
  timesNamed,
  askedOf,
  whoReviewed,
  noYear,
  betweenEdges,
  metAfter,
  called,
  chairedEach,
  countedOfRank,
  notOfRankAt,
  topicsInOrder,
  forBody,
  meetingsBySource,
  publishedAfter,
  quotedOnes,
  agencyArticles,
  mentionsOn,
  namedPlaces,
  anotherChair,
  meansElsewhere,
  sameNumber,
  sameParts,
  whenChaired,
  attendedBesides,
  kindsOfPeople,
  inBothPlaces,
  nthOfSoMany,
  few,
  nthOfYear,
  allOfNumber,
  countedWithChair,
  bothInPlace,
  mostOf,
  yearOfBoth,
  besideTime,
  onWeekday,
  theOnly,
  theLast,
  inChairOf,
  postWorded,
  sourcesOfSeveral,
  ofWomen,
  rankThen,
  officeThen,
  headOfOther,
  twoChairs,
  neverThere,
  exercisesBut,
  forService,
  ordered,
  namedEach,
  samePlace,
  facing,
  unheld,
  firstSince,
  undatedArticles,
  notOfSide,
  chairedNeither,
  chairsOfService,
  notOfRank,
  chairsOfRank,
  meetingsByRank,
  bothOfRank,
  lacking,
  notSoLong,
  notDone,
  headcount,
  everyOfTime,
  inWindow,
  sinceMeeting,
  firstDiscussed,
  firstInYears,
  theyBefore,
  besideTheirs,
  chairBeside,
  chairsOfTheirs,
  finerPlace,
  rightBeside,
  withinMonth,
  changedBetween,
  lastAtBefore,
  nextAfter,
  nextTo,
  betweenTwo,
  anyBeside,
  theOneAfter,
  topicsBut,
  meetingsAgo,
  meetingsOf,
  quotesOf,
  everythingOn,
  forumsOf,
  sameSeries,
  described,
  outcomeDoes,
  ofOtherBody,
  allOfOne,
  nameNowhere,
  befell,
  happenedElsewhere,
  amongPeople,
  announcedIn,
  sameAt,
  chairsSaid,
  twoBodies,
  goalOf,
  untold,
  whenSaid,
  saidOf,
  voiced,
  issuedBy,
  issuedBySide,
  saidByBody,
  listedOfSide,
  whoDiscussed,
  hostedSeveral,
  coChairsOfSide,
  attendingSide,
  drillsOfKind,
  drillsInDomain,
  drillsDid,
  ofTopicAt,
  drillsHeld,
  focusOf,
  agreedOn,
  mostPresent,
  saidLength,
  drillsThatDo,
  newDrills,
  wasAbout,
  anythingOn,
  comparedTopic,
  topicsJoined,
  topicsApart,
  ofTopic,
  onlyOne,
  onlySide,
  notSince,
  went,
  presentAt,
  whenVisited,
  whyAbsent,
  metAt,
  gap,
  noLength,
  listOfAll,
  unmentioned,
  covering,
  unkeptOfSources,
  articlesInOrder,
  calling,
  saying,
  articlesOfTime,
  datedArticle,
  relation,
  replaced,
  tenure,
  postThen,
  heldBefore,
  leftPost,
  edgeOf,
  ofCountry,
  ofSideNamed,
  tally,
  besideForum,
  earlier,
  notOrdered,
  bothAt,
  hostedMore,
  howManyChaired,
  shared,
  every,
  everyYear,
  lengths,
  counterparts,
  others,
  eitherOfAll,
  eitherPlace,
  eitherPerson,
  presence,
  chairOfRank,
  photo,
  lapse,
  longer,
  expand,
  mentions,
  published,
  people,
  rank,
  reported,
  eitherDay,
  samePerson,
  postAt,
  spelledByEach,
  spelt,
  stillAt,
  officeHeld,
  clock,
  countryOf,
  knownHow,
  placeItself,
  whatPlace,
  everything,
  credited,
  agreement,
  negated,
  weekday,
  most,
  habit,
  sequence,
  anchored,
  besideAnchor,
  follows,
  theFirst,
  whatKind,
  betweenWhom,
  isLatest,
  whichDiscussed,
  several,
  discussedBy,
  together,
  metOf,
  elsewhere,
  compareAll,
  pair,
  ofBody,
  length,
  why,
  age,
  still,
  holdsOffice,
  sideOf,
  order,
  two,
  succession,
  next,
  speaker,
  counted,
  sources,
  hosted,
  nthOf,
  allChairs,
  abroad,
  exercises,
  many,
  attendance,
  chairs,
  positions,
  said,
  quote,
  whenOrWhere,
  person,
  topics,
  about,
  forum,
  nameAndMeeting,
  officeAlone,
  meeting,
  name,
  chairWent,
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
    if (!found || isOfOther(found, asking)) continue;
    if ('query' in found && dropsNot(found.query, question.text)) return unlisted(asking, undefined);
    if (isOfTwo(found, asking)) return statement(asking);
    const meant = heldOnly(ofTimeBound(ofEachNamed(ofChangeAt(found, asking), asking), asking), asking);
    return 'query' in meant ? { ...meant, query: inUnit(meant.query, `${question.text} ${heading}`) } : meant;
  }
  return statement(asking);
};

/** "list the services mentioned": no list of all meetings. "who led them": no list of any. */
const isOfOther = (found: Intent, { question }: Asking): boolean =>
  'query' in found && (!isOfAll(found.query, question) || (LISTS.has(found.query.ask) && asksWhoAlone(question.text)));

const LISTS: ReadonlySet<Query['ask']> = new Set(['timeline', 'count']);

/** Whether a person is asked for and nothing else. */
const asksWhoAlone = (text: string): boolean =>
  /(?:^|[,;:–—])\W*(?:(?:and|so|but|then|ok)\s+)?who\b/i.test(text) &&
  !/\b(?:what|which|when|where|how|many|list|number|times)\b/i.test(text);
const FACETS: Readonly<Partial<Record<Query['ask'], readonly Facet[]>>> = {
  chairs: ['chairs'],
  when: ['date'],
  where: ['place'],
  topics: ['topics'],
  meeting: ['date', 'place', 'chairs', 'topics'],
};

const BOUNDED =
  /\b(?:before|after|since|until|till|by|between|from)\s+(?:the\s+)?(?:\d|\p{L}+\s+\d{4}|\p{L}+\s+(?:meeting|round|session))/iu;

/** "who replaced Berg in 2021", "… in the land group": a change that the record shows of another time or forum is not meant. */
const ofChangeAt = (found: Intent, { question }: Asking): Intent => {
  if (!('query' in found) || found.query.ask !== 'succession') return found;
  const { ordinals } = question.reference;
  const at = textOf(
    question.words,
    ({ label, cue }) =>
      cue === null &&
      (['date', 'city', 'kind', 'forum', 'branch', 'recency'].includes(label.is) ||
        (label.is === 'ordinal' && ordinals.length === 1)),
  );
  // "by 2025", "after the 4th": no time in which it was.
  return at === '' || BOUNDED.test(question.text) ? found : { ...found, query: { ...found.query, at } };
};

/** "summarise the 3rd, the 4th and the 5th": what one rule would tell of one of them is told of all that are numbered. */
const ofEachNamed = (found: Intent, { question, heading, knowledge }: Asking): Intent => {
  if (!('query' in found)) return found;
  const { query } = found;
  const parts = FACETS[query.ask];
  if (parts === undefined || !('meeting' in query) || query.meeting === undefined) return found;
  const { ordinals } = readReference(query.meeting, catalogueOf(knowledge));
  const different = [...new Set(ordinals)];
  if (different.length < 2) return found;
  const forum = forumWords(question);
  return {
    ...found,
    query: {
      ask: 'several',
      question: heading,
      meetings: different.map((ordinal) => `${ordinal} ${forum}`.trim()),
      parts,
      ...('side' in query && query.side !== undefined ? { side: query.side } : {}),
    },
  };
};

/** "meetings between Lund and Berg": a name of nobody, and words of two people. */
const isOfTwo = (found: Intent, { question, knowledge }: Asking): boolean => {
  if (!('query' in found) || found.query.ask !== 'person') return false;
  const { byName } = catalogueOf(knowledge);
  const people = new Set(
    question.words.flatMap(({ label, cue }) =>
      cue === null && label.is === 'person' ? (byName.get(label.word) ?? []).map(({ person }) => person.id) : [],
    ),
  );
  return people.size > 1 && resolvePerson(found.query.name, knowledge).is === 'none';
};
