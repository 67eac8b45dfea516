import { resolveMeeting } from '../../resolve/meeting.ts';
import { ranksIn } from '../../resolve/rank.ts';
import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords, type Question } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

const RANKS =
  '(?:(?:lieutenant|lt\\.?|major|brigadier|colonel|air|vice|rear|field)\\.?[\\s-]+(?:chief\\s+)?)?(?:generals|admirals|marshals|colonels|brigadiers|commodores|majors|officers)';
const CHAIRED =
  '(?:(?:co-?\\s?)?chaired|led|headed|presided(?:\\s+(?:over|at))?|(?:(?:been|were|sat|acted)\\s+)?(?:in\\s+the\\s+chair|as\\s+(?:co-?\\s?)?chairs))';
const CHAIRS = '(?:co-?\\s?)?chair(?:s|men|persons|women)';

/** "how many Chilean generals have chaired the 4th", "how many of the chairs of the 4th were admirals", "how many chairs held the rank of colonel" */
const HOW_MANY: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:(?:and|so|but)\\s+)?how\\s+many\\s+(?:of\\s+the\\s+)?(?:(?!meetings|rounds|times)[\\p{L}-]+\\s+){0,2}?${RANKS}\\s+(?:(?:who|that|have|has|had|ever|so\\s+far|were)\\s+){0,3}${CHAIRED}\\b`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:(?:and|so|but)\\s+)?how\\s+many\\s+(?:of\\s+(?:the\\s+|its\\s+|their\\s+|all\\s+)*)?(?:\\p{L}{3,16}\\s+)?${CHAIRS}\\s+(?:(?:of|at|for|in)\\s+[^?,;:]{2,50}?\\s+)?(?:were|are|was|have\\s+been|(?:held|hold|had|have)\\s+the\\s+rank\\s+of)\\s+`,
    'iu',
  ),
];

/** What counts otherwise: how often, of one kind and no other, of those who are not. */
const OTHERWISE =
  /\b(?:not|never|neither|nor|no|non|only|just|both|all|each|every|same|twice|once|times|more|less|fewer|than|least|again|besides|except|other|else)\b|n[’']t\b/i;
const BOUND = /\b(?:before|after|since|until|between|from)\b/i;
const OF_RANK = /^(?:officers?|generals?|marshals?|admirals?|colonels?|hold|held|rank|ranked|different|distinct)$/i;

const rankIn = ({ text, words }: Question): string | undefined =>
  ranksIn(text) ?? words.find(({ label, cue }) => cue === null && label.is === 'rank')?.text;

/** "how many generals co-chaired the 4th": those of that rank alone, with how many they are. */
export const countedOfRank: Rule = shaped([...HOW_MANY], ({ question }) => {
  const { text, reference, words } = question;
  if (!HOW_MANY.some((shape) => shape.test(text)) || OTHERWISE.test(text) || hasPerson(question)) return undefined;
  const rank = rankIn(question);
  if (rank === undefined || contentOf(question).some((word) => !OF_RANK.test(word))) return undefined;
  const [side, other] = reference.parties;
  if (other !== undefined || reference.ordinals.length > 1) return undefined;
  // "air marshals": no forum of the air.
  const own = new Set(rank.toLowerCase().split(/[\s.-]+/));
  const rest = ofWords(
    question,
    words.filter(
      ({ label, text: word }) =>
        !own.has(word.toLowerCase().replace(/s$/, '')) &&
        label.is !== 'rank' &&
        !(label.is === 'country' && label.name === side),
    ),
  );
  const isOne =
    !BOUND.test(text) && (reference.ordinals.length === 1 || reference.recency !== null) && namesMeeting(rest);
  return {
    query: {
      ask: 'count-of',
      of: 'chairs',
      ...(isOne ? { meeting: meetingSlot(rest) } : { filter: filterOf(rest) }),
      ...(side === undefined ? {} : { side }),
      rank,
    },
    named: true,
  };
});

/** "which chairs of the 4th are not admirals", "which chair of the 4th was no general" */
const NOT_OF_RANK =
  /^\W*(?:who|which|what)\s+(?:of\s+the\s+)?(?:co-?\s?)?chair(?:s|men|persons)?\s+(?:of|at)\s+([^?,;:]{2,50}?)\s+(?:(?:is|are|was|were)\s+(?:not|no)|(?:is|are|was|were)n[’']t)\s+(?:an?\s+)?((?:(?:lieutenant|lt\.?|major|air|vice|rear|field)\s+)?(?:general|admiral|marshal|colonel|brigadier|commodore))s?\W*$/i;

/** Of the chairs of one meeting those who have another rank. */
export const notOfRankAt: Rule = shaped([NOT_OF_RANK], ({ heading, knowledge }) => {
  const [, meeting = '', notRank = ''] = NOT_OF_RANK.exec(heading) ?? [];
  const found = meeting === '' ? undefined : resolveMeeting(meeting, knowledge);
  return found?.is === 'one'
    ? { query: { ask: 'all-chairs', at: found.value.id, notRank: notRank.toLowerCase() }, named: true }
    : undefined;
});
