import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { isIn } from '../../resolve/place.ts';
import type { Asking, Rule } from '../asking.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { forumWords } from './several.ts';

/** "only at the 4th", "unique to the 4th", "for the first time": there, and nowhere else. */
const ONLY =
  /\b(?:only|solely|exclusively|unique(?:ly)?|exclusive|nowhere\s+else|(?:at\s+)?no\s+other|for\s+the\s+first\s+time|(?:discussed|raised|up|mentioned)\s+(?:again|once\s+more)|first\s+(?:c[ao]me\s+up|discussed|raised|mentioned|appear(?:ed)?)|previously\s+undiscussed|hadn[’']?t\s+(?:come|been))\b/i;
/** "new topics", "what was new at the 5th": against those before; but not "new areas of cooperation", which reports speak of. */
const NEW =
  /\bnew\s+(?:topics?|subjects?|issues?|themes?|points?|items?|things?|agenda)\b|\b(?:what(?:['’]s|\s+is|\s+was|\s+were|\s+came\s+up)?|anything|something|topics?|subjects?)\s+(?:that\s+(?:was|were|is|are)\s+)?(?:all\s+|really\s+|actually\s+)?new\s+(?:at|in|on|during|about|with|to|for)\b|\b(?:topics?|subjects?|issues?|things?|what)\s+(?:was|were|is|are|had\s+been)\s+(?:newly\s+)?(?:new|added|dropped|introduced|left\s+out)\b|\b(?:anything|something|nothing)\s+(?:\p{L}+\s+)?new\b|\bnewly\b/iu;
/** "in common", "share", "both", "overlap": of two. */
const SHARED =
  /\b(?:shared?|in\s+common|common|both|overlap(?:s|ped|ping)?|the\s+same|same|recurr(?:ed|ing)|repeated|again)\b/i;
/** "but not at the 5th", "that the 5th did not discuss", "differ": at one of two. */
const APART =
  /\b(?:not|never|without|no\s+longer|missing|absent|dropped|differ(?:ed|s|ent|ence|ences)?|chang(?:e|ed|es)|only|new|added|more|instead)\b|\p{L}n[’']?t\b/iu;

const OF_TOPICS = /\b(?:topics?|areas?|subjects?|themes?|agendas?|issues?)\b/i;

/** How many meetings of a forum are set side by side. */
const MOST = 6;

/** The meetings that the one asked about would have to be set against: of its forum; for what was new, those up to it. */
const besides = (asking: Asking, isNew: boolean): readonly string[] => {
  // "new" alone is no New Delhi.
  const words = asking.question.words.filter(({ text }) => !/^new$/i.test(text));
  const found = resolveMeeting(meetingSlot({ words }), asking.knowledge);
  if (found.is !== 'one') return [];
  const { value } = found;
  const held = (catalogueOf(asking.knowledge).forums.get(value.forum)?.meetings ?? []).filter(
    ({ status }) => status === 'held',
  );
  const up = isNew ? held.slice(0, held.indexOf(value) + 1) : held;
  const all = up.length > 1 ? up : held;
  const shown = new Set([value, ...all.filter((meeting) => meeting !== value).slice(1 - MOST)]);
  return all.filter((meeting) => shown.has(meeting)).map(({ id }) => id);
};

/** "which topics were discussed at every meeting", "what topics did all rounds share": of all, none named. */
const EVERY =
  /\b(?:which|what)\s+(?:topics?|subjects?|themes?|issues?)\b[^?]{0,60}?\b(?:every|each|all|more\s+than\s+one|at\s+least\s+two|two\s+or\s+more|several|multiple|different)\s+(?:of\s+)?(?:the\s+|these\s+|your\s+)?(?:[\p{L}-]+\s+){0,3}?(?:meetings?|rounds?|sessions?|editions?|talks|times?|occasions?)\b/iu;
/** "recurring topics", "topics that came up more than once": at two or more of all. */
const SOME =
  /\b(?:more\s+than\s+(?:one|once)|at\s+least\s+(?:two|twice)|two\s+or\s+more|twice|several|multiple|repeated(?:ly)?|recurr(?:ing|ent|ed?)|again\s+and\s+again|time\s+and\s+again|keeps?\s+coming\s+(?:up|back))\b/i;
const RECURRING =
  /^\W*(?:(?:which|what)\s+(?:are\s+(?:the\s+)?)?(?:recurring|recurrent|repeated)\s+(?:topics?|subjects?|themes?|issues?)|(?:which|what)\s+(?:topics?|subjects?|themes?|issues?)\s+(?:recurr(?:ed)?|keeps?\s+coming\s+(?:up|back)|repeats?(?:ed)?|(?:were|was|came|come|comes|have\s+come|got|are)\s+(?:(?:up|raised|discussed|mentioned|brought\s+up|repeated)\s+)*(?:more\s+than\s+once|at\s+least\s+twice|repeatedly|again\s+and\s+again|time\s+and\s+again|twice)))\b[^?]{0,40}\W*$/i;

/** "in both 2024 and 2025": the meetings of these years, where two are named and no other thing. */
const ofYears = ({ question: { reference }, knowledge }: Asking): readonly string[] => {
  const years = [...new Set(reference.dates)];
  if (years.length !== 2 || !years.every((year) => /^\d{4}$/.test(year))) return [];
  const { byYear } = catalogueOf(knowledge);
  const own = years.map((year) =>
    (byYear.get(year) ?? []).filter(({ status, topics }) => status === 'held' && topics.length > 0).slice(-MOST),
  );
  return own.every(({ length }) => length > 0) ? own.flat().map(({ id }) => id) : [];
};

/** "in both Oslo and Lima": the latest meetings of these places. */
const ofPlaces = ({ question: { reference }, knowledge }: Asking): readonly string[] => {
  const places = [...new Set(reference.places)];
  const own = places.map((place) =>
    catalogueOf(knowledge)
      .inOrder.slice(-MOST_LOOKED_AT)
      .filter((meeting) => meeting.status === 'held' && meeting.topics.length > 0 && isIn(meeting, place))
      .slice(-MOST),
  );
  return places.length === 2 && own.every(({ length }) => length > 0) ? own.flat().map(({ id }) => id) : [];
};

/** The latest that were held: of the forum that is named, or of any. */
const ofAll = ({ question, knowledge }: Asking): readonly string[] => {
  const { forums, inOrder } = catalogueOf(knowledge);
  const named = resolveForum(forumWords(question), knowledge);
  const all = named.is === 'one' ? (forums.get(named.value.id)?.meetings ?? []) : inOrder.slice(-MOST_LOOKED_AT);
  return all
    .filter(({ status, topics }) => status === 'held' && topics.length > 0)
    .slice(-MOST)
    .map(({ id }) => id);
};
const MOST_LOOKED_AT = 60;

/**
 * "what came up only at the 4th", "topics of the 4th and not of the 5th", "what do they have in common": reports word one topic
 * in many ways and leave others out, so that no difference of their lists is one of the meetings; both are shown, and that it is not said.
 */
export const topicsApart: Rule = (asking) => {
  const { question, heading } = asking;
  const { text, all, reference } = question;
  const isNew = NEW.test(text);
  if ((!all.has('topics') && !isNew && !OF_TOPICS.test(text)) || all.has('exercises') || hasPerson(question))
    return undefined;
  if (contentOf(question).some((word) => !OF_COMPARING.test(word)) || all.has('quote') || all.has('count'))
    return undefined;
  const ordinals = [...new Set(reference.ordinals)];
  const meetings =
    ordinals.length > 1
      ? SHARED.test(text) || APART.test(text)
        ? ordinals.map(String)
        : []
      : (EVERY.test(text) || RECURRING.test(text)) && reference.dates.length + reference.places.length === 0
        ? ofAll(asking)
        : SHARED.test(text) && reference.places.length === 0 && reference.dates.length > 1
          ? ofYears(asking)
          : /\bboth\b/i.test(text) && reference.places.length > 1 && reference.dates.length === 0
            ? ofPlaces(asking)
            : (ONLY.test(text) || isNew) && namesMeeting(question)
              ? besides(asking, isNew)
              : [];
  const isShared =
    (EVERY.test(text) || RECURRING.test(text) || SHARED.test(text)) &&
    !APART.test(text.replace(/\bmore\s+than\b|\bor\s+more\b/i, ' '));
  return meetings.length > 1
    ? {
        query: {
          ask: 'several',
          question: heading,
          meetings,
          parts: ['topics'],
          apart: true,
          ...(isShared ? { shared: SOME.test(text) ? 'some' : 'all' } : {}),
        },
        named: true,
      }
    : undefined;
};

/** Words that compare, and are no topic. */
const OF_COMPARING =
  /^(?:shared?|common|unique(?:ly)?|exclusive(?:ly)?|new(?:ly)?|overlap\w*|recurr\w+|repeated|dropped|added|introduced|missing|absent|differ\w*|subjects?|areas?|issues?|themes?|things?|points?|agendas?|appear\w*|previously|undiscussed|nowhere|solely|instead|longer)$/i;
