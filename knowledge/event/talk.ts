import type { ForumMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { isJoined } from './chair-list.ts';
import type { DraftChair } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** "A met with B and C", "A will welcome B": who came together, where no words make anyone the chair. */
const MET =
  /^(?:[\w ,()’'-]{0,40} )?(?:met|meets|meet|held talks|hold talks|will hold talks|welcomed|welcomes|welcome|hosted|hosts|will host|received|spoke)(?: [\w]+){0,3}(?: with)?(?: (?:his|her|their|its|german|the|\w+ian|\w+ese|\w+ish))?(?: counterparts?)?$/;
/** Heads of two or more sides that a sentence brings together by a verb of meeting; undefined where it does not. */
export const findTalk = ({ segment, people: mentioned }: SegmentMentions): DraftChair[] | undefined => {
  const people = mentioned.filter(({ name, role }) => name !== '' && role !== null);
  const [first, second] = people;
  if (!first || !second) return undefined;
  const [, end] = tokenRange(segment, first.span);
  const [start] = tokenRange(segment, second.span);
  if (!MET.test(wordsBetween(segment, end, start))) return undefined;
  const together = [first, second];
  let last = second;
  for (const person of people.slice(2)) {
    if (!isJoined(segment, tokenRange(segment, last.span)[1], tokenRange(segment, person.span)[0])) break;
    together.push(person);
    last = person;
  }
  const sides = new Set(together.map(({ side }) => side));
  if (sides.size < 2) return undefined;
  return together.map((person) => ({ person, basis: 'led delegation', side: person.side, span: segment.span }));
};

/** Talks with no name of their own, between the sides that came together. */
export const talksOf = ({ segment }: SegmentMentions, chairs: readonly DraftChair[]): ForumMention => ({
  kind: 'forum',
  span: segment.span,
  name: 'talks',
  forumKind: 'talks',
  parties: [...new Set(chairs.flatMap(({ side }) => (side === null ? [] : [side])))],
  branch: null,
  topic: null,
  acronym: null,
  parent: null,
  edition: { of: 'unnumbered' },
  anaphoric: false,
});
