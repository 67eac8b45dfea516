import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { chairedIt, type Rule, shaped, statement } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { type Question, textOf, type Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';
import { asksVenue } from './several.ts';

/** "all russian chairs", "who has chaired most meetings": those of every meeting. */
export const allChairs: Rule = ({ question }) => {
  const { all, reference, words, text } = question;
  if (!all.has('chairs') || hasPerson(question) || question.yes) return undefined;
  if (contentOf(question).some((word) => !PEOPLE.test(word))) return undefined;
  const times = timesOf(question);
  // "who did not chair twice": no list of those who did.
  if (times && NOT_SO_OFTEN.test(text)) return undefined;
  if (reference.ordinals.length + reference.dates.length + reference.places.length > 0 || reference.recency !== null)
    return undefined;
  const asksAll =
    /\b(?:all|every|each|both|most|always|usually|so far|ever|over time|everyone|everybody)\b|\b(\p{L}{3,}) (?:by|after) \1\b|\bwho (?:has|have|had|['’]s)\b/iu.test(
      text,
    ) ||
    /\b(?:chairs|chairmen|chairpersons|co-?chairs)\b/i.test(text) ||
    /^\W*(?:who|which|what)\b[^?]*\b(?:has|have)\s+(?:co-?\s?chaired|chaired|led|headed|represented)\b[^?]*\b(?:meetings|rounds|sessions|editions)\b/i.test(
      text,
    );
  if ((!asksAll && !times) || /\bhow (?:many|often)\b|\bwhich meetings?\b/i.test(text)) return undefined;
  const forum = textOf(words, ({ label, cue }) => cue === null && ['kind', 'forum', 'branch'].includes(label.is));
  const [side] = reference.parties.length === 1 ? reference.parties : [];
  return {
    query: {
      ask: 'all-chairs',
      ...(forum === '' ? {} : { forum }),
      ...(side === undefined ? {} : { side }),
      ...(times ? { times } : {}),
      ...(MOSTLY.test(text) ? { most: true } : {}),
    },
  };
};

/** "who chaired most often", "who usually chairs". */
const MOSTLY =
  /\b(?:most(?!\s+recent)|often|oftenest|frequent\p{L}*|usual\p{L}*|normally|generally|typically|mainly|mostly|always|regular\p{L}*)\b/iu;

/** "more than one", "two or more", "repeatedly": twice or oftener; "a single one": once. */
const AGAIN =
  /\b(?:(?:chaired|headed|led|co-?chaired)\s+(?:both|several|multiple)\s+(?:of\s+(?:the\s+)?)?(?:\p{L}+\s+){0,3}?(?:meetings|rounds|sessions)|(?:two|2)\s+or\s+more|several\s+times|multiple|repeatedly|on\s+several\s+occasions|again\s+and\s+again)\b/iu;
const THRICE = /\b(?:three|3)\s+or\s+more\b/i;
const ONCE = /\ba\s+single\b/i;

const NUMBER = `(?:${COUNTS.slice(1).join('|')}|[1-9])`;
const HOW =
  '(?:exactly|precisely|only|just|at\\s+least|at\\s+most|no(?:t)?\\s+more\\s+than|more\\s+than|fewer\\s+than|less\\s+than)';
/** "twice", "exactly two times", "at least two of the meetings", "more than once" */
const SO_OFTEN = new RegExp(
  `\\b(?:(${HOW})\\s+)?(?:(once|twice|thrice)\\b|(${NUMBER})\\s+(?:times|occasions)\\b)|\\b(${HOW})\\s+(${NUMBER})\\b|\\b(?:chaired|led|headed)\\s+(${NUMBER})\\s+(?:of\\s+(?:the|these|those)\\s+)?(?:\\p{L}+\\s+){0,3}?(?:meetings?|rounds?|sessions?)\\b`,
  'iu',
);
/** "did not chair twice", "never chaired more than once"; not "not more than once". */
const NOT_SO_OFTEN = /(?:\b(?:did|has|have|had|was|were)\s+(?:not|never)|\b(?:did|has|have|had)n[’']t|\bnever)\b/i;
const TIMES_BY_NAME: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

type SoOften = { readonly least: number; readonly most?: number };

/** "at least" two: two or more; "more than" two: three or more; two, and no word beside it: two and no more. */
const bounded = (how: string, number: number): SoOften => {
  if (/^at\s+least$/i.test(how)) return { least: number };
  if (/^more\s+than$/i.test(how)) return { least: number + 1 };
  if (/^(?:at\s+most|not?\s+more\s+than)$/i.test(how)) return { least: 1, most: number };
  return /^(?:fewer|less)\s+than$/i.test(how) ? { least: 1, most: number - 1 } : { least: number, most: number };
};

/** How often those chaired who are asked for. */
export const timesOf = ({ text }: Question): SoOften | undefined => {
  if (!/^\W*(?:who|which|what|name|list|any|how\s+many)\b/i.test(text)) return undefined;
  if (THRICE.test(text)) return { least: 3 };
  if (AGAIN.test(text)) return { least: 2 };
  if (ONCE.test(text)) return { least: 1, most: 1 };
  const [found, how, named, number, alone, counted, plain] = SO_OFTEN.exec(text) ?? [];
  if (found === undefined) return undefined;
  const times = named === undefined ? countOf(number ?? counted ?? plain ?? '') : TIMES_BY_NAME[named.toLowerCase()];
  return times === undefined || times < 1 ? undefined : bounded((how ?? alone ?? '').trim(), times);
};

/** "army", "Land Forces"; but not "the army chief". */
const isBody =
  ({ text: whole }: Question) =>
  ({ label, cue, text }: Word): boolean =>
    cue === null &&
    label.is === 'branch' &&
    /\b(?:army|armies|navy|navies|forces?)$/i.test(text) &&
    !/\b(?:army|navy|force)\s+(?:chief|head|commander|officer|minister|staff|general|secretary)/i.test(whole);

/** "did the Indian Navy attend the 3rd", "which navy took part in it": the one service whose presence is asked for, with its country. */
const bodyIn = (question: Question): string | undefined => {
  const { words, yes } = question;
  const [at, second] = words.flatMap((word, i) => (isBody(question)(word) ? [i] : []));
  const isFrom = /^\W*who\b[^?]*\bfrom\s+the\b/i.test(question.text);
  const isWhich = /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:army|armies|navy|navies|(?:air\s+)?forces?)\b/iu.test(
    question.text,
  );
  if (!(yes || isFrom || isWhich) || at === undefined || second !== undefined) return undefined;
  const before = words[at - 1];
  return textOf(words, (word) => word === words[at] || (word === before && before.label.is === 'country'));
};

/** "did the army attend the 3rd working group meeting": who came, and of no forum of armies. */
const withoutBody = (question: Question): Question => {
  const { words, reference } = question;
  const isOther = (word: Word): boolean => word.label.is === 'branch' && !isBody(question)(word);
  const isNamed =
    reference.ordinals.length + reference.dates.length + reference.kinds.length > 0 || words.some(isOther);
  return isNamed &&
    words.some(isBody(question)) &&
    !/\b(?:army|navy|forces?)\s+(?:meeting|sub|group|talks|one)/i.test(question.text)
    ? { ...question, words: words.filter((word) => !isBody(question)(word)) }
    : question;
};

/** "who attended the 22nd summit". */
export const attendance: Rule = (given) => {
  const question = withoutBody(given.question);
  const asking = { ...given, question };
  // "at which building did the delegates gather"
  if (!question.all.has('attendance') || asksVenue(question)) return undefined;
  if (hasPerson(question) && contentOf(question).length === 0 && chairedIt(asking))
    return { query: { ask: 'check', meeting: `${meetingSlot(question)} ${personSlot(question)}` } };
  if (hasPerson(question) || contentOf(question).length > 0)
    return question.yes || !namesMeeting(question) || contentOf(question).length > 0 ? statement(asking) : undefined;
  if (question.yes && question.reference.parties.length > 0 && question.reference.branch === null)
    return statement(asking);
  const { reference } = question;
  const ofForum = [reference.ordinals, reference.dates, reference.places].every(({ length }) => length === 0);
  if (
    ofForum &&
    !question.yes &&
    reference.recency === null &&
    /\b(?:take|takes|participates?|attends?)\b/i.test(question.text)
  ) {
    const name = textOf(
      question.words,
      ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
    );
    if (name !== '' && resolveForum(name, asking.knowledge).is !== 'none') return { query: { ask: 'forum', name } };
  }
  const body = question === given.question ? undefined : bodyIn(given.question);
  const rank = rankTaken(question);
  return namesMeeting(question)
    ? {
        query: {
          ask: 'attendance',
          meeting: meetingSlot(question),
          ...(body === undefined ? {} : { body }),
          ...(rank === undefined ? {} : { rank }),
        },
      }
    : { which: 'Who attended %?' };
};

/** "was Berg at the 4th", "was Berg in Oslo for the 4th", "did Berg attend the 4th" */
const AT =
  /^\W*(?:and\s+|so\s+)?(?:(?:was|were|wasn[’']t|is)\s+(?:[\p{L}.'’-]+\s+){1,5}?(?:(?:also\s+|there\s+|present\s+)?at\b|(?:also\s+|present\s+)?in\s+(?:[\p{L}-]+\s+){1,2}?for\b)|(?:did|has|have)\s+(?:[\p{L}.'’-]+\s+){1,5}?(?:also\s+)?(?:attend(?:ed)?|join(?:ed)?|(?:take|taken)\s+part|participated?|show(?:ed)?\s+up|turn(?:ed)?\s+up)\b)/iu;

/** "was Berg at the 4th", where others chaired it: who did is told, and that there is no list. */
export const presence: Rule = shaped([AT], (asking) => {
  const { question, knowledge } = asking;
  const { yes, asked, text } = question;
  if (
    !yes ||
    (asked !== null && asked !== 'attendance') ||
    !hasPerson(question) ||
    contentOf(question).length > 0 ||
    !AT.test(text) ||
    AHEAD.test(text)
  )
    return undefined;
  const meeting = meetingSlot(question);
  if (chairedIt(asking)) return undefined;
  return namesMeeting(question) && resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'attendance', meeting, others: true, person: personSlot(question) }, named: true }
    : undefined;
});

/** "is Berg expected in Oslo for the summit": of what is to come a sentence may tell. */
const AHEAD = /\b(?:expected|awaited|due|coming|invited|scheduled|going)\b/i;

/** "who else was in the Chilean delegation at the 5th, besides Berg": others than those on record. */
const ELSE =
  /\bwho\s+(?:all\s+)?else\b|\b(?:who|members?|delegates?|participants?|officers?|officials?|people|persons?|delegation)\b[^?]*\b(?:besides|apart\s+from|other\s+than|beyond|excluding)\b|\b(?:any|which|what|the|there)\s+other\s+(?:members?|delegates?|participants?|officers?|officials?|people|persons?)\b/i;

export const others: Rule = shaped([ELSE], ({ question }) => {
  const { reference, text, words } = question;
  const isOne = reference.ordinals.length === 1 || reference.recency === 'latest' || reference.dates.length === 1;
  if (!ELSE.test(text) || !isOne || question.all.has('topics')) return undefined;
  if (!/\b(?:was|were|in|at|part|there|present|attend\w*|join\w*|c[ao]me|sat|took)\b/i.test(text)) return undefined;
  const apart = words.findIndex(({ text: own }) => BESIDES.test(own));
  const rest = {
    words: words.filter(
      ({ label }, i) => label.is !== 'country' && !(apart >= 0 && i > apart && ['person', 'rank'].includes(label.is)),
    ),
  };
  return namesMeeting(rest) && !hasPerson({ ...question, ...rest })
    ? { query: { ask: 'attendance', meeting: meetingSlot(rest), others: true }, named: true }
    : undefined;
});

const BESIDES = /^(?:besides|apart|except|beside|beyond|aside|excluding)$/i;

/** "which two officers presided": words for whoever did. */
const PEOPLE =
  /^(?:officers?|generals?|leaders?|ministers?|everyone|everybody|order|turn|countr(?:y|ies)|nations?|dignitar(?:y|ies)|figures?|diplomats?|gentlem[ae]n|lad(?:y|ies))$/i;

const ofSideAlone = ({ words, reference, text }: Question): boolean =>
  reference.parties.length === 1 &&
  /\b(?:for|from|on\s+behalf\s+of|represent\w*|delegation|side)\b/i.test(text) &&
  words.every(
    ({ label, cue }) =>
      cue !== null || ['small', 'generic', 'person', 'rank', 'country', 'unknown', 'meeting'].includes(label.is),
  );

const LAST_OF =
  /^\W*(?:(?:when|where|what|which|on|in|at|tell|show|give|name)\b[^?]*?\s|the\s+)?(?:very\s+)?(?:last|latest|first|earliest|previous|next|newest|most\s+recent)\b[^?]*\b(?:(?:co-?\s?)?chaired|led|headed)\b/i;

/** "who chaired the 3rd for India", "did Mathew chair the fifth". */
export const chairs: Rule = (asking) => {
  const { question } = asking;
  if (!question.all.has('chairs')) return undefined;
  const { reference, words } = question;
  if (hasPerson(question)) {
    // "so Berg headed the Chilean delegation": of which side, whichever meeting it was.
    if (question.yes && ofSideAlone(question)) {
      const [side] = reference.parties;
      return { query: { ask: 'person', name: personSlot(question), ...(side === undefined ? {} : { side }) } };
    }
    // "who co-chaired with Solberg": the others of that meeting.
    if (
      /^\W*(?:and\s+)?(?:whom?\b.*\b(?:with|alongside|beside)|(?:with|alongside|beside)\s+whom?)\b/i.test(question.text)
    )
      return { query: { ask: 'chairs', meeting: `${meetingSlot(question)} ${personSlot(question)}`.trim() } };
    if (!namesMeeting(question)) return { query: { ask: 'timeline', ...filterOf(question) } };
    // "when was the last meeting that Berg chaired", "when did Berg chair the 5th": who chaired says which it is.
    const asksSetting = question.all.has('when') || question.all.has('where');
    if (!question.yes && (asksSetting || LAST_OF.test(question.text))) {
      const meeting = `${meetingSlot(question)} ${personSlot(question)}`;
      if (question.all.has('when') && question.all.has('where'))
        return {
          query: { ask: 'several', question: asking.heading, meetings: [meeting], parts: ['date', 'place'] },
          named: true,
        };
      const ask = question.all.has('where') ? 'where' : question.all.has('when') ? 'when' : 'meeting';
      return { query: { ask, meeting }, named: true };
    }
    const slot = `${meetingSlot(question)} ${personSlot(question)}`;
    return { query: { ask: 'check', meeting: slot } };
  }
  if (contentOf(question).some((word) => !PEOPLE.test(word))) return statement(asking);
  const sides = [...new Set(reference.parties)];
  const bounded = filterOf(question);
  // "who has chaired since 2023": all of that time, not one of it.
  const isRange = bounded.year?.includes('..') ?? false;
  const isBounded = (bounded.since ?? bounded.after ?? bounded.before) !== undefined && reference.dates.length === 1;
  // "who chaired the meetings in Oslo": each of them.
  const areSeveral =
    MEETINGS_OF.test(question.text) &&
    reference.recency === null &&
    reference.dates.length + reference.places.length > 0 &&
    rankTaken(question) === undefined;
  if ((isRange || isBounded || areSeveral) && reference.ordinals.length === 0) {
    const { chair: _, ...filter } = bounded;
    const [only] = sides.length === 1 ? sides : [];
    return {
      query: {
        ask: 'several',
        question: asking.heading,
        meetings: [],
        filter,
        parts: ['chairs'],
        ...(only === undefined ? {} : { side: only }),
      },
    };
  }
  const side = sides.length === 1 ? sides[0] : undefined;
  const rest =
    side === undefined
      ? question
      : { words: words.filter(({ label }) => !(label.is === 'country' && label.name === side)) };
  // "who is the Chilean co-chair": of every meeting on record.
  if (!namesMeeting(rest))
    return side === undefined
      ? { which: 'who-chaired' }
      : {
          query: { ask: 'all-chairs', side, ...(TIMES.test(question.text) ? { times: { least: 1 } } : {}) },
          named: true,
        };
  const rank = rankTaken(question);
  return {
    query: {
      ask: 'chairs',
      meeting: meetingSlot(rest),
      ...(side === undefined ? {} : { side }),
      ...(rank === undefined ? {} : { rank }),
    },
  };
};

/** "how many times has the Chilean chaired" */
const TIMES = /\bhow\s+(?:often|many\s+times)\b|\bnumber\s+of\s+times\b/i;

const MEETINGS_OF =
  /^\W*(?:who|which\s+(?:officers?|officials?|people))\b[^?]{0,60}\b(?:meetings|rounds|sessions|editions)\s+(?:(?:held|that\s+were\s+held)\s+)?(?:in|of|during)\b/i;

/** "which Chilean colonel chaired the 4th": that whoever did was one is taken for granted. */
const RANK_TAKEN =
  /^\W*(?:(?:and|so)\s+)?(?:which|what|(?:did|was|were)\s+(?:an?|any|some))\s+(?:\p{L}+\s+)??((?:air\s+(?:chief\s+)?marshal|vice\s+admiral|rear\s+admiral|lieutenant\s+general|major\s+general|field\s+marshal)|minister|general|admiral|colonel|marshal|brigadier|major|captain|commodore|president|ambassador|secretary|diplomat|professor)s?\b/iu;

export const rankTaken = ({ text }: Question): string | undefined => RANK_TAKEN.exec(text)?.[1]?.toLowerCase();
