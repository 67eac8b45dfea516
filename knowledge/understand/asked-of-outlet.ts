import { contentWords, findPassages, holdsAll } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { oneWord } from '../resolve/reference.ts';
import { type Publisher, publishersOf } from '../resolve/source.ts';
import { type Attributed, attributed } from './attribution.ts';

/** A question to one outlet or two by their names: in plain words, or as a query where no words of it say as much. */
export type AskedOf = Attributed & { readonly query?: Query };

const OUTLET = '((?:the\\s+)?[^?,;:]{2,40}?)';
const GIVES =
  '(?:gives?|gave|given|lists?|listed|names?|named|states?|stated|reports?|reported|mentions?|mentioned|uses?|used|assigns?|assigned|attach(?:es|ed)?|prints?|printed|ha(?:s|ve|d))';
const DO = '(?:does|do|did|has|have)';
const POST = '(rank|titles?|posts?|roles?|positions?|designations?|offices?|jobs?)';

/** "what title does the Herald give Berg" */
const OF_POST = new RegExp(
  `^\\W*(?:what|which)\\s+(?:\\p{L}+\\s+)?${POST}\\s+${DO}\\s+${OUTLET}\\s+${GIVES}\\s+(?:to\\s+|for\\s+)?([^?,;:]{2,40}?)\\W*$`,
  'iu',
);
/** "do the Herald and the Post give the same title for Berg" */
const SAME_POST = new RegExp(
  `^\\W*${DO}\\s+(?:both\\s+)?${OUTLET}\\s+and\\s+${OUTLET}\\s+(?:both\\s+)?${GIVES}\\s+(?:the\\s+)?same\\s+${POST}\\s+(?:to|for|of)\\s+([^?,;:]{2,40}?)\\W*$`,
  'i',
);
/** "what venue does the Herald give for the 5th" */
const OF_RECORD = new RegExp(
  `^\\W*(?:what|which)\\s+(?:of\\s+the\\s+)?(venues?|halls?|city|cities|places?|locations?|dates?|days?|chairs|co-?chairs|topics?|subjects?|themes?|issues?)\\s+${DO}\\s+${OUTLET}(?:\\s+and\\s+${OUTLET})?\\s+(?:both\\s+)?${GIVES}(?:\\s+(?:for|of|at|on|as\\s+discussed\\s+at)\\s+(?:the\\s+)?([^?,;:]{2,40}?))?\\W*$`,
  'i',
);
/** "does the Herald talk of cables" */
const MENTIONS = new RegExp(
  `^\\W*${DO}\\s+${OUTLET}\\s+(?:(?:also|ever|even|anywhere)\\s+)?(mention(?:ed)?|(?:talk(?:ed)?|speak|spoke(?:n)?|wr(?:ite|ote|itten))\\s+(?:of|about)|refer(?:red)?\\s+to|say\\s+anything\\s+(?:about|on|of)|say\\s+something\\s+(?:about|on|of)|touch\\s+on|bring\\s+up)\\s+([^?,;:]{2,60}?)\\W*$`,
  'i',
);
/** "a quote about cables from the Herald", "quotes from the Herald on cables" */
const QUOTES = /\b(?:quotes?|quotations?|sentences?|passages?|lines?)\s+/i;
const QUOTE_FROM = /\b(?:on|about|regarding|concerning)\s+([^?,;:]{2,60}?)\s+(?:from|in|by|of)\s+([^?,;:]{2,40}?)\W*$/i;
const FROM_ON = /\b(?:from|in|by|of)\s+([^?,;:]{2,40}?)\s+(?:on|about|regarding|concerning)\s+([^?,;:]{2,60}?)\W*$/i;
const IN_FRONT =
  /^\W*(?:in|from)\s+([^?,;:]{2,40}?),?\s+(?:quotes?|quotations?|sentences?|passages?)\s+(?:on|about)\s+([^?,;:]{2,60}?)\W*$/i;

/** "what did outlets other than the Herald say about cables" */
const OF_OTHERS =
  /^\W*what\s+(?:do|does|did|have|has)\s+(?:the\s+|any\s+)?(?:other\s+)?(?:articles?|reports?|sources?|papers?|newspapers?|stor(?:y|ies)|outlets?|agencies|agency|media|publishers?|pieces?)\s+(?:other\s+than|except(?:\s+for)?|apart\s+from|besides|but(?:\s+not)?)\s+((?:the\s+)?[^?,:;]{2,40}?)\s+(?:says?|said|reports?|reported|writes?|wrote|tells?|told|mentions?|mentioned|have|has)\s+(?:about|on|of|regarding)\s+([^?]{2,80}?)\W*$/i;

/** A clause, or a condition: no thing that a sentence holds. */
const NO_THING =
  /^(?:that|who|whom|when|where|how|why|what|which|if|whether|all|every|any|no|only)\b|\b(?:not|never|or|without|only|but|more|than)\b/i;

const publisherOf = (typed: string, knowledge: Knowledge): Publisher | undefined =>
  publishersOf(knowledge).get(
    oneWord(typed.replace(/^\s*the\s+/i, '').replace(/(?:['’]s)?\s+(?:article|report|story|piece)\s*$/i, '')),
  );

/** Of an outlet, or of the reports of a time: "the 2024 report". */
const accordingTo = (outlet: string, question: string, knowledge: Knowledge): AskedOf | undefined => {
  const found = attributed(`according to ${outlet}, ${question}`, knowledge);
  return found.only && !found.text.includes(outlet) ? found : undefined;
};

const both = (one: Publisher, two: Publisher): Publisher => ({
  name: `${one.name}, ${two.name}`,
  articles: new Set([...one.articles, ...two.articles]),
});

/** What is asked of a meeting, in plain words. */
const plainly = (noun: string): string => {
  if (/^(?:topic|subject|theme|issue)/i.test(noun)) return 'what topics were discussed';
  if (/^(?:co-?)?chair/i.test(noun)) return 'who chaired the meeting';
  if (/^da(?:te|y)/i.test(noun)) return 'when was the meeting held';
  return /^(?:venue|hall)/i.test(noun) ? 'what was the venue' : 'where was the meeting held';
};

const ofRecord = (found: RegExpExecArray, knowledge: Knowledge): AskedOf | undefined => {
  const [question, noun = '', outlet = '', other, meeting] = found;
  const one = publisherOf(outlet.replace(/^\s*both\s+/i, ''), knowledge);
  const two = other === undefined ? undefined : publisherOf(other, knowledge);
  if (!one || (other !== undefined && !two)) return undefined;
  const of = meeting === undefined ? '' : ` at the ${meeting}`;
  if (!two) return accordingTo(outlet, `${plainly(noun)}${of}`, knowledge);
  const [shared, second] = catalogueOf(knowledge).inOrder.filter(({ articles }) =>
    [one, two].every((publisher) => articles.some((id) => publisher.articles.has(id))),
  );
  const named = meeting ?? (second === undefined ? shared?.id : undefined);
  const property = /^(?:topic|subject|theme|issue)/i.test(noun)
    ? ('topics' as const)
    : /^(?:co-?)?chair/i.test(noun)
      ? ('chairs' as const)
      : /^da(?:te|y)/i.test(noun)
        ? ('date' as const)
        : ('place' as const);
  return named === undefined
    ? { text: '', query: { ask: 'unkept', question: question.trim() } }
    : { text: '', query: { ask: 'agreement', meeting: named, property, sources: [one.name, two.name] } };
};

/** "does the Herald mention cables", where a sentence of its articles holds them. */
const ofMention = (found: RegExpExecArray, knowledge: Knowledge): AskedOf | undefined => {
  const [, outlet = '', verb = '', of = ''] = found;
  const only = publisherOf(outlet, knowledge);
  if (!only || NO_THING.test(of) || contentWords(of).length === 0) return undefined;
  const isHeld = findPassages(knowledge, of, { articles: only.articles }).some(({ citation }) =>
    holdsAll(citation.quote, of),
  );
  if (isHeld) return { text: '', only, query: { ask: 'mentions', of } };
  return /^mention/i.test(verb) ? undefined : attributed(`did ${outlet} mention ${of}?`, knowledge);
};

const ofQuotes = (text: string, knowledge: Knowledge): AskedOf | undefined => {
  if (!QUOTES.test(text)) return undefined;
  const [, topic, last] = QUOTE_FROM.exec(text) ?? [];
  const [, first, on] = IN_FRONT.exec(text) ?? FROM_ON.exec(text) ?? [];
  const pairs = [
    [topic, last],
    [on, first],
  ] as const;
  for (const [of, outlet] of pairs) {
    const only = of === undefined || outlet === undefined ? undefined : publisherOf(outlet, knowledge);
    if (of !== undefined && only && !NO_THING.test(of)) return { text: '', only, query: { ask: 'quote', topic: of } };
  }
  return undefined;
};

/** What all outlets but one say of a topic. */
const ofOthers = (text: string, knowledge: Knowledge): AskedOf | undefined => {
  const [, outlet = '', topic = ''] = OF_OTHERS.exec(text) ?? [];
  const left = outlet === '' ? undefined : publisherOf(outlet, knowledge);
  if (!left) return undefined;
  const others = knowledge.articles.flatMap(({ id }) => (left.articles.has(id) ? [] : [id]));
  return {
    text: `quotes about ${topic}`,
    only: { name: `“other than ${left.name}”`, articles: new Set(others), these: { way: 'but', what: left.name } },
  };
};

const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?)';
/** "does the Herald say that the meeting lasted three days", "did it report that it was held over two days" */
const SAYS_LENGTH = new RegExp(
  `^\\W*${DO}\\s+${OUTLET}\\s+(?:report(?:ed)?|say|said|write|wrote|state[sd]?)\\s+(?:that\\s+)?(the\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?(?:meeting|round|session|talks|dialogue))\\s+(?:(?:was|were)\\s+(?:held\\s+(?:on|over|for)\\s+)?|(?:lasted|took)\\s+(?:for\\s+)?|ran\\s+(?:for|over)\\s+)(?:one|two|three|four|five|\\d)\\s+days?(?:\\s+long)?\\W*$`,
  'iu',
);
/** "does the Herald name the exercises" */
const NAMES_DRILLS = new RegExp(
  `^\\W*${DO}\\s+${OUTLET}\\s+(?:names?|named|lists?|listed)\\s+(?:the\\s+|any\\s+)?(?:joint\\s+)?(?:exercises|drills)(?:\\s+by\\s+name)?\\W*$`,
  'i',
);
/** "which exercises does the Herald name" */
const WHICH_DRILLS = new RegExp(
  `^\\W*(?:which|what)\\s+(?:joint\\s+|named\\s+)*(?:exercises|drills)\\s+${DO}\\s+${OUTLET}\\s+(?:names?|named|lists?|listed|mentions?|mentioned|gives?|cites?)(?:\\s+by\\s+name|\\s+as\\s+examples)?\\W*$`,
  'i',
);
/** "at what time was the Herald article updated": the line that has the hour stands beside its sentences. */
const UPDATED_AT = new RegExp(
  `^\\W*(?:at\\s+)?(?:what|which)\\s+(?:time|hour)(?:\\s+of\\s+(?:the\\s+)?day)?\\s+was\\s+${OUTLET}\\s+${PIECE}\\s+(?:last\\s+)?(updated)\\W*$`,
  'i',
);

/** What one outlet has of a length, a list or an hour. */
const ofOwnWords = (text: string, knowledge: Knowledge): AskedOf | undefined => {
  const [, outlet = '', meeting] = SAYS_LENGTH.exec(text) ?? NAMES_DRILLS.exec(text) ?? WHICH_DRILLS.exec(text) ?? [];
  if (publisherOf(outlet, knowledge))
    return accordingTo(outlet, meeting ? ['how long was', meeting].join(' ') : 'which exercises are named', knowledge);
  const [, whose = '', verb = ''] = UPDATED_AT.exec(text) ?? [];
  const only = publisherOf(whose, knowledge);
  return only ? { text: '', only, query: { ask: 'mentions', of: verb } } : undefined;
};

/** What is asked of an outlet by its name, where it would else be taken for a topic; undefined for all other questions. */
export const askedOfOutlet = (text: string, knowledge: Knowledge): AskedOf | undefined => {
  const post = OF_POST.exec(text);
  if (post) {
    const [, noun = '', outlet = '', name = ''] = post;
    const isOne = resolvePerson(name, knowledge).is === 'one';
    return isOne
      ? accordingTo(outlet, `${/^rank/i.test(noun) ? 'what is the rank of' : 'what is the post of'} ${name}`, knowledge)
      : undefined;
  }
  const [, first = '', second = '', , name = ''] = SAME_POST.exec(text) ?? [];
  const [one, two] = [publisherOf(first, knowledge), publisherOf(second, knowledge)];
  if (one && two && resolvePerson(name, knowledge).is === 'one')
    return { text: '', only: both(one, two), query: { ask: 'mentions', of: name } };
  const own = ofOwnWords(text, knowledge);
  if (own) return own;
  const record = OF_RECORD.exec(text);
  const ofIt = record && ofRecord(record, knowledge);
  if (ofIt) return ofIt;
  const mention = MENTIONS.exec(text);
  return (
    (mention ? ofMention(mention, knowledge) : undefined) ?? ofQuotes(text, knowledge) ?? ofOthers(text, knowledge)
  );
};
