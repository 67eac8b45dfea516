import type { Filter, Query } from '../../query.ts';
import type { Knowledge, Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { isHeld } from '../../resolve/time.ts';
import { type Asking, type Intent, type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { type Question, readQuestion, type Word } from '../question.ts';
import { contentOf } from '../slots.ts';
import { forumWords } from './several.ts';

/** Meetings that a question names together, and the question with "them" in their place. */
type Named = {
  readonly meetings: readonly Meeting[];
  readonly text: string;
  /** "the 3rd or the 4th", "neither the 3rd nor the 4th" */
  readonly joined: 'and' | 'or' | 'nor';
  readonly byTime?: boolean;
  /** How many were asked for, where fewer are on record. */
  readonly wanted?: number;
  /** As typed, where some of them are not on record as held. */
  readonly typed?: readonly string[];
};

type Quantity = NonNullable<Extract<Query, { readonly ask: 'every' }>['quantity']>;
type Finder = (asking: Asking) => Named | undefined;

const NTH =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twenty-[a-z]{4,8})';
const NUMBER = `(?:${COUNTS.slice(2).join('|')}|[2-9])`;
const EDGE = '(?:first|earliest|oldest|last|latest|newest|past|most\\s+recent|recent)';
const MEETINGS = '(?:meetings|rounds|sessions|summits|editions|dialogues|talks|gatherings)';
/** Words of a forum between a number and its noun; none of them joins or begins what is said. */
const FORUM =
  '(?:(?!and\\b|or\\b|nor\\b|of\\b|in\\b|at\\b|by\\b|was\\b|were\\b|did\\b|that\\b|had\\b)[\\p{L}-]+\\s+){0,4}?';

/** "the 3rd, the 4th and the 5th": two numbers at the least, in one run. */
const NUMBERS = new RegExp(`\\b${NTH}\\b[^?]{0,60}?(?:,|&|\\b(?:and|or|nor)\\b)\\s*(?:the\\s+)?${NTH}\\b`, 'iu');
/** "the first four", "the last three working group meetings" */
const FEW = new RegExp(
  `\\b(?:the\\s+)?(${EDGE})\\s+(${NUMBER})\\b(?:\\s+${FORUM}${MEETINGS}\\b|(?=\\s*(?:[?.!,]|$)|\\s+(?:was|were|did|has|have|had|took)\\b))`,
  'iu',
);
/** "the three working group rounds", of which there are just so many */
const SO_MANY = new RegExp(`\\b(?:the|those|these)\\s+(${NUMBER})\\s+${FORUM}${MEETINGS}\\b`, 'iu');
/** "most of the meetings", "half of all summits": of all that were held */
const SHARE = new RegExp(
  `\\b(?:what\\s+(?:share|part|proportion|percentage|fraction|number)|how\\s+(?:large|big|great)\\s+a\\s+(?:share|part|proportion)|(?:a|one)\\s+third|(?:the\\s+|a\\s+)?(?:most|majority|half|bulk|quarter|two\\s+thirds|(?:greater|larger|better)\\s+part))\\s+of\\s+(?:all\\s+)?(?:the\\s+|these\\s+|your\\s+|their\\s+)?(?:recorded\\s+|held\\s+)?(${FORUM}${MEETINGS})\\b(?:\\s+on\\s+record\\b)?`,
  'iu',
);
/** "every meeting but the 4th", "all working group rounds except for the third" */
const BUT = new RegExp(
  `\\b(?:every|each|all)\\s+(?:of\\s+)?(?:the\\s+)?(${FORUM}(?:meeting|round|session|summit|edition|${MEETINGS}))\\s*,?\\s+(?:but|except(?:ing)?(?:\\s+for)?|other\\s+than|apart\\s+from|save(?:\\s+for)?|bar)\\s+((?:the\\s+)?${NTH}(?:\\s+(?:one|meeting|round|session|summit))?)\\b,?`,
  'iu',
);

const OF_FORUM: ReadonlySet<Word['label']['is']> = new Set(['kind', 'forum', 'branch', 'meeting']);
const isJoint = ({ text }: Word): boolean => /^(?:,|&|and|or|nor|the)$/i.test(text);

/** The question with "them" for a part of it. */
const withThem = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}them${text.slice(to)}`.replace(/\bthe\s+them\b/i, 'them');

/** The held meetings of the forum that words name, or of all where they name none; undefined where there is no such forum. */
export const heldOf = (forum: string, knowledge: Knowledge): readonly Meeting[] | undefined => {
  const { held } = catalogueOf(knowledge);
  if (forum === '') return held;
  const found = resolveForum(forum, knowledge);
  return found.is === 'one' ? held.filter((meeting) => meeting.forum === found.value.id) : undefined;
};

/** The one held meeting of a number; none where it is to come, or where no article has it. */
const heldMeeting = (typed: string, knowledge: Knowledge): Meeting | undefined => {
  const found = resolveMeeting(typed, knowledge);
  const [only, second] = found.is === 'one' ? [found.value] : found.is === 'several' ? found.values.filter(isHeld) : [];
  return only && second === undefined && isHeld(only) ? only : undefined;
};

/** A number as it was typed, with the words of its forum; none where it stands by itself. */
type Numbered = { readonly typed: string; readonly meeting: Meeting | undefined };

/** "the 4th and the 22nd summit": each by its own forum, by that of the last one, or, with an article of its own, by none. */
const numberedOnes = (pieces: readonly (readonly Word[])[], knowledge: Knowledge): readonly Numbered[] => {
  const forumOf = (piece: readonly Word[]): string =>
    piece
      .filter(({ label }) => ['kind', 'forum', 'branch'].includes(label.is))
      .map(({ text }) => text)
      .join(' ');
  const last = forumOf(pieces.at(-1) ?? []);
  const hasLast = heldMeeting(numberIn(pieces.at(-1) ?? [], last), knowledge) !== undefined;
  return pieces.map((piece) => {
    const own = forumOf(piece);
    const typed = numberIn(piece, own || last);
    const one = heldMeeting(typed, knowledge);
    const isApart = hasLast && own === '' && piece.some(({ text }) => /^the$/i.test(text));
    return { typed, meeting: one ?? (isApart ? heldMeeting(numberIn(piece, ''), knowledge) : undefined) };
  });
};

const numberIn = (piece: readonly Word[], forum: string): string =>
  [piece.find(({ label }) => label.is === 'ordinal')?.text ?? '', forum].join(' ').trim();

/** "the 3rd, 4th and 5th": every one of them is on record as held. */
const byNumber: Finder = ({ question, knowledge }) => {
  const { words, tokens, text } = question;
  const isNumber = ({ label, cue }: Word): boolean => cue === null && label.is === 'ordinal';
  const first = words.findIndex(isNumber);
  const last = words.findLastIndex(isNumber);
  if (!NUMBERS.test(text) || first < 0 || first === last) return undefined;
  let end = last + 1;
  while (words[end]?.cue === null && OF_FORUM.has(words[end]?.label.is ?? 'small')) end++;
  const from = /^the$/i.test(words[first - 1]?.text ?? '') ? first - 1 : first;
  const run = words.slice(from, end);
  if (!run.every((word) => isNumber(word) || isJoint(word) || (word.cue === null && OF_FORUM.has(word.label.is))))
    return undefined;
  const pieces: Word[][] = [[]];
  for (const word of run)
    if (/^(?:,|&|and|or|nor)$/i.test(word.text)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  const parts = pieces.filter((piece) => piece.length > 0);
  if (parts.some((piece) => piece.filter(isNumber).length !== 1)) return undefined;
  const ones = numberedOnes(parts, knowledge);
  const meetings = [...new Set(ones.flatMap(({ meeting }) => meeting ?? []))];
  const joints = run
    .filter(({ text: own }) => /^(?:and|or|nor|&)$/i.test(own))
    .map(({ text: own }) => own.toLowerCase());
  const joined = joints.includes('nor') ? 'nor' : joints.includes('or') ? 'or' : 'and';
  if (joined === 'or' && joints.some((joint) => joint !== 'or')) return undefined;
  const [start, stop] = [tokens[words[from]?.from ?? 0]?.start, tokens[(words[end - 1]?.to ?? 1) - 1]?.end];
  return start === undefined || stop === undefined
    ? undefined
    : {
        meetings,
        text: withThem(text, start, stop),
        joined,
        ...(meetings.length < ones.length ? { typed: ones.map(({ typed }) => typed) } : {}),
      };
};

/** "the first four meetings": by time over all forums, where none is named; of one forum, or with no noun, by their numbers. */
const byEdge: Finder = ({ question: { text }, knowledge }) => {
  const found = FEW.exec(text);
  if (!found) return undefined;
  const [phrase, edge = '', number = ''] = found;
  const { mainForum, held } = catalogueOf(knowledge);
  const forum = forumWords(readQuestion(phrase.replace(edge, '').replace(number, ''), knowledge));
  const isBare = !new RegExp(`${MEETINGS}$`, 'i').test(phrase);
  const ofMain = isBare && mainForum !== null ? held.filter((meeting) => meeting.forum === mainForum) : undefined;
  const all = ofMain ?? heldOf(forum, knowledge) ?? [];
  const byTime = ofMain === undefined && forum === '';
  const wanted = countOf(number);
  const isFirst = /^(?:first|earliest|oldest)$/i.test(edge);
  // The first three of a series are its 1st, 2nd and 3rd, whichever of these the articles have.
  const first = byTime ? all.slice(0, wanted) : all.filter(({ ordinal }) => ordinal !== null && ordinal <= wanted);
  const meetings = isFirst ? first : all.slice(-wanted);
  if (meetings.length === 0) return undefined;
  return {
    meetings,
    text: withThem(text, found.index, found.index + phrase.length),
    joined: 'and',
    ...(byTime ? { byTime: true } : {}),
    ...(meetings.length < wanted ? { wanted } : {}),
  };
};

/** "the three working group rounds", where the record has three. */
const byCount: Finder = ({ question: { text }, knowledge }) => {
  const found = SO_MANY.exec(text);
  if (!found) return undefined;
  const [phrase, number = ''] = found;
  const forum = forumWords(readQuestion(phrase.replace(number, ''), knowledge));
  const { mainForum } = catalogueOf(knowledge);
  const all = heldOf(forum, knowledge) ?? [];
  const wanted = countOf(number);
  const isOfMain = forum === '' && all.length !== wanted && mainForum !== null;
  const meetings = isOfMain ? all.filter((meeting) => meeting.forum === mainForum) : all;
  return meetings.length === wanted
    ? { meetings, text: withThem(text, found.index, found.index + phrase.length), joined: 'and' }
    : undefined;
};

/** "most of the meetings", "what share of the summits": how many of all. */
const byShare: Finder = ({ question: { text }, knowledge }) => {
  const found = SHARE.exec(text);
  const [phrase = '', whose = ''] = found ?? [];
  if (!found) return undefined;
  const meetings = heldOf(forumWords(readQuestion(whose, knowledge)), knowledge) ?? [];
  const rest = ['how many of them', text.slice(0, found.index), text.slice(found.index + phrase.length)].join(' ');
  return meetings.length > 1 ? { meetings, text: rest, joined: 'and' } : undefined;
};

/** "every meeting but the 4th": all that were held without it. */
const byException: Finder = ({ question: { text }, knowledge }) => {
  const found = BUT.exec(text);
  const [phrase = '', whose = '', but = ''] = found ?? [];
  if (!found) return undefined;
  const forum = forumWords(readQuestion(whose, knowledge));
  const left = heldMeeting(`${but.replace(/^the\s+|\s+(?:one|meeting)$/gi, '')} ${forum}`.trim(), knowledge);
  const meetings = heldOf(forum, knowledge) ?? [];
  if (!left || !meetings.includes(left) || meetings.length < 3) return undefined;
  return {
    meetings: meetings.filter((one) => one !== left),
    text: [text.slice(0, found.index), 'all of them', text.slice(found.index + phrase.length)].join(' '),
    joined: 'and',
  };
};

/** How the set is asked about, by the words around "them". */
const QUANTITIES: readonly (readonly [RegExp, Quantity | 'all'])[] = [
  [/\bhow\s+many\s+(?:(?:of|among|out\s+of)\s+)?them\b|\b(?:of|among)\s+them\s*,?\s*how\s+many\b/i, 'number'],
  [/\bhow\s+many\b[^?]{0,40}\b(?:of|among)\s+them\b/i, 'number'],
  [
    /\bwhich\s+(?:ones?\s+)?(?:of|among|out\s+of)\s+them\b|\b(?:of|among)\s+them\s*,?\s*which(?:\s+ones?)?\b/i,
    'number',
  ],
  [/\b(?:neither|none|not\s+one|no\s+one)\s+(?:of\s+)?them\b/i, 'none'],
  [/\b(?:any|either|at\s+least\s+one|one|some)\s+(?:of\s+)?them\b/i, 'any'],
  [/\b(?:all|both|each|every\s+one|every\s+single\s+one)\s+(?:of\s+)?them\b|\bthem\s+(?:all|both|each)\b/i, 'all'],
];

const YES = /^\W*(?:(?:and|so|but|then)\s+)?(?:was|were|is|are|did|do|does|has|have|had)\b/i;
/** "…, right?", "…, correct?", "is it true that": a claim to be checked. */
const TAG =
  /[,;–-]?\s*\b(?:right|correct|true|yes|no|isn[’']t\s+it|is\s+that\s+(?:right|so|correct|true)|weren[’']t\s+they)\s*[?.!]*\s*$/i;

/** What no claim of place, time, length or chair keeps. */
const SAYS_MORE =
  /\b(?:not|never|no|nor|neither|outside|only|just|other|except|but|without|more|less|fewer|longer|shorter|than|least|over|under|near|before|after|since|until|till|between|or|same|also|else|together|first|last|former|ever\s+since|how|why|when|where|which|who|whom|whose|what|planned|scheduled|announced|said|reported|one|alone)\b|n[’']t\b/i;

/** How it is asked, and what is said of them without the words that ask. */
const askedOf = ({ text, joined }: Named): { readonly how: Quantity | 'all'; readonly rest: string } | undefined => {
  for (const [shape, how] of QUANTITIES)
    if (shape.test(text))
      return {
        how,
        rest: text.replace(shape, (whole) => /\bhow\s+many\b(.*)\b(?:of|among)\s+them$/i.exec(whole)?.[1] ?? ' '),
      };
  if (!YES.test(text) || !/\bthem\b/.test(text)) return undefined;
  return { how: joined === 'or' ? 'any' : joined === 'nor' ? 'none' : 'all', rest: text.replace(/\bthem\b/, ' ') };
};

/** The last word of a venue: "Berg Centre". */
const BUILDING = /^(?:venues?|halls?|buildings?|cent(?:re|er)|palace|house|hotel)$/i;
const ASKABLE: ReadonlySet<string> = new Set(['when', 'where', 'list', 'count', 'chairs', 'forum', 'duration']);
const DAYS = /\b(two|three|four|five|six|seven|[1-9])[\s-]+days?\b/i;

const LASTED = new RegExp(`(?:\\blast\\s+(?:for\\s+)?)?${DAYS.source}`, 'i');

/** The place, the year, the length and the chair that are claimed of them; undefined where more is said, or something else. */
const claimIn = (question: Question): Filter | undefined => {
  const { reference, all, text } = question;
  const [, days = ''] = DAYS.exec(text) ?? [];
  const isLength = days !== '';
  // "last two days": no last and no second meeting.
  if (SAYS_MORE.test(isLength ? text.replace(LASTED, ' ') : text)) return undefined;
  if (contentOf(question).some((word) => !BUILDING.test(word) && !(isLength && /^(?:long|days?)$/i.test(word))))
    return undefined;
  if ([...all].some((cue) => !ASKABLE.has(cue))) return undefined;
  const places = reference.places.filter((name) => !BUILDING.test(name));
  if (
    places.length > 1 ||
    reference.dates.length > 1 ||
    (reference.recency !== null && !isLength) ||
    groupsOf(question).length > 1
  )
    return undefined;
  if (reference.ordinals.length > 0 && !isLength) return undefined;
  const { place, year, chair, days: _, ...more } = filterOf(question);
  // "chaired by a marshal", "by the Russian side": of no person.
  const isSide = reference.parties.some((party) => !reference.places.includes(party));
  if (isSide || (chair !== undefined) !== all.has('chairs') || Object.keys(more).length > 0) return undefined;
  const claim: Filter = {
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...(chair === undefined ? {} : { chair }),
    ...(isLength ? { days: String(countOf(days)) } : {}),
  };
  return Object.keys(claim).length > 0 ? claim : undefined;
};

/** "were the 5th and the 6th in Oslo": some of them are not on record, of which no more is told than that. */
const ofThose = (meetings: readonly string[], claim: Filter, question: string): Intent => ({
  query: {
    ask: 'several',
    question,
    meetings,
    parts: [
      ...(claim.year === undefined && claim.days === undefined ? [] : (['date'] as const)),
      ...(claim.place === undefined ? [] : (['place'] as const)),
      ...(claim.chair === undefined ? [] : (['chairs'] as const)),
    ],
  },
  named: true,
});

/** "of the 3rd, 4th and 5th, how many were in Oslo", "did Berg chair any of the first four": by each of the meetings that are named. */
export const ofSet: Rule = shaped([NUMBERS, FEW, SO_MANY, SHARE, BUT], (asking) => {
  const { knowledge, heading } = asking;
  for (const find of [byException, byShare, byNumber, byEdge, byCount]) {
    const named = find(asking);
    const asked = named && askedOf(named);
    if (!named || !asked) continue;
    const claim = claimIn(readQuestion(asked.rest.replace(TAG, ''), knowledge));
    // "the three meetings of 2024": which they are may be said behind them.
    if (!claim || (find !== byNumber && Object.keys(claim).length > 1)) continue;
    if (named.typed) return ofThose(named.typed, claim, heading);
    return {
      query: {
        ask: 'every',
        question: heading,
        scope: {},
        claim,
        meetings: named.meetings.map(({ id }) => id),
        ...(asked.how === 'all' ? {} : { quantity: asked.how }),
        ...(named.byTime ? { byTime: true } : {}),
        ...(named.wanted === undefined ? {} : { wanted: named.wanted }),
      },
      named: true,
    };
  }
  return undefined;
});
