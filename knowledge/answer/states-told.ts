import { contentWords, holder, holdsAll } from '../passages.ts';

/** "what improved trade", "who has raised the tariff": what does so is over. */
const HAS_DONE =
  /^\W*(?:what|who|which\s+(?:\p{L}+\s+){1,2}?)\s*(?:(?:has|have|had)\s+)?(?!need|feed|indeed)(\p{L}{3,}ed)\s+(?!to\b|by\b|in\b|at\b|on\b|as\b|for\b|from\b|with\b)/iu;

/** What turns the verb behind it into a hope or a plan: "is expected to improve". */
const AHEAD =
  /\b(?:expected|set|poised|due|likely|scheduled|planned|hoped?|hoping|aim(?:s|ed|ing)?|will|would|may|might|can|could|should|shall|going|intend(?:s|ed)?|seeks?|potential|need|look(?:s|ed|ing)?\s+forward)(?:\s+(?:to|be|also|further|help|soon|\p{L}+ly)){0,3}\s*$/iu;

/** "a commitment to deepen ties", "aiming to sell": an aim; but "helped to deepen them". */
const AIMED = /\bto(?:\s+(?:further|\p{L}+ly))?\s*$/iu;
const DONE_SO =
  /\b(?:help|serve|continue|manage|beg[aiu]n|c[ao]me|led|contribut)\p{L}*\s+to(?:\s+(?:further|\p{L}+ly))?\s*$/iu;

/** "focused on strengthening ties", "a commitment to raising them" */
const SOUGHT =
  /\b(?:focus\p{L}*\s+(?:\p{L}+\s+)?on|commit\p{L}*\s+to|interest\s+in|aim\p{L}*\s+at|resolve\s+to|importance\s+of|need\s+for|(?:avenues|ideas|plans|proposals|ways)\s+(?:for|of|to)|discuss(?:e[ds]|ing)?)(?:\s+(?:further|\p{L}+ly))?\s*$/iu;

/** "through enhanced cooperation": what it is like, and nobody's deed. */
const LIKE = /\b(?:through|of|the|with|for|by|an?|its|their|more|in|under|towards?)\s*$/i;

const isToCome = (before: string): boolean =>
  SOUGHT.test(before) || AHEAD.test(before) || (AIMED.test(before) && !DONE_SO.test(before));

/** "what has been expanded": a sentence in which somebody wants to expand it tells of nothing that has been. */
const HAS_BEEN =
  /^\W*(?:what|which\s+(?:\p{L}+\s+){1,2}?)\s*(?:has|have|had)\s+(?:already\s+)?been\s+(\p{L}{3,}ed)\b/iu;

const beenDone = (question: string): ((quote: string) => boolean) => {
  const [, verb] = HAS_BEEN.exec(question) ?? [];
  if (verb === undefined) return () => true;
  const tells = holder(verb);
  return (quote) => [...quote.matchAll(/\p{Ll}{2,}(?:ed|en|t)\b/gu)].some(([word]) => tells(word));
};

/** "which drill was held in Oslo": the place stands in the sentence, and not only over it. */
const DRILL_IN =
  /^\W*(?:[Ww]hich|[Ww]hat)\s+(?:\p{Ll}+\s+){0,2}?(?:exercises?|drills?|manoeuvres?|war\s?games?)\b[^?]{0,40}?\s(?:in|at|near|off)\s+(\p{Lu}[\p{L}-]+)/u;

const isThere = (question: string): ((quote: string) => boolean) => {
  const [, place] = DRILL_IN.exec(question) ?? [];
  return (quote) => place === undefined || holdsAll(quote, place);
};

/** A sentence that only expects something tells of nothing that has brought it about. */
const notAhead = (question: string): ((quote: string) => boolean) => {
  const [, verb] = HAS_DONE.exec(question) ?? [];
  if (verb === undefined || /\b(?:expect|plan|hope|aim|intend|schedul|envisag)/i.test(question)) return () => true;
  const tells = holder(verb);
  return (quote) => {
    const deeds = [...quote.matchAll(/\p{Ll}{4,}/gu)].filter(([word]) => tells(word));
    return (
      deeds.length === 0 ||
      deeds.some(({ 0: word, index }) => {
        const before = quote.slice(0, index);
        return !isToCome(before) && !(word.endsWith('ed') && LIKE.test(before));
      })
    );
  };
};

/** "which country has not bought gas", "who did not come": somebody of whom just that is told. */
const NOT_DONE =
  /^\W*(?:who|which\s+(?:\p{L}+\s+){0,2}?\p{L}+)\s+(?:has|have|had|did|does|do|is|are|was|were)(?:\s+(?:not|never)|n['’]t)\s+(?:been\s+|yet\s+|ever\s+)?(\p{L}{3,})|^\W*(?:who|which\s+\p{L}+)\s+never\s+(\p{L}{3,})/iu;
const NOT =
  /(?:\b(?:not|never|nor|without|refrain\p{L}*|abstain\p{L}*|declin\p{L}+|refus\p{L}+|fail\p{L}*|avoid\p{L}*|stopped\s+short)|n['’]t)(?:\s+\p{L}+){0,3}\s*$/iu;

const notDoing = (question: string): ((quote: string) => boolean) => {
  const [, denied, never] = NOT_DONE.exec(question) ?? [];
  const verb = denied ?? never;
  if (verb === undefined) return () => true;
  const tells = holder(verb);
  return (quote) =>
    [...quote.matchAll(/\p{Ll}{3,}/gu)].some(
      ([word], i, all) => tells(word) && NOT.test(quote.slice(0, all[i]?.index)),
    );
};

/** "how was the hall described" */
const DESCRIBED = /^\W*how\s+(?:was|were|is|are|has|have)\s+(?:the\s+)?([^?,:;]{3,50}?)\s+(?:been\s+)?described\b/i;
/** "This partnership has been a …", "the group serves as …": it tells what something is. */
const IS_SO =
  /^\s*(?:\([^)]{1,30}\)\s*)?,?\s*(?:which\s+)?(?:is|are|was|were|has\s+(?:long\s+)?been|have\s+been|remains?|(?:has|have)\s+played|plays?|serves?\s+as|has\s+served\s+as)\s+(?:an?|the|one|as)\b/i;
/** "the prestigious hall": a word of praise or blame before a name. */
const CALLED = /\b(?:the|an?|its|their|this)\s+((?:(?!of\b|and\b|in\b|for\b)\p{Ll}[\p{Ll}-]+\s+){1,3})$/u;

/** "the annual Chile-Norway summit", "the Russian Army": part of a longer name. */
const GOES_ON = /^(?:[-–‑]|\s+\p{Lu})/u;

/** Where one of the words of a thing is the last of it. */
const endsOf = (quote: string, thing: string): readonly (readonly [from: number, to: number])[] => {
  const words = contentWords(thing);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const all = [...quote.matchAll(/[\p{L}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({ word, index }));
  return all.flatMap(({ word, index }, i) => {
    if (!holdsAll(word, last)) return [];
    const from = all.slice(Math.max(0, i - words.length - 1), i + 1).find((each) => holdsAll(each.word, first));
    return from === undefined ? [] : [[from.index, index + word.length] as const];
  });
};

/** A sentence that but names a thing does not describe it. */
const describing = (question: string): ((quote: string) => boolean) => {
  const [, thing] = DESCRIBED.exec(question) ?? [];
  if (thing === undefined) return () => true;
  const isName = /^\p{Lu}/u.test(thing);
  return (quote) =>
    endsOf(quote, thing).some(
      ([from, to]) =>
        IS_SO.test(quote.slice(to)) || (isName && !GOES_ON.test(quote.slice(to)) && CALLED.test(quote.slice(0, from))),
    );
};

/** "what is the Northern Shipping Organisation": that one met beside its summit tells nothing of what it is. */
const BODY =
  /^\W*(?:[Ww]hat(?:['’]?s|\s+(?:is|was))|[Ww]ho\s+(?:is|are))\s+(?:the\s+)?((?:\p{Lu}[\p{L}-]+\s+){1,4}(?:Organi[sz]ation|Union|Alliance|League|Association|Council|Bank|Agency|Court|Fund|Forum))\W*$/u;

const saysWhatItIs = (question: string): ((quote: string) => boolean) => {
  const [, body] = BODY.exec(question) ?? [];
  return body === undefined
    ? () => true
    : (quote) =>
        endsOf(quote, body).some(([, to]) => IS_SO.test(quote.slice(to)) || /^,\s+an?\s/u.test(quote.slice(to)));
};

/** Whether a sentence tells what has been, what something is like, or what a body is, where just that is asked. */
export const telling = (question: string): ((quote: string) => boolean) => {
  const all = [
    notAhead(question),
    notDoing(question),
    beenDone(question),
    isThere(question),
    describing(question),
    saysWhatItIs(question),
  ];
  return (quote) => all.every((tells) => tells(quote));
};
