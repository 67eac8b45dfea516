import type { Token } from '../article.ts';
import { sensesOf } from '../lexicon/question-synonyms.ts';
import { sayingVerbs } from '../lexicon/quotation-verbs.ts';
import { holder, termsOf } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { goalsIn } from '../resolve/goal.ts';
import { type Party, partiesIn, partyAt } from './parties.ts';

/** "did Norway pressure Chile": who is said to have done it, and whether a token of a sentence tells of that. */
export type Deed = {
  readonly doer: Party;
  readonly tells: (tokens: readonly Token[], i: number) => boolean;
  readonly isTrade: boolean;
  /** A sentence that does not say who does it tells nothing. */
  readonly isNamed?: boolean;
  /** "sell", where a sentence has "buy": the one who buys is not the one who sells. */
  readonly isMirrored?: (tokens: readonly Token[], i: number) => boolean;
  /** Nor does one without such a deed, where it is asked to whom it was done. */
  readonly mustTell?: boolean;
};

const ASKED =
  /^\W*(?:(?:and|so|but)\s+)?(?:(?:when|where|why|how|(?:to\s+)?whom?|(?:which|what|whose)\s+(?:[\p{L}'’-]+\s+){0,2}[\p{L}'’-]+)\s+)?(?:did|has|have|had|does|do|will|would|can|could|may|might)\s+/iu;
/** What two do with one another has no doer: who called whom is not told by "they spoke on the telephone". */
const MUTUAL =
  /^(?:meet|met|talk|talked|speak|spoke|call|called|phone|phoned|ring|discuss|discussed|hold|held|agree|agreed|sign|signed|have|had|cooperate|work|share|shared|co-chair|chair|chaired|review|reviewed|reaffirm|reaffirmed|and|or|be|been|get|become|became)$/i;
const BETWEEN = /^(?:ever|also|really|actually|publicly|already|just|not|never|once|again|first|last|both|n['’]t)$/i;

/** "what reason did Chile give for buying gas": who bought it. */
const REASONED =
  /^\W*what\s+reasons?\s+(?:did|does|do|has|have)\s+(?:the\s+)?([^?,:;]{2,40}?)\s+(?:give|given|have|name|state)\s+for\s+([^?]{3,80})/i;

const reasonedIn = (question: string, knowledge: Knowledge): Deed | undefined => {
  const [, who = '', what = ''] = REASONED.exec(question) ?? [];
  const tokens = tokenize(who);
  const doer = tokens.flatMap((_, i) => partyAt(tokens, i, knowledge, true) ?? []).at(-1);
  const deed = tokenize(what).find(({ key }) => sensesOf(key).some((sense) => sense === '=buy' || sense === '=sell'));
  return doer && deed ? deedOf(doer, deed) : undefined;
};

/** What a question says that one party did to another; undefined where it asks for something else. */
const deedIn = (question: string, knowledge: Knowledge): Deed | undefined => {
  const given = passiveIn(question, knowledge) ?? reasonedIn(question, knowledge);
  if (given) return given;
  const [says] = SAYS.exec(question) ?? [];
  const [start] = ASKED.exec(question) ?? [says];
  if (start === undefined) return undefined;
  // "would be welcoming"
  const tokens = tokenize(question.slice(start.length).replace(/\sbe(?=\s\p{Ll}+ing\b)/u, ''));
  // "President Lund"
  const titles = tokens.findIndex(({ key }) => !TITLE.test(key));
  let at = titles > 0 && partyAt(tokens, titles, knowledge, true) ? titles : 0;
  let doer = partyAt(tokens, at, knowledge, true);
  // "President Putin", "Igor Dylevsky": the last word of a name counts.
  for (let next = partyAt(tokens, at + 1, knowledge, true); next?.is === 'person'; ) {
    doer = next;
    at++;
    next = partyAt(tokens, at + 1, knowledge, true);
  }
  if (!doer) return undefined;
  let i = doer.to;
  while (BETWEEN.test(tokens[i]?.text ?? '')) i++;
  const aim = tokens.findIndex(({ key }, to) => to > i && key === 'to');
  const verb = tokens[i];
  if (MUTUAL.test(verb?.text ?? '') && OBJECT.test(tokens[aim + 2]?.key ?? '')) return deedOf(doer, tokens[aim + 1]);
  if (aim > 0 && URGE.test(verb?.text ?? '')) return { doer, tells: urges, isTrade: false };
  if (CALL.test(verb?.text ?? '')) return callOf(doer, tokens.slice(i), knowledge);
  if (verb?.kind !== 'word' || MUTUAL.test(verb.text)) return undefined;
  if (GOES_ON.test(verb.text) && /ing$/.test(tokens[i + 1]?.text ?? '')) return deedOf(doer, tokens[i + 1], true);
  if (WANTS.test(verb.text) && tokens[i + 1]?.key === 'to' && tokens[i + 2]) return deedOf(doer, tokens[i + 2]);
  if (says !== undefined && /^(?:say|said|says)$/i.test(verb.text))
    return { doer, tells: (own, at) => sayingVerbs.at(own, at) !== undefined, isTrade: false };
  // "what has Chile refrained from": of nobody else.
  if (says !== undefined && REFRAINED.test(question)) return deedOf(doer, verb);
  // "did Chile advocate a truce", "whom did Berg thank", "whose gas did Chile buy": whoever it is done to.
  if (
    /^\W*(?:(?:(?:to\s+)?whom?|what|(?:which|what|whose)\s+(?:[\p{L}'’-]+\s+){0,2}[\p{L}'’-]+)\s+)?(?:did|has|have|does|do|will|would)\b/iu.test(
      question,
    )
  )
    return deedOf(doer, verb);
  const isTold = tokens.slice(i + 1).some((_, to) => partyAt(tokens, i + 1 + to, knowledge, true) !== undefined);
  return isTold ? deedOf(doer, verb) : undefined;
};

/** "what does Chile keep calling for" */
const GOES_ON = /^(?:keeps?|kept|starts?|started|stop(?:s|ped)?|begins?|began|begun)$/i;

/** "which tariff did Chile want to lower": whose wish it is. */
const WANTS = /^(?:want|wish|aim|seek|try|hope|intend|need|decide|plan|have)(?:ed|s|d)?$/i;

const TITLE = /^(?:the|president|prime|minister|premier|pm|chancellor|king|queen|mr|ms)$/;

/** "whom did Berg receive", "where will she receive them" */
const RECEIVED = /^\W*(?:(?:and|so|but)\s+)?(?:whom?|where|when)\s/i;

/** To have somebody as a guest, in whatever verb. */
const RECEIVE = /^(?:welcom(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|greet(?:s|ed|ing)?|host(?:s|ed|ing)?)$/;

const deedOf = (doer: Party, verb: Token | undefined, isOfTwo = false): Deed | undefined => {
  if (verb?.kind !== 'word' || (!isOfTwo && MUTUAL.test(verb.text)) || termsOf(verb.text) === null) return undefined;
  const holds = holder(verb.text);
  if (RECEIVE.test(verb.key))
    return { doer, tells: (own, at) => RECEIVE.test(own[at]?.key ?? ''), isTrade: false, mustTell: true };
  const side = tradeOf(verb);
  return {
    doer,
    tells: (own, at) => holds(own[at]?.text ?? ''),
    isTrade: side !== undefined,
    isMirrored: (own, at) => side !== undefined && (tradeOf(own[at]) ?? side) !== side,
  };
};

/** Whether a word is of buying or of selling; undefined where it is of neither. */
const tradeOf = (token: Token | undefined): string | undefined =>
  sensesOf(token?.key ?? '').find((sense) => sense === '=buy' || sense === '=sell');

const CALL = /^(?:call|phone|telephone|ring)(?:ed|s|d|ing)?$/i;

/**
 * "did Berg call Lund to follow the path", "did Berg ring Lund": who called whom, of two; "on his birthday": who congratulated.
 */
const callOf = (doer: Party, tokens: readonly Token[], knowledge: Knowledge): Deed | undefined => {
  const isToAct = tokens.some(({ key }, i) => key === 'to' && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? ''));
  if (isToAct) return deedOf(doer, tokens[0], true);
  if (tokens.some(({ key }) => key === 'birthday'))
    return { doer, tells: (own, at) => /^congratulat/.test(own[at]?.key ?? ''), isTrade: false };
  const other = tokens[1]?.key === 'the' ? 2 : 1;
  const deed = partyAt(tokens, other, knowledge, true) ? deedOf(doer, tokens[0], true) : undefined;
  return deed && { ...deed, isNamed: true };
};

/** "which war did Berg ask Lund to end": "Berg called him to end it" tells it too. */
const URGE =
  /^(?:ask|asked|urge|urged|tell|told|request|requested|advise|advised|press|pressed|implored?|exhort(?:ed)?)$/i;
const URGES = /^(?:call|ask|urg|tell|told|request|advis|press|implor|exhort)/;
const urges = (tokens: readonly Token[], i: number): boolean =>
  URGES.test(tokens[i]?.key ?? '') && tokens.slice(i + 1, i + 5).some(({ key }) => key === 'to');

/** "did Chile call Norway to thank her": to whom the aim of a call is done. */
const OBJECT = /^(?:him|her|them|it)$/;

/** "was Norway thanked by Chile": who did it stands behind "by". */
const PASSIVE =
  /^\W*(?:(?:and|so|but)\s+)?(?:(?:when|where|why|how|whom?)\s+)?(?:was|were|is|are|has|have|had|did|will)\s/i;

const passiveIn = (question: string, knowledge: Knowledge): Deed | undefined => {
  if (!PASSIVE.test(question)) return undefined;
  const tokens = tokenize(question);
  const by = tokens.findIndex(({ key }, i) => key === 'by' && /(?:ed|en|t)$/.test(tokens[i - 1]?.key ?? ''));
  const doer = by < 0 ? undefined : partiesIn(tokens.slice(by + 1, by + 5), knowledge).at(-1);
  const isDoneTo =
    WHOM.test(question) || tokens.slice(0, Math.max(0, by - 1)).some((_, i) => partyAt(tokens, i, knowledge, true));
  return doer && isDoneTo ? deedOf(doer, tokens[by - 1]) : undefined;
};

/** "who was thanked by Chile" */
const WHOM = /^\W*(?:(?:and|so|but)\s+)?whom?\s/i;

/** What stands before the name of one who does nothing here: a preposition, or a verb done to them. */
const BEFORE_OBJECT = /^(?:with|of|to|from|in|by|for|at|on|against|between|towards?|into|over|\p{L}+(?:ed|ing))$/u;
const SOMEBODY = /^(?:he|she|they|it|who|which|that|both|two|sides?|leaders?|countries|nations|ministers?)$/;

/** Who does what the word at `i` tells of; empty where the sentence doesn't say. */
export const doersAt = (
  tokens: readonly Token[],
  i: number,
  parties: readonly Party[],
  { isTrade }: Pick<Deed, 'isTrade'>,
): readonly Party[] => {
  const owner = parties.find(({ to }) => to === i || (to === i - 1 && /^['’]s?$/.test(tokens[to]?.text ?? '')));
  if (owner && /^\p{Ll}/u.test(tokens[i]?.text ?? '') && isAttribute(tokens, owner)) return [owner];
  const after = tokens[i + 1]?.key;
  if (after === 'by' || (after === 'from' && !isTrade && !/(?:ed|ing)$/.test(tokens[i]?.key ?? '')))
    return parties.filter(({ from }) => from > i && from < i + 7);
  const before = parties.filter(({ to }) => to <= i);
  const nearest = before.findLast(({ from }) => !BEFORE_OBJECT.test(beforeOf(tokens, from)));
  // "Berg met Lund when he called him to ratify": he who is told of.
  const told = before.find(({ from }) => !BEFORE_OBJECT.test(beforeOf(tokens, from)));
  if (told && nearest && /^s?he$/.test(tokens[i - 1]?.key ?? '')) return [told];
  // "Berg said that he is looking forward to welcoming Lund": of one person alone nobody else is meant.
  const people = new Set(before.filter(({ is }) => is === 'person').map(({ id }) => id));
  const between = nearest
    ? tokens.slice(nearest.to, i).filter(({ key, text }) => SOMEBODY.test(key) || /^[;:]$/.test(text))
    : [];
  if (told && people.size === 1 && between.length > 0 && between.every(({ key }) => /^(?:s?he|that)$/.test(key)))
    return before.filter(({ is }) => is === 'person').slice(0, 1);
  if (!nearest || tokens.slice(nearest.to, i).some(({ key, text }) => SOMEBODY.test(key) || /^[;:]$/.test(text)))
    return [];
  // "India and Russia": each of them.
  const beside = before.filter(({ to }) => /^(?:and|,|&|-|–)$/.test(tokens[to]?.key ?? '') && to + 1 === nearest.from);
  return [nearest, ...beside];
};

const beforeOf = (tokens: readonly Token[], i: number): string => {
  const word = tokens[i - 1]?.key ?? '';
  return word === 'the' ? (tokens[i - 2]?.key ?? '') : word;
};

/** "Russian invasion", "Russia's invasion"; but not "India even". */
const isAttribute = (tokens: readonly Token[], { is, id, from, to }: Party): boolean =>
  /['’]s?$/.test(tokens[to - 1]?.text ?? '') ||
  /^['’]s?$/.test(tokens[to]?.text ?? '') ||
  (is === 'country' &&
    fold(
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ) !== fold(id));

/** "is she going to Chile": a sentence in which somebody is to come to another country tells nothing of it. */
export const isBound = (sentence: string, question: string): boolean => {
  const wanted = goalsIn(question, true);
  const own = goalsIn(sentence, false);
  return wanted.length === 0 || own.length === 0 || own.some((country) => wanted.includes(country));
};

/** Whose view is asked for: "what is Chile's position on cables". */
const VIEW = /\b(?:positions?|stances?|views?|opinions?|attitudes?|standpoints?|polic(?:y|ies)|line)\b/i;

const holderIn = (question: string, knowledge: Knowledge): Party | undefined => {
  const [at] = VIEW.exec(question) ?? [];
  if (at === undefined || !/^\W*(?:what|how|describe|tell)/i.test(question)) return undefined;
  const tokens = tokenize(question.slice(0, question.search(VIEW)));
  return tokens.flatMap((_, i) => partyAt(tokens, i, knowledge, true) ?? []).at(-1);
};

/** "what did Chile say about cables": who says it. */
const SAYS = /^\W*what\s+(?:did|does|do|has|have)\s+/i;

/** What one does by oneself. */
const REFRAINED =
  /\b(?:refrain|abstain|advocate|call|push|press|argue|insist|hold|shy|steer|back)(?:e?d|s|ing)?\s+(?:from|for|on|back|away|off|clear)\b/i;

/** The first party of a sentence that does something in it. */
const subjectOf = (sentence: string, knowledge: Knowledge): Party | undefined => {
  const tokens = tokenize(sentence);
  return partiesIn(tokens, knowledge).find(({ from }) => !BEFORE_OBJECT.test(beforeOf(tokens, from)));
};

/** "why did Chile buy gas": who is asked about. */
const WHY = /^\W*why\s+(?:(?:did|does|do|is|was|were|are|has|have|had)\s+)?(?:the\s+)?/i;

const askedWhyIn = (question: string, knowledge: Knowledge): Party | undefined => {
  const [start] = WHY.exec(question) ?? [];
  if (start === undefined) return undefined;
  const tokens = tokenize(question.slice(start.length));
  const party = partyAt(tokens, 0, knowledge, true);
  return party?.is === 'country' && !/^(?:and|or|&|,|-|–|['’]s?)$/.test(tokens[party.to]?.key ?? '')
    ? party
    : undefined;
};

/** "Norway bought gas" gives no reason of Chile: other countries do something in that sentence, and it does not. */
const isOfOthers = (sentence: string, { id }: Party, knowledge: Knowledge): boolean => {
  const tokens = tokenize(sentence);
  const doing = partiesIn(tokens, knowledge).filter(
    (party) =>
      party.is === 'country' && !isAttribute(tokens, party) && !BEFORE_OBJECT.test(beforeOf(tokens, party.from)),
  );
  return doing.length > 0 && !doing.some((party) => party.id === id);
};

/** "did Chile sell Norway gas": sentences in which somebody else does it do not answer. True where a question asks for no such thing. */
export const byDoer = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const holder = holderIn(question, knowledge);
  if (holder)
    return (sentence) => {
      const subject = subjectOf(sentence, knowledge);
      return subject === undefined ? /\b(?:both|two)\b/i.test(sentence) : subject.id === holder.id;
    };
  const asked = askedWhyIn(question, knowledge);
  const told = byDeed(question, knowledge);
  const others = byAnother(question, knowledge);
  const owner = ownerOfTies(question, knowledge);
  return (sentence) =>
    (asked === undefined || !isOfOthers(sentence, asked, knowledge)) &&
    (owner === undefined || !isOfOthers(sentence, owner, knowledge)) &&
    told(sentence) &&
    others(sentence);
};

/** "are Chile's ties with Peru growing", "how are Chile's relations with Peru": whose they are. */
const TIES =
  /^\W*(?:how\s+|why\s+|in\s+what\s+way\s+)?(?:is|are|were|was|have|has|do|did)\s+([^?,:;]{2,30}?)['’]s?\s+(?:\p{Ll}+\s+){0,4}?(?:ties|relations|relationship|links|bonds)\s+(?:with|to)\s/iu;

/** "with whom does Chile have growing ties", "which ties has Chile with Peru", "who does Chile have ties with": whose they are. */
const TIES_HAD =
  /^\W*(?:with\s+)?(?:whom?|(?:which|what)(?:\s+[\p{L}-]+){1,3}?)\s+(?:does|did|has|had|is)\s+(?:the\s+)?((?:[\p{L}-]+\s+){1,3}?)(?:(?:have|had|maintain|keep|enjoy|build|grow|deepen|strengthen|expand)(?:ing|ed)?\s+(?:\p{Ll}+\s+){0,5}?(?:ties|relations|relationship|links|bonds)\b|(?:have|had)\s+(?:\p{Ll}+\s+){0,2}?(?:with|to)\b|with\s)/iu;
const OF_TIES = /\b(?:ties|relations|relationships?|links|bonds)\b/i;

const ownerOfTies = (question: string, knowledge: Knowledge): Party | undefined => {
  const [, name] = TIES.exec(question) ?? (OF_TIES.test(question) ? TIES_HAD.exec(question) : null) ?? [];
  const tokens = tokenize(name ?? '');
  const owner = tokens.flatMap((_, i) => partyAt(tokens, i, knowledge, true) ?? []).at(-1);
  return owner?.is === 'country' ? owner : undefined;
};

/** "who conveyed wishes to Lund", "who called Lund to end it": to whom it is done. */
const WHO_DID =
  /^\W*(?:(?:and|so|but)\s+)?who\s+(?:(?:has|had|have|will|would|first|also|once|last)\s+)*(\p{L}{3,})\s+([^?]{2,120})/iu;
const TO_WHOM = /^(?:[\p{L}'’-]+\s+){0,4}?(?:to|for)\s+/iu;

/** Whoever a question has something done to did not do it: "Lund conveyed wishes" tells nothing of who conveyed any to Lund. */
const byAnother = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const [, verb = '', rest = ''] = WHO_DID.exec(question) ?? [];
  const isCalled = CALL.test(verb) && /\sto\s+\p{Ll}/u.test(rest);
  if (verb === '' || (MUTUAL.test(verb) && !isCalled)) return () => true;
  const whom = personFirst(rest, knowledge) ?? personFirst(rest.replace(TO_WHOM, ''), knowledge);
  const [asked] = tokenize(verb);
  const deed = whom && deedOf(whom, asked, isCalled);
  if (!deed) return () => true;
  return (sentence) => {
    const own = tokenize(sentence);
    const parties = partiesIn(own, knowledge);
    const doers = own.flatMap(({ kind }, i) =>
      kind === 'word' && deed.tells(own, i) ? [doersAt(own, i, parties, deed)] : [],
    );
    return doers.length === 0 || !doers.every((each) => each.length > 0 && each.every(({ id }) => id === whom.id));
  };
};

/** "Lund to end it", "President Lund": whoever is named first. */
const personFirst = (words: string, knowledge: Knowledge): Party | undefined => {
  const tokens = tokenize(words);
  const at = tokens.findIndex(({ key }) => !TITLE.test(key));
  const first = at < 0 ? undefined : partyAt(tokens, at, knowledge, true);
  return first?.is === 'person' ? (partyAt(tokens, at + 1, knowledge, true) ?? first) : undefined;
};

/** "chaired by Berg, the meeting underscored a need": what a meeting does, nobody at it is told to have done. */
const isOfEvent = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens
    .slice(Math.max(0, i - 3), i)
    .filter(({ key }) => !/^(?:also|has|have|had|\p{L}+ly)$/u.test(key));
  return EVENT.test(before.at(-1)?.key ?? '');
};
const EVENT =
  /^(?:meetings?|talks|discussions?|deliberations?|dialogues?|rounds?|sessions?|summits?|visits?|outcomes?)$/;

const byDeed = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const deed = deedIn(question, knowledge);
  if (!deed) return () => true;
  return (sentence) => {
    const tokens = tokenize(sentence);
    const parties = partiesIn(tokens, knowledge);
    const at = tokens.flatMap(({ kind }, i) => (kind === 'word' && deed.tells(tokens, i) ? [i] : []));
    if (at.length > 0 && deed.doer.is === 'person' && at.every((i) => isOfEvent(tokens, i))) return false;
    const mirrored = tokens.flatMap(({ kind }, i) => (kind === 'word' && deed.isMirrored?.(tokens, i) ? [i] : []));
    if (mirrored.some((i) => doersAt(tokens, i, parties, deed).some(({ id }) => id === deed.doer.id))) return false;
    const told = at.map((i) => doersAt(tokens, i, parties, deed));
    if (told.length === 0) return !(deed.mustTell && RECEIVED.test(question));
    return told.some(
      (doers) =>
        (doers.length === 0 && !deed.isNamed) || doers.some(({ is, id }) => is !== deed.doer.is || id === deed.doer.id),
    );
  };
};
