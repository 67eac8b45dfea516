import { quoteWords } from '../../lexicon/question-cues.ts';
import { contentWords, findPassages } from '../../passages.ts';
import { fold } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { quotesBy, speakersWith } from '../../resolve/said.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { type Question, readQuestion, textOf } from '../question.ts';
import { hasPerson, ofMeetings, personSlot } from '../slots.ts';
import { outletsIn } from './sources.ts';
import { notTold } from './untold.ts';

/** "what did Mathew say", "a quote from Dylevsky": nothing but who spoke. */
const isPersonAlone = (question: Question): boolean =>
  hasPerson(question) &&
  question.words.every(
    ({ label, cue, text }) =>
      cue !== null || ['person', 'rank', 'small', 'generic'].includes(label.is) || SPOKEN.test(text),
  );

/** "a direct quote", "a soundbite", "any utterance": words for words, not a topic. */
const SPOKEN =
  /^(?:direct|directly|actual|own|literal|single|spoken|soundbites?|utterances?|remarks?|attributed|on-record|proper)$/i;

const OWN_WORDS =
  /^(?:posts?|tweets?|text|statement|message|words?|x|twitter|remarks?|comments?|full|entire|original)$/i;

/** "Berg's exact words", "in Berg's own words", "the remarks of Berg verbatim", "what did Berg say, word for word" */
const WORDS_OF =
  /['’]s\s+(?:(?:own|exact|very|actual|precise|literal|direct|verbatim)\s+)+(?:words?|quotes?|quotations?|remarks?|statements?|comments?)\b|\bin\s+(?:his|her)\s+own\s+words\b|\b(?:exact|own|very|actual|literal|direct|verbatim)\s+(?:words?|quotes?|quotations?|remarks?|statements?)\s+(?:of|by|from)\s+(?!(?:the|a|an|that|this)\s+(?:meeting|article|report|text|sentence|source))/i;

/** "what did Berg say, word for word" */
const WHAT_SAID = /\bwhat\s+(?:did|has|had|does)\s+[^,:;?]{2,40}?\s+(?:say|said|tell|told)\b/i;

/** How many words of a question are looked at, and of a name. */
const MOST_TOKENS = 30;
const LONGEST_NAME = 6;

/** Someone who is quoted, where the question names them in full: "the Indian Army post, word for word". */
const speakerIn = ({ tokens, text }: Question, knowledge: Knowledge): string | undefined => {
  if (/\b(?:on|about)\s+(?!(?:x|twitter|social\s+media|facebook|telegram|instagram)\b)\S/i.test(text)) return undefined;
  const keys = tokens.map(({ key }) => key.replace(/['’]s$/, '')).slice(0, MOST_TOKENS);
  for (let length = LONGEST_NAME; length > 0; length--)
    for (let i = 0; i + length <= keys.length; i++) {
      const run = keys.slice(i, i + length);
      const name = speakersWith(run, knowledge).find((each) => wordsOf(each).join(' ') === run.join(' '));
      if (name !== undefined) return name;
    }
  return undefined;
};

/** "the army's post": whose words are asked for, by a part of the name. */
const ownerIn = ({ text }: Question, knowledge: Knowledge): string | undefined => {
  const [, owner = ''] =
    /(?:\bthe\s+|^|\s)((?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)['’]s\s+(?:(?:x|official|own|full|exact|social\s+media)\s+)*(?:posts?|tweets?|statements?|words|message|remarks?)\b/iu.exec(
      text,
    ) ?? [];
  // "the army tweet"
  const [, beside = ''] = /\bthe\s+((?:[\p{L}-]+\s+){1,3})(?:posts?|tweets?)\b/iu.exec(text) ?? [];
  const words = wordsOf((owner || beside).replace(/^.*\b(?:the|quote|text|of)\s+/i, ''));
  return words.length > 0 && quotesBy(words, knowledge).length > 0 ? words.join(' ') : undefined;
};

/** "a quote by Berg", "quote Berg", "any Berg quotes": whose words, and not of whom; but "quote the sentence on Berg". */
const OF_SOMEONE =
  /\b(?:by|from|of|did|['’]s)\b|^\W*(?:(?:please|can\s+you|could\s+you)\s+)?(?:quote|cite)\s+(?:(?:me|us|what)\s+)?(?!.*\b(?:on|about|regarding|mention\w*|sentences?|passages?|lines?|parts?|where)\b)|^\W*(?:(?:any|some|all|give|show|list|me|us|the|an?|direct)\s+)*\p{L}+(?:\s+\p{L}+)?\s+(?:quotes?|quotations?)(?:\s+(?:please|pls|plz|thanks|thx))?\W*$|\b(?:outlets?|articles?|sources?|papers?|newspapers?|reports?|agenc(?:y|ies)|texts?)\s+(?:\p{L}+\s+)?quot(?:e|es|ed|ing)\b/iu;

/** "quote Berg on cables", "quotes from the Herald on cables": whose words, and on what. */
const QUOTED_ON =
  /^\W*(?:(?:please|kindly|give|show|find|me|us|a|any|some|the)\s+){0,4}(?:quote|cite|(?:quotes?|quotations?)\s+(?:from|by|of|in))\s+(?:the\s+)?([^?,:;]{2,40}?)\s+(?:on|about|regarding)\s+([^?,:;]{3,60}?)\W*$/i;

const quotedOn = (question: Question, knowledge: Knowledge): Intent | undefined => {
  const [, whose = '', topic = ''] = QUOTED_ON.exec(question.text) ?? [];
  if (whose === '') return undefined;
  const [outlet] = outletsIn(readQuestion(whose, knowledge), knowledge);
  if (outlet !== undefined && wordsOf(outlet).length === wordsOf(whose).length)
    return { query: { ask: 'quote', topic, source: outlet }, named: true };
  const named = readQuestion(whose, knowledge);
  const isOfPerson =
    hasPerson(named) &&
    named.words.every(({ label, cue }) => cue === null && ['person', 'rank', 'small'].includes(label.is)) &&
    quotesBy(wordsOf(whose), knowledge).length === 0;
  return isOfPerson ? { query: { ask: 'quote', topic, speaker: whose }, named: true } : undefined;
};

/** "quotes on Berg in December": one month or year, no span, where no meeting is meant by it. */
export const timeOf = ({ reference }: Question): { readonly time?: string } => {
  const [date, second] = reference.dates;
  return date === undefined || second !== undefined || date.includes('..') ? {} : { time: date };
};

const OF_MEETING: ReadonlySet<string> = new Set(['ordinal', 'recency', 'meeting', 'city', 'country']);

/** "quotes on training", "what did the Indian Army say, word for word". */
export const quote: Rule = ({ question, knowledge }) => {
  if (!question.all.has('quote')) return undefined;
  const ofNamed = quotedOn(question, knowledge);
  if (ofNamed) return ofNamed;
  const named = speakerIn(question, knowledge) ?? ownerIn(question, knowledge);
  const by = named ?? question.text.match(/\b(?:by|from|of)\s+(.{3,60})$/i)?.[1]?.replace(/[?.!]+$/, '') ?? '';
  const speaker =
    by !== '' &&
    quotesBy(
      wordsOf(by).filter((word) => word !== 'the'),
      knowledge,
    ).length > 0;
  const { sourceNames } = catalogueOf(knowledge);
  const isSource = (text: string): boolean => sourceNames.has(fold(text));
  const topic = textOf(
    question.words,
    ({ cue, label, text }) =>
      cue === null &&
      !['small', 'generic', 'ordinal', 'recency', 'meeting', 'date'].includes(label.is) &&
      !(speaker && by.includes(text)) &&
      !isSource(text),
  );
  const source = textOf(
    question.words,
    ({ cue, label, text }) => cue === null && label.is === 'unknown' && isSource(text),
  );
  const slot = ofMeetings(question, knowledge);
  // "quotes on Berg in December": of that time, whatever meeting was then.
  const isTime = timeOf(question).time !== undefined && !question.words.some(({ label }) => OF_MEETING.has(label.is));
  const meeting = isTime ? '' : slot;
  if (isPersonAlone(question) && !speaker && OF_SOMEONE.test(question.text))
    return { query: { ask: 'quote', topic: '', speaker: personSlot(question) }, named: true };
  // "Berg's own words to the press after the 5th": of one who is not quoted there are none.
  const owned = hasPerson(question) && !speaker && (WORDS_OF.test(question.text) || WHAT_SAID.test(question.text));
  if (owned) return { query: { ask: 'quote', topic: '', speaker: personSlot(question) }, named: true };
  if (topic === '' && !speaker) return undefined;
  // "the post of the Indian Army, word for word": what it is called is no topic of it.
  if (named !== undefined) {
    const about = topic
      .split(/\s+/)
      .filter((word) => !OWN_WORDS.test(word))
      .join(' ');
    const isMeeting = about !== '' && resolveMeeting(about, knowledge).is === 'one';
    return { query: { ask: 'quote', topic: isMeeting ? '' : about, speaker: named }, named: true };
  }
  return {
    query: {
      ask: 'quote',
      topic: topic === '' ? by : topic,
      ...(meeting === '' ? timeOf(question) : { meeting }),
      ...(speaker ? { speaker: by.replace(/^the\s+/i, '') } : {}),
      ...(source === '' ? {} : { source }),
    },
    named: true,
  };
};

const POSTED =
  /\b(?:post|posted|tweet|tweeted)\s+(?:on|to)\s+(?:x|twitter|social\s+media)\b|\b(?:tweet(?:ed)?|did\s+[^?]{3,60}?\spost)\W*$/i;

/** "what did the Indian Army say", "what has Berg posted". */
const WHAT_SAID_BY =
  /\bwhat (?:did|does|has|have|was)\s+(.{2,60}?)\s+(?:say|said|saying|tell|told|post|posted|comment|remark|state|write|wrote|tweet|announce)\b/i;

/** Where it was posted, which is no topic. */
const ON_X = /\s(?:on|to|via)\s+(?:x|twitter|social\s+media)(?=\s)/i;

/** "its June talks with the Russians": whose talks they are, and with whom. */
const WITH_PARTY =
  /^(?:its|their|his|her)\s+|\s+with\s+(?:the\s+)?\p{L}+(?:\s+(?:side|delegation|army|forces))?\W*$/giu;

/** "what did the Indian Army say", where words of theirs are on record. */
export const said: Rule = shaped([WHAT_SAID_BY], ({ question, knowledge, heading }) => {
  const [, by] = WHAT_SAID_BY.exec(question.text) ?? [];
  // "what was Berg's post": an office.
  if (by === undefined || /(?:['’]s|\b(?:his|her|their))$/i.test(by)) return undefined;
  const words = wordsOf(by).filter((word) => word !== 'the');
  // "what did the navy post on X": nobody by that name is quoted.
  if (quotesBy(words, knowledge).length === 0 && POSTED.test(question.text))
    return { query: { ask: 'quote', topic: '', speaker: by.replace(/^the\s+/i, '') }, named: true };
  if (quotesBy(words, knowledge).length === 0)
    return isPersonAlone(question)
      ? { query: { ask: 'quote', topic: '', speaker: personSlot(question) }, named: true }
      : undefined;
  // "what did the ministry post": its statement is no post.
  if (POSTED.test(question.text) && findPassages(knowledge, `${by} posted`).length === 0)
    return notTold(by, heading, 'yes');
  const about =
    /\b(?:about|on|of)\s+(.+)$/i
      .exec(question.text.slice(question.text.indexOf(by) + by.length).replace(ON_X, ' '))?.[1]
      ?.replace(/[?.!].*$/, '') ?? '';
  const topic = contentWords(about)
    .filter((word) => !['x', 'post', 'twitter'].includes(fold(word)) && !quoteWords.has(fold(word)))
    .join(' ');
  // "what did the army post about the June meeting": of what is said at it, and not of those words.
  const talks = about.replace(WITH_PARTY, '');
  const isMeeting = about !== '' && resolveMeeting(talks, knowledge).is === 'one';
  const meeting = isMeeting ? talks : ofMeetings(question, knowledge);
  return {
    query: {
      ask: 'quote',
      topic: isMeeting ? '' : topic,
      speaker: by.replace(/^the\s+/i, ''),
      ...(meeting === '' ? {} : { meeting }),
    },
    named: true,
  };
});
