import { finiteWords } from '../lexicon/word-classes.ts';
import { isExactlyInArticles } from '../passages.ts';
import type { Knowledge } from '../record.ts';
import { absolute } from '../resolve/when.ts';
import { excluded } from './exclude.ts';
import { type Question, readQuestion } from './question.ts';
import { contentOf, hasPerson, meetingSlot, personSlot } from './slots.ts';

/** What somebody wrote, of several sentences: the one that asks, and what is said before and after it. */
export type Told = {
  readonly question: string;
  readonly around: string;
  /** What stands before it in the same sentence: "the S-400, was it discussed". */
  readonly front: string;
};

const LEAD_IN =
  '^\\W*(?:(?:so|and|ok|okay|well|now|also|then|hi|hello|hey|please|pls|plz|kindly|just|anyway|basically|first)\\b[\\s,]*)*';

/** How a question begins: with its word, its verb, an order to tell, or "in which". */
const STARTS = new RegExp(
  `${LEAD_IN}(?:(?:can|could|would|will)\\s+(?:you|u|someone|anyone|somebody)\\s+(?!help\\b)|(?:who|whom|whose|what|when|where|which|why|how|did|was|were|is|are|has|have|had|does|do|list|show|give|tell|name|quote|compare|find)(?:['’]s)?\\b|(?:in|at|on|from|for|by|with|to|of|under|since|until|during|after|before)\\s+(?:whom?|whose|what|which|when|where)\\b)`,
  'i',
);

/** "was reading about it", "when I looked", "how are you", "is that right": nothing of the talks is asked. */
const NO_START = new RegExp(
  `${LEAD_IN}(?:(?:have|had|has|was|were|am|are|is)\\s+(?:been\\b|\\p{L}+ing\\b)|(?:when|what|where|how|why|which|do|did)\\s+(?:i|we)\\b|how\\s+(?:are|r|is)\\s+(?:you|u|it\\s+going|things|everyone)\\b|(?:is|was|isn[’']t)\\s+(?:that|this|it)\\s+(?:right|true|correct|so|ok|okay|accurate|the\\s+case|supported|borne|consistent|backed|confirmed|on\\s+record)\\b|(?:what|which)\\s+is\\s+(?:true|right|correct)\\b|(?:can|could|would|will)\\s+(?:you|u|someone|anyone)\\s+(?:please\\s+)?(?:confirm|check|verify|help|pull|do|find|give|answer|explain|clarify|tell|say)(?:\\s+(?:it|that|this|me|us|please|which|so|one))*\\W*$)`,
  'iu',
);

export const isAsking = (text: string): boolean => STARTS.test(text) && !NO_START.test(text);

/** Sentences; "J. P.", "Lt." and "M.o.D." end none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(
      /(?:(?<=[?!])|(?<=[\p{Ll}\d]{2}\.)(?<!\b(?:[Gg]en|[Ll]t|[Cc]ol|[Mm]aj|[Bb]rig|[Cc]apt|[Aa]dm|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Nn]o|vs|govt|approx)\.)|(?<=\p{Ll}{3}…))\s+|\n+/u,
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** Where a question may begin inside a sentence: "need names fast - who …", "last one: did …", "bit lost, who …". */
const FRONT = /[:;,…—–]\s+|\.{2,}\s*|\s[-–—]+\s|\s(?=(?:can|could|would)\s+(?:you|u|someone|anyone|somebody)\s)/gi;

/** "according to IANS", "in the 2023 report": belongs to the question. */
const ADJUNCT =
  /^\W*(?:as\s+per|per|according|going\s+by|by|in|at|on|from|of|for|with|during|after|before|since|under|based)\b/i;

/** What goes on with the question: "or was it Berg", "not the land one". */
const GOES_ON = /^\W*(?:or|nor|not|but|if\s+so|if\s+not|except)\b/i;

const QUOTED = /["“”«»]/u;

/** "Which?", "Who was it?", "Which one exactly?", "Which month, and does a later article bear it out?" */
const BARE =
  /^\W*(?:and\s+|so\s+)?(?:which|what|who|whom)(?:\s+(?:ones?|months?|years?|days?|dates?|cit(?:y|ies)|countr(?:y|ies)|(?:is|was|were|are)\s+(?:it|that|this|they|those)|exactly|specifically|precisely|then|so))*(?:,\s+and\s[^?]{3,60})?\W*$/i;

/** The one sentence, or end of a sentence, that asks; undefined where all of it does, or more than one of them. */
export const questionIn = (text: string, knowledge: Knowledge): Told | undefined => {
  if (QUOTED.test(text)) return undefined;
  const sentences = sentencesOf(text);
  const asks = sentences.map((sentence) => isAsking(sentence) || frontOf(sentence, knowledge) > 0);
  const at = asks.indexOf(true);
  if (at < 0 || asks.lastIndexOf(true) !== at) return undefined;
  const sentence = sentences[at] ?? '';
  const front = isAsking(sentence) ? 0 : frontOf(sentence, knowledge);
  const after = sentences.slice(at + 1);
  if (front > 0 && isTopic(sentence.slice(0, front), sentence.slice(front), knowledge)) return undefined;
  // "They spoke of one kind of ice. Which?": of what is said before it.
  if (BARE.test(sentence.slice(front)) && !BARE.test(text)) return undefined;
  if ((front === 0 && sentences.length === 1) || after.some((each) => GOES_ON.test(each))) return undefined;
  const around = [...sentences.slice(0, at), sentence.slice(0, front), ...after].join(' ').trim();
  return {
    question: sentence.slice(front).trim(),
    around,
    front: sentence.slice(0, front).replace(/[\s:;,…–—-]+$/u, ''),
  };
};

/** "interoperability - which meeting": what it is asked of stands before it, in a word of the articles; no "it" in the question does. */
const isTopic = (front: string, question: string, knowledge: Knowledge): boolean => {
  const before = readQuestion(front, knowledge);
  return (
    isThing(before) &&
    !OF_BEFORE.test(question) &&
    contentOf(before).some((word) => isExactlyInArticles(knowledge, word))
  );
};

/** Where in a sentence its question begins, behind a mark; after a comma only where nothing of the talks is said before it. */
const frontOf = (sentence: string, knowledge: Knowledge): number => {
  for (const { index, 0: mark } of sentence.matchAll(FRONT)) {
    const end = index + mark.length;
    if (!isAsking(sentence.slice(end))) continue;
    if (!/^(?:,|\s+$)/u.test(mark)) return end;
    const before = readQuestion(sentence.slice(0, index), knowledge);
    // "as per IANS, who …": whose report is meant.
    if (ADJUNCT.test(before.text)) return 0;
    if (OWN.test(before.text) && meetingSlot(before) === '' && !hasPerson(before)) return end;
    return before.asked === null && meetingSlot(before) === '' && !hasPerson(before) ? end : 0;
  }
  return 0;
};

/** "ever", "these meetings": of all, and not of the one spoken of before. */
const OF_ALL = /\b(?:ever|any|all|every|these|those|meetings|summits|rounds|sessions|dialogues|editions)\b/i;
const PRONOUN = /\b(?:he|she|him|her|his)\b/i;
/** "it", "them": of something said before; "these talks" are the talks on record. */
const OF_BEFORE = /\b(?:it|they|them|(?:this|that|these|those)(?!\s+\p{L}{4}))\b/iu;

/** The same without "they", which may be those who met. */
const OF_THING = /\b(?:it|them|(?:this|that|these|those)(?!\s+\p{L}{4}))\b/iu;

/**
 * The question with the meeting, the person or the thing that was spoken of around it. `is`: "full" where it may as well be asked alone, "only"
 * where it asks nothing without that thing, "unknown" where a word of it stands for something that can't be told, "none" where it needs nothing.
 */
export const inContext = (told: Told, knowledge: Knowledge, now: Date): InContext => {
  const { front } = told;
  const question = told.question.replace(WHICH_ONES, (whole) => onesOf(told.around) ?? whole);
  const own = readQuestion(question, knowledge);
  const said = spokenOf(told, knowledge, now);
  const person = !hasPerson(own) && PRONOUN.test(question) ? personSlot(said) : '';
  // "she came to three of them. How many did she chair": a number of meetings is none of them.
  const meeting = singlesOut(own) || own.asked === 'count' ? '' : meetingOf(said, OF_ALL.test(question));
  // "3rd round: who came from Oslo": the place alone would make it of another.
  const ofFront =
    meeting === '' && front !== '' && isOfPlaceAlone(own) ? numberedOf(readQuestion(front, knowledge)) : '';
  if (ofFront !== '') return { is: 'full', text: `${question.replace(/[?.!\s]+$/u, '')} at the ${ofFront}?` };
  const asksOf = own.asked !== null && OF_MEETING.has(own.asked);
  const isOther = OF_BEFORE.test(question) && contentOf(said).length > 0 && !asksOf;
  if (person === '' && (meeting === '' || isOther)) {
    if (!isOther) return question === told.question ? { is: 'none' } : { is: 'full', text: question };
    const thing =
      concernOf(told, knowledge) ?? (front !== '' && isThing(readQuestion(front, knowledge)) ? front : undefined);
    return thing === undefined
      ? { is: 'unknown' }
      : { is: 'only', text: question.replace(OF_THING.test(question) ? OF_THING : OF_BEFORE, thing) };
  }
  const named = person === '' ? question : question.replace(PRONOUN, person);
  const bare = named.replace(/[?.!\s]+$/u, '');
  const text = meeting === '' ? `${bare}?` : `${bare} at the ${meeting.replace(/^(?:at|in|of|on|from)\s+/i, '')}?`;
  return { is: 'full', text };
};

export type InContext = { readonly is: 'full' | 'only'; readonly text: string } | { readonly is: 'none' | 'unknown' };

/** "… the paragraph on exercises. Which ones are named for Oslo?" */
const WHICH_ONES = /\bwhich\s+(?:ones?|of\s+them)\b/i;
const KINDS =
  /\b(exercises|drills|topics|subjects|articles|reports|sources|outlets|officers|generals|chairs|co-?chairs|cities|venues|meetings|rounds|summits)\b/gi;

const onesOf = (around: string): string | undefined => {
  const kinds = [...new Set(around.toLowerCase().match(KINDS))];
  return kinds.length === 1 ? `which ${kinds[0]}` : undefined;
};

/** "our team deals with cables, so what did they say about that": the one thing of the articles that somebody tells of their own. */
const concernOf = ({ around }: Told, knowledge: Knowledge): string | undefined => {
  const [last = ''] = around.split(/[,;:.!?]+\s/u).slice(-1);
  if (!OWN.test(last)) return undefined;
  const [only, second] = contentOf(readQuestion(last, knowledge)).filter((word) =>
    isExactlyInArticles(knowledge, word),
  );
  return second === undefined ? only : undefined;
};

/** What is asked of a meeting: "it" in "who chaired it" is one. */
const OF_MEETING: ReadonlySet<string> = new Set(['chairs', 'when', 'where', 'duration', 'ago', 'attendance']);

/** "S-400 deliveries", "the training of officers": a noun with what belongs to it, no clause. */
const isThing = ({ tokens, asked, yes }: Question): boolean =>
  asked === null && !yes && tokens.length <= 7 && !tokens.some(({ key }) => finiteWords.has(key));

/** Which of all: a time or a place alone. */
const meetingOf = (said: Question, ofAll: boolean): string => {
  if (singlesOut(said)) {
    const isOne = said.words.some(({ label, cue }) => cue === null && ONE.has(label.is));
    return ofAll && isOne ? '' : meetingSlot(said);
  }
  const isMeeting = said.words.some(({ label, cue }) => cue === null && label.is === 'meeting');
  // "the meeting with the air marshal, Berg": by who chaired it.
  return isMeeting && hasPerson(said) && !ofAll ? `meeting with ${personSlot(said)}` : '';
};

const ONE: ReadonlySet<string> = new Set(['ordinal', 'recency', 'kind', 'forum', 'branch']);
const SINGLES: ReadonlySet<string> = new Set([...ONE, 'date', 'city', 'place']);

/** More than a side's name: "the Chilean co-chair" is of any meeting. */
const singlesOut = ({ words }: Question): boolean =>
  words.some(({ label, cue }) => cue === null && SINGLES.has(label.is));

/** "the working group not the land one" */
export const NOT = /\bnot\s+(?:the|that|a|an)\s+[^,;:.?!]+/gi;

/** A city or a venue, and nothing else that is of one meeting. */
const isOfPlaceAlone = ({ words }: Question): boolean => {
  const said = words.filter(({ label, cue }) => cue === null && label.is !== 'small' && label.is !== 'generic');
  return (
    said.some(({ label }) => label.is === 'city' || label.is === 'place') &&
    !said.some(
      ({ label }) => ONE.has(label.is) || label.is === 'meeting' || label.is === 'date' || label.is === 'person',
    )
  );
};

/** "3rd round": the words for one meeting by its number. */
const numberedOf = (said: Question): string =>
  said.reference.ordinals.length === 1 ? meetingSlot(said).replace(/^(?:at|in|of|on|from|the)\s+/i, '') : '';

/** Of the asker's own day: "we had a call yesterday". */
const OWN = /\b(?:i|we|my|our|me|us)\b/i;
const OWN_TIME = /\b(?:yesterday|today|tonight|tomorrow|this\s+\p{L}+|last\s+(?:night|week|month))\b/giu;

const spokenOf = ({ around }: Told, knowledge: Knowledge, now: Date): Question => {
  const text = absolute(OWN.test(around) ? around.replace(OWN_TIME, ' ') : around, now).replace(NOT, ' ');
  return readQuestion(excluded(text, knowledge)?.rest ?? text, knowledge);
};
