import type { Query } from '../query.ts';
import type { Chair, Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { resolvePerson } from '../resolve/person.ts';
import { filterOf } from './filter.ts';
import { type Question, readQuestion } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from './slots.ts';

/** "apart from the Chilean, who chaired the 3rd", "who besides Berg led it", "who chaired the 4th other than the Chilean side" */
const BUT =
  /\b(apart\s+from|aside\s+from|other\s+than|besides|except(?:ing)?(?:\s+for)?|excluding|barring|minus|ignoring|not\s+counting|leaving\s+(?:aside|out)|beyond|in\s+addition\s+to|and\s+not|but\s+not|not|together\s+with|along\s+with|alongside|jointly\s+with|with)\s+([^,;:?!()]{3,50}?)(?=\s+(?:(?:co-?\s?)?(?:chaired|chairs?|led|headed)|presided|was|were|did|has|had|at|in)\b|[,;:?!)]|\W*$)[,;:]?/i;

/** Before one who was there too: nothing is left out where they were not. */
const WITH = /with$|^alongside$/i;

const ASKS_WHO =
  /\b(?:who|which\s+(?:(?:other|\p{Lu}\p{L}+)\s+)?(?:officer|general|co-?\s?chair(?:man)?|leader|person|man|one)|whom?|name\s+the\s+(?:other\s+)?(?:co-?\s?)?chair)\b/iu;
const ASKS_MORE =
  /\b(?:when|where|how|why|which\s+(?:meetings?|rounds?|sessions?|summits?|articles?)|what|how\s+many)\b/i;
/** "and when": told with who chaired. */
const AND_WHEN = /\band\s+(?:when|where)(?=\W*$|\s+with\b)/i;
/** Words for whoever is of a side, and nobody by name. */
const SIDE_WORDS =
  /^(?:the|an?|side|sides|delegation|delegate|team|general|marshal|admiral|officer|one|co-?chair(?:man)?|co|chair|chairman|man|leader|head|official|representative|counterpart|from|of|for|lieutenant|lt|air|[’']s|-)$/i;
const ELSE = /^(?:else|other|another|alone)$/i;

/** Who is left of the chairs of a meeting, those of one country or one person being left out; undefined where the words name neither. */
const leaving = (typed: string, knowledge: Knowledge): ((chair: Chair) => boolean) | undefined => {
  const { parties } = catalogueOf(knowledge);
  const { reference, words } = readQuestion(typed, knowledge);
  const [side, second] = reference.parties;
  const others = words.filter(({ label }) => label.is !== 'country' && label.is !== 'rank');
  if (
    side !== undefined &&
    second === undefined &&
    parties.has(side) &&
    others.every(({ text }) => SIDE_WORDS.test(text))
  )
    return (chair) => chair.side !== side;
  const person = resolvePerson(typed.replace(/^the\s+/i, ''), knowledge);
  if (person.is !== 'one') return undefined;
  const { id } = person.value;
  return (chair) => chair.person !== id;
};

const OF_CHAIRING = /\b(?:(?:co-?\s?)?chair(?:ed|s)?|led|headed|presided\s+over)\b/i;

/** The chairs that are left: of one side, nobody, or all. */
type Chairs = Extract<Query, { readonly ask: 'chairs' }>;

const leftOf = (meeting: Meeting, slot: string, keeps: (chair: Chair) => boolean): Chairs | undefined => {
  const left = meeting.chairs.filter(keeps);
  const [side, second] = [...new Set(left.map((chair) => chair.side))];
  const isAll = left.length === meeting.chairs.length;
  if (isAll) return { ask: 'chairs', meeting: slot };
  const isOneSide = side !== undefined && side !== null && second === undefined;
  const isWhole = meeting.chairs.filter((chair) => chair.side === side).length === left.length;
  return isOneSide && isWhole ? { ask: 'chairs', meeting: slot, side } : undefined;
};

/** "except for the Chilean, who chaired the group's meetings": of each, the chairs of the other side. */
const ofSeries = (question: Question, typed: string, heading: string, knowledge: Knowledge): Query | undefined => {
  const { reference } = readQuestion(typed, knowledge);
  const [side, second] = reference.parties;
  const [other, third] = [...catalogueOf(knowledge).parties].filter((party) => party !== side);
  if (side === undefined || second !== undefined || other === undefined || third !== undefined) return undefined;
  const { ordinals, recency } = question.reference;
  return ordinals.length > 0 || recency !== null
    ? undefined
    : {
        ask: 'several',
        question: heading,
        meetings: [],
        filter: { ...filterOf(question), held: 'yes' },
        parts: ['chairs'],
        side: other,
      };
};

/** Who was in the chair of a meeting beside somebody, or beside the chair of one side: the others, and never the one left out. */
export const otherChair = (text: string, knowledge: Knowledge, heading: string): Query | undefined => {
  const found = BUT.exec(text);
  const [whole = '', how = '', typed = ''] = found ?? [];
  if (!found || !ASKS_WHO.test(text) || ASKS_MORE.test(text.replace(AND_WHEN, '')) || !OF_CHAIRING.test(text))
    return undefined;
  const keeps = leaving(typed, knowledge);
  if (!keeps) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.trim();
  const question = readQuestion(rest, knowledge);
  if (question.yes || !question.all.has('chairs') || hasPerson(question) || question.reference.parties.length > 0)
    return undefined;
  if (contentOf(question).some((word) => !ELSE.test(word)) || !namesMeeting(question)) return undefined;
  const slot = meetingSlot(question);
  const meeting = resolveMeeting(slot, knowledge);
  if (meeting.is !== 'one') return ofSeries(question, typed, heading, knowledge);
  const isThere = meeting.value.chairs.some((chair) => !keeps(chair));
  if (meeting.value.chairs.length === 0) return { ask: 'chairs', meeting: slot };
  // "who chaired the 5th together with Lund", who did not: that nobody did is told by what is asked of Lund.
  if (WITH.test(how) && !isThere) return undefined;
  const left = leftOf(meeting.value, slot, keeps);
  const [, rank] = RANK.exec(rest) ?? [];
  return left && rank !== undefined ? { ...left, rank: rank.toLowerCase() } : left;
};

/** "which general besides Berg": that whoever is left is one is taken for granted. */
const RANK = /\bwhich\s+(?:other\s+)?(general|admiral|marshal|colonel|minister|president)\b/i;
