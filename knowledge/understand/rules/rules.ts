import { negated, type Rule, why } from '../asking.ts';
import { agencyArticles, articlesLacking } from './agency-articles.ts';
import { agreedOn, focusOf } from './agreed-on.ts';
import { besideAnchor } from './anchor.ts';
import { announcedIn } from './announced.ts';
import { anythingOn } from './anything-on.ts';
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
} from './articles.ts';
import { attendedBesides } from './attended-besides.ts';
import { attendingSide, coChairsOfSide, twoBodies } from './attending-side.ts';
import { befell, chairsSaid, nameNowhere } from './befell.ts';
import { besideForum, theFirst } from './beside.ts';
import { besideTime } from './beside-time.ts';
import { betweenEdges } from './between-edges.ts';
import { amongPeople } from './between-in.ts';
import { betweenTheTwo } from './between-the-two.ts';
import { issuedBySide, saidByBody } from './body.ts';
import { anotherChair, askedOf, cited, meansElsewhere, noYear, unborne, whoReviewed } from './borne-out.ts';
import { called } from './called.ts';
import { chairedEach } from './chaired-each.ts';
import { chairedEvery } from './chaired-every.ts';
import { chairedSoMany, chairedSoManyIn } from './chaired-so-many.ts';
import { chairedAll, chairedWhere } from './chaired-where.ts';
import { allChairs, attendance, chairs, others, presence } from './chairs.ts';
import { changedBetween } from './changed.ts';
import { exercisesBut, forService, headOfOther, neverThere, officeThen, rankThen, twoChairs } from './claimed-then.ts';
import { compareAll } from './compare.ts';
import { comparedTopic } from './compare-topic.ts';
import { counted } from './counted.ts';
import { countedOfRank, notOfRankAt } from './counted-of-rank.ts';
import { counterparts } from './counterparts.ts';
import { credited } from './credited.ts';
import { eitherDay } from './days.ts';
import { discussedBy } from './discussed-by.ts';
import { drillsThatDo, exercises, newDrills } from './drills.ts';
import { drillsDid, drillsHeld, drillsInDomain, drillsOfKind, hostedSeveral, ofTopicAt } from './drills-held.ts';
import { earlier } from './earlier.ts';
import { edgeOf } from './edge.ts';
import { eitherPerson, eitherPlace } from './either.ts';
import { eitherOfAll } from './either-of.ts';
import { happenedElsewhere } from './elsewhere.ts';
import { bothAt, every, gap, hostedMore, houseIn, howManyChaired, lengths, shared, tally } from './every.ts';
import { everyOfTime } from './every-of-time.ts';
import { everyYear } from './every-year.ts';
import { facing } from './facing.ts';
import { allOfNumber, bothInPlace, countedWithChair, few, firstAndLast, nthOfYear } from './few.ts';
import { firstDiscussed, firstInYears } from './first.ts';
import { forBody } from './for-a-body.ts';
import { forumsOf, sameSeries } from './forums.ts';
import { habit } from './habit.ts';
import { inBothPlaces } from './in-both-places.ts';
import { inChairOf, postWorded } from './in-chair-of.ts';
import { kindsOfPeople } from './kinds-of-people.ts';
import { lapse, longer, photo } from './lapse.ts';
import { about, abroad, elsewhere, forum, hosted, many, meeting, topics } from './meeting.ts';
import { meetingsAgo } from './meetings-ago.ts';
import { meetingsBySource } from './meetings-by-source.ts';
import { meetingsOf } from './meetings-of.ts';
import { mentioned } from './mentioned.ts';
import { mentionsOn, namedPlaces } from './mentions-on.ts';
import { metOf } from './met.ts';
import { metAfter } from './met-after.ts';
import { metAt } from './met-at.ts';
import { most, mostPresent, weekday } from './most.ts';
import { mostOf } from './most-of.ts';
import { namedEach } from './named-each.ts';
import { namedInSoMany } from './named-in-so-many.ts';
import { anyBeside, betweenTwo, lastAtBefore, nextAfter, nextTo } from './next-to.ts';
import {
  chairedNeither,
  headcount,
  lacking,
  notDone,
  notOfRank,
  notOfSide,
  notSoLong,
  notThen,
  undatedArticles,
} from './not.ts';
import { nthOf } from './nth-of.ts';
import { nthOfSoMany } from './nth-of-so-many.ts';
import { cityInCountry, partOfElse } from './of-place-asked.ts';
import { bothOfRank, chairsOfRank, chairsOfService, meetingsByRank } from './of-rank.ts';
import { ofSet } from './of-set.ts';
import { ofTopic } from './of-topic.ts';
import { ofYears } from './of-years.ts';
import { officeHeld } from './office.ts';
import { onWeekday } from './on-weekday.ts';
import { onlyOne, onlySide } from './only.ts';
import { notOrdered, ordered } from './ordered.ts';
import {
  age,
  holdsOffice,
  holdsShort,
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
} from './people.ts';
import { peopleBesides } from './people-besides.ts';
import { peopleOfKind } from './people-of-kind.ts';
import { positions } from './positions.ts';
import { heldBefore, postThen } from './post-then.ts';
import { granted } from './premise.ts';
import { presentAt, whenVisited, whyAbsent } from './present-at.ts';
import { publishedAfter } from './published-after.ts';
import { quote, said } from './quote.ts';
import { everythingOn, quotedOnes, quotesOf } from './quotes-of.ts';
import { chairOfRank, rank } from './rank.ts';
import { leftPost, relation, replaced } from './relation.ts';
import { reported } from './reported.ts';
import { rightBeside } from './right-beside.ts';
import { saidLength } from './said-length.ts';
import { saidOf } from './said-of.ts';
import { sameAt } from './same-at.ts';
import { sameNumber } from './same-number.ts';
import { sameParts } from './same-parts.ts';
import { samePlace } from './same-place.ts';
import { chairWent, otherVenue, timesNamed } from './set-right.ts';
import { several } from './several.ts';
import { listedOfSide, ofCountry, ofSideNamed } from './side.ts';
import { firstSince, notSince, unheld } from './since.ts';
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
} from './sources.ts';
import { tenure } from './tenure.ts';
import { theLast, theOneAfter } from './the-one-after.ts';
import { theOnly } from './the-only.ts';
import { theyBefore } from './they-before.ts';
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
} from './time.ts';
import { together } from './together.ts';
import { allOfOne, described, ofOtherBody, outcomeDoes } from './told.ts';
import { topicsApart } from './topics-apart.ts';
import { topicsBut } from './topics-but.ts';
import { topicsInOrder } from './topics-in-order.ts';
import { topicsJoined } from './topics-joined.ts';
import { clock, countryOf, everything, knownHow, ofWomen, placeItself, whatPlace } from './unsaid.ts';
import { goalOf, untold, whenSaid } from './untold.ts';
import { issuedBy, voiced, whoDiscussed } from './voiced.ts';
import { wasAbout } from './was-about.ts';
import { went } from './went.ts';
import { betweenWhom, whatKind } from './what-kind.ts';
import { whenChaired } from './when-chaired.ts';
import { whichDiscussed } from './which-discussed.ts';
import { besideTheirs, chairBeside, chairsOfTheirs } from './who-beside.ts';
import { whoComes } from './who-comes.ts';
import { inWindow, sinceMeeting } from './window.ts';
import { withinMonth } from './within-month.ts';
import { yearOfBoth } from './year-of-both.ts';

/** In the order in which they win; each asks less of the words than the one before. */
export const RULES: readonly Rule[] = [
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
  chairedWhere,
  chairedAll,
  chairedEach,
  chairedEvery,
  countedOfRank,
  notOfRankAt,
  topicsInOrder,
  forBody,
  meetingsBySource,
  publishedAfter,
  quotedOnes,
  agencyArticles,
  articlesLacking,
  mentionsOn,
  namedPlaces,
  anotherChair,
  meansElsewhere,
  sameNumber,
  sameParts,
  whenChaired,
  attendedBesides,
  peopleBesides,
  namedInSoMany,
  peopleOfKind,
  kindsOfPeople,
  inBothPlaces,
  ofSet,
  ofYears,
  chairedSoMany,
  chairedSoManyIn,
  nthOfSoMany,
  firstAndLast,
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
  notThen,
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
  partOfElse,
  cityInCountry,
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
  whoComes,
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
  houseIn,
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
  mentioned,
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
  holdsShort,
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
