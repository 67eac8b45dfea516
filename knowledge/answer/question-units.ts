import type { Token } from '../article.ts';
import { agencyWords } from '../lexicon/agencies.ts';
import { askedWith, type Kind, kindWords, memberWords, toldWith } from '../lexicon/other-words.ts';
import { meetingWords } from '../lexicon/question-words.ts';
import { contentWords, type Passage, termsOf } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { readQuestion, type Word } from '../understand/question.ts';
import { meetingSlot } from '../understand/slots.ts';
import { type Context, findMeeting } from './context.ts';
import { isOfMeeting } from './of-meeting.ts';
import { type Party, partiesIn, partyAt } from './parties.ts';
import { holds } from './wants.ts';

/** What stands before a verb, or is one that says no deed. */
export const AUX = /^(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|must|may|might|be|been|being)$/;

/** The forms of “be”: before a verb in -ed they turn it round. */
export const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Whoever acts together: "the two sides", "both countries". */
const TOGETHER = /^(?:sides|countries|nations|states|governments|parties|two)$/;

const LEADING = /^(?:leaders|generals|chairs|co-chairs|chairmen|chiefs)$/;

/** A piece of a question, at tokens `from` to `to`, and the places of a sentence that bear it out: none where nothing does. */
export type Unit = {
  readonly from: number;
  readonly to: number;
  readonly borne: (told: Told) => readonly number[];
  /** A name of a party: it says of whom, and not what. */
  readonly isName: boolean;
  /** A word of its own or a country's adjective, which belongs to what stands beside it. */
  readonly isPlain?: boolean;
};

/** A sentence that may answer: its tokens, and whom it names. */
export type Told = { readonly tokens: readonly Token[]; readonly parties: readonly Party[]; readonly text: string };

/** A sentence made ready to be held against a question. */
export const toldOf = (text: string, knowledge: Knowledge): Told => {
  const tokens = tokenize(text);
  return { tokens, parties: partiesIn(tokens, knowledge), text };
};

/** The places of the tokens of which something is so. */
export const placesOf = (tokens: readonly Token[], is: (i: number) => boolean): readonly number[] =>
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

/** Whether a word is none of the question's own: what is asked for is not in it. */
export const isFresh = (question: string): ((word: string) => boolean) => {
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
export const isAskedFor = (tokens: readonly Token[], at: number): boolean => {
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
export type Named = { readonly slot: ReadonlySet<number>; readonly isOf: (passage: Passage) => boolean };

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

/** The meeting that a question singles out by a number, a day or a city; undefined where it names none. */
export const namedIn = (question: string, context: Context): Named | undefined => {
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
export const unitsOf = (tokens: readonly Token[], question: string, knowledge: Knowledge): readonly Unit[] => {
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
