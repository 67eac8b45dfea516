import type { Citation } from '../article.ts';
import { meetingWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, holdsAll, type Passage } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold } from '../read/token.ts';
import { NEVER } from '../understand/asking.ts';
import { whitherIn } from '../understand/rules/who-comes.ts';
import type { Words } from '../words/words.ts';
import { passedOf } from './aging.ts';
import type { Notice } from './answer.ts';
import { isOnOneSide, onItsSide } from './before-after.ts';
import { type Context, unique } from './context.ts';
import { isBound } from './doer.ts';
import { guestsAt } from './guests.ts';
import { spokenOutsideTitles } from './in-titles.ts';
import { type Draft, make, quoted } from './make.ts';
import { listOf, namedBefore, nextOf } from './next-sentence.ts';
import { byRoles } from './objects.ts';
import { around } from './of-meeting.ts';
import { otherwise } from './otherwise.ts';
import { byOwner } from './owner.ts';
import {
  conceptOf,
  defines,
  fits,
  hasBeenAhead,
  isNear,
  isOfCountryAlone,
  isOfNameAlone,
  isTopic,
  meetingFilter,
} from './passage-fit.ts';
import {
  isInYear,
  isOfOtherMonth,
  isOfOtherYear,
  isOfPeriod,
  isOfThatMonthElsewhen,
  isOfYear,
  isSince,
  isSinceDay,
  type Period,
  periodIn,
} from './passage-time.ts';
import { atMeeting, byVerb, coming, datedAhead, inSetting, parted, speakersOf, topicOf } from './passages-beside.ts';
import { asksOfNow, claiming } from './predicates.ts';
import { falsePremise, reasonsOf } from './reasons.ts';
import { requestsIn } from './request.ts';
import { type Asked, type Candidate, candidates } from './statement-fit.ts';
import { told } from './statement-told.ts';
import { stating } from './states.ts';
import { numbering } from './states-named.ts';
import { together } from './together.ts';
import { toldDuring } from './told-during.ts';

/** How many statements or sentences one answer holds. */
const MOST = 3;

/** What happens once, and of which two dates are a contradiction. */
const ONCE = new Set(['established', 'upgraded']);

/** Sources that date the founding of one thing differently. */
const conflicts = (found: readonly Candidate[], wants: Wanted | undefined, { sources }: Words): Notice[] => {
  if (wants !== 'when') return [];
  const once = found.filter(({ statement, date }) => ONCE.has(statement.property) && date !== '');
  const [first] = once;
  const same = once.filter(
    ({ statement }) =>
      statement.property === first?.statement.property &&
      statement.subject.toLowerCase() === first.statement.subject.toLowerCase(),
  );
  const dates = [...new Set(same.map(({ date }) => date))];
  return dates.length > 1 ? [{ kind: 'conflict', text: sources.founded(dates) }] : [];
};

/** The best few, without those that fit far less than the first. */
const best = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ score }) => score > (passages[0]?.score ?? 0) / 2).slice(0, MOST);

const HELD = /\b(?:held|met|meet|take\s+place|taken\s+place|took\s+place|happen(?:ed)?)\b/i;

/** "what did they talk about on the phone": the whole sentence tells, not that they did; "whose health": so that "his" is somebody's. */
const TELLS =
  /\bwhat\b.*\b(?:ask(?:ed)?|urged?|request(?:ed)?|tell|told|called?\s+(?:on|upon|for)|advised?|talk(?:ed)?|discuss(?:ed)?|speak|spoke|spoken|said|say|came up|come up|conversation|exchanged|review(?:ed)?|wish(?:ed|es)?|convey(?:ed)?|congratulat(?:ed?|ions))\b|\bwhat\b.*\babout\W*$|\babout\s+what\b|^\W*whose\b/i;

/** "who announced the invitation": the sentence names them, and what was announced does not. */
const WHO_SAID =
  /^\W*(?:(?:and|so|but)\s+)?who\s+(?:(?:has|had|first|also)\s+)?(?:announced|confirmed|reported|indicated|claimed|stated|declared|disclosed|revealed)\b/i;

/** "Putin visit to India when": what was, and what is to come. */
const isTenseless = (question: string, { wants, properties, last }: Asked): boolean =>
  wants === 'when' &&
  !last &&
  (properties ?? []).includes('visit') &&
  !/\b(?:did|was|were|has|had|have|last|previous|ago|will|visited|travelled|traveled|went|came|in (?:19|20)\d\d)\b/i.test(
    question,
  );

/** A question made ready for the search: its words parted, the period that it names, and what every sentence must stand up to. */
type Search = {
  readonly typed: string;
  readonly heading: string;
  readonly asked: Asked & { readonly question: string };
  readonly hard: string;
  readonly soft: string;
  /** A day or a month that no sentence holds together with the other words. */
  readonly dated: Period | undefined;
  /** Whether it speaks of the topic, where one is asked for. */
  readonly speaks: (passage: Passage) => boolean;
  /** Whether it claims what a yes would claim. */
  readonly claims: (passage: Passage) => boolean;
  /** Whether the one who does it in the question does it there. */
  readonly isTheirs: (quote: string) => boolean;
  /** Whether it states what the wording asks it to. */
  readonly states: (quote: string) => boolean;
};

const searchOf = (context: Context, typed: string, heading: string, asked: Search['asked']): Search => {
  const { knowledge } = context;
  const { question } = asked;
  const period = periodIn(typed);
  const dated = period === undefined || findPassages(knowledge, parted(typed).hard).length > 0 ? undefined : period;
  const { hard, soft } = parted(
    dated === undefined ? typed : dated.words.split(' ').reduce((left, word) => left.replace(word, ' '), typed),
  );
  return {
    typed,
    heading,
    asked,
    hard,
    soft,
    dated,
    speaks: isTopic(question) ? spokenOutsideTitles(parted(topicOf(asked, typed, context)).hard) : () => true,
    claims: asked.wants === 'yes' ? claiming(question, typed) : () => true,
    isTheirs: byRoles(question, knowledge),
    states: stating(question),
  };
};

/** "what is his name", with nobody it could be: a thing that has a name tells nothing of it. */
const NAME_ALONE =
  /^\W*(?:(?:and|so)\s+)?(?:what|how)\s*(?:['’]s|is|was|are|were)\s+(?:its|his|her|their|the)\s+(?:names?|titles?)(?:\s+called)?\W*$/i;

/** "did anything go wrong at the talks": that a sentence speaks of talks says nothing of it. */
const isBare = ({ typed, hard, asked: { wants, question, properties = [] } }: Search): boolean =>
  NAME_ALONE.test(question) ||
  (wants === 'yes' && !HELD.test(typed) && contentWords(hard).every((word) => meetingWords.has(fold(word)))) ||
  (wants !== 'who' && properties.length === 0 && isOfCountryAlone(hard, question));

/** Whether a sentence, or one beside it, is of the day or the month that is asked for. */
const isOfTime = (passage: Passage, dated: Period | undefined, context: Context, wants?: Wanted | undefined): boolean =>
  dated === undefined ||
  isOfPeriod(passage, dated, context, wants) ||
  (!isOfOtherMonth(passage.citation.quote, dated) &&
    !isOfThatMonthElsewhen(passage, dated) &&
    holdsAll(around(passage, context), dated.words));

/** The sentences that hold the words and speak of what is asked. */
const spokenOf = (search: Search, context: Context): readonly Passage[] => {
  const { typed, asked, hard, soft, dated, speaks, claims } = search;
  if (isBare(search)) return [];
  const { knowledge } = context;
  const articles = context.only?.articles;
  // Where few words single it out, its verb counts too: "what did Chile ask for".
  const exactly = contentWords(hard).length < 2 ? findPassages(knowledge, typed, { articles }) : [];
  const full = exactly.length > 0 ? exactly : findPassages(knowledge, `${hard} ${soft}`, { articles });
  const ofMeeting = meetingFilter(asked, context);
  const concept = conceptOf(asked.question);
  return (full.length > 0 ? full : findPassages(knowledge, hard, { articles })).filter(
    (passage) =>
      speaks(passage) &&
      claims(passage) &&
      isNear(passage, asked.question) &&
      ofMeeting(passage) &&
      defines(passage, concept) &&
      isOfTime(passage, dated, context, asked.wants),
  );
};

/** What was asked or urged, and sentences that date what is to come: where there are any, they tell more than a statement. */
type Instead = { readonly requests: readonly Passage[] | undefined; readonly ahead: readonly Passage[] };

/** Statements on record that answer, the best first. */
const statementsFor = (
  { typed, asked, hard, soft, states, isTheirs }: Search,
  passages: readonly Passage[],
  { requests, ahead }: Instead,
  context: Context,
): readonly Candidate[] => {
  const { question, wants, before, since, last } = asked;
  const exact = soft === '' ? [] : candidates(passages, `${hard} ${soft}`, asked, context);
  // Whose word something is, no statement tells: only a sentence that says so.
  const own = wants === 'speaker' ? [] : exact.length > 0 ? exact : candidates(passages, hard, asked, context);
  const found = (): readonly Candidate[] => {
    if (requests || ahead.length > 0) return [];
    if (own.length > 0) return own;
    if (wants === 'future') return coming(hard, question, context);
    return passages.length === 0 && !asksOfNow(question) ? byVerb(typed, asked, context) : [];
  };
  return [...found(), ...(isTenseless(question, asked) ? coming(hard, question, context) : [])]
    .filter(
      ({ statement, date }) =>
        states(statement.citations[0].quote) &&
        isTheirs(statement.citations[0].quote) &&
        isOfYear(statement, question, wants) &&
        !(ONCE.has(statement.property) && isOfOtherYear(date, question)) &&
        isInYear(date, statement.citations[0].quote, question, wants) &&
        (before === undefined || (date !== '' && date.slice(0, before.length) < before)) &&
        (since === undefined || (date !== '' && isSinceDay(date, since))),
    )
    .slice(0, before !== undefined && last ? 1 : MOST);
};

/** "who met in Oslo", answered with "both leaders had met there": the sentence before that names them comes first. */
const namesFor = (
  { asked: { question } }: Search,
  found: readonly Candidate[],
  context: Context,
): readonly Citation[] =>
  WHICH_PEOPLE.test(question)
    ? found.slice(0, 1).flatMap(({ statement }) => namedBefore(statement.citations[0], context) ?? [])
    : [];

const WHICH_PEOPLE =
  /^\W*(?:(?:and|so|but)\s+)?(?:whom?|(?:which|what)\s+(?:two\s+)?(?:leaders|people|persons|politicians|ministers|presidents|men|statesmen))\b/i;

const tellStatements = (search: Search, found: readonly Candidate[], context: Context): Draft => {
  const { words } = context;
  const { heading, asked } = search;
  const { question, wants, last } = asked;
  const whole = TELLS.test(question) || WHO_SAID.test(question) || isOnOneSide(question);
  const claims = [
    ...new Map(
      found.map(({ statement }) => told(statement, wants, context, whole)).map((each) => [each.claim.text, each]),
    ).values(),
  ];
  const names = namesFor(search, found, context);
  const shown = claims.map(({ claim }) => claim);
  const after = whole ? shown.slice(0, 1).flatMap(({ citations: [first] }) => nextOf(first, context) ?? []) : [];
  return make(context, 'answered', {
    heading,
    lead: last && claims.length > 1 ? words.statements.newestFirst : null,
    claims: unique([
      ...names.map((citation) => quoted(citation, words)),
      ...shown,
      ...after.map((citation) => quoted(citation, words)),
    ]),
    notices: [
      ...conflicts(found, wants, words),
      ...claims.flatMap(({ notices }) => notices),
      ...passedOf(
        shown.map(({ citations: [first] }) => first),
        question,
        context,
      ),
    ],
  });
};

/** Whole sentences, said to be passages; of a list, the sentence before that says of what. */
const tellPassages = (
  heading: string,
  citations: readonly Citation[],
  notices: readonly Notice[],
  context: Context,
): Draft =>
  make(context, 'answered', {
    heading,
    claims: unique(citations.map((citation) => quoted(citation, context.words))),
    notices: [{ kind: 'passage', text: context.words.statements.passages }, ...notices],
  });

/** Of what something is an example, the sentence before says. */
const withLead = (citation: Citation, context: Context): readonly Citation[] => {
  const before = listOf(citation, context);
  return before ? [before, citation] : [citation];
};

/** The sentences that answer where no statement on record does. */
const sentencesFor = (
  { typed, asked, hard, dated, speaks, claims, isTheirs, states }: Search,
  passages: readonly Passage[],
  { requests, ahead }: Instead,
  context: Context,
): readonly Passage[] => {
  // A sentence without a date of its own tells nothing of what was before one.
  const isUndated = isBounded(asked);
  const fitting = isOfNameAlone(hard, asked, context)
    ? []
    : passages.filter((passage) => !isUndated || isSince(passage, asked)).filter(fits(typed, asked, context));
  const beyond = (asked.wants === 'speaker' ? speakersOf(hard, asked, context) : []).filter(
    (passage) => isTheirs(passage.citation.quote) && isOfTime(passage, dated, context),
  );
  const beside = fitting.length > 0 || isUndated ? [] : [atMeeting(asked, context), inSetting(asked, context)];
  const found = requests ?? [ahead, fitting, beyond, ...beside].find(({ length }) => length > 0) ?? [];
  return found.filter(
    (passage) =>
      speaks(passage) &&
      (requests !== undefined ||
        (claims(passage) && isTheirs(passage.citation.quote) && (found === fitting || states(passage.citation.quote)))),
  );
};

const isBounded = ({ before, since }: Asked): boolean => before !== undefined || since !== undefined;

/** "Both leaders met in Tianjin. During their meeting they discussed Ukraine": what two sentences tell together. */
const pairFor = ({ asked, hard, dated, claims, isTheirs, states }: Search, context: Context): readonly Citation[] => {
  const { wants, last, question } = asked;
  const isOpen = (wants === undefined || wants === 'yes') && dated === undefined && !isBounded(asked) && !last;
  const [pair] = isOpen ? together(hard, context, context.only?.articles) : [];
  if (!pair) return [];
  const [passage, next] = pair;
  const { citation } = passage;
  return isTheirs(citation.quote) &&
    isTheirs(next.quote) &&
    !hasBeenAhead(passage, question) &&
    states(`${citation.quote} ${next.quote}`) &&
    claims({ ...passage, citation: { ...citation, quote: `${citation.quote} ${next.quote}` } })
    ? [citation, next]
    : [];
};

/** A word against somebody that is taken for granted, and one that was kept back. */
const TAKEN = /\b(?:criticis|criticiz|condemn|denounc)/i;
const DENIED =
  /\b(?:refrain|abstain|stopped\s+short)\p{L}*\s+(?:from|of)\s+(?:\p{L}+\s+)?(?:criticis|criticiz|condemn|denounc)/iu;

/** The sentence itself, and not only what stands over it, holds one of the words. */
const holdsAny = ({ citation: { quote } }: Passage, typed: string): boolean =>
  contentWords(typed).some((word) => holdsAll(quote, word));

/** No answer, with the nearest sentences. */
const refuse = (
  { typed, heading, asked, speaks, states }: Search,
  spoken: readonly Passage[],
  context: Context,
): Draft => {
  const { knowledge, words, only } = context;
  const near = findPassages(knowledge, typed, { share: 0.6 }).filter(
    (passage) => speaks(passage) && isNear(passage, asked.question) && holdsAny(passage, typed),
  );
  // "why did Chile condemn it": that it refrained from that tells more than what else it did.
  const denied = [...spoken, ...near].filter(
    ({ citation }) => TAKEN.test(asked.question) && DENIED.test(citation.quote),
  );
  const telling = [...denied, ...[...spoken, ...near].filter(({ citation }) => states(citation.quote))];
  const nearest = telling.length > 0 ? telling : spoken.length > 0 ? spoken : near;
  const nothing = only ? words.statements.nothingOf(only.these ?? only.name) : words.statements.nothing;
  return make(context, 'not-in-sources', {
    heading,
    lead: nearest.length > 0 ? words.statements.unsaid(asked.wants) : nothing,
    claims: nearest
      .slice(0, 2)
      .flatMap(({ citation }) => withLead(citation, context).map((each) => quoted(each, words))),
  });
};

/** "did Berg visit Peru", "when did she last travel to Peru", "her last trip to Peru": a trip to Chile tells nothing of it. */
const VISITED =
  /(?:^\W*(?:(?:when|why|how\s+(?:often|long|many\s+times)|(?:in|on)\s+(?:what|which)\s+\p{L}+)\s+)?(?:did|has|have|had)\b[^?,:;]{2,40}\b(?:visit(?:ed)?|(?:go|gone|come|been|travel(?:l?ed)?|fly|flown|return(?:ed)?)\s+to|been\s+in)\s+(?:the\s+)?\p{L}+(?:\s+(?:last|in|on|before|after|since|during)\b[^?,:;]{1,40})?\W*$|['’]s\s+(?:next|last|first|upcoming|coming|previous)\s+(?:\p{L}+\s+)?(?:visit|trip|journey|tour)\s+to\s+(?:the\s+)?\p{L}+\W*$)/iu;

/** No sentence tells what was asked: the one that says otherwise, else the nearest. */
const contradict = (search: Search, typed: string, nearest: readonly Passage[], context: Context): Draft => {
  const { heading, asked } = search;
  const { words } = context;
  const [other] = otherwise(asked.question, typed, asked, context);
  if (other)
    return make(context, 'answered', {
      heading,
      lead: words.statements.otherwise,
      claims: [quoted(other.citation, words)],
    });
  return refuse(search, nearest, context);
};

/** What else the articles state of the words asked about: statements on record, else the best sentences, said to be passages. */
export const answerStatement = (context: Context, typed: string, given: Asked): Draft => {
  const heading = (given.question ?? typed).trim().slice(0, 120);
  const question = given.read?.trim() ?? heading;
  const asked = { ...given, question };
  const contrary = asked.wants === 'why' ? falsePremise(asked, heading, context) : undefined;
  if (contrary) return contrary;
  const plain = searchOf(context, typed, heading, asked);
  const all = spokenOf(plain, context);
  const isOwners = byOwner(question, context.knowledge);
  const isTold = onItsSide(question);
  const guests = guestsAt(question, context).filter(({ statement: { citations } }) => {
    const [{ quote }] = citations;
    return plain.states(quote) && isTold(quote);
  });
  if (guests.length > 0) return tellStatements(plain, guests.slice(0, MOST), context);
  const isVisit = VISITED.test(question) || whitherIn(question) !== undefined;
  const numbers = numbering(heading);
  // A date bounds the sentences by themselves.
  const isOnSide = isBounded(asked) ? () => true : isTold;
  const isOwn = (quote: string): boolean =>
    isOwners(quote) && (!isVisit || isBound(quote, question)) && numbers(quote) && isOnSide(quote);
  const search = { ...plain, isTheirs: (quote: string): boolean => plain.isTheirs(quote) && isOwn(quote) };
  // "Berg's birthday": the only one told of is another's.
  if (all.length > 0 && !all.some(({ citation }) => isOwn(citation.quote))) return refuse(search, all, context);
  if (asked.before === NEVER) return contradict(search, typed, all, context);
  const passages = all.filter(({ citation }) => search.isTheirs(citation.quote));
  const requests = requestsIn(question, context);
  const instead: Instead = {
    requests,
    ahead: datedAhead(search.hard, search.soft, asked, context).filter(({ citation }) =>
      search.isTheirs(citation.quote),
    ),
  };
  const found = statementsFor(search, passages, instead, context);
  if (found.length > 0) return tellStatements(search, found, context);
  const spoken = sentencesFor(search, passages, instead, context);
  const reasons = spoken.length === 0 && asked.wants === 'why' ? reasonsOf(asked, context) : [];
  if (reasons.length > 0) return tellPassages(heading, reasons, [], context);
  if (spoken.length > 0) {
    const shown = best(spoken).map(({ citation }) => citation);
    return tellPassages(
      heading,
      shown.flatMap((citation) => withLead(citation, context)),
      passedOf(shown, question, context),
      context,
    );
  }
  const during = isBounded(asked) ? undefined : toldDuring(passages, asked, context);
  if (during) return make(context, 'answered', { heading, claims: unique(during.claims), notices: during.notices });
  const pair = requests === undefined ? pairFor(search, context) : [];
  if (pair.length > 0) return tellPassages(heading, pair, [], context);
  return contradict(search, typed, all, context);
};
