import { parseOrdinal } from '../../mention/ordinal.ts';
import { countOf } from '../../resolve/count-words.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const ROUND = '(?:meetings?|rounds?|sessions?|editions?)';
const SPAN = '(?:days|weeks|months|years)';

/** Short questions whose one odd word hides what they ask. */
export const ofPlainest: readonly Recast[] = [
  // "which working groups weren't in Oslo", "who chaired the last two working groups": its meetings
  [
    /\b((?<!sub-?\s?)working\s+group)s\b(?=\s+(?:were|was|weren|wasn|took|had|have|did|met|discussed|in|at|of|after|before|and)\b|\W*$)(?<!\b(?:many|any|other|two\s+different)\s+working\s+groups)/iu,
    ([, group = '']) => `${group} meetings`,
  ],
  // "where'd the 5th take place"
  [/^(\W*(?:where|when|why|how))['’]d\s+(?=\p{L})/iu, ([, wh = '']) => `${wh} did `],
  // "Berg's meeting - what was discussed": at which of those that he chaired
  [
    /^\W*(\p{L}[\p{L}.-]+(?:\s\p{L}[\p{L}.-]+){0,2})['’]s\s+(?:meeting|round|session)\s*[-–—:,]\s*what\s+(?:was|got)\s+(?:discussed|talked\s+about|said)\W*$/iu,
    ([, name = '']) => `what was discussed when ${name} chaired?`,
  ],
  // "who but Berg represented Chile"
  [/^(\W*who)\s+but\s+(?=\p{Lu})/u, ([, who = '']) => `${who} other than `],
  // "which general is chief of staff": who holds it
  [
    /^\W*(?:which|what)\s+(?:general|admiral|marshal|officer|man|person|official)\s+(?:is|holds\s+the\s+(?:post|office|position)\s+of)\s+(?:the\s+)?(?=(?:deputy\s+)?(?:chief|head|commander|director|minister|president)\b)/iu,
    () => 'who is the ',
  ],
  // "what group meetings came after the 3rd", "which meetings followed the 3rd": all of them
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+((?:[\\p{L}-]+\\s+){0,4}?)(?:meetings|rounds|sessions|editions)\\s+(?:(followed|succeeded)|(preceded)|(?:came|were|took\\s+place|happened)\\s+(?:held\\s+)?(after|before))\\s+((?:the\\s+)?${NTH}(?:\\s+(?:meeting|round|session|edition|one))?)\\W*$`,
      'iu',
    ),
    ([, of = '', followed, preceded, way = preceded === undefined ? 'after' : 'before', nth = '']) =>
      `list ${of}meetings ${followed === undefined ? way : 'after'} ${nth}`,
  ],
  // "how long was it from the 4th to the 5th, in months"
  [
    new RegExp(
      `^\\W*how\\s+long\\s+(?:was\\s+it\\s+|is\\s+it\\s+|did\\s+it\\s+take\\s+)?((?:from|between)\\s+[^?;:]{5,80}?),?\\s+(?:counted\\s+|measured\\s+)?in\\s+(${SPAN})\\W*$`,
      'iu',
    ),
    ([, ends = '', unit = '']) => `how many ${unit} ${ends}?`,
  ],
  // "is the 3rd meeting older than the 3rd summit"
  [
    new RegExp(
      `^\\W*(?:is|was|were|are)\\s+((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){1,6}?)\\s+(older|newer|more\\s+recent|younger)\\s+than\\s+((?:the\\s+)?[^?,:;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, one = '', how = '', other = '']) =>
      `was ${one} meeting ${/older/i.test(how) ? 'earlier' : 'later'} than ${other} meeting?`.replace(
        /\b(meeting|round|session|summit|talks) meeting\b/g,
        '$1',
      ),
  ],
  // "two rounds before the 5th": the 3rd
  [
    new RegExp(
      `\\b(?:the\\s+${ROUND}\\s+)?(one|two|three|four)\\s+(?:${ROUND}\\s+)?(before|after)\\s+the\\s+(${NTH})\\b`,
      'iu',
    ),
    ([whole = '', count = '', way = '', nth = '']) => {
      const ordinal = (parseOrdinal(nth) ?? 0) + (/before/i.test(way) ? -1 : 1) * countOf(count);
      return ordinal > 0 && parseOrdinal(nth) !== null ? `the no. ${ordinal} meeting` : whole;
    },
  ],
];
