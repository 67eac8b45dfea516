import type { Query } from '../../query.ts';
import type { Knowledge, Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { inPlace } from '../../resolve/place.ts';
import { isHeld, timeOf } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { ofWords, type Question, type Word } from '../question.ts';
import { seriesIn } from '../series-in.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { forumWords } from './several.ts';

const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?|ones?)';

type Words = { readonly words: readonly Word[] };

export const between = ({ words, tokens }: Question, from: number, to: number): readonly Word[] =>
  words.filter(({ from: at }) => {
    const start = tokens[at]?.start ?? 0;
    return start >= from && start < to;
  });

const isOfMeeting = ({ words }: Words): boolean =>
  words.some(
    ({ label, cue }) =>
      cue === null && ['ordinal', 'kind', 'forum', 'branch', 'city', 'country', 'recency'].includes(label.is),
  );

/** The day that a time or a meeting bounds from a side. */
export const limitOf = (anchor: Words, knowledge: Knowledge): string | undefined => {
  const own = anchor.words.filter(({ label }) => !['small', 'generic', 'meeting'].includes(label.is));
  const [only, second] = own.map(({ label }) => label);
  if (second === undefined && only?.is === 'date') return /^\d{4}/.test(only.date) ? only.date : undefined;
  const meeting = anchorMeeting(anchor, knowledge);
  const time = meeting ? timeOf(meeting) : '';
  return time === '' || time.startsWith('--') ? undefined : time;
};

/** The meetings of the forum that is named, of the main one where its name is that of several; all where none is. */
export const seriesOf = (question: Question, knowledge: Knowledge): readonly Meeting[] => {
  const { forums, mainForum, inOrder } = catalogueOf(knowledge);
  const typed = forumWords(question);
  if (typed === '') return inOrder;
  const found = resolveForum(typed, knowledge);
  const ids = found.is === 'one' ? [found.value.id] : found.is === 'several' ? found.values.map(({ id }) => id) : [];
  const id = ids.length > 1 && mainForum !== null && ids.includes(mainForum) ? mainForum : ids[0];
  return ids.length > 1 && id !== mainForum ? [] : (forums.get(id ?? '')?.meetings ?? []);
};

export const neighbour = (all: readonly Meeting[], limit: string, way: 'before' | 'after'): Meeting | undefined =>
  way === 'before'
    ? all.findLast((one) => isHeld(one) && timeOf(one) !== '' && timeOf(one).slice(0, limit.length) < limit)
    : all.find((one) => timeOf(one).slice(0, limit.length) > limit);

export const askedOf = ({ all, text }: Question, meeting: string): Query => {
  const ask = all.has('chairs')
    ? 'chairs'
    : all.has('topics')
      ? 'topics'
      : all.has('where') || /\b(?:what|which)\s+(?:city|place|country|capital)\b/i.test(text)
        ? 'where'
        : all.has('when')
          ? 'when'
          : 'meeting';
  return { ask, meeting };
};

/** "the last meeting before the summit", "the working group meeting after the land talks", "the next round after July 2024" */
const NEXT_TO = new RegExp(
  `\\bthe\\s+(?:(?:very\\s+)?(last|latest|final|most\\s+recent|next|first)\\s+)?((?:[\\p{L}-]+\\s+){0,6}?${MEETING})\\s+(?:(?:that\\s+)?(?:was\\s+)?held\\s+|to\\s+take\\s+place\\s+|that\\s+took\\s+place\\s+)?(?:right\\s+|just\\s+)?(?:(before|prior\\s+to|preceding)|after|following)\\s+`,
  'iu',
);

/** The meeting of any forum, or of the one that is named, that was nearest to another or to a time. */
export const nextTo: Rule = shaped([NEXT_TO], ({ question, knowledge }): Intent | undefined => {
  const found = NEXT_TO.exec(question.text);
  if (!found || question.yes || hasPerson(question) || contentOf(question).length > 0) return undefined;
  const [whole, recency, , before] = found;
  const end = found.index + whole.length;
  const head = ofWords(question, between(question, found.index, end));
  const anchor = { words: between(question, end, question.text.length) };
  const isOwn = anchor.words.some(
    ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'date'].includes(label.is),
  );
  if (!isOwn || (recency === undefined && forumWords(head) === '')) return undefined;
  if (head.reference.ordinals.some((ordinal) => ordinal > 1) || head.reference.dates.length > 0) return undefined;
  const limit = limitOf(anchor, knowledge);
  const meeting =
    limit === undefined
      ? undefined
      : neighbour(seriesOf(head, knowledge), limit, before === undefined ? 'after' : 'before');
  return meeting ? { query: askedOf(question, meeting.id), named: true } : undefined;
});

/** "after the Oslo round, where did they meet next" */
const FRONTED =
  /^\W*(?:after|following)\s+[^,?]{3,70}(?=,\s*[^?]{0,90}?\b(?:next|following|subsequent(?:ly)?|then)\b)/i;
/** "where did they meet next after the Oslo round" */
const TRAILING =
  /^\W*(?:where|when|who|what|which|in|to)\b[^?,]{0,70}?\b(?:next|then|subsequently)\b[^?,]{0,40}?(?=\s(?:after|following)\s+[^,?]{3,70}\W*$)/i;
const MOVED =
  /^(?:move|moved|get|gather|gathered|together|reconvene|reconvened|convene|assemble|city|next|following|subsequent(?:ly)?|session|sit|sat|travel|go|went)$/i;

/** The next meeting of the same forum, or of the one that is named, after another. */
export const nextAfter: Rule = shaped([FRONTED, TRAILING], ({ question, knowledge }): Intent | undefined => {
  const { text } = question;
  const [fronted] = FRONTED.exec(text) ?? [];
  const [trailing] = fronted === undefined ? (TRAILING.exec(text) ?? []) : [];
  const at = (fronted ?? trailing ?? '').length;
  if (at === 0 || hasPerson(question)) return undefined;
  const [before, after] = [between(question, 0, at), between(question, at, text.length)];
  const anchor = { words: (fronted ? before : after).filter((word) => !/^(?:after|following)$/i.test(word.text)) };
  const rest = ofWords(question, fronted ? after : before);
  if (contentOf(rest).some((word) => !MOVED.test(word))) return undefined;
  const { ordinals, dates, places } = rest.reference;
  if (ordinals.length + dates.length + places.length > 0) return undefined;
  const base = anchorMeeting(anchor, knowledge);
  // "after September 2022": of no meeting.
  const limit = base ? timeOf(base) : limitOf(anchor, knowledge);
  if (limit === undefined || limit === '' || (!base && forumWords(rest) === '')) return undefined;
  const { forums } = catalogueOf(knowledge);
  const all = base && forumWords(rest) === '' ? (forums.get(base.forum)?.meetings ?? []) : seriesOf(rest, knowledge);
  const meeting = neighbour(all, limit, 'after');
  return meeting ? { query: askedOf(rest, meeting.id), named: true } : undefined;
});

/** "what took place between the summit and the 4th": not how long it was */
const BETWEEN = /\bbetween\s+([^?,;:]{3,60}?)\s+and\s+([^?,;:]{3,60}?)(?=\W*$|,)/i;
const HOW_MANY_MEETINGS =
  /\bhow\s+many\s+(?:[\p{L}-]+\s+){0,5}?(?:meetings|rounds|sessions|summits|editions|times)\b/iu;
const OF_HAPPENING =
  /^(?:happen(?:ed)?|occur(?:red)?|took|taken|place|events?|news|developments?|else|anything|come|came)$/i;

export const betweenTwo: Rule = shaped([BETWEEN], ({ question, knowledge }): Intent | undefined => {
  const { text, all, tokens } = question;
  const found = BETWEEN.exec(text);
  if (!found || all.has('between') || all.has('compare') || hasPerson(question)) return undefined;
  if (all.has('count') && !HOW_MANY_MEETINGS.test(text)) return undefined;
  const and = found.index + found[0].lastIndexOf(' and ', found[0].length - (found[2] ?? '').length);
  const outside = ofWords(
    question,
    question.words.filter(({ from }) => (tokens[from]?.start ?? 0) < found.index),
  );
  const { ordinals, dates, places, recency } = outside.reference;
  if (ordinals.length + dates.length + places.length > 0 || recency !== null) return undefined;
  if (contentOf(outside).some((word) => !OF_HAPPENING.test(word))) return undefined;
  if (['chairs', 'topics', 'where', 'when', 'agreement'].some((cue) => all.has(cue as 'topics'))) return undefined;
  const first = { words: between(question, found.index + 'between'.length, and) };
  const second = { words: between(question, and, text.length) };
  // "between July 2023 and May 2024": two times.
  if (![first, second].every(isOfMeeting)) return undefined;
  const [one, other] = [anchorMeeting(first, knowledge), anchorMeeting(second, knowledge)];
  if (!one || !other || one === other) return undefined;
  // "between the 4th and the summit", whichever was first.
  const [from, to] = timeOf(one) <= timeOf(other) ? [first, second] : [second, first];
  const ask = all.has('count') ? ('count' as const) : ('timeline' as const);
  return { query: { ask, ...seriesIn(outside), after: meetingSlot(from), before: meetingSlot(to) }, named: true };
});

/** "was there any meeting after the 5th", "what comes after it", "what is planned after the 5th" */
const ANY_AFTER =
  /^\W*(?:(?:and|so)\s+)?(?:(?:was|were|is|are|has|have|had)\s+there\s+(?:been\s+)?(?:any|another|a|an|some|other|further)\b[^?]{0,40}?|(?:any|were\s+any)\s+[^?]{0,30}?|what\s+(?:comes|lies|is\s+(?:planned|scheduled|next|due|expected|to\s+come)|was\s+(?:planned|scheduled))\s+)\b(before|after|following|beyond)\s+/i;
const PLANNED = /^(?:planned|scheduled|next|due|expected|lies|come|comes|follow-?up|further|other|another)$/i;

export const anyBeside: Rule = shaped([ANY_AFTER], ({ question, knowledge }): Intent | undefined => {
  const found = ANY_AFTER.exec(question.text);
  if (!found || hasPerson(question) || question.all.has('topics') || question.all.has('chairs')) return undefined;
  const end = found.index + found[0].length;
  const head = ofWords(question, between(question, 0, end));
  const anchor = { words: between(question, end, question.text.length) };
  if (contentOf(head).some((word) => !PLANNED.test(word)) || !anchorMeeting(anchor, knowledge)) return undefined;
  const slot = meetingSlot(anchor);
  return {
    query: {
      ask: 'timeline',
      ...seriesIn(head),
      ...(/before/i.test(found[1] ?? '') ? { before: slot } : { after: slot }),
    },
    named: true,
  };
});

/** "when had they last met in Oslo before the 5th", "when did Oslo last host it before 2025" */
const LAST_BEFORE = /\b(?:last|latest|previous(?:ly)?|most\s+recent(?:ly)?)\b/i;
/** "when did they first meet in Oslo after 2023" */
const FIRST_AFTER = /\b(?:first|earliest)\b/i;
const BOUND = /\b(before|prior\s+to|ahead\s+of|after|following|since)\s+([^?,;:]{3,60}?)(?=\W*$|,)/i;
const HOSTED = /^(?:host(?:ed)?|sit|sat|down|convened?|sides?|together)$/i;
const BOUND_WORD = /^(?:before|prior|ahead|to|of|after|following|since)$/i;
/** "the last meeting in Oslo": one, and no list of them. */
const ONE =
  /\bthe\s+(?:very\s+)?(?:last|latest|previous|most\s+recent|first|earliest)\s+(?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition)\b/iu;

/** The meetings of a place before a time or another meeting, the last of them first, or after it: the place is theirs, and not that of the bound. */
export const lastAtBefore: Rule = shaped([BOUND], ({ question, knowledge }): Intent | undefined => {
  const { text } = question;
  const found = BOUND.exec(text);
  const isBefore = /^(?:before|prior|ahead)/i.test(found?.[1] ?? '');
  const isSince = /^since/i.test(found?.[1] ?? '');
  const isLast = LAST_BEFORE.test(text);
  const isAsked = isBefore ? isLast : FIRST_AFTER.test(text) || (isSince && isLast);
  if (!found || !isAsked || hasPerson(question) || question.yes) return undefined;
  const end = found.index + found[0].length;
  const anchor = {
    words: between(question, found.index, end).filter((word) => !BOUND_WORD.test(word.text)),
  };
  const rest = ofWords(
    question,
    question.words.filter((word) => !between(question, found.index, end).includes(word)),
  );
  const [place, second] = rest.reference.places;
  if (place === undefined || second !== undefined || rest.reference.ordinals.length + rest.reference.dates.length > 0)
    return undefined;
  const isOther =
    contentOf(rest).some((word) => !HOSTED.test(word)) ||
    ['chairs', 'topics', 'count'].some((cue) => question.all.has(cue as 'topics'));
  const limit = limitOf(anchor, knowledge);
  if (isOther || limit === undefined) return undefined;
  if (ONE.test(text)) {
    const all = seriesOf(rest, knowledge).filter(inPlace(place));
    const since = all.filter((one) => isHeld(one) && timeOf(one).slice(0, limit.length) >= limit);
    const meeting = isSince ? since.at(isLast ? -1 : 0) : neighbour(all, limit, isBefore ? 'before' : 'after');
    if (meeting) return { query: askedOf(rest, meeting.id), named: true };
  }
  const bound = isBefore ? { before: limit, newestFirst: true } : isSince ? { since: limit } : { after: limit };
  return { query: { ask: 'timeline', ...seriesIn(rest), place, ...bound }, named: true };
});
