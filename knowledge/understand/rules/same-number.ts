import { parseOrdinal } from '../../mention/ordinal.ts';
import type { Knowledge } from '../../record.ts';
import { isHeld } from '../../resolve/time.ts';
import { type Rule, shaped } from '../asking.ts';
import { NTH } from '../recast/pieces.ts';

const QUOTE = '["“”\'‘’]?';
const QUOTED_NTH = `${QUOTE}(${NTH})${QUOTE}`;
const MEETINGS = '(?:meetings|rounds|sessions|ones|editions)';

/** "were there two 'third' meetings", "why are there two third meetings", "which meetings are called third" */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s,])(?:were|are|is|was)\\s+there\\s+(?:really\\s+|actually\\s+)?(?:two|2|three|3|several|more\\s+than\\s+one)\\s+(?:different\\s+)?${QUOTED_NTH}\\s+${MEETINGS}(?:\\s+or\\s+[^?.!]{2,25}?)?\\s*(?:[?!.,]|$)`,
    'i',
  ),
  new RegExp(
    `(?:^|[\\s,])(?:were|are)\\s+there\\s+(?:two|2|several)\\s+${MEETINGS}\\s+(?:(?:that\\s+are\\s+|both\\s+)?(?:called|numbered|named|labelled)\\s+)(?:the\\s+)?${QUOTED_NTH}\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:(?:what(?:['’]?s|\\s+is)\\s+the\\s+)?difference\\s+between|how\\s+do(?:es)?|why\\s+(?:do\\s+(?:you|the\\s+articles)\\s+have|are\\s+there))\\s+(?:the\\s+)?two\\s+${QUOTED_NTH}\\s+${MEETINGS}(?:\\s+differ)?\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:which|what|list|name)\\s+(?:all\\s+)?(?:the\\s+)?${MEETINGS}\\s+(?:are|were|is|was)\\s+(?:called\\s+|numbered\\s+|named\\s+|labelled\\s+)?(?:a\\s+|the\\s+)?${QUOTED_NTH}(?:\\s+${MEETINGS})?\\W*$`,
    'i',
  ),
];

/** "which two meetings share the number three" */
const OF_NUMBER = new RegExp(
  `^\\W*(?:which|what|list|name)\\s+(?:the\\s+)?(?:two\\s+|2\\s+)?${MEETINGS}\\s+(?:that\\s+)?(?:both\\s+)?(?:share|bear|have|carry)\\s+the\\s+(?:same\\s+)?number\\s+(\\p{L}{3,9}|\\d{1,2})\\W*$`,
  'iu',
);

const numbered = (number: number, knowledge: Knowledge): readonly string[] =>
  knowledge.meetings.filter((one) => one.ordinal === number && isHeld(one)).map(({ id }) => id);

/** Meetings of different bodies that bear one number: both, where there are two. */
export const sameNumber: Rule = shaped([...SHAPES, OF_NUMBER], ({ heading, knowledge }) => {
  const nth = [...SHAPES, OF_NUMBER].map((shape) => shape.exec(heading)?.[1]).find((found) => found !== undefined);
  const number = nth === undefined ? null : parseOrdinal(nth);
  const meetings = number === null ? [] : numbered(number, knowledge);
  return meetings.length < 2
    ? undefined
    : { query: { ask: 'several', question: heading, meetings, parts: ['date'] }, named: true };
});
