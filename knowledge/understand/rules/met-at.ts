import type { Filter } from '../../query.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Asking, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { readQuestion } from '../question.ts';
import { contentOf, meetingSlot, namesChair } from '../slots.ts';

const MET =
  '(?:me[et]t?|see|saw|seen|spoken?|speak|talk(?:ed)?|call(?:ed)?|phoned?|have\\s+(?:a\\s+)?(?:meeting|talks?|contact))';
const WENT = '(?:visit(?:ed)?|travel(?:led|ed)?|go|gone|been|come|fly|flown|journey(?:ed)?)';

/** "did Berg meet Lund in Oslo", "has she visited Chile between 2019 and 2024": whether, of people, with a time or a place. */
const WHETHER = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:did|have|has|had)\\s+(?:the\\s+)?[^?,:;]{2,60}?\\s(?:ever\\s+|already\\s+|also\\s+)?(${MET}|${WENT})\\b`,
  'i',
);

const BETWEEN = /\bbetween\s+([^?,:;]{2,40}?)\s+and\s+([^?,:;]{2,40}?)\W*$/i;
const SPEAKS = /^(?:spoken?|speak|talk|have)/i;
const CALLS = /^(?:call|phone)/i;
const MEETS = new RegExp(`^${MET}$`, 'i');
/** "did they speak by phone": no meeting of theirs is meant. */
const BY_PHONE =
  /\b(?:by|on|over|via)\s+(?:the\s+|a\s+)?(?:(?:tele)?phone|call)\b|\btelephon\p{L}+\b|\bphone\s+call\b/iu;
const wayOf = (verb: string, text: string): 'met' | 'spoke' | 'called' | 'went' => {
  if (!MEETS.test(verb)) return 'went';
  if (CALLS.test(verb) || BY_PHONE.test(text)) return 'called';
  return SPEAKS.test(verb) ? 'spoke' : 'met';
};

/** "before or after they spoke by phone": which of two happenings was earlier is asked. */
const CLAUSE =
  /\b(?:before|after)\s+(?:(?:or|and)\s+(?:before|after)\s+)?(?:they|he|she|their|his|her|speaking|talking|meeting|calling|visiting|the\s+(?:(?:tele)?phone|telephonic)\b)/i;

/** "did Berg plan to visit Chile": whether somebody meant to, and not whether they did. */
const PLANNED =
  /\b(?:plan|intend|hope|want|wish|expect|propose|offer|agree|promise|schedule|announce|prepare|arrange)(?:d|ed|ned|s)?\s+to\b/i;

const VERB =
  /^(?:me[et]t?|see|saw|seen|spoken?|speak|talk(?:ed)?|call(?:ed)?|phoned?|contact|visit(?:ed)?|travel(?:led|ed)?|go|gone|been|come|fly|flown|journey(?:ed)?|president|prime|minister|person)$/i;

/** "between the 4th and the 5th": both are meetings of the record. */
const betweenIn = ({ question, knowledge }: Asking): Filter | undefined => {
  const [, after, before] = BETWEEN.exec(question.text) ?? [];
  if (after === undefined || before === undefined || question.reference.dates.length > 0) return undefined;
  const [one, two] = [after, before].map((half) => meetingSlot(readQuestion(half, knowledge)));
  return one && two && [one, two].every((typed) => resolveMeeting(typed, knowledge).is === 'one')
    ? { after: one, before: two }
    : undefined;
};

/** Whether people who chaired none of the talks met, spoke or went somewhere, at a place or in a time: what the articles have of that very place and time. */
export const metAt: Rule = shaped([WHETHER], (asking) => {
  const { question, knowledge, heading } = asking;
  const { text, reference } = question;
  const [, verb = ''] = WHETHER.exec(text) ?? [];
  const names = groupsOf(question);
  if (verb === '' || names.length === 0 || names.length > 2) return undefined;
  if (/\b(?:since|again|first|last|if|whether|when|why)\b/i.test(text)) return undefined;
  if (CLAUSE.test(text) || PLANNED.test(text)) return undefined;
  if (contentOf(question).some((word) => !VERB.test(word))) return undefined;
  if (namesChair(question, knowledge)) return undefined;
  const between = betweenIn(asking);
  const { ordinals, kinds, branch, recency, forum } = reference;
  if (!between && (ordinals.length + kinds.length + forum.length > 0 || branch !== null || recency !== null))
    return undefined;
  const { chair: _, forum: __, ...told } = between ?? filterOf(question);
  const [party] = MEETS.test(verb) || reference.parties.length === 1 ? reference.parties : [];
  const filter: Filter = { ...(party !== undefined && told.place === undefined ? { place: party } : {}), ...told };
  return Object.keys(filter).length === 0
    ? undefined
    : {
        query: {
          ask: 'met',
          question: heading,
          names,
          way: wayOf(verb, text),
          filter,
        },
        named: true,
      };
});
