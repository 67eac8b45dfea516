import type { Knowledge } from '../record.ts';
import { resolveForum } from '../resolve/forum.ts';
import { resolvePerson } from '../resolve/person.ts';
import { withoutAsker } from './asker.ts';
import { isAsking } from './preamble.ts';
import { readQuestion } from './question.ts';
import { paired } from './recast/paired.ts';
import { IT, secondHalf } from './recast/second-half.ts';
import { isOfOneList } from './recast/the-only.ts';
import { hasPerson, meetingSlot, namesMeeting } from './slots.ts';

/** ", and which …", "? When …", "; who …": where a second question begins. */
const SECOND =
  /(?<!\s)\s*(?:[,;]?\s+(?:and|also|plus)(?:\s+(?:also|please|then))?\s+(?:tell\s+me\s+)?|[?;]\s*(?:and\s+|also\s+)?|\.\s+(?:and\s+)?)(?=(?:(?:in|on|at|by|with|for|to|from|under)\s+)?(?:who|whom|whose|what|when|where|which|why|how)\b|(?:did|does|do|was|were|is|has|have)\b)/gi;
const OPENER = /\b(?:who|whom|whose|what|when|where|which|why|how|did|was|were|is|are|has|have|does|do)\b/i;

/** "i want to know who chaired it" */
const ASKS = /\b(?:who|whom|whose|what|when|where|which|why|how|whether)\b/i;

/** "when was the Herald article published": no question of a meeting. */
const OWN_DAY =
  /\b(?:articles?|reports?|stor(?:y|ies)|pieces?)\s+(?:published|printed|posted|updated|dated|come\s+out|appear)$/i;

/** "…, and when": of what the first is of. */
const BY_ITSELF = /^(?:when|where)$/i;

/** "how long was it and who chaired": whole, though of two words. */
const WHO_DID = /^who\s+(?:(?:co-?\s?)?chaired|presided|attended|led|hosted)$/i;

/** "…, and who holds the post" */
const THE_POST = /\b(?:the|that|this)\s+(?:post|office|position|title|job)\b/i;

/** "what does CISC stand for and who is it": the abbreviation is what "it" is. */
const STANDS_FOR =
  /^\W*what\s+(?:does|do)\s+(?:the\s+(?:abbreviation|acronym)\s+)?([\p{L}&-]{2,12})\s+(?:stand\s+for|mean)$|^\W*what\s+is\s+([\p{L}&-]{2,12})\s+short\s+for$/iu;

/** "what is Anvil, and does it have a naval version": the name alone is what "it" is. */
const WHAT_IS = /^\W*what(?:['’]?s|\s+is)\s+((?:\p{Lu}[\p{L}&-]*\s*){1,3})$/u;

/** "what's the difference between the group and the summit", "how does the group differ from the summit": of forums, and no meetings of theirs. */
const DIFFERENCE =
  /^\W*(?:(?:what(?:['’]?s|\s+is|\s+are)?\s+)?(?:the\s+)?differences?\s+between\s+([^?]{3,80}?)\s+and\s+|how\s+(?:does|do|is|are)\s+([^?]{3,80}?)\s+(?:differ|different)\s+from\s+)([^?]{3,80}?)\W*$/i;

const ofForums = (typed: string, knowledge: Knowledge): readonly [string, string] | undefined => {
  const [, one, other, second = ''] = DIFFERENCE.exec(typed) ?? [];
  const first = one ?? other;
  if (first === undefined) return undefined;
  const areForums = [first, second].every((name) => {
    const { ordinals, dates, places, recency } = readQuestion(name, knowledge).reference;
    return (
      ordinals.length + dates.length + places.length === 0 &&
      recency === null &&
      resolveForum(name, knowledge).is !== 'none'
    );
  });
  return areForums ? [`what is ${first}?`, `what is ${second}?`] : undefined;
};

/** "did the 4th discuss cables but not wheat": a verdict of each. */
const BUT_NOT =
  /^\W*((?:did|has|have|does|do)\s+[^?,:;]{2,60}?\s(?:discuss(?:ed)?|mention(?:ed)?|cover(?:ed)?|address(?:ed)?|talk(?:ed)?\s+about|touch(?:ed)?\s+on|deal(?:t)?\s+with|raised?|include[ds]?))\s+([^?,:;]{2,50}?),?\s+(?:but|and)\s+(?:not|never|no)\s+([^?,:;]{2,50})$/i;

const ofTopics = (text: string): readonly [string, string] | undefined => {
  const [, did, first, second] = BUT_NOT.exec(text) ?? [];
  return did === undefined || /\bboth\b/i.test(text) ? undefined : [`${did} ${first}?`, `${did} ${second}?`];
};

/** "which was discussed in Oslo: gas or oil": a verdict of each. */
const WHICH_OF_TWO =
  /^\W*(?:which|what)(?:\s+of\s+(?:the|these)\s+two|\s+one|\s+topic)?\s+was\s+(discussed|raised|covered|addressed)\s+((?:at|in|during)\s+[^?,:;]{3,50}?)\s*[,:–—-]\s*([^?,:;]{3,40}?)\s+or\s+([^?,:;]{3,40})$/i;

const ofEither = (text: string): readonly [string, string] | undefined => {
  const [, verb, at = '', one = '', other = ''] = WHICH_OF_TWO.exec(text) ?? [];
  return verb === undefined ? undefined : [`was ${one} ${verb} ${at}?`, `was ${other} ${verb} ${at}?`];
};

/** "was the accord signed before or after the war": the time of each. */
const BEFORE_OR_AFTER =
  /^\W*was\s+((?:the\s+)?(?:[\p{L}-]+\s+){1,4}?)(\p{L}{3,}ed)\s+(?:before\s+or\s+after|after\s+or\s+before)\s+((?:the\s+)?(?:war|invasion|conflict|fighting))$/iu;
const BEGIN = 'start';

const ofOrder = (text: string): readonly [string, string] | undefined => {
  const [, thing, verb = '', other = ''] = BEFORE_OR_AFTER.exec(text) ?? [];
  return thing === undefined ? undefined : [`when was ${thing}${verb}?`, `when did ${other} ${BEGIN}?`];
};

/** "compare the ranks of Berg and Lund": of each. */
const RANKS =
  /^\W*(?:compare|list|give(?:\s+me)?|tell\s+me|what\s+(?:are|were))\s+(?:the\s+)?(rank|post|title|role|position|office)s\s+of\s+([^?,:;]{3,40}?)\s+(?:and|with|to)\s+([^?,:;]{3,40}?)\W*$/i;

/** "do Berg and Lund have the same rank": what each has. */
const SAME_RANK =
  /^\W*(?:(?:do|did|have|had)\s+)?([^?,:;]{3,40}?)\s+and\s+([^?,:;]{3,40}?)\s+(?:both\s+)?(?:(?:have|had|has|hold|held|share[d]?)\s+)?(?:the\s+same|same|one|a\s+common)\s+(rank|post|title|position|office)(?:\s+or\s+(?:no|not|diff|different))?\W*$/i;

const ofRanks = (typed: string, knowledge: Knowledge): readonly [string, string] | undefined => {
  const [, one, other, same] = SAME_RANK.exec(typed) ?? [];
  const [, what = same, first = one ?? '', second = other ?? ''] = RANKS.exec(typed) ?? [];
  if (what === undefined) return undefined;
  return [first, second].every((name) => resolvePerson(name, knowledge).is === 'one')
    ? [`the ${what} of ${first}?`, `the ${what} of ${second}?`]
    : undefined;
};

const NTH = '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** "where did they meet in 2019 and where in 2021", "who reported the 3rd and who the 4th": the verb is that of the first. */
const GAPPED = new RegExp(
  `^(\\W*(who|whom|what|when|where|which\\s+\\p{L}+)\\s[^?,:;]{5,80}?\\s)((?:in|at|on|during|for)\\s+(?:the\\s+)?[^?,:;]{2,30}?|the\\s+${NTH}(?:\\s+\\p{L}+){0,3}?)\\s*,?\\s+and\\s+(who|whom|what|when|where|which)\\s+((?:in|at|on|during|for)\\s+(?:the\\s+)?[^?,:;]{2,30}|the\\s+${NTH}(?:\\s+\\p{L}+){0,3})$`,
  'iu',
);

const ofGap = (text: string): readonly [string, string] | undefined => {
  const [, head, ask = '', one = '', again = '', two = ''] = GAPPED.exec(text) ?? [];
  if (head === undefined || ask.split(/\s/)[0]?.toLowerCase() !== again.toLowerCase()) return undefined;
  const [before, after] = [one, two].map((part) => /^(?:in|at|on|during|for|the)\b/i.exec(part)?.[0].toLowerCase());
  return before === after ? [`${head}${one}?`, `${head}${two}?`] : undefined;
};

/** "who were the chiefs of staff in 2019 and 2021": of each year. */
const IN_YEARS =
  /^\W*who\s+(?:were|was)\s+((?:the\s+)?(?:chief|head|director|minister|commander|chairman|secretary)s?\s+of\s+[^?,:;]{3,60}?)\s+in\s+((?:19|20)\d\d)\s+and\s+(?:in\s+)?((?:19|20)\d\d)$/i;

const ofYears = (text: string): readonly [string, string] | undefined => {
  const [, office, one = '', two = ''] = IN_YEARS.exec(text) ?? [];
  if (office === undefined) return undefined;
  const single = office.replace(/^((?:the\s+)?\p{L}+?)s(?=\s)/iu, '$1');
  const asked = `who was ${single}`;
  return [`${asked} in ${one}?`, `${asked} in ${two}?`];
};

/** "how many articles cover the 5th compared with the 4th": of each. */
const COMPARED =
  /^\W*(how\s+many\s+(?:articles|reports|sources|outlets)\s+(?:cover|report(?:\s+on)?|are\s+there\s+(?:on|about)|deal\s+with|describe)\s+)([^?,:;]{3,40}?),?\s+(?:(?:as\s+)?compared\s+(?:with|to)|as\s+against|versus|vs\.?|and\s+how\s+many(?:\s+cover)?)\s+([^?,:;]{3,40})$/i;

const ofSources = (text: string): readonly [string, string] | undefined => {
  const [, head, one = '', two = ''] = COMPARED.exec(text) ?? [];
  return head === undefined ? undefined : [`${head}${one}?`, `${head}${two}?`];
};

/** "who are Berg and Lund", "about Berg and Lund", "Berg and Lund": of each. */
const WHO_ARE =
  /^\W*(?:who(?:['’]re|\s+are|\s+were|\s+is)\s+|(?:tell\s+(?:me|us)\s+)?about\s+)?([^?,;:]{2,50}?)\s+(?:and|&)\s+([^?,;:]{2,50})$/i;

const ofTwoPeople = (text: string, knowledge: Knowledge): readonly [string, string] | undefined => {
  const [, first, second] = WHO_ARE.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const areNames = [first, second].every((name) => {
    const { words } = readQuestion(name, knowledge);
    return (
      words.some(({ label }) => label.is === 'person') &&
      words.every(({ label, cue }) => cue === null && ['person', 'rank', 'small'].includes(label.is))
    );
  });
  return areNames ? [`who is ${first}?`, `who is ${second}?`] : undefined;
};

/** "who chaired the 4th and which exercises were named": the two questions, each runnable as it stands; undefined where it is one. */
export const twoQuestions = (typed: string, knowledge: Knowledge): readonly [string, string] | undefined => {
  const text = (withoutAsker(typed) || typed).trim().replace(/[?.!\s]+$/u, '');
  if (isOfOneList(text)) return undefined;
  const forums = ofForums(text, knowledge);
  if (forums) return forums;
  const both =
    paired(text) ??
    ofRanks(text, knowledge) ??
    ofTopics(text) ??
    ofEither(text) ??
    ofOrder(text) ??
    ofGap(text) ??
    ofSources(text) ??
    ofYears(text) ??
    ofTwoPeople(text, knowledge);
  if (both) return both;
  // "when and where was it": of one.
  const cuts = [...text.matchAll(SECOND)].filter(({ index }) => index >= 8);
  const [cut] = cuts;
  if (!cut || cuts.length > 1) return undefined;
  const [before, after] = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
  // "how many rounds in Oslo and how many in Lima": of what the first counts, both at once.
  if (
    /^\W*how\s+many\b/i.test(before) &&
    /^how\s+many\s+(?:of\s+them\s+)?(?:were\s+)?(?:held\s+)?(?:in|at)\b/i.test(after)
  )
    return undefined;
  // "In 2022, where and when did they meet": of one.
  if (/[,:–—-]\s*(?:when|where|who|how|why)$/i.test(before)) return undefined;
  // "the 5th was in Oslo. Who chaired it?": what is told before it asks nothing.
  if (/^\s*\./.test(cut[0]) && !isAsking(before) && !ASKS.test(before)) return undefined;
  // "what was said and what not": no question of its own.
  if (
    !OPENER.test(before) ||
    (after.split(/\s+/u).length < 3 && !WHO_DID.test(after) && !BY_ITSELF.test(after)) ||
    /\b(?:not|else)$/i.test(after)
  )
    return undefined;
  const [first, second] = [readQuestion(before, knowledge), readQuestion(after, knowledge)];
  const [, thing] =
    namesMeeting(first) || hasPerson(first) ? [] : (WHAT_IS.exec(before.replace(/^\W*What/u, 'what')) ?? []);
  const [, standing, acronym = standing ?? thing?.trim()] = STANDS_FOR.exec(before) ?? [];
  const right =
    acronym !== undefined && (IT.test(after) || THE_POST.test(after))
      ? after.replace(IT, acronym).replace(THE_POST, acronym)
      : OWN_DAY.test(after)
        ? after
        : secondHalf(after, before, first, knowledge);
  if (right === undefined) return undefined;
  // "what was discussed and who chaired the 5th": of one meeting.
  const left =
    OWN_DAY.test(before) || thing !== undefined || namesMeeting(first) || hasPerson(first) || !namesMeeting(second)
      ? before
      : `${before} at the ${meetingSlot(second)}`;
  return [`${left}?`, `${right}?`];
};
