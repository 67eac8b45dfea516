import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Citation } from '../article.ts';
import { months } from '../lexicon/calendar.ts';
import { officeWords } from '../lexicon/offices.ts';
import { questionProperties } from '../lexicon/question-properties.ts';
import { sensesOf } from '../lexicon/question-synonyms.ts';
import { genericWords, meetingWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, holder, holdsAll, type Passage } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Statement } from '../record.ts';
import { catalogueOf, singular } from '../resolve/catalogue.ts';
import { typedCountryAt } from '../resolve/country.ts';
import { readReference } from '../resolve/reference.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { type Context, findMeeting, unique } from './context.ts';
import { byDoer, isBound } from './doer.ts';
import { spokenOutsideTitles } from './in-titles.ts';
import { type Draft, make, quoted } from './make.ts';
import { listOf, nextOf } from './next-sentence.ts';
import { around, isOfMeeting } from './of-meeting.ts';
import { otherwise } from './otherwise.ts';
import { asksOfNow, claiming, predicatesIn } from './predicates.ts';
import { falsePremise, reasonsOf } from './reasons.ts';
import { requestsIn } from './request.ts';
import { type Asked, type Candidate, candidates, hasBeen, isAhead, isOfSources, SAID } from './statement-fit.ts';
import { dateOf, told } from './statement-told.ts';
import { together } from './together.ts';
import { toldDuring } from './told-during.ts';
import { holds, isDatedAhead } from './wants.ts';
import { passedNotice } from './when.ts';

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

const SOUGHT = /\b(?:which|what)\s+(?:other\s+)?(\p{L}+)/giu;

/** Words that must be found, and those that only may. */
const parted = (words: string): { readonly hard: string; readonly soft: string } => {
  const all = contentWords(words);
  // "on the sidelines of which event": what is asked for, no word of the sentence.
  const sought = new Set(
    [...words.matchAll(SOUGHT)].map(([, noun = '']) => fold(noun)).filter((noun) => meetingWords.has(noun)),
  );
  const isSoft = (word: string): boolean =>
    genericWords.has(fold(word)) || sought.has(fold(word)) || /^(?:two|both)$/i.test(word);
  return {
    hard: all.filter((word) => !isSoft(word)).join(' '),
    soft: all.filter((word) => isSoft(word) && sensesOf(fold(word)).length > 0).join(' '),
  };
};

/** "the capital of Russia": an attribute and its bearer stand near each other, or the sentence is about something else. */
const ATTRIBUTE =
  /\bwh(?:at|o)(?:'s|’s|\s+is|\s+are|\s+was|\s+were)\s+(?:the\s+)?(\p{L}+)\s+of\s+(?:the\s+)?(\p{L}+)/iu;
const NEAR = 5;

const isNear = ({ citation }: Passage, question: string): boolean => {
  const [, attribute, bearer] = ATTRIBUTE.exec(question) ?? [];
  // "what was said of cables" asks for no attribute of theirs.
  if (attribute === undefined || bearer === undefined || genericWords.has(fold(attribute))) return true;
  const words = contentWords(citation.quote);
  const at = words.flatMap((word, i) => (holdsAll(word, attribute) ? [i] : []));
  return at.some((i) => words.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((word) => holdsAll(word, bearer)));
};

/** "what did Japan demand": what is stated of all those named by a verb of that kind, in whatever words. */
const byVerb = (typed: string, asked: Asked, context: Context): Candidate[] => {
  const tokens = tokenize(typed);
  const verbs = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const verb = questionProperties.at(tokens, i);
    if (verb) for (const { key } of tokens.slice(i, verb.end)) verbs.add(key);
  }
  const names = parted(typed)
    .hard.split(' ')
    .filter((word) => word !== '' && !verbs.has(fold(word)))
    .join(' ');
  if (names === '' || verbs.size === 0 || asked.wants !== undefined || asked.properties === undefined) return [];
  return candidates(findPassages(context.knowledge, names), names, asked, context).filter(({ statement }) =>
    holdsAll(statement.subject, names),
  );
};

/** "2025", "2025-09-12", "October 2025", "in October": what a question dates. */
type Period = { readonly words: string; readonly year: string | undefined; readonly month: string | undefined };

const periodIn = (typed: string): Period | undefined => {
  const [iso, isoYear, isoMonth] = /\b((?:19|20)\d\d)(?:-(\d\d))?(?:-\d\d)?\b/.exec(typed) ?? [];
  const named = contentWords(typed).find((word) => word.length > 3 && months.has(fold(word)));
  if (iso === undefined && named === undefined) return undefined;
  const month = named === undefined ? isoMonth : String(months.get(fold(named))?.value ?? '').padStart(2, '0');
  return { words: `${iso ?? ''} ${named ?? ''}`.trim(), year: isoYear, month };
};

/** "in 2025", where the sentence says "in September" and the report's date tells the year. */
const isOfPeriod = ({ statements }: Passage, { year, month }: Period, context: Context): boolean =>
  statements.some(
    (statement) =>
      statement.date !== null &&
      (year === undefined || statement.date.startsWith(year)) &&
      (month === undefined || statement.date.slice(5, 7) === month) &&
      dateOf(statement, context) !== null,
  );

/** What is expected of those named, in whatever words: "will Putin visit India" finds that he is to be welcomed there. */
const coming = (words: string, question: string, context: Context): Candidate[] => {
  const names = contentWords(words)
    .filter((word) => sensesOf(fold(word)).length === 0)
    .join(' ');
  const asked: Asked = { properties: ['expectation', 'invitation'], wants: 'future' };
  return contentWords(names).length < 2
    ? []
    : candidates(findPassages(context.knowledge, names), names, asked, context).filter(({ statement }) =>
        isBound(statement.citations[0].quote, question),
      );
};

/** "what is ransomware", "define interoperability": a word whose meaning is asked for. */
const CONCEPT =
  /^\W*(?:what(?:['’]?s| is| are)|whats|define|explain|definition of)\s+(?:an?\s+)?((?!the\b|it\b|there\b)\p{Ll}[\p{Ll}-]+(?: (?!of\b|on\b|in\b|about\b|at\b|for\b|to\b|by\b|with\b)\p{Ll}[\p{Ll}-]+){0,2})\W*$/u;

const conceptOf = (question: string): string | undefined => CONCEPT.exec(question)?.[1];

/** "what refined joint tactics": what does something is asked. */
const ASKS_DOER = /^\W*[Ww]hat\s+\p{Ll}{2,}ed\s/u;

/** "air defence", "anything on air defence": a topic, and nothing said of it. */
const isTopic = (question: string): boolean =>
  !ASKS_DOER.test(question) &&
  contentWords(question.replace(/^\W*(?:(?:what|how|anything|something|news|info)\s+)?(?:about|on)\b/i, '')).length <
    4 &&
  !/\b(?:who|which|when|where|whose|did|was|is|are|were|has|have|do|does|will)\b/i.test(question);

/** "logistics, 5th?": what says of which meeting is no part of the topic; "air" of "air defence" alone says of none. */
const topicOf = ({ meeting = '', core }: Asked, typed: string, { knowledge }: Context): string => {
  const { ordinals, places, dates, kinds } = readReference(meeting, catalogueOf(knowledge));
  return ordinals.length + places.length + dates.length + kinds.length > 0 ? (core ?? typed) : typed;
};

/** A sentence that but uses a common noun does not say what it means; one with a name does tell of it. */
const defines = ({ citation: { quote } }: Passage, concept: string | undefined): boolean => {
  if (concept === undefined) return true;
  const at = quote.toLowerCase().indexOf((contentWords(concept)[0] ?? '').toLowerCase());
  const after = quote.slice(at).split(/\s+/).slice(1, 4).join(' ');
  return at < 0 || /^\p{Lu}/u.test(quote.slice(at)) || /\b(?:is an?|are|means|refers to)\b/.test(after);
};

/** "where is the directorate based", "who heads the ministry": a sentence that only names it beside some place or person tells nothing of that. */
const STATES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "when did she first visit Oslo": that she once did tells nothing of the first time.
  [
    /^\W*(?:when|where|how\s+long\s+ago|in\s+(?:which|what)\s+\p{L}+)\b[^?]*\bfirst\s+(?!meeting|round|summit|session|edition|one)\p{L}+/iu,
    /\b(?:first|maiden|inaugural)\b(?![^.]*\bsince\b)/i,
  ],
  // "what was the first time they met": no meeting but one that is told as the first.
  [
    /\b(?:the|their|his|her)\s+(?:very\s+)?first\s+(?:ever\s+)?(?:time|meeting|encounter|visit|trip|call|talks)\b[^?]{0,40}?\b\p{L}+/iu,
    /\b(?:first|maiden|inaugural)\b(?![^.]*\bsince\b)/i,
  ],
  // "did they speak by phone": that one called on the other for something is no call. "before the phone call": of another time.
  [
    /\b(?:(?:on|by|over)\s+(?:the\s+)?(?:tele)?phone|phoned|telephoned|(?<!\b(?:before|after|since|until)\s(?:[\p{L}’']+\s){0,3})(?:phone\s+call|telephon(?:e|ic)\s+(?:call|conversation)))\b/iu,
    /phon/i,
  ],
  // "did Berg call Lund in May", "who called whom": no sentence in which the one calls the other to a better path.
  [
    /\b(?:who|did|has|have|had|ever|when|where|why)\b[^?]{0,80}\b(?<!\b(?:before|after|since|until)\s(?:[\p{L}’']+\s){0,3})(?:call|called|phone|phoned|telephone|telephoned|ring|rang)\b(?!\s+(?:for|on|upon|off|out|it|that|this|attention)\b)(?![^?]{0,80}\bto\s+\p{Ll})/iu,
    /phon|\b(?:a|the|their|his|her|this|that|video)\s+call\b/i,
  ],
  // "why did Berg call Lund": what they then spoke of is no reason.
  [
    /^\W*(?:why|what\s+for)\b[^?]{0,80}\b(?:call|called|phone|phoned|ring|rang|telephone|telephoned)\b/i,
    /phon[^,;]{0,90}\b(?:to\s+(?!further\b)\p{Ll}{4,}|because|in\s+order|since|owing|due\s+to)\b/iu,
  ],
  // "which frigates took part in the drill": that it was held tells of nobody who took part.
  [
    /\b(?:which|what|whose|how\s+many|how\s+much|who)\b[^?]{0,80}\b(?:took|takes?|taking|taken)\s+part\b|\b(?:which|what|whose|how\s+many|who)\b[^?]{0,80}\bparticipat(?:e|ed|es|ing)\b/i,
    /\b(?:participa\p{L}+|t[ao]k\p{L}+\s+part|involv\p{L}+|deploy\p{L}*|compris\p{L}+|consist\p{L}*|attend\p{L}*|sent|fielded|joined|present)\b/iu,
  ],
  [
    /\b(?:which|what|whose|how\s+many|names?\s+of|list|name|number\s+of)\b[^?]{0,30}\b(?:war)?(?:ships?|vessels?|boats?|frigates?|destroyers?|corvettes?|submarines?|carriers?|cruisers?)\b/i,
    /\b(?:war)?(?:ships?|vessels?|boats?|frigates?|destroyers?|corvettes?|submarines?|carriers?|cruisers?)\b/i,
  ],
  // "which two bodies talk through the group"
  [/^\W*(?:between\s+)?(?:which|what)\s+two\s+\p{L}+/iu, /\bbetween\s+(?:the\s+)?\p{Lu}.*\band\b/u],
  // "when did the invasion end": when it began tells nothing of that.
  [
    /^\W*(?:when|(?:in|on)\s+(?:what|which)\s+\p{L}+)\s+(?:did|does|do|was|were|has|have|had|will)\b[^?]*\b(?:end(?:ed)?|stop(?:ped)?|cease[ds]?|finish(?:ed)?|over|expired?)\W*$/iu,
    /\b(?:end(?:s|ed|ing)?|stop(?:s|ped)?|ceas\p{L}+|finish\p{L}*|conclu\p{L}+|over|expir\p{L}+)\b/iu,
  ],
  // "how many days did she stay in Oslo", "how long did they speak": that they did tells nothing of how long.
  [
    /^\W*(?:for\s+)?how\s+(?:long|many\s+(?:minutes|hours|days|weeks))\s+(?:did|does|was|were)\b(?![^?]*\b(?:ago|since|after|before|between|from|until|till)\b)/iu,
    /\b(?:for|last(?:s|ed|ing)?|stay\p{L}*|spen\p{L}+|took)\s+(?:\S+\s+){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\b\p{L}+-(?:minute|hour|day|week|month|year)\b|\b(?:day|week|month|year|hour)-?long\b/iu,
  ],
  [/^\W*since\s+(?:when|what|which)\b/i, /\bsince\b|\b(?:19|20)\d\d\b/i],
  [/^\W*(?:when|where|who|by\s+whom)\b[^?]*\bannounced\W*$/i, /\bannounc/i],
  [
    /^\W*how\s+long\s+(?:has|have|had)\b/i,
    /\b(?:for|over|in|past|last|within|since)\s+(?:\S+\s+){0,3}(?:hours?|days|weeks?|months?|years?|decades?|centur\p{L}+)\b|\bsince\b/iu,
  ],
  [
    /^\W*(?:where|in\s+(?:which|what)\s+\p{L}+)\b.*\b(?:based|located|situated|headquartered|seated)\b/iu,
    /\b(?:based|located|situated|headquartered|headquarters\s+(?:is|are)|seat)\b/i,
  ],
  [
    /^\W*who\s+(?:is\s+)?(?:heads?|headed|heading|leads?|led|leading|runs?|running|commands?|commanding)\b/i,
    /\b(?:heads?|headed|leads?|led|leader|chief|minister|director|commander|commands?|runs?|run\s+by)\b/i,
  ],
  [
    /^\W*(?:when|since\s+when|(?:in\s+)?(?:what|which)\s+year|how\s+old)\b.*\b(?:starts?|started|begins?|began|founded|established?|set\s+up|created?|formed|launched?|instituted|exists?|existed)\b/i,
    /\b(?:start|beg[aiu]n|found(?:ed|ing)|establish|set\s+up|creat|form(?:ed|aliz|alis)|launch|inaugurat|institut|inception|since)/i,
  ],
];

const HELD = /\b(?:held|met|meet|take\s+place|taken\s+place|took\s+place|happen(?:ed)?)\b/i;

/** "who leads the main directorate", "who is the head of …": the words of its name, as they stand side by side. */
const LEADS =
  /^\W*who\s+(?:is\s+|was\s+)?(?:heads?|headed|leads?|led|leading|runs?|running|commands?|commanding|heading|directs?|(?:the\s+)?(?:head|leader|director)\s+of)\s+(?:the\s+)?((?:\p{L}+\s+){1,4}?\p{L}+)\W*$/iu;

/** Another body may have all of these words, apart; and its deputy is not its head. */
const isOfBody = (quote: string, question: string): boolean => {
  const [, body] = LEADS.exec(question) ?? [];
  const own = contentWords(body ?? '');
  if (own.length < 2) return true;
  const all = contentWords(quote);
  return all.some((_, i) => {
    const end = i + own.length;
    if (!holdsAll(all.slice(i, end).join(' '), own.join(' '))) return false;
    const before = all.slice(Math.max(0, i - 3), i);
    return (
      !before.some((word) => DEPUTY.test(word)) &&
      [...before.slice(-2), ...all.slice(end, end + 3)].some((word) => HEADS.test(word))
    );
  });
};
const HEADS =
  /^(?:chief|head|leader|director|minister|commander|president|chair(?:man|person)?|secretary|led|leads?|headed|heads|run|commanded)$/i;
const DEPUTY = /^(?:deputy|vice|assistant|acting)$/i;

/** What a sentence has to tell, for the question looked at last: many sentences are weighed for one. */
let last: { readonly question: string; readonly told: readonly RegExp[] } = { question: '', told: [] };

const saysState = (quote: string, question: string): boolean => {
  if (last.question !== question)
    last = { question, told: STATES.flatMap(([asked, told]) => (asked.test(question) ? [told] : [])) };
  return isOfBody(quote, question) && isBoundThere(quote, question) && last.told.every((told) => told.test(quote));
};

/** "when did she visit Chile": a sentence on the war in Chile, and on her visit elsewhere, has her go to no such place. */
const WENT_TO =
  /^\W*(?:when|in\s+(?:what|which)\s+(?:year|month)|on\s+(?:what|which)\s+(?:day|date))\s+(?:did|has|had|was)\s+[^?,;:]{2,50}?\s(?:(?:last|first)\s+)?(?:visit(?:ed)?|(?:go|went|gone|travel(?:led)?|come|came|fly|flown|been)\s+to)\s+(?:the\s+)?([\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\W*$/iu;
const THERE =
  '\\b(?:visit\\p{L}*|trips?|travel\\p{L}*|journey\\p{L}*|to|in|at|into|reach\\p{L}*|arriv\\p{L}+)\\s+(?:(?:the|new|both|nearby)\\s+)?(?:\\p{L}+(?:,|\\s+in|\\s+and)\\s+)?';

/** "the war in Chile", "an invasion of Chile": the place as a matter. */
const AS_MATTER = '\\b(?:of|on|over|against|about|concerning|conflict\\s+in|war\\s+in|crisis\\s+in)\\s+(?:the\\s+)?';

const isBoundThere = (quote: string, question: string): boolean => {
  const [, place] = WENT_TO.exec(question) ?? [];
  return (
    place === undefined ||
    !new RegExp(`${AS_MATTER}${place}\\b`, 'iu').test(quote) ||
    new RegExp(`${THERE}${place}\\b`, 'iu').test(quote)
  );
};

const namesCountry = (words: string): boolean => {
  const tokens = tokenize(words);
  return tokens.some((_, i) => typedCountryAt(tokens, i) !== undefined);
};

/** "did Reuter report her visit": that it was reported is asked, and not whether it took place. */
const isOfReport = (question: string): boolean =>
  /^\W*(?:did|has|have|was|were)\s+(?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,3}?\s+(?:report(?:ed)?|the\s+source|quot\p{L}+|cit\p{L}+|announc\p{L}+|indicat\p{L}+|claim\p{L}*|say|said|mention\p{L}*|write|written)\b/iu.test(
    question,
  );

/** "will she visit Oslo in 2026": what is to be in another year tells nothing of it. */
const isOfYear = ({ date }: Statement, question: string, wants: Wanted | undefined): boolean => {
  const [year] = /\b20\d\d\b/.exec(question) ?? [];
  return wants !== 'future' || year === undefined || date === null || !/^\d{4}/.test(date) || date.startsWith(year);
};

/** "what rank is the Chilean": sentences that but name the country tell nothing of it. */
const isOfCountryAlone = (hard: string, question: string): boolean => {
  const tokens = tokenize(hard).filter(({ kind, key }) => kind === 'word' && key.length > 1);
  return (
    tokens.length > 0 &&
    tokens.every((_, i) => typedCountryAt(tokens, i) !== undefined) &&
    predicatesIn(question).length > 0
  );
};

/** "in 2022, where did they meet": a time of the question's own, and no bound. */
const IN_YEAR =
  /(?<!\b(?:since|before|after|until|till|by|between|from|than)\s(?:[\p{L}’']+\s){0,2})\b(?:[Ii]n|[Dd]uring)\s+(?:the\s+year\s+|\p{Lu}\p{Ll}+\s+)?((?:19|20)\d\d)\b(?!\s*(?:and|or|to|[–-])\s*(?:19|20))/u;

const WH = /\b(?:when|where|at\s+which|in\s+(?:what|which))\b/i;

/** When or where something was in a year that is named: what was in another year is no answer. */
const isInYear = (date: string, quote: string, question: string, wants: Wanted | undefined): boolean => {
  const [, year] = (wants === 'when' || wants === 'where') && WH.test(question) ? (IN_YEAR.exec(question) ?? []) : [];
  return year === undefined || date.startsWith(year) || (date === '' && quote.includes(year));
};

const isYearOf = (
  { citation, statements }: Pick<Passage, 'citation' | 'statements'>,
  question: string,
  wants: Wanted | undefined,
): boolean =>
  isInYear('', citation.quote, question, wants) ||
  statements.some(({ date }) => date !== null && isInYear(date, citation.quote, question, wants));

/** Whether a sentence holds what is wanted; of words said, whether somebody says them. */
const fits = (
  typed: string,
  { question = typed, wants, meeting = '' }: Asked,
  { only, knowledge }: Context,
): ((passage: Passage) => boolean) => {
  const isTheirs = byDoer(question, knowledge);
  const [, speaker] = SAID.exec(question) ?? [];
  // "what did the fourth meeting say": nobody's words.
  const said = contentWords(meeting);
  const spoken =
    speaker !== undefined &&
    // "what do the articles say", "what does IANS say": all of it is theirs.
    only === undefined &&
    !isOfSources(speaker) &&
    !tokenize(speaker).some(({ key }) => meetingWords.has(key)) &&
    (namesCountry(speaker) || !contentWords(speaker).every((word) => said.includes(word)));
  return ({ citation, statements }) =>
    (isOfReport(question) || !hasBeenAhead({ statements }, question)) &&
    isTheirs(citation.quote) &&
    (wants !== 'future' || isBound(citation.quote, question)) &&
    holds(citation.quote, wants, typed, question) &&
    saysState(citation.quote, question) &&
    isYearOf({ citation, statements }, question, wants) &&
    // "when will it end": a sentence in which something else will be tells nothing of it.
    !(wants === 'future' && ASKS_WHEN.test(question)) &&
    (!spoken || /\b(?:said|says|told|according to|posted|announced|added)\b/i.test(citation.quote));
};

/** A month in which the day lies may be after it. */
const isSinceDay = (date: string, since: string): boolean => date >= since.slice(0, date.length);

/** "her first trip there since 2019": of the last one before, where that is what is asked. */
const isSince = ({ citation }: Passage, { before = '', last = false }: Asked): boolean => {
  const [, year] = /\b(?:since|after)\s+(?:\p{Lu}\p{L}+\s+)?((?:19|20)\d\d)\b/u.exec(citation.quote) ?? [];
  return (
    last && year !== undefined && /^\d{4}/.test(before) && year < before.slice(0, 4) && FIRST_SINCE.test(citation.quote)
  );
};

const FIRST_SINCE = /\b(?:first|maiden|earliest|only)\b[^.;]{0,80}\bsince\b/i;

const ASKS_WHEN = /(?:^|[,;:])\W*when\b/i;

/** "when may she visit Oslo": sentences that date what is to come; the place may stand in those beside them. */
const datedAhead = (
  hard: string,
  soft: string,
  { question = '', wants }: Asked,
  context: Context,
): readonly Passage[] =>
  wants !== 'future' || !ASKS_WHEN.test(question) || contentWords(`${hard} ${soft}`).length < 2
    ? []
    : findPassages(context.knowledge, `${hard} ${soft}`, { share: 0.6, articles: context.only?.articles }).filter(
        (passage) =>
          isDatedAhead(passage.citation.quote) &&
          isBound(passage.citation.quote, question) &&
          holdsAll(passage.citation.quote, soft) &&
          holdsAll(around(passage, context), hard),
      );

/** "issued after the 22nd summit": of that summit, not of the next. */
const BESIDE = /^(?:after|following|before|prior to|preceding)\s+/i;

/** "did he come": a sentence that only announces it does not tell. */
const hasBeenAhead = ({ statements }: Pick<Passage, 'statements'>, question: string): boolean =>
  hasBeen(question) && statements.length > 0 && statements.every(isAhead);

/** Sentences that hold the words of a meeting that is named, or speak of it: that the article reports it is not enough. */
const meetingFilter = ({ meeting }: Asked, context: Context): ((passage: Passage) => boolean) => {
  if (meeting === undefined) return () => true;
  const { ordinals, kinds, branch } = readReference(meeting, catalogueOf(context.knowledge));
  const found = ordinals.length + kinds.length > 0 || branch !== null ? findMeeting(context, meeting) : undefined;
  if (found?.is !== 'one') return () => true;
  const { value } = found;
  const names = holder(meeting);
  return (passage) => names(passage.citation.quote) || isOfMeeting(passage, value, context.knowledge);
};

/** "logistics at the 5th meeting": sentences that speak of that meeting and hold the other words. */
const atMeeting = (asked: Asked, context: Context): readonly Passage[] => {
  const { meeting, core = '' } = asked;
  const { hard } = parted(core);
  const found = meeting === undefined || hard === '' ? undefined : findMeeting(context, meeting.replace(BESIDE, ''));
  if (found?.is !== 'one') return [];
  const articles = new Set(found.value.articles.filter((id) => context.only?.articles.has(id) ?? true));
  return findPassages(context.knowledge, hard, { articles }).filter(
    (passage) => fits(core, asked, context)(passage) && isOfMeeting(passage, found.value, context.knowledge),
  );
};

/** "who said the visit to Oslo would be in 2024": the sentence that says whose word it is may leave the place or the year to those beside it. */
const speakersOf = (hard: string, asked: Asked, context: Context): readonly Passage[] => {
  const words = contentWords(hard)
    .filter((word) => !/^(?:19|20)\d\d$/.test(word))
    .join(' ');
  return findPassages(context.knowledge, words, { share: 0.6, articles: context.only?.articles }).filter(
    (passage) => holds(passage.citation.quote, asked.wants) && holdsAll(around(passage, context), words),
  );
};

/** What a shown sentence announces may have been due before now: no article tells that it took place; or may since be otherwise. */
const passedOf = (shown: readonly Citation[], question: string, context: Context): Notice[] => {
  const { byArticle } = catalogueOf(context.knowledge);
  const announced = shown.flatMap(({ article, start, end }) =>
    (byArticle.get(article) ?? []).filter(({ citations }) =>
      citations.some((own) => own.article === article && own.start < end && start < own.end),
    ),
  );
  const passed = [...new Set(announced)].flatMap((meeting) => passedNotice(meeting, context, 'named'));
  return passed.length > 0 ? passed : writtenNotices(shown, question, context);
};

/** Words that are so on the day of writing alone: "upcoming", "last visited", "hasn't been held in the past two years". */
const OF_ITS_DAY =
  /\b(?:upcoming|looking forward to|making arrangements|(?:may|might|will) (?:take place|visit|travel|be held)|is (?:scheduled|set|due|expected)|last (?:met|visited|held|travelled)|(?:has|have)(?:n[’']t| not) been|in the past \p{L}+ \p{L}+|so far|at present|currently|outstanding)\b/giu;
/** News so many days old may have been overtaken. */
const OLD_DAYS = 60;

/** When it was written, where what is shown may have been so on that day alone. */
export const writtenNotices = (
  shown: readonly Citation[],
  question: string,
  { knowledge, now, words }: Context,
): Notice[] =>
  shown.flatMap(({ article, quote }) => {
    // "where did they meet in 2022": that it was then the last is not what is asked.
    const told = (quote.match(OF_ITS_DAY) ?? []).find(
      (each) => !/^last\b/i.test(each) || /\b(?:last|latest|since|still|ago)\b/i.test(question),
    );
    const date = catalogueOf(knowledge).articles.get(article)?.published?.date;
    return told === undefined ||
      date === undefined ||
      !/^\d{4}-\d\d-\d\d$/.test(date) ||
      differenceInCalendarDays(now, parseISO(date)) < OLD_DAYS
      ? []
      : [{ kind: 'date-passed' as const, text: words.statements.writtenOn(told, date) }];
  });

/** "what did they talk about on the phone": the whole sentence tells, not that they did. */
const TELLS =
  /\bwhat\b.*\b(?:ask(?:ed)?|urged?|request(?:ed)?|tell|told|called?\s+(?:on|upon|for)|advised?|talk(?:ed)?|discuss(?:ed)?|speak|spoke|spoken|said|say|came up|come up|conversation|exchanged|review(?:ed)?)\b|\bwhat\b.*\babout\W*$|\babout\s+what\b/i;

/** "Putin visit to India when": what was, and what is to come. */
const isTenseless = (question: string, { wants, properties, last }: Asked): boolean =>
  wants === 'when' &&
  !last &&
  (properties ?? []).includes('visit') &&
  !/\b(?:did|was|were|has|had|have|last|previous|ago|will|visited|travelled|traveled|went|came|in (?:19|20)\d\d)\b/i.test(
    question,
  );

/** "the declaration signed after the Oslo visit": the sentence holds what is asked about, and those beside it the setting. */
const inSetting = (asked: Asked, context: Context): readonly Passage[] => {
  const { meeting, core = '' } = asked;
  const { hard } = parted(core);
  if (meeting === undefined || contentWords(hard).length < 2) return [];
  if (findMeeting(context, meeting.replace(BESIDE, '')).is === 'one') return [];
  return findPassages(context.knowledge, hard, { articles: context.only?.articles })
    .slice(0, 10)
    .filter((passage) => fits(core, asked, context)(passage) && holdsAll(around(passage, context), meeting));
};

/** "which party does Modi belong to", "which bodies talk in the group": sentences that but name the person or the forum tell nothing of it. */
const isOfNameAlone = (hard: string, { question = '' }: Asked, { knowledge }: Context): boolean => {
  const { byName, forumWords } = catalogueOf(knowledge);
  return (
    /\b(?:which|whose|why)\b/i.test(question) &&
    contentWords(hard).every(
      (word) => byName.has(fold(word)) || officeWords.starts.has(fold(word)) || forumWords.has(singular(fold(word))),
    )
  );
};

/** What else the articles state of the words asked about: statements on record, else the best sentences, said to be passages. */
export const answerStatement = (context: Context, typed: string, given: Asked): Draft => {
  const { knowledge, words } = context;
  const heading = (given.question ?? typed).trim().slice(0, 120);
  const question = given.read?.trim() ?? heading;
  const asked = { ...given, question };
  const contrary = asked.wants === 'why' ? falsePremise(asked, heading, context) : undefined;
  if (contrary) return contrary;
  const period = periodIn(typed);
  const dated = period === undefined || findPassages(knowledge, parted(typed).hard).length > 0 ? undefined : period;
  const ofMeeting = meetingFilter(asked, context);
  const concept = conceptOf(question);
  const { hard, soft } = parted(
    dated === undefined ? typed : dated.words.split(' ').reduce((left, word) => left.replace(word, ' '), typed),
  );
  // Where few words single it out, its verb counts too: "what did Chile ask for".
  const articles = context.only?.articles;
  const exactly = contentWords(hard).length < 2 ? findPassages(knowledge, typed, { articles }) : [];
  const full = exactly.length > 0 ? exactly : findPassages(knowledge, `${hard} ${soft}`, { articles });
  // "did anything go wrong at the talks": that a sentence speaks of talks says nothing of it.
  const isBare =
    (asked.wants === 'yes' && !HELD.test(typed) && contentWords(hard).every((word) => meetingWords.has(fold(word)))) ||
    (asked.wants !== 'who' && (asked.properties ?? []).length === 0 && isOfCountryAlone(hard, question));
  const speaks = isTopic(question) ? spokenOutsideTitles(parted(topicOf(asked, typed, context)).hard) : () => true;
  const claims = asked.wants === 'yes' ? claiming(question, typed) : () => true;
  const spokenOf = (full.length > 0 ? full : findPassages(knowledge, hard, { articles })).filter(
    (passage) =>
      !isBare &&
      speaks(passage) &&
      claims(passage) &&
      isNear(passage, question) &&
      ofMeeting(passage) &&
      defines(passage, concept) &&
      (dated === undefined || isOfPeriod(passage, dated, context) || holdsAll(around(passage, context), dated.words)),
  );
  const isTheirs = byDoer(question, knowledge);
  const passages = spokenOf.filter(({ citation }) => isTheirs(citation.quote));
  const whole = TELLS.test(question);
  const beyond = asked.wants === 'speaker' ? speakersOf(hard, asked, context) : [];
  const exact = soft === '' ? [] : candidates(passages, `${hard} ${soft}`, asked, context);
  // Whose word something is, no statement tells: only a sentence that says so.
  const own = asked.wants === 'speaker' ? [] : exact.length > 0 ? exact : candidates(passages, hard, asked, context);
  const requests = requestsIn(question, context);
  const ahead = datedAhead(hard, soft, asked, context);
  const found = (
    requests || own.length > 0 || ahead.length > 0
      ? requests || ahead.length > 0
        ? []
        : own
      : asked.wants === 'future'
        ? coming(hard, question, context)
        : passages.length === 0 && !asksOfNow(question)
          ? byVerb(typed, asked, context)
          : []
  )
    .concat(isTenseless(question, asked) ? coming(hard, question, context) : [])
    .filter(
      ({ statement, date }) =>
        saysState(statement.citations[0].quote, question) &&
        isOfYear(statement, question, asked.wants) &&
        isInYear(date, statement.citations[0].quote, question, asked.wants),
    )
    .filter(
      ({ date }) => asked.before === undefined || (date !== '' && date.slice(0, asked.before.length) < asked.before),
    )
    .filter(({ date }) => asked.since === undefined || (date !== '' && isSinceDay(date, asked.since)))
    .slice(0, asked.before !== undefined && asked.last ? 1 : MOST);
  if (found.length > 0) {
    const claims = [
      ...new Map(
        found
          .map(({ statement }) => told(statement, asked.wants, context, whole))
          .map((each) => [each.claim.text, each]),
      ).values(),
    ];
    const shown = claims.map(({ claim }) => claim);
    const after = whole ? shown.slice(0, 1).flatMap(({ citations: [first] }) => nextOf(first, context) ?? []) : [];
    return make(context, 'answered', {
      heading,
      lead: asked.last && claims.length > 1 ? words.statements.newestFirst : null,
      claims: unique([...shown, ...after.map((citation) => quoted(citation, words))]),
      notices: [
        ...conflicts(found, asked.wants, words),
        ...claims.flatMap(({ notices }) => notices),
        ...passedOf(
          claims.map(({ claim }) => claim.citations[0]),
          question,
          context,
        ),
      ],
    });
  }
  // A sentence without a date of its own tells nothing of what was before one.
  const isUndated = asked.before !== undefined || asked.since !== undefined;
  const fitting = isOfNameAlone(hard, asked, context)
    ? []
    : passages.filter((passage) => !isUndated || isSince(passage, asked)).filter(fits(typed, asked, context));
  const beside = fitting.length > 0 || isUndated ? [] : [atMeeting(asked, context), inSetting(asked, context)];
  const spoken = (requests ?? [ahead, fitting, beyond, ...beside].find(({ length }) => length > 0) ?? []).filter(
    (passage) => speaks(passage) && (requests !== undefined || claims(passage)),
  );
  const reasons = spoken.length === 0 && asked.wants === 'why' ? reasonsOf(asked, context) : [];
  if (reasons.length > 0)
    return make(context, 'answered', {
      heading,
      claims: reasons.map((citation) => quoted(citation, words)),
      notices: [{ kind: 'passage', text: words.statements.passages }],
    });
  if (spoken.length > 0) {
    const shown = best(spoken).map(({ citation }) => citation);
    return make(context, 'answered', {
      heading,
      claims: unique(
        shown.flatMap((citation) => {
          // Of what it is an example, the sentence before says.
          const before = listOf(citation, context);
          return [...(before ? [quoted(before, words)] : []), quoted(citation, words)];
        }),
      ),
      notices: [{ kind: 'passage', text: words.statements.passages }, ...passedOf(shown, question, context)],
    });
  }
  const during =
    asked.before === undefined && asked.since === undefined ? toldDuring(passages, asked, context) : undefined;
  if (during) return make(context, 'answered', { heading, claims: unique(during.claims), notices: during.notices });
  // "Both leaders met in Tianjin. During their meeting they discussed Ukraine": what two sentences tell together.
  const open = asked.wants === undefined || asked.wants === 'yes';
  const [pair] = open && dated === undefined && !isUndated && !asked.last ? together(hard, context, articles) : [];
  if (
    pair &&
    requests === undefined &&
    isTheirs(pair[0].citation.quote) &&
    isTheirs(pair[1].quote) &&
    !hasBeenAhead(pair[0], question) &&
    saysState(`${pair[0].citation.quote} ${pair[1].quote}`, question)
  ) {
    const [{ citation }, next] = pair;
    return make(context, 'answered', {
      heading,
      claims: [quoted(citation, words), quoted(next, words)],
      notices: [{ kind: 'passage', text: words.statements.passages }],
    });
  }
  const [other] = otherwise(question, typed, asked, context);
  if (other)
    return make(context, 'answered', {
      heading,
      lead: words.statements.otherwise,
      claims: [quoted(other.citation, words)],
    });
  const near = findPassages(knowledge, typed, { share: 0.6 }).filter(
    (passage) => speaks(passage) && isNear(passage, question),
  );
  const stating = [...spokenOf, ...near].filter(({ citation }) => saysState(citation.quote, question));
  const nearest = stating.length > 0 ? stating : spokenOf.length > 0 ? spokenOf : near;
  return make(context, 'not-in-sources', {
    heading,
    lead:
      nearest.length > 0
        ? words.statements.unsaid(asked.wants)
        : context.only
          ? words.statements.nothingOf(context.only.name)
          : words.statements.nothing,
    claims: nearest.slice(0, 2).flatMap(({ citation }) => {
      const before = listOf(citation, context);
      return [...(before ? [quoted(before, words)] : []), quoted(citation, words)];
    }),
  });
};
