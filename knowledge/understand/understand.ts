import type { Token } from '../article.ts';
import { greetings, judging, opinions, orderWords } from '../lexicon/question-words.ts';
import { isRealWord } from '../lexicon/real-words.ts';
import { isExactlyInArticles } from '../passages.ts';
import type { Query } from '../query.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { withYears } from '../resolve/bare-month.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { plain } from '../resolve/plain.ts';
import { readReference } from '../resolve/reference.ts';
import type { Correction } from '../resolve/resolution.ts';
import type { Publisher } from '../resolve/source.ts';
import { exclusive } from '../resolve/up-to.ts';
import { absolute } from '../resolve/when.ts';
import { absentPlaces, absentWords, isGivenName } from './absent.ts';
import { tellsOther } from './asked-for.ts';
import { askedOfOutlet } from './asked-of-outlet.ts';
import { withoutAsker, withoutDisclaimer } from './asker.ts';
import { NEVER } from './asking.ts';
import { attributed } from './attribution.ts';
import { besidesNamed } from './besides-named.ts';
import { byName } from './by-name.ts';
import { dropsCondition, isUnsure, leavesOut } from './conditions.ts';
import { asArticlesHave } from './country-names.ts';
import { plainly } from './courtesy.ts';
import { withDatedBounds } from './dated-bounds.ts';
import { excluded, ofAllBut, without } from './exclude.ts';
import { ofTopicAlone } from './idle.ts';
import { inFull } from './in-haste.ts';
import { intent } from './intent.ts';
import { withNames } from './name-order.ts';
import { dropsNumber } from './numbers-kept.ts';
import { otherChair } from './other-chair.ts';
import { withPlainVerbs } from './plain-verbs.ts';
import { inContext, questionIn, type Told } from './preamble.ts';
import { untrueBeside, withCount, withUntrue } from './premise-before.ts';
import { type Question, readQuestion, withTopics } from './question.ts';
import { recast } from './recast/recast.ts';
import { meetingOf } from './report-of.ts';
import { otherReadings } from './rescue.ts';
import { withoutBothParties } from './rules/between-in.ts';
import { asksKind } from './rules/kinds-of-people.ts';
import { asksBesides } from './rules/people-besides.ts';
import { asksOfKind } from './rules/people-of-kind.ts';
import { asksPeople, outletsIn, withoutOutlets } from './rules/sources.ts';
import { verbatim } from './rules/verbatim.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, statementWords } from './slots.ts';
import { respelt, withCommonWords } from './spelling.ts';
import { isSum } from './sums.ts';
import { withVerdict } from './verdict.ts';
import { ofNobodyNamed } from './whom.ts';

/** Why words are no question about the talks. */
export type NoQuestion =
  | { readonly because: 'too long'; readonly characters: number }
  | { readonly because: 'other words' | 'greeting' | 'order' | 'sum' };

/** A question as a query, or why it cannot become one. `corrections`: how its words were read; `only`: whose articles are asked for. */
export type Understood =
  | {
      readonly is: 'query';
      readonly query: Query;
      readonly corrections: readonly Correction[];
      readonly only?: Publisher;
    }
  /** "what was his rank": `ask` has `%` where the name belongs. */
  | { readonly is: 'whom'; readonly heading: string; readonly ask: string }
  /** "according to the BBC": there is no article of it. */
  | { readonly is: 'no publisher'; readonly heading: string; readonly name: string }
  /** Of a meeting, but of which? `ask` is the command that a choice runs, or a question with `%` for the meeting. */
  | {
      readonly is: 'which';
      readonly heading: string;
      readonly ask: string;
      readonly corrections: readonly Correction[];
    }
  /** The articles lack `words`; `rest` are the other words of the question, empty where they tell nothing. */
  | {
      readonly is: 'absent';
      readonly heading: string;
      readonly words: readonly string[];
      readonly rest: string;
      /** The words that say of which meeting. */
      readonly meeting?: string;
      /** Who chaired it is asked. */
      readonly ofChairs?: boolean;
      /** A namesake of somebody on record is asked about: no sentence of the other one answers. */
      readonly ofNamesake?: true;
    }
  | { readonly is: 'no question'; readonly why: NoQuestion };

/** Longer questions are no questions. */
export const LONGEST = 2000;

const no = (because: 'other words' | 'greeting' | 'order' | 'sum'): Understood => ({
  is: 'no question',
  why: { because },
});

const isGreeting = (text: string): boolean => {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; ) {
    const found = greetings.at(tokens, i);
    if (!found && tokens[i]?.kind !== 'mark') return false;
    i = found?.end ?? i + 1;
  }
  return tokens.some(({ kind }) => kind !== 'mark');
};

/** True where nothing in the words has to do with the articles. */
const isForeign = (question: Question, missing: readonly string[]): boolean => {
  const { asked, yes, words } = question;
  const content = contentOf(question);
  // "the coffee machine is broken today"
  const isOddDay = content.length > 0 && content.length === missing.length;
  const entity = words.some(
    ({ label, cue, from, to }) =>
      cue === null &&
      (label.is === 'rank'
        ? to - from > 1
        : !['small', 'generic', 'unknown', 'recency', ...(isOddDay ? ['date'] : [])].includes(label.is)),
  );
  if (isRest(question) || isOwnMeeting(question) || isOfNobodyNamed(question)) return true;
  if (entity || [asksPeople, asksKind, asksOfKind, asksBesides].some((asks) => asks(question))) return false;
  if (content.length === 0) return asked === null && !yes;
  const isQuestion =
    question.text.includes('?') || /\b(?:what|who|when|where|which|why|how|any|anything|about)\b/i.test(question.text);
  return content.length === missing.length && asked === null && !yes && !isQuestion;
};

/** "and the Russian one?": the rest of something said before, which nobody here has heard. */
const isRest = ({ text, words, asked }: Question): boolean =>
  asked === null &&
  /^\W*(?:and|also)\b/i.test(text) &&
  words.every(({ label, cue }) => cue === null && ['small', 'generic', 'country'].includes(label.is));

/** "when did he arrive", "how many of those did he chair": of somebody whom nobody here has named. */
const isOfNobodyNamed = (question: Question): boolean =>
  (/^\W*(?:when|where|why|how|did|has|had|is|was|does)\b[^?]{0,12}\b(?:he|she)\s+\p{L}+\W*$/iu.test(question.text) ||
    /^\W*how\s+many\b[^?]{0,30}\b(?:did|has|does|had)\s+(?:he|she)\s+[\p{L}-]+\W*$/iu.test(question.text)) &&
  !hasPerson(question) &&
  !namesMeeting(question);

/** "in a meeting now", "I have a call": one of the asker's own. */
const isOwnMeeting = ({ text, words, asked, yes }: Question): boolean =>
  asked === null &&
  !yes &&
  !text.includes('?') &&
  /\b(?:in|at|have|got|having)\s+an?\s+(?:\p{L}+\s+)?(?:meeting|session|conference|talk)\b/iu.test(text) &&
  words.every(({ label, cue }) => cue === null && ['small', 'generic', 'meeting', 'recency'].includes(label.is));

/** A question for topics has its topic as an unknown word: "was wheat discussed". Only what no word looks like is put right there. */
const mayBeCues = (question: Question): boolean => {
  const { all, wants } = question;
  if (wants === 'why' || all.has('quote') || all.has('expand')) return false;
  return !all.has('topics') || contentOf(question).every((word) => !/[aeiouy]/i.test(word));
};

/** "who will be the next president": a prediction. */
const FUTURE_HOLDER = /\bwho(?:'ll| will| would| is going to|se going to| shall) (?:be|become)\b/i;

/** "will there be war": a prediction; but "will there be a meeting". */
const TO_COME =
  /^\W*(?:so\s+|and\s+)?(?:will|is|are|could|might)\s+there\s+(?:going\s+to\s+)?(?:ever\s+)?be\s+(?:an?\s+|any\s+|another\s+|more\s+|some\s+)?(?:(?:world|nuclear|civil|third|lasting|real|full)\s+)*(?:wars?|peace|ceasefire|truce|victory|sanctions|coup|elections?)\b/i;

/** "best exercise of the three", "which meeting was the worst"; but "the best wishes". */
const BEST =
  /^\W*(?:(?:which|what|who)\s+(?:(?:of\s+)?[\p{L}-]+\s+){0,4}?(?:is|was|are|were)\s+)?(?:the\s+)?(?:best|worst|coolest|lamest|dumbest)(?:\s+(?!wish)[\p{L}-]+){0,2}(?:\s+(?:of|among|out\s+of|in|ever|here)\b[^?]{0,40})?\W*$/iu;

/** "is Putin a good man", "should India trust Russia": what no article can answer. */
const isJudging = (question: Question, knowledge: Knowledge): boolean =>
  isOpinion(question) && !(OF_SOURCES.test(question.text) && outletsIn(question, knowledge).length > 1);

/** "IANS or PTI, who is right on the date": what each has can be told. */
const OF_SOURCES = /\b(?:who|which)(?:['’]s|\s+is|\s+was|\s+one\s+is)\s+(?:right|wrong|correct)\b/i;

const isOpinion = ({ text, tokens, words, asked, yes, all }: Question): boolean =>
  TO_COME.test(text) ||
  BEST.test(text) ||
  (FUTURE_HOLDER.test(text) &&
    !namesMeeting({ words: words.filter(({ label }) => label.is !== 'country' && label.is !== 'recency') })) ||
  /^\W*should\b|\bshould\s+(?!i\b|we\b|be\b|have\b)\p{L}+/iu.test(text) ||
  (asked === null && yes && tokens.some(({ key }, i) => judging.has(key) && !WISHED.test(tokens[i + 1]?.key ?? ''))) ||
  (!all.has('quote') &&
    !words.some(({ label, cue }) => cue === null && label.is === 'person') &&
    tokens.some((_, i) => opinions.at(tokens, i)));

/** "did she wish him good health": of what was wished. */
const WISHED = /^(?:health|wishes|luck|offices|relations|neighbou?rs)$/;

const withoutPlaces = (question: Question, places: readonly string[]): Question => ({
  ...question,
  words: question.words.filter(({ label }) => !('name' in label && places.includes(label.name))),
});

const ofMeeting = (question: Question): { readonly meeting?: string; readonly ofChairs?: boolean } =>
  namesMeeting(question)
    ? { meeting: meetingSlot(question), ...(question.all.has('chairs') ? { ofChairs: true } : {}) }
    : {};

/** "the SCO summit in Beijing": what is asked of the place, where it has a name of its own. */
const besidePlaces = (question: Question, places: readonly string[]): string => {
  const words = question.words.filter(
    ({ label, cue, text }) =>
      cue === null &&
      !('name' in label && places.includes(label.name)) &&
      (label.is === 'kind' || /^\p{Lu}/u.test(text)),
  );
  const rest = words.filter(({ from }) => from > 0).map(({ text }) => text);
  if (rest.some((word) => /^\p{Lu}{2,}$/u.test(word))) return rest.join(' ');
  const others = withoutPlaces(question, places);
  return hasPerson(others) ? statementWords(others) : '';
};

/** "what did the army write": not asked of the machine. */
const isOfSomeone = (tokens: readonly Token[], i: number): boolean => {
  const from = tokens.findIndex(({ key }) => /^(?:did|does|do|has|have|had)$/.test(key));
  return (
    from >= 0 && from < i - 1 && i - from < 8 && !tokens.slice(from, i).some(({ key }) => /^(?:you|u|i|we)$/.test(key))
  );
};

/** "the Lund-Berg summit": called after those who meet, which singles none out. */
const withoutLeaders = (text: string, knowledge: Knowledge): string =>
  text.replace(
    /\b(\p{L}{3,20})\s?[-–/]\s?(\p{L}{3,20})\s+(?=summits?\b)/giu,
    (whole: string, first: string, second: string) =>
      [first, second].every((name) => catalogueOf(knowledge).byName.has(fold(name))) ? '' : whole,
  );

/** A time in which one meeting alone was: "was the one of July 2023 in Lima". */
const isOneOf = ([date]: readonly string[], knowledge: Knowledge): boolean =>
  date !== undefined && resolveMeeting(date, knowledge).is === 'one';

const heading = (typed: string): string => typed.trim().replace(/\s+/g, ' ').slice(0, 120);

/**
 * A question of any wording, misspelt or half a sentence, as a query; an honest refusal where it is none. Where an unknown word
 * keeps it from being one, and what stands for it can be one word of the questions' language alone, that is taken.
 */
export const understand = (typed: string, knowledge: Knowledge, now: Date): Understood => {
  if (typed.length > LONGEST) return asTyped(typed, knowledge, now, typed).understood;
  if (isGreeting(typed)) return no('greeting');
  const veryWords = verbatim(typed, knowledge);
  if (veryWords) return { is: 'query', query: veryWords, corrections: [] };
  const names = typed.length > LONGEST ? { text: typed } : withNames(typed, knowledge);
  if (names.stranger !== undefined)
    return { is: 'absent', heading: heading(typed), words: [names.stranger], rest: '', ofNamesake: true };
  const asked = asArticlesHave(withoutDisclaimer(inFull(names.text, knowledge)), knowledge);
  const untrue = untrueBeside(asked, knowledge, now);
  if (untrue?.is === 'nobody') return { ...untrue, is: 'absent', heading: heading(typed), rest: '', ofChairs: true };
  const told = questionIn(recast(asked), knowledge);
  const understood = (told && amongOthers(told, typed, knowledge, now)) ?? understandAll(asked, typed, knowledge, now);
  if (!untrue)
    return understood.is === 'query' ? { ...understood, query: withCount(understood.query, asked) } : understood;
  const query = understood.is === 'query' ? understood.query : undefined;
  return { is: 'query', query: withUntrue(query, untrue, heading(typed), knowledge), corrections: [] };
};

/** A question among sentences that ask nothing: by itself, or of what they speak of; undefined where neither can be answered. */
const amongOthers = (told: Told, whole: string, knowledge: Knowledge, now: Date): Understood | undefined => {
  const alone = understandAll(told.question, whole, knowledge, now);
  if (alone.is === 'no publisher') return alone;
  if (alone.is === 'query' && NEEDS_NOTHING.has(alone.query.ask)) return alone;
  const full = inContext(told, knowledge, now);
  if (full.is === 'only') return understandAll(full.text, whole, knowledge, now);
  if (full.is === 'unknown' && alone.is === 'query' && alone.query.ask !== 'statement') return undefined;
  const filled = full.is === 'full' ? understandAll(full.text, whole, knowledge, now) : undefined;
  return [filled, alone].find((each) => each?.is === 'query');
};

/** What is asked of no meeting. */
const NEEDS_NOTHING: ReadonlySet<Query['ask']> = new Set([
  'person',
  'forum',
  'expand',
  'next-summit',
  'next',
  'same-person',
]);

/** Whether a query has lost what its question says: a condition, what it asks for, the number of a meeting. */
const losesPart = (query: Query, text: string, knowledge: Knowledge): boolean =>
  dropsCondition(query, text) || tellsOther(query, text) || dropsNumber(query, text, knowledge);

/** A question by itself; where a part of it was lost, only the sentences that are nearest. */
const understandAll = (typed: string, whole: string, knowledge: Knowledge, now: Date): Understood => {
  const understood = inPlainOrder(typed, whole, knowledge, now);
  return understood.is === 'query' && losesPart(understood.query, typed, knowledge)
    ? { ...understood, query: unknownBeside(typed, heading(whole)) }
    : understood;
};

const inPlainOrder = (typed: string, whole: string, knowledge: Knowledge, now: Date): Understood => {
  const asked = recast(typed);
  const ofOutlet = askedOfOutlet(asked, knowledge);
  if (ofOutlet?.query)
    return {
      is: 'query',
      query: ofOutlet.query,
      corrections: [],
      ...(ofOutlet.only ? { only: ofOutlet.only } : {}),
    };
  const { text, only, unknown } = ofOutlet ?? attributed(asked, knowledge);
  if (unknown !== undefined) return { is: 'no publisher', heading: heading(typed), name: unknown };
  const first = read(text, knowledge, now, whole);
  const isOfAny = first.is === 'which' || (first.is === 'query' && first.query.ask === 'all-chairs');
  const own = only && isOfAny ? meetingOf(only, knowledge) : undefined;
  const understood = own === undefined ? first : read(`${text.replace(/[?.!\s]+$/, '')} ${own}`, knowledge, now, whole);
  // What is cut off may be what names the meeting.
  const isCut =
    understood.is === 'which' || (understood.is === 'no question' && understood.why.because === 'other words');
  if (isCut && text !== asked) return read(asked, knowledge, now, whole);
  if (!only || understood.is !== 'query') return understood;
  const { query } = understood;
  // "what does the Herald say about the summit": its sentences, not what the forum is.
  return {
    ...understood,
    ...(query.ask === 'forum' && SAID_OF.test(text)
      ? { query: { ask: 'statement' as const, words: query.name, question: heading(whole) } }
      : {}),
    only,
  };
};

const SAID_OF = /\bsaid\s+(?:about|of|on)\b/i;

const read = (text: string, knowledge: Knowledge, now: Date, whole: string): Understood => {
  const { understood, text: clean, unknown } = asTyped(withCommonWords(text, knowledge), knowledge, now, whole);
  if (unknown.length === 0) return understood;
  const others = otherReadings(clean, unknown).flatMap(({ text: other, corrections }) => {
    const again = asTyped(other, knowledge, now, whole);
    return again.understood.is === 'query' && again.unknown.length === 0 && !LOOSE.has(again.understood.query.ask)
      ? [{ ...again.understood, corrections: [...corrections, ...again.understood.corrections] }]
      : [];
  });
  const [only, second] = others;
  return only && !second ? only : understood;
};

/** What any words at all may become: a misspelt topic is no cue. */
const LOOSE: ReadonlySet<Query['ask']> = new Set(['statement', 'quote', 'expand', 'person', 'office', 'discussed']);

/** `unknown`: words that no article holds and that may be misspelt cues; none where they may be what is asked about. */
type Read = { readonly understood: Understood; readonly text: string; readonly unknown: readonly string[] };

/** `whole`: all that was typed, for the heading. A question that leaves some meetings out is read without these words first. */
const asTyped = (typed: string, knowledge: Knowledge, now: Date, whole: string): Read => {
  const other = typed.length > LONGEST ? undefined : otherChair(plain(typed, LONGEST), knowledge, heading(whole));
  const besides = typed.length > LONGEST ? undefined : besidesNamed(plain(typed, LONGEST), knowledge);
  if (besides) return { understood: { is: 'query', query: besides, corrections: [] }, text: typed, unknown: [] };
  if (other) return { understood: { is: 'query', query: other, corrections: [] }, text: typed, unknown: [] };
  const split = typed.length > LONGEST ? undefined : excluded(plain(typed, LONGEST), knowledge);
  if (!split) return asSaid(typed, knowledge, now, whole);
  const main = asSaid(split.rest, knowledge, now, whole);
  const query =
    main.understood.is === 'query'
      ? without(main.understood.query, split.except, heading(whole), knowledge)
      : main.understood.is === 'which'
        ? ofAllBut(main.understood.ask, split.except, heading(whole), knowledge)
        : undefined;
  const corrections = 'corrections' in main.understood ? main.understood.corrections : [];
  if (query) return { ...main, understood: { is: 'query', query, corrections } };
  const said = asSaid(typed, knowledge, now, whole);
  return said.understood.is === 'query' &&
    (asksLeftOut(said.understood.query, split.except, knowledge) || forgetsLeftOut(said.understood.query))
    ? { ...said, understood: { ...said.understood, query: unknownBeside(split.rest, heading(whole)) } }
    : said;
};

/** "what did the 4th, barring the 3rd, …": of the very meeting that the words leave out. */
const asksLeftOut = (query: Query, except: string, knowledge: Knowledge): boolean => {
  if (!('meeting' in query) || query.meeting === undefined || !OF_ONE.has(query.ask)) return false;
  const of = (typed: string): readonly number[] => readReference(typed, catalogueOf(knowledge)).ordinals;
  const left = of(except);
  return of(query.meeting).some((ordinal) => left.includes(ordinal));
};

/** "has she visited any city other than Oslo": what is told of her visits is told of Oslo too. */
const forgetsLeftOut = (query: Query): boolean =>
  !leavesOut(query) &&
  !isUnsure(query) &&
  !((query.ask === 'several' || query.ask === 'every') && (query.meetings ?? []).length > 0);

const OF_ONE: ReadonlySet<Query['ask']> = new Set(['chairs', 'when', 'where', 'topics', 'meeting', 'statement']);

/** No answer but the sentences that are nearest. */
const unknownBeside = (words: string, question: string): Query => ({
  ask: 'statement',
  words,
  question,
  before: NEVER,
});

const asSaid = (typed: string, knowledge: Knowledge, now: Date, whole: string): Read => {
  const done = (understood: Understood, text = typed, unknown: readonly string[] = []): Read => ({
    understood,
    text,
    unknown,
  });
  if (typed.length > LONGEST)
    return done({ is: 'no question', why: { because: 'too long', characters: typed.length } });
  const clean = plain(typed, LONGEST);
  if (wordsOf(clean).length === 0) return done(no('other words'));
  if (isGreeting(clean) || withoutAsker(clean) === '') return done(no('greeting'));
  // Once more, now without what is said around it.
  const dated = withYears(absolute(clean, now), now);
  const named = byName(withoutLeaders(recast(plainly(exclusive(dated.text))), knowledge), knowledge);
  const bounded = withDatedBounds(withoutBothParties(named, knowledge), knowledge);
  const { text: spelled, corrections: spelt } = respelt(withPlainVerbs(bounded.text, knowledge), knowledge);
  // A slip in the words that make a shape of the sentence: "togehter with".
  const text = spelt.length > 0 ? recast(spelled) : spelled;
  const corrections = [...dated.corrections, ...bounded.corrections, ...spelt];
  if (isSum(text)) return done(no('sum'));
  const told = heading(whole);
  const asked = readQuestion(text, knowledge);
  const orders = asked.tokens.filter(
    ({ key }, i) =>
      orderWords.has(key) &&
      !isExactlyInArticles(knowledge, key) &&
      !isOfSomeone(asked.tokens, i) &&
      !/^(?:i|we|must|should|to)$/.test(asked.tokens[i - 1]?.key ?? ''),
  );
  if (orders.length > 0 || isJudging(asked, knowledge)) return done(no('order'));
  const gap = ofNobodyNamed(text, knowledge);
  if (gap !== undefined) return done({ is: 'whom', heading: told, ask: gap });
  const places = absentPlaces(withoutOutlets(asked, outletsIn(asked, knowledge)), knowledge);
  // "who chaired the 4th in Paris": that it was elsewhere tells more than that no article speaks of Paris.
  const isPremise =
    asked.reference.ordinals.length + asked.reference.dates.length === 1 &&
    asked.reference.recency === null &&
    places.every((place) => asked.reference.places.includes(place)) &&
    (asked.reference.ordinals.length === 1 || (asked.yes && isOneOf(asked.reference.dates, knowledge)));
  if (places.length > 0 && !isPremise)
    return done({
      is: 'absent',
      heading: told,
      words: places,
      rest: besidePlaces(asked, places),
      ...ofMeeting(withoutPlaces(asked, places)),
    });
  const first = withTopics(asked, knowledge);
  const { missing, corrections: slips } = absentWords(first, knowledge);
  const unknown = mayBeCues(first)
    ? missing.filter((word) => !isGivenName(word, first) && !isRealWord(word.toLowerCase()))
    : [];
  if (isForeign(first, missing)) return done(no('other words'), text, unknown);
  const right = slips.reduce((words, { typed: slip, as }) => words.replace(slip, as), text);
  const question = right === text ? first : withTopics(readQuestion(right, knowledge), knowledge);
  const readAs = [...corrections, ...slips];
  const meant = intent(question, knowledge, missing, told);
  if ('which' in meant)
    return done({ is: 'which', heading: told, ask: meant.which, corrections: readAs }, text, unknown);
  const idle = missing.length > 0 && !meant.named ? ofTopicAlone(question, missing, told, knowledge) : undefined;
  if (idle) return done({ is: 'query', query: idle, corrections: readAs }, text);
  if (missing.length > 0 && !meant.named) {
    const rest = missing.reduce((words, word) => words.replace(word, ' '), statementWords(question));
    return done(
      {
        is: 'absent',
        heading: told,
        words: missing,
        rest: contentOf(question).length > missing.length ? rest : '',
        ...ofMeeting(question),
      },
      text,
      unknown,
    );
  }
  const query = withVerdict(meant.query, typed, question, told, knowledge);
  return done({ is: 'query', query, corrections: readAs }, text, meant.named ? [] : unknown);
};
