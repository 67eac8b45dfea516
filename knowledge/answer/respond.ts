import { findPassages, holdsAll } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Publisher } from '../resolve/source.ts';
import { NEVER } from '../understand/asking.ts';
import { recast } from '../understand/recast/recast.ts';
import { isVerbatim } from '../verify.ts';
import { type Locale, wordsIn } from '../words/words.ts';
import { answerAgreedOn } from './agreed-on.ts';
import { answerAgreement, answerDifferences } from './agreement.ts';
import { answerAllChairs } from './all-chairs.ts';
import type { Answer } from './answer.ts';
import { answerApartFrom } from './apart-from.ts';
import { answerAttendance } from './attendance.ts';
import { answerBoth } from './both.ts';
import { callerNotice } from './caller.ts';
import { answerChairs } from './chairs.ts';
import { answerCheck } from './check.ts';
import { answerCompare } from './compare.ts';
import { answerCompareTopic } from './compare-topic.ts';
import { type Context, correctionNotice } from './context.ts';
import { answerCount } from './count.ts';
import { answerCountOf } from './count-of.ts';
import { answerDiscussed } from './discussed.ts';
import { answerDiscussedAt } from './discussed-at.ts';
import { answerDiscussedEach } from './discussed-each.ts';
import { answerEarlier } from './earlier.ts';
import { answerEvery, answerLengths } from './every.ts';
import { answerExercises, answerExercisesOf } from './exercises.ts';
import { answerExpand } from './expand.ts';
import { answerForum } from './forum.ts';
import { answerForums } from './forums.ts';
import { answerGap } from './gap.ts';
import { answerHappened } from './happened.ts';
import { answerInOtherWords } from './in-other-words.ts';
import { answerLapse } from './lapse.ts';
import { answerLonger } from './longer.ts';
import { type Draft, make } from './make.ts';
import { meantNotices } from './meant.ts';
import { answerMeeting } from './meeting.ts';
import { answerMentions } from './mentions.ts';
import { answerMet } from './met.ts';
import { answerNext, answerNextSummit } from './next.ts';
import { answerOffice, answerSuccession } from './office.ts';
import { answerOnly } from './only.ts';
import { answerOrder } from './order.ts';
import { answerPeople } from './people.ts';
import { answerPerson } from './person.ts';
import { answerPhoto } from './photo.ts';
import { answerPositions } from './positions.ts';
import { answerPostThen } from './post-then.ts';
import { answerGranted } from './premise.ts';
import { answerPublished } from './published.ts';
import { answerPublishedAfter } from './published-after.ts';
import { cutNotice, readQuestion } from './question.ts';
import { answerQuotations, answerQuote } from './quote.ts';
import { answerRank } from './rank.ts';
import { answerSamePerson } from './same-person.ts';
import { answerMost, answerSeveral } from './several.ts';
import { answerShared } from './shared.ts';
import { withOwnSide } from './side-taken.ts';
import { answerSources, answerSourcesWithout } from './sources.ts';
import { answerAgo, answerBetween, answerDuration } from './span.ts';
import { answerStatement } from './statement.ts';
import { otherRankNotice, otherSideNotice } from './taken-for.ts';
import { answerTally } from './tally.ts';
import { answerTimeline } from './timeline.ts';
import { answerTopics } from './topics.ts';
import { unreadNotice } from './unread.ts';
import { answerVerbatim } from './verbatim.ts';
import { answerVoiced } from './voiced.ts';
import { warned } from './warn.ts';
import { answerWeekday } from './weekday.ts';
import { answerWent } from './went.ts';
import { answerWhen } from './when.ts';
import { answerWhere } from './where.ts';

/**
 * The waist: everything that can be asked goes in, everything that can be said comes out. Never throws for any typed words.
 * `locale` is that of the bot's own words; what articles say stays as it stands.
 * @throws Error where a quote is not the article's words at its place: that is a bug, and a misquotation must not go out.
 */
export const answer = (query: Query, knowledge: Knowledge, now: Date, locale: Locale = 'en'): Answer => {
  const context: Context = { knowledge, now, words: wordsIn(locale) };
  const drafted = warned(respond(query, context), context);
  const { articles } = catalogueOf(knowledge);
  for (const { text, citations } of drafted.claims)
    for (const citation of citations)
      if (!isVerbatim(articles, citation))
        throw new Error(`not word for word in ${citation.article}: the quote under “${text}”`);
  return { ...drafted, claims: drafted.claims.map(({ text, citations }) => ({ text, citations })) };
};

const respond = (query: Query, context: Context): Draft => {
  switch (query.ask) {
    case 'chairs':
      return answerChairs(context, query.meeting, query.side, query.rank);
    case 'all-chairs':
      return answerAllChairs(context, query);
    case 'when':
      return answerWhen(context, query.meeting, query.hour);
    case 'where':
      return answerWhere(context, query.meeting, query);
    case 'topics':
      return answerTopics(context, query.meeting, query.agreed, query.but);
    case 'meeting':
      return answerMeeting(context, query.meeting);
    case 'next-summit':
      return answerNextSummit(context);
    case 'next':
      return answerNext(context, query.forum);
    case 'person':
      return answerPerson(context, query.name, query.office, query.side);
    case 'office':
      return answerOffice(context, query);
    case 'post-then':
      return answerPostThen(context, query);
    case 'succession':
      return answerSuccession(context, query);
    case 'order':
      return answerOrder(context, query.first, query.second);
    case 'quote':
      return query.anyone
        ? answerQuotations(context)
        : answerQuote(context, query.topic, query.meeting, query.speaker, query.source, query.time);
    case 'timeline': {
      const { ask: _, newestFirst = false, ...filter } = query;
      return answerTimeline(context, filter, newestFirst);
    }
    case 'compare':
      return query.topic === undefined
        ? answerCompare(context, query.first, query.second)
        : answerCompareTopic(context, query.topic, [query.first, query.second]);
    case 'sources':
      return query.lacks === undefined
        ? answerSources(context, query.meeting, query.publisher, query.agency)
        : answerSourcesWithout(context, query.lacks);
    case 'mentions':
      return answerMentions(context, query.of, query.not, query.meeting);
    case 'people':
      return answerPeople(context, query);
    case 'rank':
      return answerRank(context, query);
    case 'agreement':
      return query.meeting === undefined
        ? answerDifferences(context)
        : answerAgreement(context, query.meeting, query.property, query.sources);
    case 'count': {
      const { ask: _, often = false, ...filter } = query;
      return answerCount(context, filter, often);
    }
    case 'count-of':
      return answerCountOf(context, query);
    case 'several':
      return answerSeveral(context, query);
    case 'weekday':
      return answerWeekday(context, query.meeting, query.day);
    case 'most':
      return answerMost(context, query);
    case 'unkept':
      return make(context, 'not-in-sources', { heading: query.question, lead: context.words.statements.unkept });
    case 'shared':
      return answerShared(context, query);
    case 'every':
      return answerEvery(context, query);
    case 'lengths':
      return answerLengths(context, query);
    case 'tally':
      return answerTally(context, query);
    case 'gap':
      return answerGap(context, query);
    case 'published':
      return answerPublished(context, query);
    case 'forum':
      return answerForum(context, query.name);
    case 'forums':
      return answerForums(context, query);
    case 'expand':
      return answerExpand(context, query.acronym, query.what);
    case 'duration':
      return answerDuration(context, query.meeting);
    case 'ago':
      return answerAgo(context, query.meeting, query.unit);
    case 'between':
      return answerBetween(context, query.first, query.second, query);
    case 'lapse':
      return query.published ? answerPublishedAfter(context, query) : answerLapse(context, query);
    case 'earlier':
      return answerEarlier(context, query);
    case 'longer':
      return answerLonger(context, query.first, query.second);
    case 'photo':
      return answerPhoto(context, query.question, query.meeting, query.wants);
    case 'same-person':
      return answerSamePerson(context, query.first, query.second);
    case 'exercises':
      return query.kind === undefined
        ? answerExercises(context, query.meeting, query.but, query.count)
        : answerExercisesOf(context, query.kind, query.meeting, query.count);
    case 'attendance':
      return answerAttendance(context, query);
    case 'discussed':
      if (query.agreed) return answerAgreedOn(context, query);
      if (query.parts) return answerDiscussedEach(context, query);
      return query.filter || query.each
        ? answerDiscussedAt(context, query.topic, query.filter, query)
        : answerDiscussed(context, query.topic, query.meeting, query.what, query.unsure, query.there);
    case 'check':
      return answerCheck(context, query);
    case 'positions':
      return answerPositions(context, query);
    case 'verbatim':
      return answerVerbatim(context, query);
    case 'voiced':
      return answerVoiced(context, query);
    case 'statement':
      return (
        (query.on === undefined
          ? undefined
          : answerHappened(context, query.question ?? query.words, query.on, query)) ??
        // What happened to a thing in a year: a sentence beside one of that year tells nothing of it.
        answerStatement(
          context,
          query.words,
          query.of === undefined && query.among === undefined ? query : { ...query, before: NEVER },
        )
      );
    case 'met':
      return answerMet(context, query);
    case 'went':
      return answerWent(context, query);
    case 'question': {
      const question = narrow(query.question);
      return withOwnSide(
        answerGranted(context, question, answerAny) ?? answerAny(context, question),
        question,
        context,
      );
    }
  }
};

/** A text with one blank for a run of them, and one line break: shapes of sentences would try each of a thousand. */
const narrow = (text: string): string => text.replace(/[^\S\n]+/gu, ' ').replace(/(?: ?\n)+ ?/gu, '\n');

/** "is it wrong that …": a yes or no would say the contrary of what it says to the claim itself. */
const TURNED =
  /^\W*(?:is|was|would)\s+it\s+(?:be\s+)?(?:wrong|incorrect|false|untrue|not\s+(?:true|right|correct|so)|a\s+(?:mistake|lie|myth))\b/i;

/** What sentences answer, and no record. */
const OF_SENTENCES: ReadonlySet<Query['ask']> = new Set(['statement', 'quote', 'voiced', 'expand']);

/** "is there a quote by Berg": of one who is not quoted, no sentence beside it is one. */
const isOfOneQuoted = (query: Query): boolean =>
  query.ask === 'quote' && query.speaker !== undefined && query.topic === '';

/** "what did the talks in Oslo pave the way for": of no topic that was or was not discussed. */
const isOpenTopic = ({ ask }: Query, question: string): boolean =>
  ask === 'discussed' && /^\W*(?:\p{L}+\s+)?(?:what|which)\b/iu.test(question);

/** "tell me where the news of the trip came from": what it was read as may be what a sentence tells in other words. */
const asRead = (context: Context, query: Query): Draft | undefined => {
  if (query.ask !== 'statement' || query.read === undefined) return undefined;
  const found = answerInOtherWords(context, query.read, query.question ?? query.read, query.meeting);
  return found && { ...found, heading: (query.question ?? query.read).trim().slice(0, 120) };
};

/** "what have the drills been good for": what it comes to in plain words may be told. */
const inPlainOrder = (context: Context, question: string): Draft | undefined => {
  const plain = recast(question);
  const found = plain === question ? undefined : answerInOtherWords(context, plain, question);
  return found && { ...found, heading: question.trim().slice(0, 120) };
};

/** "what does the Herald say about the harbour": where no record tells, its own sentence that holds the word. */
const onThat = (query: Query, told: Draft, only: Publisher, context: Context): Draft | undefined => {
  if (query.ask !== 'statement' || query.before !== undefined || told.status === 'answered') return undefined;
  const [, of = ''] = SAYS_OF.exec(query.question ?? '') ?? [];
  const isHeld =
    of !== '' &&
    findPassages(context.knowledge, of, { articles: only.articles }).some(({ citation }) =>
      holdsAll(citation.quote, of),
    );
  const found = isHeld ? answerOnly({ ask: 'mentions', of }, only, context, respond) : undefined;
  return found?.status === 'answered' ? found : undefined;
};

const SAYS_OF =
  /^\W*what\s+(?:does|do|did|has|have)\s+[^?,;:]{2,40}?\s(?:say|said|write|written|tell|told|report|reported)\s+(?:us\s+)?(?:about|on|of|regarding|concerning)\s+((?:the\s+)?\p{L}+(?:\s\p{L}+)?)\W*$/iu;

/** A question, or two in one. */
const answerAny = (context: Context, question: string): Draft =>
  answerBoth(context, question, answerQuestion) ??
  answerApartFrom(context, question, answerQuestion) ??
  answerQuestion(context, question);

/** One question of any words. */
const answerQuestion = (context: Context, question: string): Draft => {
  const understood = readQuestion(context, question);
  const cut = cutNotice(question, context.words);
  if (understood.is === 'answer') {
    const { answer, final } = understood;
    const other =
      answer.status === 'not-in-sources' && !final
        ? (answerInOtherWords(context, question) ?? inPlainOrder(context, question))
        : undefined;
    return other ?? { ...answer, notices: [...answer.notices, ...cut] };
  }
  const { query, only } = understood;
  const first = only ? answerOnly(query, only, context, respond) : respond(query, context);
  const told = (only && onThat(query, first, only, context)) ?? first;
  const other =
    !only &&
    told.status === 'not-in-sources' &&
    ((OF_SENTENCES.has(query.ask) && !isOfOneQuoted(query)) || isOpenTopic(query, question))
      ? (answerInOtherWords(context, question, question, 'meeting' in query ? query.meeting : undefined) ??
        asRead(context, query))
      : undefined;
  if (other) return other;
  const others = [
    ...(query.ask === 'rank' ? [] : otherRankNotice(question, context)),
    ...(query.ask === 'check' ? [] : otherSideNotice(question, context)),
  ];
  return {
    ...told,
    ...(TURNED.test(question) && told.status === 'answered' ? { lead: null } : {}),
    notices: [
      ...others,
      ...callerNotice(question, told, context),
      ...meantNotices(told, context),
      ...(told.status === 'answered' ? unreadNotice(question, query, context.words) : []),
      ...told.notices,
      ...correctionNotice(understood.corrections, context.words),
      ...cut,
    ],
  };
};
