import type { ForumMention, PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { isJoined } from './chair-list.ts';
import type { DraftChair } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** "A met with B and C", "A will welcome B": who came together, where no words make anyone the chair. */
const MET =
  /^(?:[\w ,()’'-]{0,40} )?(?:met|meets|meet|held talks|hold talks|will hold talks|welcomed|welcomes|welcome|hosted|hosts|will host|received|spoke)(?: [\w]+){0,3}(?: with)?(?: (?:his|her|their|its|german|the|\w+ian|\w+ese|\w+ish))?(?: counterparts?)?$/;

/** "A and B met in Brussels". */
const meetTogether = ({ segment }: SegmentMentions, people: readonly PersonMention[]): boolean => {
  const [first, second] = people;
  if (!first || !second || !isJoined(segment, tokenRange(segment, first.span)[1], tokenRange(segment, second.span)[0]))
    return false;
  const [, end] = tokenRange(segment, second.span);
  return /^(?:(?:today|yesterday|also|jointly|will|on \w+) )?(?:met|meet|held (?:talks|consultations|a meeting)|hold talks|convened|spoke)\b/.test(
    wordsBetween(segment, end, end + 6),
  );
};

/** Heads of two or more sides that a sentence brings together by a verb of meeting; undefined where it does not. */
export const findTalk = (mentions: SegmentMentions): DraftChair[] | undefined => {
  const { segment, people: mentioned } = mentions;
  const people = mentioned.filter(({ name, role }) => name !== '' && role !== null);
  const [first, second] = people;
  if (!first || !second) return undefined;
  const [, end] = tokenRange(segment, first.span);
  const [start] = tokenRange(segment, second.span);
  if (!MET.test(wordsBetween(segment, end, start)) && !meetTogether(mentions, people)) return undefined;
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
