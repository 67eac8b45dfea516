import type { Knowledge } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { contentOf, meetingSlot, personSlot } from '../slots.ts';

const COUNTERPART = /\b(?:counterparts?|opposite\s+numbers?|fellow\s+(?:co-?)?chairs)\b/i;
const WORD = /^(?:counterparts?|opposite|numbers?|fellow)$/i;

/** "who were Berg's counterparts", "Berg's opposite numbers over the years": who chaired beside them, at each meeting. */
export const counterparts: Rule = shaped([COUNTERPART], ({ question, knowledge, heading }) => {
  const { reference, text } = question;
  if (!COUNTERPART.test(text) || groupsOf(question).length !== 1) return undefined;
  if (contentOf(question).some((word) => !WORD.test(word)) || reference.recency !== null) return undefined;
  const chair = personSlot(question);
  const found = resolvePerson(chair, knowledge);
  if (found.is !== 'one' || !catalogueOf(knowledge).chaired.has(found.value.id)) return undefined;
  // "Berg's Chilean counterpart", where Berg chairs for Chile: there is none.
  const [side, another] = reference.parties;
  const own = (catalogueOf(knowledge).chaired.get(found.value.id) ?? []).flatMap(({ chairs }) =>
    chairs.filter(({ person }) => person === found.value.id),
  );
  if (side !== undefined && another === undefined && own.every((one) => one.side === side))
    return {
      query: { ask: 'statement', words: chair, question: heading, wants: 'who', before: NEVER },
      named: true,
    };
  const sides = new Set(own.map((one) => one.side));
  const [other, second] = [...catalogueOf(knowledge).parties].filter((party) => !sides.has(party));
  const ofOther = sides.size === 1 && other !== undefined && second === undefined ? { side: other } : {};
  const isBound =
    reference.ordinals.length + reference.dates.length + reference.places.length > 0 || reference.branch !== null;
  // "Berg's counterparts in Oslo", of several meetings: at each of them.
  const isOfSeveral = isBound && resolveMeeting(`${meetingSlot(question)} ${chair}`, knowledge).is === 'several';
  // "Berg's counterpart at the 4th", "in 2023": who chaired beside them there.
  if (isBound && !isOfSeveral)
    return {
      query: {
        ask: 'chairs',
        meeting: `${meetingSlot(question)} ${chair}`,
        ...facingSide(`${meetingSlot(question)} ${chair}`, found.value.id, knowledge),
      },
      named: true,
    };
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings: [],
      filter: { ...(isOfSeveral ? filterOf(question) : {}), chair: found.value.name },
      parts: ['chairs'],
      ...ofOther,
    },
    named: true,
  };
});

/** The one side that the others of a meeting chaired for, and not the side of whoever is named. */
const facingSide = (typed: string, id: string, knowledge: Knowledge): { readonly side?: string } => {
  const meeting = resolveMeeting(typed, knowledge);
  const chairs = meeting.is === 'one' ? meeting.value.chairs : [];
  const own = chairs.find(({ person }) => person === id)?.side;
  const [side, another] = new Set(chairs.flatMap((one) => (one.person === id ? [] : one.side)));
  return side === null || side === undefined || another !== undefined || own === side ? {} : { side };
};
