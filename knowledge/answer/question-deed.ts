import type { Token } from '../article.ts';
import { cityWords } from '../lexicon/countries.ts';
import { askedWith } from '../lexicon/other-words.ts';
import { contentWords } from '../passages.ts';
import { doersAt } from './doer.ts';
import { AUX, BE, isAskedFor, isFresh, type Named, placesOf, type Told, type Unit } from './question-units.ts';
import { holds } from './wants.ts';

/** A name in a run of names: "President Berg", "Berg and Lund". */
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

/** "what did the palace disclose": who does it, and the piece that says what is done. */
export const deedOf = (tokens: readonly Token[], all: readonly Unit[], wh: number, named: Named | undefined): Deed => {
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
export const isDenied = ({ tokens }: Told, at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ key }) => NO_DEED.test(key) || /n['’]t$/.test(key));

/** What stands before one who does nothing here. */
const NO_SUBJECT = /^(?:from|by|to|of|with|on|against|for|citing)$/;

/** Whether whoever does it in the question does it in the sentence, at one of the places that tell of it. */
export const isDoneBy = ({ subject, isPassive }: Deed, told: Told, at: number): boolean => {
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
export const isDoneByOther = (
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

/** Whether the time, the place, the reason or the means that is asked for stands near what is done. */
export const isNearBy = ({ tokens, text }: Told, at: number, wh: string, question: string): boolean => {
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
export const hasDoer = ({ tokens }: Told, at: number, question: string): boolean => {
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
export const areBeside = (units: readonly Unit[], { verb }: Deed, told: Told): boolean =>
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
export const objectOf = (tokens: readonly Token[], { verb }: Deed, units: readonly Unit[]): Unit | undefined => {
  const next = verb && units.find(({ from }) => from >= verb.to);
  return next && tokens.slice(verb.to, next.from).every(({ key }) => ARTICLE.test(key)) ? next : undefined;
};

const ARTICLE = /^(?:the|an?|its|their|his|her|this|these|those|any|some)$/;

/** "who upgraded the partnership": what it is done to stands not far behind the verb, but in the passive. */
export const isDoneThere = ({ subject, isPassive }: Deed, next: Unit | undefined, told: Told, at: number): boolean => {
  if (subject.length > 0 || isPassive || next === undefined) return true;
  const places = next.borne(told);
  // "Chile gave in despite pressure from Norway": on whom the sentence is about.
  if (told.tokens[at + 1]?.key === 'from')
    return !next.isName || places.some((place) => place === told.parties[0]?.from);
  const isTold = BE.test(told.tokens[at - 1]?.key ?? '');
  return places.length === 0 || isTold || places.some((place) => place > at && place <= at + BEHIND);
};

/** The question with the words that a sentence has instead, so that its roles are read by them. */
export const toldAs = (question: string, tokens: readonly Token[], { verb }: Deed, told: Told): string => {
  const [at] = verb?.borne(told) ?? [];
  const [first, last] = [tokens[verb?.from ?? 0], tokens[(verb?.to ?? 1) - 1]];
  const instead = told.tokens[at ?? -1]?.text;
  return instead === undefined || !first || !last
    ? question
    : question.slice(0, first.start) + instead + question.slice(last.end);
};

/** "what is the goal of the talks", "is Berg her deputy": of what something is, where nothing is done. */
export const isBareBe = (tokens: readonly Token[], { verb, isPassive }: Deed): boolean =>
  isPassive &&
  !(
    verb &&
    tokens.slice(verb.from).some((token, i, rest) => DONE.test(token.key) || askedWith.at(rest, i) !== undefined)
  );

const DONE = /(?:ing|ed|en|own)$/;
