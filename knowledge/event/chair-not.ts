import type { Segment } from '../article.ts';
import { key } from './chair-list.ts';
import { wordsBetween } from './tokens.ts';

/** "was not chaired by", "had been due to chair", "was to have led", "declined to host". */
const DENIED =
  /\b(?:not(?! only)|never|nor|without|rather than|instead of|declined|refused|unable|failed|had been (?:due|set|slated|expected|scheduled|supposed)|(?:was|were) (?:supposed|meant|to have)|(?:should|would|could|might) have)(?: \w+){0,2}$/;

/** Whether the words before token `cue` say that nobody chaired there. */
export const isDenied = (segment: Segment, cue: number): boolean => DENIED.test(wordsBetween(segment, cue - 6, cue));

/** "was not chaired by A but | by B": where the agent starts who did; -1 where none is named. */
export const butBy = (segment: Segment, from: number): number => {
  for (let i = from; i < Math.min(segment.tokens.length - 1, from + 30); i++)
    if (key(segment.tokens, i) === 'but' && key(segment.tokens, i + 1) === 'by') return i + 2;
  return -1;
};

/** What is hosted, chaired or led and is no meeting of a series. */
const OTHERS = new Set(
  `panel dinner dinners lunch luncheon breakfast reception receptions banquet cocktail gala iftar cabinet parliament rally press ceremony exhibition expo fair
  concert workshop seminar webinar study inquiry investigation research institute company firm bank board university academy foundation festival
  tournament army troops brigade squadron unit secretariat office`.split(/\s+/),
);

/** "chaired a cabinet meeting", "hosted a reception for the delegates", "heads the institute": the first noun of the object is another thing's. */
export const isOfOthers = (segment: Segment, from: number): boolean => {
  for (let i = from; i < from + 6; i++) {
    const word = key(segment.tokens, i);
    if (OTHERS.has(word)) return true;
    if (STOPS.has(word)) return false;
  }
  return false;
};

const STOPS = new Set(
  ', ; . : ( for of on in at with and by to from meeting talks dialogue session delegation side team'.split(' '),
);

/** "The dinner was hosted by", "a seminar led by". */
export const isOtherSubject = (segment: Segment, cue: number): boolean => {
  for (let i = cue - 1; i >= Math.max(0, cue - 4); i--) {
    const word = key(segment.tokens, i);
    if (OTHERS.has(word)) return true;
    if (word === ',' || word === ';' || word === 'and') return false;
  }
  return false;
};

const BODIES = new Set(['group', 'committee', 'commission', 'panel', 'force', 'council', 'party', 'mission']);

/** "A working group led by X will write": a body that the meeting sets up. */
export const isNewBody = (segment: Segment, cue: number): boolean => {
  if (!BODIES.has(key(segment.tokens, cue - 1))) return false;
  for (let i = cue - 2; i >= Math.max(0, cue - 6); i--) {
    const word = key(segment.tokens, i);
    if (word === 'a' || word === 'an' || word === 'new') return true;
    if (word === 'the' || word === ',') return false;
  }
  return false;
};

const OBSERVERS = new Set(['observer', 'observers', 'guest', 'invitee', 'invitees']);
const LISTS = new Set([';', 'while', 'whereas', 'co', 'cochaired', 'chaired']);

/** "Kenya, represented by X, attended as an observer", "with observers from Kenya led by X": a side that is none of the meeting's. */
export const isObserver = (segment: Segment, cue: number): boolean => {
  const { tokens } = segment;
  for (let i = cue - 1; i >= Math.max(0, cue - 8); i--) if (OBSERVERS.has(key(tokens, i))) return true;
  for (let i = cue; i < tokens.length && !LISTS.has(key(tokens, i)); i++)
    if (OBSERVERS.has(key(tokens, i)) && OBSERVING.test(wordsBetween(segment, i - 3, i))) return true;
  return false;
};

/** "as an | observer", "had the status of | observer". */
const OBSERVING = /\b(?:as|status of|with|was|were)(?: an?| the| its)?(?: special| invited)?$/;

const OFFICIALS = new Set(['officials', 'experts', 'technicians', 'sherpas', 'specialists']);
const EARLIER =
  /\b(?:had (?:\w+ )?(?:sat|met|gathered|convened|worked|held|begun|prepared|cleared|finalised|finalized)|to prepare|prepared|preparing|preparatory|ahead of|beforehand)\b/;

/** "Officials, led by X, had sat for two days to prepare the papers": who led there did not lead at the meeting itself. */
export const isPreparatory = (segment: Segment, cue: number): boolean => {
  for (let i = cue - 1; i >= Math.max(0, cue - 7); i--)
    if (OFFICIALS.has(key(segment.tokens, i)))
      return EARLIER.test(wordsBetween(segment, 0, Math.min(segment.tokens.length, cue + 40)));
  return false;
};

/** "They were hosted there by X", "The delegates were hosted to tea by X": people who are received, and no meeting that is held. */
export const isReceived = (segment: Segment, cue: number): boolean =>
  /(?:^|\b(?:and|,) )(?:the )?(?:\w+ )?(?:they|he|she|both|delegates|delegations?|visitors|guests|officials|officers|ministers|participants|members|delegation members|team)(?: (?:were|was|will|would|be|are|being|later|also|then|both|earlier))+$/.test(
    wordsBetween(segment, cue - 8, cue),
  );

/** "in the absence of X", "standing in for X", "flanked by X", "on behalf of X": people who are spoken of beside the one who chairs. */
const BESIDE =
  /\b(?:(?:absence|behalf|place|stead|presence|invitation|instructions|request|direction) of|(?:standing|stood|stands|filling|filled|sitting|deputising|deputizing|substituting|substituted) (?:in )?for|instead of|replacing|(?:flanked|accompanied|assisted|aided|supported|joined|briefed|received|welcomed|greeted|invited|seen off|nominated|appointed) by|(?:called|calling|paid a call|paid a courtesy call) on)(?: (?:the|his|her|its|their|then))?$/;

const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'then']);
/** The last words of what may stand before such a person. */
const LINKS = new Set(['of', 'for', 'by', 'on', 'replacing']);

/** "headed by General X's deputy, Colonel Y". */
const OF_SOMEONE = new Set([
  'deputy',
  'successor',
  'predecessor',
  'aide',
  'adviser',
  'advisor',
  'envoy',
  'counterpart',
  'second',
]);

/** Whether the person in tokens `[from, to)` is named only beside another, and does nothing of their own. */
export const isBeside = (segment: Segment, from: number, to: number): boolean => {
  if (key(segment.tokens, to) === "'s" && OF_SOMEONE.has(key(segment.tokens, to + 1))) return true;
  const last = key(segment.tokens, DETERMINERS.has(key(segment.tokens, from - 1)) ? from - 2 : from - 1);
  if (!LINKS.has(last) || !BESIDE.test(wordsBetween(segment, from - 5, from))) return false;
  const relative = key(segment.tokens, to) === ',' ? to + 1 : to;
  return key(segment.tokens, relative) !== 'who';
};
