import type { Token } from '../article.ts';
import { agencyWords } from '../lexicon/agencies.ts';
import { cityWords } from '../lexicon/countries.ts';
import { askedWith, type Kind, kindWords, memberWords, toldWith } from '../lexicon/other-words.ts';
import { meetingWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, type Passage, termsOf } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { readQuestion, type Word } from '../understand/question.ts';
import { meetingSlot } from '../understand/slots.ts';
import { type Context, findMeeting, unique } from './context.ts';
import { doersAt } from './doer.ts';
import { type Draft, make, quoted } from './make.ts';
import { byRoles } from './objects.ts';
import { isOfMeeting } from './of-meeting.ts';
import { byOwner } from './owner.ts';
import { type Party, partiesIn, partyAt } from './parties.ts';
import { hasBeenAhead } from './passage-fit.ts';
import { stating } from './states.ts';
import { holds } from './wants.ts';

/*
 * "who leaned on Chile over its gas", where a sentence has "Chile bought gas despite pressure from Norway": the last look, after all else has
 * found nothing. A sentence answers where it bears out every single word of the question: itself, in other words of the same claim
 * (other-words.yaml), as the kind of what is asked for, or as the name of the meeting that it tells of; and where whoever does it does it there.
 * One word that nothing bears out, and it is a refusal: that word may be what is asked.
 */

/** What would change a claim and is no word of it, and what no sentence says by itself. */
const BARRED =
  /\b(?:not|never|no|nobody|none|nothing|without|only|except|but|else|instead|before|after|until|till|since|still|yet|any\s*more|longer|just|even|all|every|each|more\s+than|less|least|most|fewer|how\s+(?:many|much|often|old|far|big|large|long)|according|should|whether|if|or|not|who\s+else|(?:what|which)\s+(?:price|cost|sum|amount|number|rate|share|percentage|budget|size|length|quantity)|end|fail\p{L}*|refus\p{L}+|cancel\p{L}*)\b|n['’]t\b|["“”«»]|[.?!;]\s+\p{Lu}/iu;

/** The words before "what": "in which", "on what". */
const OPENS =
  /^\W*(?:(?:and|so|please)\s+)*(?:(?:in|on|at|to|of|by|for|with|from|under|through|within|across|during|against|into|beyond|towards?)\s+(?:the\s+\p{L}+\s+of\s+)?)?(?<wh>who|whom|whose|what|which|when|where|why|how|did|has|have|does|do|is|was|are|were)\b/iu;

const AUX = /^(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|must|may|might|be|been|being)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Whoever acts together: "the two sides", "both countries". */
const TOGETHER = /^(?:sides|countries|nations|states|governments|parties|two)$/;
const LEADING = /^(?:leaders|generals|chairs|co-chairs|chairmen|chiefs)$/;

/** A piece of a question, at tokens `from` to `to`, and the places of a sentence that bear it out: none where nothing does. */
type Unit = {
  readonly from: number;
  readonly to: number;
  readonly borne: (told: Told) => readonly number[];
  /** A name of a party: it says of whom, and not what. */
  readonly isName: boolean;
  /** A word of its own or a country's adjective, which belongs to what stands beside it. */
  readonly isPlain?: boolean;
};

type Told = { readonly tokens: readonly Token[]; readonly parties: readonly Party[]; readonly text: string };

const toldOf = (text: string, knowledge: Knowledge): Told => {
  const tokens = tokenize(text);
  return { tokens, parties: partiesIn(tokens, knowledge), text };
};

const placesOf = (tokens: readonly Token[], is: (i: number) => boolean): readonly number[] =>
  tokens.flatMap((_, i) => (is(i) ? [i] : []));

/** A wording, as a sentence may have it instead. */
const otherwiseAt = ({ tokens }: Told, classes: ReadonlySet<number>): readonly number[] =>
  placesOf(tokens, (i) => [...(toldWith.at(tokens, i)?.value ?? [])].some((number) => classes.has(number)));

/** "assess", "assessed", "assessing": without what verbs and plurals end in. */
const stemOf = (term: string): string => term.replace(/(?<=\p{L}{4})(?:ations?|ions?|ments?|ing|ed|es|e|s|y)$/u, '');

/** The same word in another form, or one of the same sense: "offices" are no officers, a diplomat is no diplomatic source. */
const sameWord = (word: string): ((other: string) => boolean) => {
  const terms = termsOf(word) ?? [];
  const stems = new Set([...terms, ...terms.filter((term) => !term.startsWith('=')).map(stemOf)]);
  return (other) => (termsOf(other) ?? []).some((term) => stems.has(term) || stems.has(stemOf(term)));
};

const wordUnit = (tokens: readonly Token[], at: number, knowledge: Knowledge): Unit | undefined => {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return undefined;
  const party = partyAt(tokens, at, knowledge, true);
  if (party) {
    const borne = ({ parties }: Told): readonly number[] =>
      parties.filter(({ id }) => id === party.id).map(({ from }) => from);
    const last = tokens[party.to - 1]?.text ?? '';
    const isPlain = party.is === 'country' && (/['’]s$/.test(last) || last.toLowerCase() !== party.id.toLowerCase());
    return { from: at, to: party.to, borne, isName: true, isPlain };
  }
  const other = askedWith.at(tokens, at);
  const end = other?.end ?? at + 1;
  const own = tokens.slice(at, end);
  const words = own.map(({ text }) => text).filter((text) => contentWords(text).length > 0);
  if (words.length === 0 && other === undefined) return undefined;
  const [first, ...others] = words.map(sameWord);
  const borne = (told: Told): readonly number[] => {
    const isHeld = first && others.every((is) => told.tokens.some(({ text }) => is(text)));
    const itself = isHeld ? placesOf(told.tokens, (i) => first(told.tokens[i]?.text ?? '')) : [];
    return other ? [...itself, ...otherwiseAt(told, other.value)] : itself;
  };
  return { from: at, to: end, borne, isName: false, isPlain: other === undefined };
};

/** "the two sides", "both leaders": more than one named, or said to be so. */
const togetherUnit = (tokens: readonly Token[], at: number): Unit | undefined => {
  const key = tokens[at]?.key ?? '';
  const lead = tokens[at - 1]?.key ?? '';
  const isLeading = LEADING.test(key);
  if (!isLeading && !TOGETHER.test(key)) return undefined;
  if (!/^(?:the|two|both)$/.test(lead)) return undefined;
  const told = isLeading
    ? /^(?:both|two)\s+(?:leaders|generals|chairs)|\b(?:both|two)\s+leaders\b|\bthey\b/i
    : /\b(?:both|two)\s+(?:sides|nations|countries|parties|armies|governments)\b|\bthe\s+(?:sides|nations|countries)\b|\bthey\b|\btheir\b/i;
  const borne = ({ text, parties }: Told): readonly number[] =>
    told.test(text) || (!isLeading && new Set(parties.map(({ id }) => id)).size > 1) ? [0] : [];
  return { from: at, to: at + 1, borne, isName: true };
};

const names = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];

const isFresh = (question: string): ((word: string) => boolean) => {
  const own = new Set(tokenize(question).map(({ key }) => key));
  return (word) => tokenize(word).every(({ key }) => !own.has(key));
};

const REGION =
  /\b(?:in|across|from)\s+(?:(?:the|both)\s+)?(?:(?:Eastern|Western|Northern|Southern|Central|South|North|East|West|Southeast)\s+)?(?:Asia|Europe|Africa|America|Latin\s+America|Middle\s+East|Arctic|Antarctica|Balkans|Caucasus|Pacific|Atlantic|Oceania|Gulf|Sahel|Indo-Pacific)\b/u;
const EVENT =
  /\b(?:\p{Lu}\p{L}+\s+){0,6}(?:\(\p{Lu}+\)\s+)?(?:Summit|Conference|Congress|Forum|Parade|Assembly|Dialogue)\b/u;
const AIM = /\b(?:aim\p{L}*|objective|goal|in\s+order|designed|created)\b|\bto\s+(?:further\s+)?\p{Ll}{4,}/iu;

/** Whether a sentence has one of a kind that the question does not name itself. */
const hasKind: Readonly<Record<Kind, (told: Told, question: string, knowledge: Knowledge) => boolean>> = {
  country: ({ parties }, question, knowledge) => {
    const tokens = tokenize(question);
    const asked = tokens.flatMap((_, i) => partyAt(tokens, i, knowledge, true)?.id ?? []);
    return parties.some(({ is, id }) => is === 'country' && !asked.includes(id));
  },
  agency: ({ tokens }, question) => {
    const fresh = isFresh(question);
    return tokens.some(
      ({ text }, i) => /^\p{Lu}/u.test(text) && agencyWords.at(tokens, i) !== undefined && fresh(text),
    );
  },
  month: ({ text }, question) =>
    [
      ...text.matchAll(
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      ),
    ].some(([month]) => isFresh(question)(month)),
  year: ({ text }, question) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => isFresh(question)(year)),
  region: ({ text }) => REGION.test(text),
  event: ({ text }, question) => {
    const [event = ''] = EVENT.exec(text) ?? [];
    return names(event).some(isFresh(question));
  },
  reason: ({ text }) => holds(text, 'why'),
  aim: ({ text }) => AIM.test(text),
};

/** "which tactics", "what kind of fuel": a noun right behind "which", adjectives between them. */
const isAskedFor = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens.findLastIndex(({ key }, i) => i < at && /^(?:which|what|whose)$/.test(key));
  return (
    from >= 0 &&
    at - from < 5 &&
    tokens
      .slice(from + 1, at)
      .every(({ text }) => /^(?:kinds?|sorts?|types?|of)$/.test(text) || contentWords(text).length > 0)
  );
};

/** "which country", "what kind of fuel": what is asked for, where its noun is one that says of what kind. */
const kindUnit = (tokens: readonly Token[], at: number, question: string, knowledge: Knowledge): Unit | undefined => {
  if (!isAskedFor(tokens, at)) return undefined;
  const kind = kindWords.at(tokens, at);
  if (kind) {
    const borne = (told: Told): readonly number[] => (hasKind[kind.value](told, question, knowledge) ? [0] : []);
    return { from: at, to: kind.end, borne, isName: true };
  }
  const members = memberWords.at(tokens, at);
  if (!members) return undefined;
  const fresh = isFresh(question);
  const held = members.value.filter(fresh);
  const borne = ({ text }: Told): readonly number[] =>
    held.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)) ? [0] : [];
  return { from: at, to: members.end, borne, isName: true };
};

/** The meeting that a question names, and the tokens that name it. */
type Named = { readonly slot: ReadonlySet<number>; readonly isOf: (passage: Passage) => boolean };

const SAYS_WHICH: ReadonlySet<Word['label']['is']> = new Set([
  'ordinal',
  'recency',
  'meeting',
  'kind',
  'forum',
  'date',
  'city',
  'branch',
]);

const SINGLES: ReadonlySet<Word['label']['is']> = new Set(['ordinal', 'recency', 'date', 'city']);

const namedIn = (question: string, context: Context): Named | undefined => {
  const read = readQuestion(question, context.knowledge);
  // "the working group": a forum, which may be what is asked about.
  const slot = read.words.some(({ label }) => SINGLES.has(label.is)) ? meetingSlot(read) : '';
  const found = slot === '' ? undefined : findMeeting(context, slot);
  if (found?.is !== 'one' && found?.is !== 'several') return undefined;
  const meetings = found.is === 'one' ? [found.value, ...found.others] : found.values;
  return {
    slot: new Set(
      read.words.flatMap(({ label, from, to, text }) =>
        SAYS_WHICH.has(label.is) || meetingWords.has(text.toLowerCase())
          ? Array.from({ length: to - from }, (_, i) => from + i)
          : [],
      ),
    ),
    isOf: (passage) => meetings.some((meeting) => isOfMeeting(passage, meeting, context.knowledge)),
  };
};

/** Every piece of a question that a sentence must bear out. */
const unitsOf = (tokens: readonly Token[], question: string, knowledge: Knowledge): readonly Unit[] => {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    // "what kind of fuel"
    const isKindOf = /^(?:kinds?|sorts?|types?)$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.key === 'of';
    const unit = isKindOf
      ? undefined
      : (togetherUnit(tokens, i) ?? kindUnit(tokens, i, question, knowledge) ?? wordUnit(tokens, i, knowledge));
    if (unit) units.push(unit);
    i = unit?.to ?? i + 1;
  }
  return units;
};

/** A name in a run of names: "President Putin", "Modi and Putin". */
const isNameAt = (tokens: readonly Token[], i: number, units: readonly Unit[]): boolean =>
  /^\p{Lu}/u.test(tokens[i]?.text ?? '') || units.some(({ from, to, isName }) => isName && from <= i && i < to);

/** "last visited": no verb. */
const BESIDE_VERB = /^(?:last|first|also|recently|previously|finally)$/;

type Deed = {
  readonly noun?: Unit | undefined;
  readonly subject: readonly Unit[];
  readonly verb: Unit | undefined;
  readonly isPassive: boolean;
};

/** "who broke the news", "which relations rest on it": behind "which" and its noun. */
const verbBehind = (tokens: readonly Token[], units: readonly Unit[], wh: number): Unit | undefined => {
  const [first, ...rest] = units.filter(({ from, isName }) => from > wh && !isName);
  const isNoun = first?.isPlain && first.from === wh + 1 && /^(?:which|what|whose)$/.test(tokens[wh]?.key ?? '');
  return isNoun ? (rest.find(({ isPlain }) => !isPlain) ?? rest[0]) : first;
};

/** "what did the Kremlin disclose": who does it, and the piece that says what is done. */
const deedOf = (tokens: readonly Token[], all: readonly Unit[], wh: number, named: Named | undefined): Deed => {
  // "the Moscow talks": no verb of theirs, and nobody who does anything.
  const units = all.filter(({ from }) => !named?.slot.has(from) && !BESIDE_VERB.test(tokens[from]?.key ?? ''));
  const aux = tokens.findIndex(({ key }, i) => i >= wh && AUX.test(key));
  // "which country leaned on her", "who broke the news"
  const isSubject =
    aux < 0 || units.some(({ from, isName }) => !isName && from > wh && from < aux && !isAskedFor(tokens, from));
  if (isSubject) {
    const verb = verbBehind(tokens, units, wh);
    const noun = units.find(({ from, isPlain }) => from === wh + 1 && isPlain);
    return { subject: [], verb, isPassive: false, noun: noun === verb ? undefined : noun };
  }
  let i = aux + 1;
  while (/^(?:the|both|two|president|prime|minister|pm|and)$/.test(tokens[i]?.key ?? '') || isNameAt(tokens, i, units))
    i++;
  const subject = units.filter(
    ({ from }) => from > aux && from < i && !/^(?:prime|minister|president|pm)$/.test(tokens[from]?.key ?? ''),
  );
  const isPassive = BE.test(tokens[aux]?.key ?? '');
  const rest = units.filter(({ from }) => from >= i);
  const isVerb = ({ from, isPlain }: Unit): boolean =>
    subject.length > 0 || !isPlain || (isPassive && DONE.test(tokens[from]?.key ?? ''));
  return { subject, verb: rest.find(isVerb) ?? rest[0], isPassive };
};

const NO_DEED = /^(?:refrain\p{L}*|not|never|without|no|unless|refus\p{L}+|declin\p{L}+|n['’]t)$/u;

/** "refrained from criticising" is no criticism. */
const isDenied = ({ tokens }: Told, at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ key }) => NO_DEED.test(key) || /n['’]t$/.test(key));

/** What stands before one who does nothing here. */
const NO_SUBJECT = /^(?:from|by|to|of|with|on|against|for|citing)$/;

/** Whether whoever does it in the question does it in the sentence, at one of the places that tell of it. */
const isDoneBy = ({ subject, isPassive }: Deed, told: Told, at: number): boolean => {
  if (subject.length === 0 || isPassive) return true;
  const doers = doersAt(told.tokens, at, told.parties, { isTrade: false });
  return subject.every((unit) => {
    const places = unit.borne(told);
    const [only] = places;
    if (only === undefined) return false;
    if (only === 0 && !told.parties.some(({ from }) => from === 0)) return true;
    const party = told.parties.find(({ from }) => from === only);
    if (party && doers.some(({ id }) => id === party.id)) return true;
    return (
      (party === undefined || doers.length === 0) &&
      places.some((place) => place < at && !NO_SUBJECT.test(told.tokens[place - 1]?.key ?? ''))
    );
  });
};

/** "which country leaned on Chile": it is not Chile that does it. */
const isDoneByOther = (
  { subject, isPassive, noun }: Deed,
  told: Told,
  at: number,
  objects: readonly Unit[],
): boolean => {
  // "which minister prepared it": whoever does it stands before the verb.
  if (noun && !noun.borne(told).some((place) => place < at)) return false;
  if (subject.length > 0 || isPassive) return true;
  const own = objects.flatMap((unit) => unit.borne(told));
  const doers = doersAt(told.tokens, at, told.parties, { isTrade: false });
  return doers.length === 0 || doers.some(({ from }) => !own.includes(from));
};

/** How far from a verb its time and its place may stand. */
const NEAR = [30, 70] as const;

const isNearBy = ({ tokens, text }: Told, at: number, wh: string, question: string): boolean => {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  const beside = text.slice(Math.max(0, start - NEAR[0]), end + NEAR[1]);
  switch (wh) {
    case 'when':
      return holds(beside, 'when');
    case 'where':
      return (
        holds(beside, 'where') &&
        placesOf(tokens, (i) => cityWords.at(tokens, i) !== undefined && isFresh(question)(tokens[i]?.text ?? ''))
          .length > 0
      );
    case 'why':
      return holds(text, 'why');
    case 'how':
      return /\b(?:by|through|via)\b|\bsuccessfully\b|:/i.test(beside);
    default:
      return true;
  }
};

/** Someone stands before the verb, or behind "by" or "from", whom the question does not name. */
const hasDoer = ({ tokens }: Told, at: number, question: string): boolean => {
  const fresh = isFresh(question);
  const isOne = ({ text, key }: Token): boolean =>
    (/^\p{Lu}/u.test(text) && contentWords(text).length > 0 && fresh(text)) ||
    /^(?:sides|leaders|officials|generals|delegations|source|spokes\p{L}+)$/u.test(key);
  const isPassive = tokens.slice(Math.max(0, at - 2), at).some(({ key }) => BE.test(key));
  const after = tokens.slice(at + 1, at + 6);
  const from = after.findIndex(({ key }) => /^(?:from|by)$/.test(key));
  return (
    (from >= 0 && after.slice(from).some(isOne)) || (!isPassive && tokens.slice(Math.max(0, at - 8), at).some(isOne))
  );
};

/** How far apart two words may stand that stand side by side in a question, and a verb and what it is done to. */
const BESIDE = 6;
const BEHIND = 14;

/** "Russian ministry", "intelligence sharing": words side by side in a question are near each other in the sentence. */
const areBeside = (units: readonly Unit[], { verb }: Deed, told: Told): boolean =>
  units.every((unit, i) => {
    const next = units[i + 1];
    if (next?.from !== unit.to || !unit.isPlain || !next.isPlain || unit === verb || next === verb) return true;
    const [own, others] = [unit.borne(told), next.borne(told)];
    return (
      own.length === 0 ||
      others.length === 0 ||
      own.some((a) => others.some((b) => Math.abs(a - b) <= BESIDE + unit.to - unit.from))
    );
  });

/** What stands right behind the verb: "upgraded the partnership". */
const objectOf = (tokens: readonly Token[], { verb }: Deed, units: readonly Unit[]): Unit | undefined => {
  const next = verb && units.find(({ from }) => from >= verb.to);
  return next && tokens.slice(verb.to, next.from).every(({ key }) => ARTICLE.test(key)) ? next : undefined;
};

const ARTICLE = /^(?:the|an?|its|their|his|her|this|these|those|any|some)$/;

/** "who upgraded the partnership": what it is done to stands not far behind the verb, but in the passive. */
const isDoneThere = ({ subject, isPassive }: Deed, next: Unit | undefined, told: Told, at: number): boolean => {
  if (subject.length > 0 || isPassive || next === undefined) return true;
  const places = next.borne(told);
  // "Chile gave in despite pressure from Norway": on whom the sentence is about.
  if (told.tokens[at + 1]?.key === 'from')
    return !next.isName || places.some((place) => place === told.parties[0]?.from);
  const isTold = BE.test(told.tokens[at - 1]?.key ?? '');
  return places.length === 0 || isTold || places.some((place) => place > at && place <= at + BEHIND);
};

/** How many of its pieces a sentence bears out in its own words, where it bears out all; undefined where one is left. */
const fitOf = (
  question: string,
  wh: { readonly word: string; readonly at: number },
  units: readonly Unit[],
  named: Named | undefined,
  tokens: readonly Token[],
  passage: Passage,
  told: Told,
): number | undefined => {
  const isNamed = named?.isOf(passage) ?? false;
  const needed = units.filter(
    (unit) =>
      unit.borne(told).length === 0 &&
      !(isNamed && [...Array(unit.to - unit.from).keys()].every((i) => named?.slot.has(unit.from + i))),
  );
  if (needed.length > 0) return undefined;
  const borne = units.filter((unit) => unit.borne(told).length > 0);
  const deed = deedOf(tokens, units, wh.at, named);
  if (!areBeside(units, deed, told)) return undefined;
  if (!borne.some(({ isName }) => !isName) || borne.length + (isNamed ? 1 : 0) < 2 || !deed.verb) return undefined;
  const places = deed.verb.borne(told);
  const objects = units.filter(({ from, isName }) => isName && from > (deed.verb?.from ?? 0));
  const isDone = places.some(
    (at) =>
      !isDenied(told, at) &&
      isDoneBy(deed, told, at) &&
      isDoneByOther(deed, told, at, objects) &&
      isDoneThere(deed, objectOf(tokens, deed, units), told, at) &&
      isNearBy(told, at, wh.word, question) &&
      (!/^whom?$/.test(wh.word) || deed.subject.length > 0 || hasDoer(told, at, question)),
  );
  return isDone ? borne.length : undefined;
};

/** The question with the words that a sentence has instead, so that its roles are read by them. */
const toldAs = (question: string, tokens: readonly Token[], { verb }: Deed, told: Told): string => {
  const [at] = verb?.borne(told) ?? [];
  const [first, last] = [tokens[verb?.from ?? 0], tokens[(verb?.to ?? 1) - 1]];
  const instead = told.tokens[at ?? -1]?.text;
  return instead === undefined || !first || !last
    ? question
    : question.slice(0, first.start) + instead + question.slice(last.end);
};

/** "what is the goal of the talks", "is Berg her deputy": of what something is, where nothing is done. */
const isBareBe = (tokens: readonly Token[], { verb, isPassive }: Deed): boolean =>
  isPassive &&
  !(
    verb &&
    tokens.slice(verb.from).some((token, i, rest) => DONE.test(token.key) || askedWith.at(rest, i) !== undefined)
  );

const DONE = /(?:ing|ed|en|own)$/;

/** "what did Berg say": of all that is told. */
const SAYS = /^(?:say|said|says|tell|told|state|stated|report|reported|think|thought)$/;

/** "with regard to", "in the face of": about. */
const ABOUT =
  /\b(?:with\s+(?:respect|regard)\s+to|in\s+(?:terms|view)\s+of|in\s+the\s+face\s+of|when\s+it\s+comes\s+to|as\s+regards)\b/giu;

/** How many sentences are looked at, and shown. */
const MOST = 60;
const SHOWN = 2;

/** The sentences that answer a question in other words, the best first. */
const inOtherWords = (typed: string, context: Context): readonly Passage[] => {
  const question = typed.replace(ABOUT, 'on');
  const { groups, 0: opening = '' } = OPENS.exec(question) ?? {};
  const word = groups?.wh?.toLowerCase();
  const tokens = tokenize(question);
  if (word === undefined || BARRED.test(question) || tokens.length > 30) return [];
  const { knowledge } = context;
  const wh = { word, at: tokenize(opening).length - 1 };
  const units = unitsOf(tokens, question, knowledge);
  if (units.length < 2) return [];
  const named = namedIn(question, context);
  const deed = deedOf(tokens, units, wh.at, named);
  if (isBareBe(tokens, deed) || (units.length < 3 && SAYS.test(tokens[deed.verb?.from ?? 0]?.key ?? ''))) return [];
  const isOwn = byOwner(question, knowledge);
  const states = stating(question);
  const found = findPassages(knowledge, question, { share: 0.2 })
    .slice(0, MOST)
    .flatMap((passage) => {
      const { quote } = passage.citation;
      const told = toldOf(quote, knowledge);
      const fit = fitOf(question, wh, units, named, tokens, passage, told);
      return fit !== undefined &&
        isOwn(quote) &&
        states(quote) &&
        byRoles(toldAs(question, tokens, deed, told), knowledge)(quote) &&
        !hasBeenAhead(passage, question)
        ? [{ passage, fit }]
        : [];
    });
  const most = Math.max(0, ...found.map(({ fit }) => fit));
  return found
    .filter(({ fit }) => fit === most)
    .map(({ passage }) => passage)
    .slice(0, SHOWN);
};

/** The answer in other words, where there is one. */
export const answerInOtherWords = (context: Context, question: string): Draft | undefined => {
  const found = inOtherWords(question, context);
  if (found.length === 0) return undefined;
  const { words } = context;
  return make(context, 'answered', {
    heading: question.trim().slice(0, 120),
    claims: unique(found.map(({ citation }) => quoted(citation, words))),
    notices: [{ kind: 'passage', text: words.statements.passages }],
  });
};
