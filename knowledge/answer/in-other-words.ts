import type { Token } from '../article.ts';
import { findPassages, type Passage } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import { whitherIn } from '../understand/rules/who-comes.ts';
import { onItsSide } from './before-after.ts';
import { type Context, unique } from './context.ts';
import { isBound } from './doer.ts';
import { type Draft, make, quoted } from './make.ts';
import { byRoles } from './objects.ts';
import { byOwner } from './owner.ts';
import { hasBeenAhead, notOfNamesake } from './passage-fit.ts';
import {
  areBeside,
  deedOf,
  hasDoer,
  isBareBe,
  isDenied,
  isDoneBy,
  isDoneByOther,
  isDoneThere,
  isNearBy,
  objectOf,
  toldAs,
} from './question-deed.ts';
import { type Named, namedIn, type Told, toldOf, type Unit, unitsOf } from './question-units.ts';
import { stating } from './states.ts';
import { numbering } from './states-named.ts';

/*
 * "who leaned on Chile over its gas", where a sentence has "Chile bought gas despite pressure from Norway": the last look, after all else has
 * found nothing. A sentence answers where it bears out every single word of the question: itself, in other words of the same claim
 * (other-words.yaml), as the kind of what is asked for, or as the name of the meeting that it tells of; and where whoever does it does it there.
 * One word that nothing bears out, and it is a refusal: that word may be what is asked.
 */

/** What would change a claim and is no word of it, and what no sentence says by itself. */
const BARRED =
  /\b(?:not|never|no|nobody|none|nothing|without|only|except|excluding|outside|besides|apart|aside|both|either|neither|twice|but|else|instead|before|after|until|till|since|still|yet|any\s*more|longer|just|even|all|every|each|more\s+than|less|least|most|fewer|how\s+(?:many|much|often|old|far|big|large|long)|according|should|whether|if|or|not|who\s+else|(?:what|which)\s+(?:price|cost|sum|amount|number|rate|share|percentage|budget|size|length|quantity)|end|fail\p{L}*|refus\p{L}+|cancel\p{L}*)\b|n['’]t\b|["“”«»]|[.?!;]\s+\p{Lu}/iu;

/** The words before "what": "in which", "on what". */
const OPENS =
  /^\W*(?:(?:and|so|please)\s+)*(?:(?:in|on|at|to|of|by|for|with|from|under|through|within|across|during|against|into|beyond|towards?)\s+(?:the\s+\p{L}+\s+of\s+)?)?(?<wh>who|whom|whose|what|which|when|where|why|how|did|has|have|does|do|is|was|are|were)\b/iu;

/** The pieces with the places that bear them out, looked up once; undefined as soon as nothing bears one out and the meeting does not name it. */
const borneOut = (
  units: readonly Unit[],
  named: Named | undefined,
  passage: Passage,
  told: Told,
): readonly Unit[] | undefined => {
  const found: Unit[] = [];
  for (const unit of units) {
    const places = unit.borne(told);
    const isOfName = (): boolean =>
      [...Array(unit.to - unit.from).keys()].every((i) => named?.slot.has(unit.from + i)) &&
      (named?.isOf(passage) ?? false);
    if (places.length === 0 && !isOfName()) return undefined;
    found.push({ ...unit, borne: () => places });
  }
  return found;
};

/** How many of its pieces a sentence bears out in its own words, where it bears out all; undefined where one is left. */
const fitOf = (
  question: string,
  wh: { readonly word: string; readonly at: number },
  all: readonly Unit[],
  named: Named | undefined,
  tokens: readonly Token[],
  passage: Passage,
  told: Told,
): number | undefined => {
  const units = borneOut(all, named, passage, told);
  if (units === undefined) return undefined;
  const borne = units.filter((unit) => unit.borne(told).length > 0);
  const isNamed = units.length > borne.length || (named?.isOf(passage) ?? false);
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

/** "what did Berg say": of all that is told. */
const SAYS = /^(?:say|said|says|tell|told|state|stated|report|reported|think|thought)$/;

/** "with regard to", "in the face of": about. */
const ABOUT =
  /\b(?:with\s+(?:respect|regard)\s+to|in\s+(?:terms|view)\s+of|in\s+the\s+face\s+of|when\s+it\s+comes\s+to|as\s+regards)\b/gi;

/** How many sentences are looked at, and shown. */
const MOST = 14;

const SHOWN = 2;

/** The sentences that answer a question in other words, the best first. */
const inOtherWords = (
  typed: string,
  whole: string,
  context: Context,
  meeting: string | undefined,
): readonly Passage[] => {
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
  const numbers = numbering(whole);
  const isTheirs = byRoles(question, knowledge);
  const isOnSide = onItsSide(question);
  const isVisit = whitherIn(question) !== undefined;
  const found = findPassages(knowledge, question, { share: 0.2, articles: context.only?.articles })
    .filter(notOfNamesake(meeting, context))
    .slice(0, MOST)
    .flatMap((passage) => {
      const { quote } = passage.citation;
      const told = toldOf(quote, knowledge);
      const fit = fitOf(question, wh, units, named, tokens, passage, told);
      return fit !== undefined &&
        isOwn(quote) &&
        states(quote) &&
        numbers(quote) &&
        isTheirs(quote) &&
        isOnSide(quote) &&
        (!isVisit || isBound(quote, question)) &&
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

/**
 * The answer in other words, where there is one. `whole`: the question as it was typed, where it is read in other words;
 * `meeting`: the one that it names.
 */
export const answerInOtherWords = (
  context: Context,
  question: string,
  whole = question,
  meeting?: string,
): Draft | undefined => {
  const found = inOtherWords(question, whole, context, meeting);
  if (found.length === 0) return undefined;
  const { words } = context;
  return make(context, 'answered', {
    heading: question.trim().slice(0, 120),
    claims: unique(found.map(({ citation }) => quoted(citation, words))),
    notices: [{ kind: 'passage', text: words.statements.passages }],
  });
};
