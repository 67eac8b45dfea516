import type { Token } from '../article.ts';
import { contentWords, holder } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { byDoer } from './doer.ts';
import { type Party, partiesIn, partyAt } from './parties.ts';

/** A verb of a question, and to whom it is done: "criticise" and "Chile". */
type Object = { readonly tells: (word: string) => boolean; readonly to: Party };

/** "did Norway criticise Chile": the verb stands two places or a few more behind the first word. */
const ASKED = /^(?:did|has|have|had|does|do|will|would|is|was|who|whom|what|when|where|why|how)$/;
/** What stands between a verb and the name: "welcoming the president Lund", "the trip to Chile". */
const BEFORE_NAME = /^(?:the|of|to|president|prime|minister|pm|mr|ms|dr|chancellor|king|queen|foreign|defence)$/;
/** Words in -ing and -ed that no one does to another, and what two do with each other. */
const NO_VERB =
  /^(?:(?:meet|concern|regard|follow|includ|involv|accord|dur|call|phon|telephon|ring|talk|speak|discuss|mention|report|nam|say|tell|quot|cit)(?:ing|ed)|called|telling|telephoned|phoned|red|need)$/;

/** How many words may stand between a verb and the name of whom it is done to. */
const REACH = 5;

/** The first party of a sentence that is no object: "Norway gave in despite pressure from Chile". */
const firstOf = (tokens: readonly Token[], parties: readonly Party[]): Party | undefined =>
  parties.find(({ from }) => !/^(?:with|of|to|from|in|by|for|at|on|against)$/.test(tokens[from - 1]?.key ?? ''));

/** The party right behind a verb: "criticising Chile", "the invasion of Chile"; undefined where something else is. */
const objectAt = (tokens: readonly Token[], verb: number, parties: readonly Party[]): Party | undefined => {
  // "despite pressure from Chile": on whom the sentence is about.
  if (tokens[verb + 1]?.key === 'from' && !/(?:ed|ing)$/.test(tokens[verb]?.key ?? '')) return firstOf(tokens, parties);
  let at = verb + 1;
  while (at < verb + REACH && BEFORE_NAME.test(tokens[at]?.key ?? '') && !parties.some(({ from }) => from === at)) at++;
  return parties.find(({ from }) => from === at);
};

const isVerbAt = (tokens: readonly Token[], i: number, parties: readonly Party[]): boolean => {
  const { key = '', text = '', kind } = tokens[i] ?? {};
  if (kind !== 'word' || !/^\p{Ll}/u.test(text) || contentWords(text).length === 0 || NO_VERB.test(key)) return false;
  // "did Norway criticise": the plain form stands right behind who does it.
  const isPlain = parties.some(({ from, to }) => to === i && tokens.slice(0, from).some((one) => ASKED.test(one.key)));
  return isPlain || (/(?:ing|ed)$/.test(key) && !/^(?:was|were|is|are|been|being|be)$/.test(tokens[i - 1]?.key ?? ''));
};

const typedParties = (tokens: readonly Token[], knowledge: Knowledge): readonly Party[] =>
  tokens.flatMap((_, i) => partyAt(tokens, i, knowledge, true) ?? []);

/** "did Norway criticise Chile", "who looked forward to welcoming Lund": each verb with the one it is done to. */
const objectsIn = (question: string, knowledge: Knowledge): readonly Object[] => {
  const tokens = tokenize(question);
  const parties = typedParties(tokens, knowledge);
  return tokens.flatMap((token, i) => {
    // "whom will Berg welcome to Chile": whither, and not whom.
    const isWhither = tokens[i + 1]?.key === 'to' && /^whom?$/.test(tokens[0]?.key ?? '');
    const to = isVerbAt(tokens, i, parties) && !isWhither ? objectAt(tokens, i, parties) : undefined;
    return to ? [{ tells: holder(token.text), to }] : [];
  });
};

/** "was Lund invited to Chile", "… that Lund had an invitation", "who invited Lund", "what invitation does Lund have": who has it. */
const INVITED =
  /^\W*who\s+(?:(?:has|had|first|also)\s+)?invited\s+(?<whom>[^?,:;]{2,40}?)(?:\s+(?:to|for|on|in|at|back|over)\b|\W*$)|\binvitations?\s+(?:did|does|do|has|had|was)\s+(?<holder>[^?,:;]{2,40}?)\s+(?:have|had|get|got|gotten|receive|received|hold|held|given|accept|accepted)\b|^\W*(?:(?:where|when|why|(?:to|in)\s+(?:which|what)\s+\p{L}+)\s+)?(?:was|were|is|has|had)\s+(?<who>[^?,:;]{2,40}?)\s+(?:been\s+)?invited\b|\bthat\s+(?<whose>[^?,:;]{2,40}?)\s+(?:had|has|have|held|holds)\s+an?\s+(?:\p{L}+\s+)?invitation\b/iu;
const INVITING = /^invit/;

const guestIn = (question: string, knowledge: Knowledge): Party | undefined => {
  const { who, whose, whom, holder: held } = INVITED.exec(question)?.groups ?? {};
  const guest = who ?? whose ?? whom ?? held;
  return guest === undefined ? undefined : typedParties(tokenize(guest), knowledge).at(-1);
};

const tellsOfInviting = (tokens: readonly Token[]): boolean => tokens.some(({ key }) => INVITING.test(key));

/** Whether a sentence that speaks of inviting has that one invited: "Lund had an invitation", "invited Lund". */
const invites = (tokens: readonly Token[], parties: readonly Party[], guest: Party): boolean => {
  const told = tokens.flatMap(({ key }, i) => (INVITING.test(key) ? [i] : []));
  return told.some((i) => {
    // "an invitation to Chile": whither, and not who.
    const isDeed = /^invit(?:e[ds]?|ing)$/.test(tokens[i]?.key ?? '');
    const whose = (isDeed && objectAt(tokens, i, parties)) || parties.findLast(({ to }) => to <= i);
    return whose?.id === guest.id;
  });
};

/** "was it Lund's 73rd birthday", "Lund's birthday": whose it is. */
const BIRTHDAY_OF = /\b(\p{L}+)['’]s?\s+(?:\d+\p{L}*\s+)?birthday\b/iu;

const celebratedIn = (question: string, knowledge: Knowledge): Party | undefined => {
  const [, name] = BIRTHDAY_OF.exec(question) ?? [];
  return name === undefined ? undefined : typedParties(tokenize(name), knowledge).at(-1);
};

/** "congratulated Lund on his birthday": of whoever is named last before it. */
const isBirthdayOf = (tokens: readonly Token[], parties: readonly Party[], whose: Party): boolean => {
  const at = tokens.findIndex(({ key }) => key === 'birthday');
  const nearest = at < 0 ? undefined : parties.findLast(({ is, to }) => is === 'person' && to <= at);
  return nearest === undefined || nearest.id === whose.id;
};

/** "when is Lund to come to Chile", where no more than one is named: who comes. */
const COMES =
  /\b(?:come|comes|came|coming|visit|visits|visited|visiting|arriv\p{L}+|expected|awaited|due|travel\p{L}*|go|going)\b/iu;

const visitorIn = (question: string, knowledge: Knowledge): Party | undefined => {
  if (!COMES.test(question)) return undefined;
  const people = typedParties(tokenize(question), knowledge).filter(({ is }) => is === 'person');
  return new Set(people.map(({ id }) => id)).size === 1 ? people[0] : undefined;
};

/** "Berg looks forward to welcoming Lund": it is Lund who comes. */
const welcomesOther = (tokens: readonly Token[], parties: readonly Party[], visitor: Party): boolean =>
  tokens.some(({ key }, i) => {
    const guest = /^welcom/.test(key) ? objectAt(tokens, i, parties) : undefined;
    return guest?.is === 'person' && guest.id !== visitor.id;
  });

/** "to Chile": whither. */
const goalsOf = (tokens: readonly Token[], parties: readonly Party[]): readonly string[] =>
  parties.flatMap(({ is, id, from }) => (is === 'country' && tokens[from - 1]?.key === 'to' ? [id] : []));

/** "whom will Berg welcome to Chile" */
const WHOM_TO =
  /^\W*whom?\s+(?:will|would|did|has|is|was)\b[^?,:;]{2,50}?\s(?:welcom(?:e|ed|ing)|invit(?:e|ed|ing)|receiv(?:e|ed|ing)|host(?:ed|ing)?)\s+(?:back\s+)?to\s/i;

/** "when is Lund coming to Chile": nothing of a sentence in which the way is to another country alone. */
const goesElsewhere = (own: readonly string[], asked: readonly string[]): boolean =>
  asked.length > 0 && own.length > 0 && !own.some((goal) => asked.includes(goal));

/** "did Norway criticise Chile": sentences in which it is done to somebody else alone do not answer. True where a question names no such thing. */
export const byObject = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const objects = objectsIn(question, knowledge);
  const guest = guestIn(question, knowledge);
  const celebrated = celebratedIn(question, knowledge);
  const visitor = visitorIn(question, knowledge);
  const typed = tokenize(question);
  const isOfGuest = WHOM_TO.test(question);
  const goals = visitor || isOfGuest ? goalsOf(typed, typedParties(typed, knowledge)) : [];
  const people = [guest, celebrated, visitor];
  if (objects.length === 0 && goals.length === 0 && people.every((each) => each === undefined)) return () => true;
  return (sentence) => {
    const tokens = tokenize(sentence);
    const parties = partiesIn(tokens, knowledge);
    const isTheirs = objects.every(({ tells, to }) => {
      const told = tokens.flatMap(({ text }, i) => (tells(text) ? (objectAt(tokens, i, parties) ?? []) : []));
      return told.length === 0 || told.some(({ id }) => id === to.id);
    });
    return (
      isTheirs &&
      (guest === undefined || invites(tokens, parties, guest)) &&
      (visitor === undefined ||
        (!welcomesOther(tokens, parties, visitor) &&
          (!tellsOfInviting(tokens) || invites(tokens, parties, visitor)))) &&
      !goesElsewhere(goalsOf(tokens, parties), goals) &&
      (celebrated === undefined || isBirthdayOf(tokens, parties, celebrated))
    );
  };
};

/** Whether a sentence has the deed of a question done by the same one and to the same. */
export const byRoles = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const isTheirs = byDoer(question, knowledge);
  const isDoneTo = byObject(question, knowledge);
  return (sentence) => isTheirs(sentence) && isDoneTo(sentence);
};
