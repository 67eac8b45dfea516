import { contentWords } from '../../passages.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Asking, type Intent, NEVER, type Rule, shaped, statement } from '../asking.ts';
import { filterOf } from '../filter.ts';
import type { Question, Word } from '../question.ts';
import { contentOf, coreWords, hasPerson, meetingSlot, namesMeeting, statementWords } from '../slots.ts';
import { tellsOfNone } from './none-held.ts';

/** What stands between "not" and what is denied: "not a", "isn't the", "isnt from"; but "different", "current". */
const NOT_BEFORE =
  /(?:\bnot|n[’']t|\b(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|could|should)nt|\bnon-?|\bnever)\s*(?:(?:an?|the|from|for|of|by|representing|on|behalf|named|called|ranked|been|being|as)\s+)*$/i;

const isDenied = ({ text, tokens }: Question, { from }: Word): boolean =>
  NOT_BEFORE.test(text.slice(0, tokens[from]?.start ?? 0));

/** "which co-chair is not Chilean", "the non-Chilean chair of the 4th": of two sides the other. */
export const notOfSide: Rule = ({ question, knowledge }) => {
  const { all, words, reference } = question;
  if (!all.has('chairs') || hasPerson(question) || contentOf(question).some((word) => !/^non$/i.test(word)))
    return undefined;
  const denied = words.find((word) => word.cue === null && word.label.is === 'country' && isDenied(question, word));
  if (denied?.label.is !== 'country' || reference.parties.length !== 1) return undefined;
  const { name } = denied.label;
  const [side, another] = [...catalogueOf(knowledge).parties].filter((party) => party !== name);
  if (side === undefined || another !== undefined) return undefined;
  const rest = { words: words.filter((word) => word !== denied) };
  return namesMeeting(rest)
    ? { query: { ask: 'chairs', meeting: meetingSlot(rest), side }, named: true }
    : { query: { ask: 'all-chairs', side }, named: true };
};

/** "which of the chairs isn't an admiral": everybody else who chaired. */
export const notOfRank: Rule = ({ question }) => {
  const { all, words, reference } = question;
  if (!all.has('chairs') || hasPerson(question) || contentOf(question).length > 0) return undefined;
  const denied = words.find((word) => word.cue === null && word.label.is === 'rank' && isDenied(question, word));
  if (!denied || reference.ordinals.length + reference.dates.length + reference.places.length > 0) return undefined;
  const [side, other] = reference.parties;
  const ofSide = side === undefined || other !== undefined ? {} : { side };
  return reference.recency === null ? { query: { ask: 'all-chairs', ...ofSide, notRank: denied.text } } : undefined;
};

/** "who chaired neither the 3rd nor the 4th": everybody who chaired another and none of these. */
const NEITHER =
  /^\W*(?:who|which\s+(?:of\s+the\s+)?(?:co-?\s?)?(?:chairs?|chairm[ae]n|persons?|officers?|generals?))\s+(?:has\s+|have\s+)?(?:(?:co-?\s?)?(?:chaired|led|headed|presided\s+over)|(?:was|sat)\s+in\s+the\s+chair\s+at)\s+(?:neither|none\s+of)\s+([^?,:;]{2,60}?)\s+(?:n?or|and)\s+([^?,:;]{2,60}?)\W*$/i;

export const chairedNeither: Rule = shaped([NEITHER], ({ heading, knowledge }) => {
  const [, first = '', second = ''] = NEITHER.exec(heading) ?? [];
  if (first === '' || second === '') return undefined;
  // "the third nor the fourth summit": of what the second says.
  const kind = /\s((?:[\p{L}-]+\s+){0,3}?(?:meetings?|rounds?|sessions?|summits?))$/iu.exec(second)?.[1] ?? '';
  const typed = [/\b(?:meeting|round|session|summit)/i.test(first) ? first : `${first} ${kind}`, second];
  const found = typed.map((each) => resolveMeeting(each, knowledge));
  const notAt = found.flatMap((each) => (each.is === 'one' ? [each.value.id] : []));
  return notAt.length < 2 ? undefined : { query: { ask: 'all-chairs', notAt }, named: true };
});

const MEETINGS = '(?:meetings?|summits?|rounds?|sessions?|editions?|dialogues?|talks|ones?)';

/** "which meetings have no exact date", "any round without a venue", "the sessions that lack a chair" */
const LACKS = new RegExp(
  `\\b(?:which|what|list|all|any|name|show|the|are|is)\\b[^?]{0,60}?\\b${MEETINGS}\\b[^?]{0,60}?\\b(?:no|without|lack(?:s|ed|ing)?|missing|(?:do|does|did)(?:n[’']t|\\s+not)\\s+(?:have|give|state|name)|(?:has|have|had)(?:n[’']t|\\s+not)\\s+(?:got\\s+)?)\\s*(?:(?:any|an?|the|named|known|stated|given|listed|recorded|exact|precise|specific|definite|clear|full|actual)\\s+)*((?:co-?\\s?)?chair\\p{L}*|heads?|leaders?|dates?|days?|places?|locations?|city|venues?|halls?|topics?|agendas?)\\b`,
  'iu',
);

const PARTS = [
  ['chairs', /^(?:co-?\s?)?chair|^head|^leader/i],
  ['date', /^da(?:te|y)/i],
  ['place', /^place|^location|^city/i],
  ['venue', /^venue|^hall/i],
  ['topics', /^topic|^agenda/i],
] as const;

const OF_LACKING =
  /^(?:lack\p{L}*|missing|exact|precise|specific|definite|known|stated|given|listed|recorded|actual|full|named|days?|agendas?|locations?)$/iu;

/** "are there any rounds …", and not "is any round listed without …", which asks for a yes. */
const ANY_THERE = /^\W*(?:are|is|were|was)\s+there\s+any\b/i;

/** "no date and no venue": two things at once, which no list tells. */
const AND_MORE =
  /\b(?:and|or|nor)\s+(?:(?:an?|the|no)\s+)?(?:dates?|days?|places?|locations?|city|cities|venues?|halls?|topics?|agendas?|(?:co-?)?chairs?)\b/i;

/** The meetings of which the articles leave something open. */
export const lacking: Rule = shaped([LACKS], ({ question, heading }) => {
  const { text, reference, yes } = question;
  const [, typed] = LACKS.exec(text) ?? [];
  const lacks = typed === undefined ? undefined : PARTS.find(([, shape]) => shape.test(typed))?.[0];
  if (lacks === undefined || hasPerson(question) || reference.ordinals.length > 0) return undefined;
  if (contentOf(question).some((word) => !OF_LACKING.test(word)) || (yes && !ANY_THERE.test(text))) return undefined;
  if (AND_MORE.test(text))
    return {
      query: { ask: 'statement', words: statementWords(question), question: heading, before: NEVER },
      named: true,
    };
  return { query: { ask: 'timeline', ...filterOf(question), lacks }, named: true };
});

/** "which articles have no date", "the undated report", "which story doesn't give its day of publication" */
const UNDATED_ARTICLE =
  /\b(?:articles?|reports?|stor(?:y|ies)|pieces?|sources?|texts?)\b[^?]{0,60}?(?:\b(?:no|without|lack(?:s|ed|ing)?|missing)|\b(?:do|does|did|is|are|was|were|has|have)(?:n[’']t|\s+not))\s+(?:(?:have|got|give|carry|state|show|bear|an?|any|the|its|their|own|exact|known|been)\s+){0,4}(?:(?:publication|publishing|release|known)\s+)?(?:dates?|dated|days?\s+of\s+publication)\b|\bundated\s+(?:articles?|reports?|stor(?:y|ies)|pieces?|sources?)\b|\b(?:articles?|reports?|sources?)\b[^?]{0,20}\bundated\b/i;

export const undatedArticles: Rule = shaped([UNDATED_ARTICLE], ({ question, heading }) =>
  UNDATED_ARTICLE.test(question.text) && !namesMeeting(question) && !hasPerson(question)
    ? { query: { ask: 'published', question: heading, undated: true }, named: true }
    : undefined,
);

/** "which meetings were not two days long", "rounds that didn't last a day": how long each was. */
const NOT_DAYS = new RegExp(
  `\\b${MEETINGS}\\b[^?]{0,40}?(?:\\bnot|n[’']t|\\bnever)\\s+(?:last(?:ed)?\\s+|take\\s+|taken\\s+|run\\s+|for\\s+|exactly\\s+|just\\s+)*(?:an?|one|two|three|four|five|[1-9])[\\s-]days?\\b`,
  'i',
);

export const notSoLong: Rule = shaped([NOT_DAYS], ({ question, heading }) => {
  if (!NOT_DAYS.test(question.text) || hasPerson(question) || question.reference.ordinals.length > 0) return undefined;
  const { days: _, ...filter } = filterOf(question);
  return { query: { ask: 'lengths', question: heading, filter }, named: true };
});

/** "who did Berg not meet", "where hasn't she been": no article lists what was not. */
const NOT_DONE =
  /^\W*(?:(?:and|so|but)\s+)?(?:(who|whom)|(where|(?:which|what)\s+(?:place|city|country|capital)s?)|what|when)\s+(?:(?:did|does|has|have|had|was|were|is)\s+[^?,:;]{2,50}?\s(?:not|never)\b|(?:did|does|has|have|had|was|were|is)n[’']t\b)/i;

/** "meeting 3 versus 5: number of delegates": of what no record counts. */
const HEADS =
  /\bnumbers?\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s+)?(?:delegates|participants|attendees|members|people|officers|officials|guests|journalists|persons|men|women)\b/iu;

export const headcount: Rule = shaped([HEADS], (asking) =>
  HEADS.test(asking.question.text) && !asking.question.all.has('chairs')
    ? statement({ ...asking, question: { ...asking.question, wants: 'how many' } })
    : undefined,
);

/** "which meetings were not reported": what no article speaks of is in none. */
const NOT_TOLD = new RegExp(
  `\\b(?:which|what|list|all|any|name|how\\s+many|the)\\b[^?]{0,60}?\\b${MEETINGS}\\b[^?]{0,40}?(?:\\b(?:was|were|is|are|did|has|have|had)(?:n[’']t|\\s+not|\\s+never)|\\bwent|\\bgo)\\s+(?:been\\s+|get\\s+|ever\\s+)?(?:un)?(?:reported|covered|mentioned|announced|published|documented|recorded|described|publici[sz]ed|noted|attended)\\b`,
  'i',
);

export const notDone: Rule = shaped([NOT_TOLD, NOT_DONE], (asking): Intent | undefined => {
  if (NOT_TOLD.test(asking.question.text) && !hasPerson(asking.question)) return unlisted(asking, undefined);
  const [found, who, where] = NOT_DONE.exec(asking.question.text) ?? [];
  return found === undefined || !hasPerson(asking.question) || asking.question.all.has('chairs')
    ? undefined
    : unlisted(asking, who ? 'who' : where ? 'where' : undefined);
});

const TIME_OR_PLACE =
  '(?:(?:(?:in|on|during|for|at)\\s+)?(?:which|what)\\s+(?:(?:years?|months?|days?|dates?|weeks?)|(?:cit(?:y|ies)|countr(?:y|ies)|places?|capitals?|venues?))|when|where)';
/** Whoever did not, up to eight words; but not "the meeting that Berg did not chair". */
const WHOEVER = '(?:(?!(?:that|which|whom?|whose|where|when|but|if|because|since|only)\\b)[^\\s?,:;]{1,30}\\s+){0,8}?';

/** "in which year did Berg not visit Chile", "when was the pact never raised", "which years was no summit held"; but "which dates are not known" */
const NOT_THEN = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(${TIME_OR_PLACE})\\s+(?:(?:did|does|do|has|have|had|was|were|is|are)(?:n[’']?t\\b|\\s+${WHOEVER}(?:not\\b|never\\b|no\\b(?!\\.)))|saw\\s+no\\b)(?!\\s+(?:only|chaired|led|headed|known|given|stated|sure|clear|certain|named|mentioned|told|on\\s+record|longer|later|more|earlier|less|fewer)\\b)`,
  'i',
);
const UNHELD = /\b(?:held|convened?|gathered|t[ao]ken?\s+place|happen(?:ed)?|there\s+(?:an?y?|no)|saw\s+no|sat|sit)\b/i;
/** What says no more of a meeting than that there was none. */
const OF_NONE =
  /^\W*(?:(?:in|on|during|for|at)\s+)?(?:(?:which|what)\s+\p{L}+|when)\b|\b(?:did|was|were|has|have|had|been|not|never|no|any|saw|there|held|convened?|gathered|t[ao]ken?\s+place|happen(?:ed)?)\b|n[’']t\b/giu;

/** A time or a place at which something was not: no article lists them all; of meetings, the sentence that says for how long none was held. */
export const notThen: Rule = shaped([NOT_THEN], (asking): Intent | undefined => {
  const { question, knowledge, heading } = asking;
  const [found, when = ''] = NOT_THEN.exec(question.text) ?? [];
  if (found === undefined || (question.all.has('chairs') && !hasPerson(question))) return undefined;
  const isOfYears = /years?\b|^when/i.test(when) && question.reference.dates.length === 0 && !hasPerson(question);
  const what = isOfYears && UNHELD.test(question.text) ? question.text.replace(OF_NONE, ' ') : '';
  const words = [...contentWords(what), 'held past years'].join(' ');
  const isTold = /\bsummits?\b|\b(?:meeting|round|session)s?\b/i.test(what) && tellsOfNone(words, knowledge);
  return isTold
    ? { query: { ask: 'statement', words, question: heading, properties: ['postponed or not held'] }, named: true }
    : unlisted(asking, /^where|cit|countr|place|capital|venue/i.test(when) ? 'where' : undefined);
});

/** An honest no to what no article lists, with the sentence nearest to it. */
export const unlisted = ({ question, heading }: Asking, wants: 'who' | 'where' | undefined): Intent => ({
  query: {
    ask: 'statement',
    words: coreWords(question) || statementWords(question) || heading,
    question: heading,
    ...(wants ? { wants } : {}),
    before: NEVER,
  },
});
