import type { Knowledge, Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { timeOf } from '../../resolve/time.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { type Question, readQuestion, type Word } from '../question.ts';
import { contentOf, meetingSlot, personSlot, statementWords } from '../slots.ts';
import { askedOf, neighbour, seriesOf } from './next-to.ts';
import { forumWords } from './several.ts';

/** "who was the co-chair", "which officer led": one is asked for, and beside it nothing else. */
const ASKS_WHO = /\b(?:who|which\s+(?:officer|general|admiral|marshal|minister|official|leader|man|person))\b/i;
const ASKS_MORE = /\b(?:when|where|how|why|whom|with\s+who)\b/i;

const BEFORE = /^(?:before|preceding|prior|ahead)$/i;
const AFTER = /^(?:after|following|since)$/i;
/** "before Berg", "ahead of General Berg": any of those. */
const BESIDE = /\b(?:before|preceding|prior|ahead|after|following|since)\b/i;
/** Between the preposition and the name: "prior to Berg", "ahead of General Berg". */
const LINK = /^(?:to|of|the|,)$/i;

const isName = ({ label, cue }: Word): boolean => cue === null && (label.is === 'person' || label.is === 'rank');

/** What stands before the name: "before Berg", "after the Norwegian general Berg". */
const wayTo = ({ words }: Question): 'before' | 'after' | undefined => {
  const at = words.findIndex(({ label, cue }) => cue === null && label.is === 'person');
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i];
    if (!word) return undefined;
    if (BEFORE.test(word.text)) return 'before';
    if (AFTER.test(word.text)) return 'after';
    if (!isName(word) && !LINK.test(word.text)) return undefined;
  }
  return undefined;
};

const isOfSide = (name: string, side: string, knowledge: Knowledge): boolean => {
  const found = resolvePerson(name, knowledge);
  return found.is === 'one' && found.value.posts.some((post) => post.side === side);
};

/**
 * "who was Chile's co-chair before Berg", "after Berg, who led the Chilean side": who came before or after in the office that Berg had; of the
 * other side, whose office it was not, all who chaired.
 */
export const chairBeside: Rule = shaped([BESIDE], ({ question, knowledge }) => {
  const { text, all, reference, yes } = question;
  if (yes || !all.has('chairs') || !ASKS_WHO.test(text) || ASKS_MORE.test(text)) return undefined;
  const [name, second] = groupsOf(question);
  const way = wayTo(question);
  if (name === undefined || second !== undefined || way === undefined || contentOf(question).length > 0)
    return undefined;
  const { ordinals, dates, places, parties } = reference;
  if (ordinals.length + dates.length + places.length > 0 || parties.length > 1) return undefined;
  const [side] = parties;
  if (side !== undefined && !isOfSide(name, side, knowledge))
    return { query: { ask: 'all-chairs', side }, named: true };
  return { query: { ask: 'succession', name, way }, named: true };
});

const CHAIRED = '(?:(?:co-?\\s?)?chaired|led|headed|presided\\s+over|hosted)';
/** "the round chaired by Berg", "the meetings that Berg chaired", "where Berg was co-chair" */
const OF_MEETING = new RegExp(
  `\\b(?:meetings?|rounds?|sessions?|editions?|talks|summits?|one)\\b[^?]{0,40}?\\b(?:${CHAIRED}\\s+by\\s|(?:that|which|where|when|at\\s+which)\\s+[^?]{2,60}?\\b(?:${CHAIRED}|(?:co-?\\s?)?chair)\\b|\\s[\\p{L}.’' -]{2,40}\\s${CHAIRED}\\W*$)`,
  'iu',
);

const MEETINGS = '(?:meetings?|rounds?|sessions?|editions?|talks|summits?|one)';
/** "before the meeting chaired by Berg", "after the round that Berg chaired in Oslo" */
const BESIDE_THEIRS = new RegExp(
  `\\b(before|prior\\s+to|preceding|after|following)\\s+(the\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS}\\b[^?]{0,60}?\\b${CHAIRED}\\b[^?]{0,60}?)[\\s?.!]*$`,
  'iu',
);

/** The one meeting that words with a chair in them name. */
const theirMeeting = (typed: string, knowledge: Knowledge): Meeting | undefined => {
  const own = readQuestion(typed, knowledge);
  const [name, second] = groupsOf(own);
  if (name === undefined || second !== undefined || contentOf(own).length > 0) return undefined;
  const found = resolveMeeting(`${meetingSlot(own)} ${personSlot(own)}`, knowledge);
  return found.is === 'one' ? found.value : undefined;
};

/** "which meeting came before the one that Berg chaired", "who led the Chilean side after it": what is asked of the meeting beside theirs. */
export const besideTheirs: Rule = shaped([BESIDE_THEIRS], ({ question, knowledge, heading }): Intent | undefined => {
  const found = BESIDE_THEIRS.exec(question.text);
  const [, way = '', theirs = ''] = found ?? [];
  if (!found || groupsOf(question).length === 0) return undefined;
  const head = readQuestion(question.text.slice(0, found.index), knowledge);
  if (groupsOf(head).length > 0 || contentOf(head).length > 0) return undefined;
  const anchor = theirMeeting(theirs, knowledge);
  const { forums } = catalogueOf(knowledge);
  const series =
    forumWords(head) === '' ? (forums.get(anchor?.forum ?? '')?.meetings ?? []) : seriesOf(head, knowledge);
  const meeting = anchor && neighbour(series, timeOf(anchor), /^(?:after|following)/i.test(way) ? 'after' : 'before');
  if (!meeting)
    return {
      query: { ask: 'statement', words: statementWords(question), question: heading, before: NEVER },
      named: true,
    };
  const [side, other] = head.reference.parties;
  const query = askedOf(head, meeting.id);
  return {
    query: query.ask === 'chairs' && side !== undefined && other === undefined ? { ...query, side } : query,
    named: true,
  };
});

/** "who headed the Chilean delegation at the round chaired by Berg": the chairs of what Berg chaired, of the side that is named. */
export const chairsOfTheirs: Rule = shaped([OF_MEETING], ({ question, heading }) => {
  const { text, all, reference, yes } = question;
  if (yes || !all.has('chairs') || !ASKS_WHO.test(text) || ASKS_MORE.test(text) || !OF_MEETING.test(text))
    return undefined;
  const [name, second] = groupsOf(question);
  if (name === undefined || second !== undefined || contentOf(question).length > 0) return undefined;
  const [side, other] = reference.parties;
  if (reference.ordinals.length > 0 || other !== undefined) return undefined;
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings: [],
      filter: filterOf(question),
      parts: ['chairs'],
      ...(side === undefined ? {} : { side }),
    },
    named: true,
  };
});
