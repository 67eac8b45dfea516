import type { Segment } from '../article.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { ChairBasis } from '../record.ts';
import { sideBetween } from './chair-list.ts';
import type { DraftChair } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

const CHAIRS = /^(?:the |our )?(?:co )?chair(?:s|men|persons|people)?(?: of (?:the )?\w+(?: \w+)?)?(?: :)?$/;
const HEADS =
  /^(?:the )?(?:(?:heads|leaders) of (?:the )?(?:two )?delegations?|delegation (?:heads|leaders)|heads)(?: :)?$/;

/** "Co-Chairs", "Heads of delegation:": what the people on the lines below are; undefined where the line is no such heading. */
export const headingOf = ({ segment, people }: SegmentMentions): ChairBasis | undefined => {
  if (people.length > 0 || segment.tokens.length > 8) return undefined;
  const words = wordsBetween(segment, 0, segment.tokens.length);
  return CHAIRS.test(words) ? 'co-chaired' : HEADS.test(words) ? 'led delegation' : undefined;
};

/** "Rosa Quispe, Vice Minister, Peru", "Norway: Nils Aas, State Secretary": the person whom a line below a heading is about. */
export const listedChair = ({ segment, people }: SegmentMentions, basis: ChairBasis): DraftChair | undefined => {
  const [person] = people;
  if (!person || segment.kind === 'headline' || !opensLine(segment, person)) return undefined;
  const [from] = tokenRange(segment, person.span);
  return { person, basis, side: person.side ?? sideBetween(segment, 0, from), span: segment.span };
};

const opensLine = (segment: Segment, person: PersonMention): boolean => {
  const [from] = tokenRange(segment, person.span);
  return from === 0 || (from <= 5 && segment.tokens.slice(0, from).some(({ key }) => key === ':' || key === '-'));
};
