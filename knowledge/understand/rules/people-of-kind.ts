import type { Knowledge } from '../../record.ts';
import { officesNamed } from '../../resolve/office.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import type { Question } from '../question.ts';
import { serviceAsked } from './of-rank.ts';

const RANK =
  '(?:(?:lieutenant|lt\\.?|major|brigadier|colonel|air|vice|rear|field|wing|group)[\\s-]+(?:chief\\s+)?)?(?:generals?|admirals?|marshals?|colonels?|brigadiers?|commodores?|captains?|majors?|lieutenants?|commanders?)';
const OFFICER =
  '(?:(?:military|army|naval|navy|air\\s+force)\\s+)?(?:officers?|soldiers?)|military\\s+(?:men|people|persons?)';
const ANYBODY = '(?:people|persons?|individuals?|officials?|figures?|leaders?|names)';
const POLITICIAN = '(?:politicians?|statesm[ae]n)';
const CIVILIAN = '(?:civilians?|non-?(?:officers?|military(?:\\s+people)?))';
const OFFICE =
  '(?:(?:prime|foreign|defen[cs]e|vice)[\\s-]+)?(?:ministers?|presidents?|chancellors?|ambassadors?|secretar(?:y|ies))';
/** "Indians", "the Chinese": people by their country alone. */
const NATIONALS = '\\p{Lu}\\p{L}{2,16}(?:ns|ese|sh|is|es)';
const KIND = `(?:${OFFICER}|${RANK}|${ANYBODY}|${POLITICIAN}|${CIVILIAN}|${OFFICE})`;

const ASKED = '(?:which|what|who\\s+(?:is|are|was|were)|list|name|show(?:\\s+me)?|how\\s+many)';
const SMALL = '(?:(?:of|the|all|any|every|different|named|there|an?)\\s+){0,3}';
const SUBJECT = `(?:(?<side>\\p{L}{4,16})\\s+)??(?<kind>${KIND}|${NATIONALS})`;
const NAMED = '(?:named|mentioned|listed|on\\s+record|referred\\s+to)';
const IS_NAMED = `(?:(?:who|that)\\s+)?(?:(?:are|is|were|was|get|gets)\\s+)?(?:there\\s+)?${NAMED}`;
const HELD = '(?:has|had|have|held|holds?|bears?|with|of)\\s+the\\s+rank\\s+of';
const BEING = `(?:(?:who|that)\\s+)?(?:(?:is|was|are|were)(?<not>n[’']t|\\s+(?:not|no))?|${HELD}|rank(?:s|ed)?\\s+as)\\s+(?:(?:an?|the|named\\s+as|called)\\s+)*`;
const FROM = '(?:(?:comes?|came)\\s+)?(?:from|of|in)\\s+the\\s+(?:air\\s+force|army|navy)';
const SOURCES =
  '(?:\\s+(?:in|by|across)\\s+(?:(?:all|any|the|these|those|your|of)\\s+){0,3}(?:articles?|reports?|sources?|record|texts?|corpus))?';

/** "which Chilean officer was a colonel", "who was the Norwegian admiral", "how many generals are named", "which people named are not officers" */
const OF_KIND = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?<ask>${ASKED})\\s+${SMALL}${SUBJECT}(?:\\s+(?<named>${IS_NAMED}))?(?:\\s+${BEING}(?<what>${KIND}|${FROM}))?(?:\\s+(?<after>${IS_NAMED}|do\\s+the\\s+(?:articles|reports)\\s+(?:name|mention|list)))?(?<in>${SOURCES})\\W*$`,
  'iu',
);
/** "is any Chilean officer a colonel", "was there a Norwegian admiral" */
const ANY_OF_KIND = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:is|was|are|were)\\s+(?:there\\s+)?(?:any|an?|one\\s+of\\s+the)\\s+${SUBJECT}(?:\\s+(?:an?\\s+)?(?<what>${KIND}))?(?:\\s+${NAMED})?${SOURCES}\\W*$`,
  'iu',
);
/** "who is named in most articles", "which Chilean is mentioned in the most reports" */
const IN_MOST = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:who|(?:which|what)\\s+${SMALL}(?:${SUBJECT}|(?<one>\\p{Lu}\\p{L}{2,16})))\\s+(?:is|are|was|were|gets?|appears?)\\s+(?:(?:named|mentioned|listed)\\s+)?(?:in|by)\\s+(?:the\\s+)?most\\s+(?:articles|reports|sources)\\W*$`,
  'iu',
);

export type PeopleAsked = NonNullable<Extract<Intent, { readonly query: unknown }>['query']> & {
  readonly ask: 'people';
};
type Kind = Pick<PeopleAsked, 'rank' | 'notRank' | 'ofState' | 'office'>;

const is = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');
const [IS_OFFICER, IS_RANK, IS_POLITICIAN, IS_CIVILIAN, IS_OFFICE] = [OFFICER, RANK, POLITICIAN, CIVILIAN, OFFICE].map(
  is,
);

/** "lieutenant generals" → "lieutenant general" */
const single = (words: string): string =>
  words.toLowerCase().replace(/\s+/g, ' ').replace(/ies$/, 'y').replace(/s$/, '');

/** What narrows the people down: a rank, an office, neither. */
export const kindOf = (words: string): Kind => {
  const service = serviceAsked(`an ${single(words)}`);
  if (service !== undefined) return { rank: service };
  if (IS_OFFICER?.test(words)) return { rank: 'officer' };
  if (IS_CIVILIAN?.test(words)) return { notRank: 'officer' };
  if (IS_POLITICIAN?.test(words)) return { ofState: true };
  if (IS_RANK?.test(words)) return { rank: single(words) };
  return IS_OFFICE?.test(words) ? { office: single(words) } : {};
};

/** "a general from the air force": of that service, with the rank that is asked for. */
const ofService = (kind: string, what: string): Kind | undefined => {
  const [service] = /(?:air\s+force|army|navy)$/i.exec(what) ?? [];
  if (service === undefined || !/^(?:\S+\s+)?(?:from|of|in)\s/i.test(what)) return undefined;
  return { rank: `${service.toLowerCase()} ${IS_RANK?.test(kind) ? single(kind) : 'officer'}` };
};

/** The kinds of the subject and of what it is said to be, or not to be. */
const joined = (kind: string, what: string, isDenied: boolean): Kind | undefined => {
  const own = kindOf(kind);
  const said = ofService(kind, what) ?? (what === '' ? {} : kindOf(what));
  if (!isDenied) return said.ofState || said.office ? { ...said } : { ...own, ...said };
  // "who is not a politician", "… no minister": no list of those.
  return said.rank === undefined || own.notRank !== undefined ? undefined : { ...own, notRank: said.rank };
};

/** One side at most, named by a word beside the kind; nothing of a time, a place or a person. */
const sideIn = ({ reference, words }: Question, beside: readonly string[]): { readonly side?: string } | undefined => {
  const { ordinals, dates, places, parties, recency } = reference;
  const isOfMeeting = [ordinals, dates, places].some(({ length }) => length > 0) || recency !== null;
  const [own, other] = [...new Set(parties)];
  if (isOfMeeting || other !== undefined || words.some(({ label }) => label.is === 'person')) return undefined;
  if (own !== undefined) return { side: own };
  return beside.every((word) => /^(?:military|senior|named|defen[cs]e)?$/i.test(word)) ? {} : undefined;
};

const IS_KIND = is(KIND);

/** "Chileans", "Chilean": a word of a country by itself. */
const isCountry = ({ words }: Question, typed: string): boolean =>
  words.some(({ text, label }) => label.is === 'country' && text === typed);

const isOnRecord = (kind: Kind, knowledge: Knowledge): boolean =>
  kind.office === undefined || officesNamed(kind.office, knowledge).length > 0;

/** Those of a rank, an office, a side, or not of it; and how many they are, where that is asked. */
export const peopleOfKind: Rule = shaped([OF_KIND, ANY_OF_KIND, IN_MOST], ({ question, knowledge }) => {
  const { text } = question;
  const most = IN_MOST.exec(text);
  const found = most ?? OF_KIND.exec(text) ?? ANY_OF_KIND.exec(text);
  if (!found) return undefined;
  const {
    ask = '',
    side = '',
    kind = '',
    one = '',
    what = '',
    not = '',
    named,
    after,
    in: inWhat = '',
  } = found.groups ?? {};
  const isCounted = /^how/i.test(ask);
  const isNamed = named !== undefined || after !== undefined || inWhat !== '';
  const isOfKind = IS_KIND.test(kind);
  const nation = isOfKind ? one : kind;
  // "how many officers are there": of what is not said.
  if (isCounted && !isNamed && what === '') return undefined;
  const meant = joined(kind, what, not !== '');
  const of = sideIn(question, isOfKind ? [side] : []);
  // "who is the Chilean prime minister": of one who holds it.
  const isOne = meant?.office !== undefined && !/s$/i.test(kind);
  if (!meant || !of || isOne || !isOnRecord(meant, knowledge)) return undefined;
  if (nation !== '' && !isCountry(question, nation)) return undefined;
  if (side !== '' && of.side !== undefined && !isCountry(question, side)) return undefined;
  return {
    query: { ask: 'people', ...of, ...meant, ...(isCounted ? { count: true } : {}), ...(most ? { most: true } : {}) },
    named: true,
  };
});

/** Whether people are asked for by their kind. */
export const asksOfKind = ({ text }: Question): boolean => OF_KIND.test(text) || IN_MOST.test(text);
