import type { Knowledge } from '../../record.ts';
import { slotOfHeld } from '../anchor-meeting.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson } from '../slots.ts';
import { isHappening, isMeeting } from './earlier.ts';

const EDGE =
  '(?:first|earlier|earliest|sooner|soonest|last|later|latest|(?:the\\s+)?(?:more|most)\\s+recent|oldest|older|newest|newer)';
const WAS = '(?:was|is|were|came|comes|happened|took\\s+place|occurred|ranks?|met)(?:\\s+held)?';
const OF_THESE = '(?:\\s+of\\s+(?:the|these)\\s+(?:two|three|four|five))?';
const ITEMS = '([^?:;]{5,200}?)';
const SHAPES: readonly RegExp[] = [
  // "which of the three was earliest: the 3rd, the summit or Oslo", "what was first, Oslo or Lima"
  new RegExp(
    `^\\W*(?:which|what)\\s+(?:one\\s+)?(?:of\\s+(?:the|these)\\s+(?:two|three|four|meetings|events)\\s+)?${WAS}\\s+(?:the\\s+)?${EDGE}${OF_THESE}\\s*[:,–—-]\\s*${ITEMS}\\W*$`,
    'i',
  ),
  // "in what order did the 3rd, the summit and Oslo happen"
  new RegExp(
    `^\\W*in\\s+(?:what|which)\\s+(?:order|sequence)\\s+(?:did|were|have|are)\\s+${ITEMS}\\s+(?:happen(?:ed)?|take\\s+place|taken\\s+place|held|come|occur(?:red)?|meet|follow(?:\\s+each\\s+other)?)\\W*$`,
    'i',
  ),
  // "give the order of these three: the 5th, the summit, Oslo"
  new RegExp(
    `^\\W*(?:(?:give|tell|show)\\s+(?:me\\s+)?|what\\s+(?:is|was)\\s+)?the\\s+(?:right\\s+|correct\\s+|chronological\\s+|date\\s+|time\\s+)?(?:order|sequence)\\s+(?:of|for)\\s+(?:these|the\\s+following)(?:\\s+(?:two|three|four|five))?(?:\\s+(?:meetings|events|talks))?\\s*[:,–—-]\\s*${ITEMS}\\W*$`,
    'i',
  ),
  // "of the two encounters, Oslo and Lima, which was the earlier?"
  new RegExp(
    `^\\W*(?:out\\s+)?of\\s+(?:the|these|their)\\s+[^?,:;]{2,60}[,:–—-]\\s*${ITEMS}\\s*[,:–—-]\\s*(?:which|what)\\s+(?:one\\s+)?${WAS}\\s+(?:the\\s+)?${EDGE}\\W*$`,
    'i',
  ),
  // "which of Oslo, Lima and the 3rd came last"
  new RegExp(`^\\W*(?:which|what)\\s+of\\s+${ITEMS}\\s+${WAS}\\s+(?:the\\s+)?${EDGE}\\W*$`, 'i'),
  // "Oslo, Lima or the 3rd: which came first"
  new RegExp(`^\\W*${ITEMS}\\s*[,:–—-]\\s*(?:which|what)\\s+(?:one\\s+)?${WAS}\\s+(?:the\\s+)?${EDGE}\\W*$`, 'i'),
];

const SEPARATOR = /\s*[,;]\s*(?:and\s+|or\s+)?|\s+(?:and|or|versus|vs\.?)\s+/i;
const MOST = 5;

const BARE =
  /^(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|[\p{L}-]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|tieth))$/iu;
const OF_NOUN = /^(?:the\s+)?\S+\s+((?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition|one))s?$/iu;

const ITS_OWN = /(?<=\p{L})[’']s$/u;

/** "the 3rd", "4th" and "5th group rounds" → each with its noun; "the land group's" → its meeting. */
const withNouns = (items: readonly string[]): readonly string[] =>
  items.map((item, i) => {
    if (ITS_OWN.test(item)) return `${item.replace(ITS_OWN, '')} meeting`;
    if (!BARE.test(item)) return item;
    const next = items.slice(i + 1).find((other) => !BARE.test(other)) ?? '';
    const [, noun] = OF_NOUN.exec(next) ?? [];
    return noun === undefined || !startsWithNumber(next) ? item : `${item} ${noun}`;
  });

const startsWithNumber = (item: string): boolean =>
  BARE.test(
    item
      .split(/\s+/)
      .slice(0, /^the\s/i.test(item) ? 2 : 1)
      .join(' '),
  );

const itemsIn = (text: string): readonly string[] | undefined => {
  for (const shape of SHAPES) {
    const [, items] = shape.exec(text) ?? [];
    const all = withNouns(items?.split(SEPARATOR).map((item) => item.trim()) ?? []);
    if (all.length > 1) return all.length <= MOST && all.every((item) => item.length > 2) ? all : undefined;
  }
  return undefined;
};

/** "what happened first: the upgrade or the first round" */
const HAPPENED =
  /^\W*(?:which|what)\s+(?:happened|came|was|took\s+place|occurred)\s+(?:first|earlier|last|later)\s*[:,–—-]/i;

/** "Berg's visit to Oslo": no meeting, though one was there. */
const isTrip = (item: string, knowledge: Knowledge): boolean =>
  /\b(?:visits?|trips?|journeys?|tours?)\b/i.test(item) && hasPerson(readQuestion(item, knowledge));

const isDatable = (item: string, knowledge: Knowledge): boolean =>
  isMeeting(item, knowledge) || isHappening(item, knowledge);

/** Which of two or more was the first or the last, or what their order is; of two meetings of the record alone their own rules tell. */
export const ordered: Rule = shaped(SHAPES, ({ question, knowledge, heading }): Intent | undefined => {
  const items = itemsIn(question.text);
  const [first, second, ...more] = items ?? [];
  if (items === undefined || first === undefined || second === undefined) return undefined;
  if (more.length === 0 && items.every((item) => isMeeting(item, knowledge) && !isTrip(item, knowledge))) {
    const [one = first, other = second] = [first, second].map((item) => slotOfHeld(item, knowledge));
    return { query: { ask: 'between', first: one, second: other, order: true }, named: true };
  }
  return items.every((item) => isDatable(item, knowledge))
    ? { query: { ask: 'earlier', first, second, question: heading, ...(more.length > 0 ? { more } : {}) }, named: true }
    : undefined;
});

/** What came first is asked, and not what is told of either: where the days of both are not on record, nothing tells. */
export const notOrdered: Rule = shaped([HAPPENED], ({ question, heading }) => {
  const items = HAPPENED.test(question.text) ? itemsIn(question.text) : undefined;
  return items === undefined
    ? undefined
    : {
        query: { ask: 'statement', words: items.join(' '), question: heading, wants: 'yes', before: NEVER },
        named: true,
      };
});
