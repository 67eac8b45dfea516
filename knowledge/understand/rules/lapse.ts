import { questionProperties } from '../../lexicon/question-properties.ts';
import { contentWords } from '../../passages.ts';
import { fold, tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { CALL } from '../happening.ts';
import { outbreakIn } from '../outbreak.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

/** "how many years between the treaty's start and its renewal", "the time from the founding to the upgrade". */
const BETWEEN =
  /\b(?:how\s+(?:long|many\s+(?:days|weeks|months|years)|much\s+time|far\s+apart)|(?:days|weeks|months|years|time|gap|interval)\b).*?\b(?:between|from)\s+(.{3,90}?)\s+(?:and|to|until|till)\s+(.{3,90}?)\W*$/i;
/** "how many years after its founding was the pact upgraded" */
const AFTER =
  /\bhow\s+(?:long|many\s+(?:days|weeks|months|years)|much\s+time)\s+(?:after|since)\s+(.{3,90}?)\s+(?:was|were|did|is|came)\s+(.{3,90}?)\W*$/i;
/** "how long did it take for the pact to be upgraded": from its founding. */
const TO_BE =
  /\bhow\s+(?:long|many\s+years|much\s+time)\b.*?\b(?:take|took|taken|before|until)\b\s+(?:for\s+)?(.{3,90}?)\s+(?:to\s+be|was|were)\s+(\p{L}+)\W*$/iu;

/** "how many years since the pact was signed", "how long ago was the pact signed": up to today. */
const SINCE =
  /^\W*(?:how\s+(?:long|many\s+(?:years|months|days)|much\s+time)\s+)?(?:(?:years|months|time)\s+)?(?:(?:is\s+it\s+|has\s+it\s+been\s+|has\s+passed\s+|have\s+passed\s+)?since|ago\s+(?:was|were|did))\s+([^?,:;]{5,90}?)\W*$/i;

/** "between Berg and Lund meet in Oslo and the 5th": the last "and" parts the two happenings, where a name alone stands before the first. */
const rejoined = (found: RegExpExecArray | null): readonly string[] | undefined => {
  if (!found) return undefined;
  const [whole = '', first = '', second = ''] = found;
  const at = second.search(/\s+(?:and|to|until|till)\s+(?!.*\s(?:and|to|until|till)\s)/i);
  return at > 0 && /^\p{L}+(?:\s\p{L}+)?$/u.test(first.trim())
    ? [whole, `${first} and ${second.slice(0, at)}`, second.slice(at).replace(/^\s+\p{L}+\s+/u, '')]
    : [whole, first, second];
};

/** "after the pact was signed was it renewed": the last verb parts the two, where it has a pronoun of its own. */
const ofPronoun = (found: RegExpExecArray | null): readonly string[] | undefined => {
  const [whole = '', first = '', second = ''] = found ?? [];
  if (whole === '') return undefined;
  const [, verb = '', then = ''] =
    /^(\p{L}+(?:\s+in\s+\d{4})?)\s+(?:was|were|did|is|came)\s+((?:it|this|that|they)\s+\p{L}+)$/iu.exec(second) ?? [];
  return then === '' ? [whole, first, second] : [whole, `${first} was ${verb}`, then];
};

/** "from the pact to its upgrade": from its start. */
const fromStart = (first: string, second: string): string =>
  /^(?:its|their)\s/i.test(second) && kindsIn(second).includes('upgraded') && kindsIn(first).length === 0
    ? `start of ${first}`
    : first;

const isTime = (words: string): boolean => /^(?:the\s+year\s+)?(?:19|20)\d\d(?:-\d\d){0,2}$/.test(words.trim());

const isMeetingIn = (words: string, knowledge: Knowledge): boolean => {
  const found = resolveMeeting(words, knowledge);
  return found.is === 'one' || found.is === 'several';
};

/** What starts and what changes: without such a verb a question is of meetings. */
const OF_THINGS: ReadonlySet<string> = new Set(['established', 'upgraded', 'visit', 'contact', 'document']);

const kindsIn = (words: string): readonly string[] => {
  const tokens = tokenize(words);
  return tokens.flatMap((_, i) => questionProperties.at(tokens, i)?.value ?? []);
};

const isOfThing = (words: string): boolean => kindsIn(words).some((kind) => OF_THINGS.has(kind));

/** The time between two happenings that sentences date, or of one and a meeting; two meetings are told by their record. */
export const lapse: Rule = shaped([TO_BE, AFTER, BETWEEN, SINCE], (asking) => {
  const { question, knowledge, missing, heading } = asking;
  const { text } = question;
  const [, thing, verb] = TO_BE.exec(text) ?? [];
  const [, from, second] =
    thing !== undefined && verb !== undefined && kindsIn(verb).includes('upgraded')
      ? ['', `start of ${thing}`, `${thing} ${verb}`]
      : (ofPronoun(AFTER.exec(text)) ?? rejoined(BETWEEN.exec(text)) ?? []);
  const since = SINCE.exec(text)?.[1];
  if (since !== undefined && isOfThing(since) && !isMeetingIn(since, knowledge) && missing.every(isOfThing))
    return { query: { ask: 'lapse', first: since, second: 'today', question: heading }, named: true };
  if (from === undefined || second === undefined) return undefined;
  const first = fromStart(from, second);
  // Words that say what happened may stand in the articles in another form.
  const unknown = missing.filter((word) => !isOfThing(word));
  if (unknown.length > 0) return undefined;
  const isMeeting = (words: string): boolean => {
    const found = resolveMeeting(words, knowledge);
    return found.is === 'one' || found.is === 'several';
  };
  if (isMeeting(first) && isMeeting(second)) return undefined;
  const isNamed = (words: string): boolean =>
    contentWords(words).some((word) => !/^\d/.test(word) && fold(word) !== '');
  // "how many years after 2000 was the pact upgraded": a year of its own is one end.
  const [one, two] = [isNamed(first) || isMeeting(first), isNamed(second) || isMeeting(second)];
  if (!(one || (isTime(first) && two)) || !(two || isTime(second))) return undefined;
  const isOther = [first, second].some((half) => CALL.test(half) || outbreakIn(half, knowledge) !== undefined);
  return isOther || isOfThing(first) || isOfThing(second) || contentOf(question).length > 0
    ? { query: { ask: 'lapse', first, second, question: heading }, named: true }
    : undefined;
});

const LONGER =
  /\b(?:longer|shorter|lengthier|briefer)\s+than\b|\bas\s+(?:long|short|brief|lengthy)\s+as\b|\b(?:last(?:ed)?|took|take)\s+(?:longer|more\s+days|fewer\s+days|as\s+(?:long|many\s+days))\b|\bwhich\b.*\b(?:longer|shorter|lengthier|briefer)\b.*\bor\b/i;
const LENGTH_WORD =
  /^(?:longer|shorter|lengthier|briefer|long|short|brief|lengthy|than|as|last(?:ed)?|took|take|more|fewer|days?|many|which)$/i;

/** "was the 5th longer than the 3rd", "did the 4th last as long as the 5th": the days of two meetings. */
export const longer: Rule = shaped([LONGER], ({ question, knowledge }) => {
  const { text, words } = question;
  if (!LONGER.test(text) || hasPerson(question)) return undefined;
  const at = words.findLastIndex(({ text: own }) => /^(?:than|as|or)$/i.test(own));
  if (at < 1) return undefined;
  const parts = [words.slice(0, at), words.slice(at + 1)].map((part) => ({
    words: part.filter(({ text: own }) => !LENGTH_WORD.test(own)),
  }));
  const [one, two] = parts;
  if (!one || !two || !namesMeeting(one) || !namesMeeting(two)) return undefined;
  if (parts.some((part) => contentOf({ ...question, ...part }).length > 0)) return undefined;
  const [first, second] = [meetingSlot(one), meetingSlot(two)];
  return [first, second].every((slot) => resolveMeeting(slot, knowledge).is !== 'none')
    ? { query: { ask: 'longer', first, second }, named: true }
    : undefined;
});

/** "photo credit of the third report", "who took the pictures", "whose photograph is it". */
const PHOTO =
  /\b(?:photo(?:graph)?|picture|image|pic)s?\b.*\b(?:credit(?:s|ed)?|courtesy|by\s+who(?:m)?|from|taken|attributed)\b|\b(?:credit(?:s|ed)?|courtesy|whose|who\s+(?:took|shot|made|supplied|provided))\b.*\b(?:photo(?:graph)?|picture|image|pic)s?\b|\bphotographer\b/i;
const PHOTO_WORD =
  /^(?:photo(?:graph)?s?|photographers?|pictures?|images?|pics?|credit(?:s|ed)?|courtesy|taken|attributed|shot|piece|used)$/i;

/** "when was the photograph taken": more than whose it is. */
const TAKEN = /\b(?:taken|shot|made|snapped)\W*$/i;

/** Whom captions credit. */
export const photo: Rule = shaped([PHOTO], ({ question, heading }) => {
  if (!PHOTO.test(question.text) || hasPerson(question)) return undefined;
  const words = question.words.filter(({ text }) => !PHOTO_WORD.test(text));
  if (contentOf({ ...question, words }).length > 0) return undefined;
  const meeting = namesMeeting({ words }) ? meetingSlot({ words }) : '';
  const wants =
    TAKEN.test(question.text) && (question.wants === 'when' || question.wants === 'where') ? question.wants : undefined;
  return {
    query: { ask: 'photo', question: heading, ...(meeting === '' ? {} : { meeting }), ...(wants ? { wants } : {}) },
    named: true,
  };
});
