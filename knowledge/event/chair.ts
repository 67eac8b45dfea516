import type { Segment } from '../article.ts';
import { chairCues } from '../lexicon/chair-cues.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { peopleAfter } from './chair-after.ts';
import { beforeCue } from './chair-before.ts';
import { inverted } from './chair-inverted.ts';
import { key, leadsSomething } from './chair-list.ts';
import type { DraftChair } from './draft.ts';
import { tokenRange } from './tokens.ts';

/** Chairs that one sentence names, and where its cue stands (an offset in the article). */
export type ChairsFound = { readonly at: number; readonly chairs: readonly DraftChair[] };

/**
 * Who chaired, led or hosted, by the cues of `lexicon/chair-cues.yaml`.
 * @param previous the last person of the sentence before, for "He chaired the delegation".
 */
export const findChairs = (
  { segment, people: mentioned }: SegmentMentions,
  previous: PersonMention | null,
): ChairsFound[] => {
  const found: ChairsFound[] = [];
  const people = mentioned.map((person) => {
    const [from, to] = tokenRange(segment, person.span);
    return { person, from, to };
  });
  const taken = new Set<PersonMention>();
  const keep = (at: number, chairs: readonly DraftChair[]): void => {
    const fresh = chairs.filter(({ person }) => !taken.has(person));
    for (const { person } of fresh) taken.add(person);
    if (fresh.length > 0) found.push({ at, chairs: fresh });
  };
  for (let i = 0; i < segment.tokens.length; i++) {
    const inside = people.find((placed) => placed.from <= i && i < placed.to);
    if (inside) {
      i = inside.to - 1;
      continue;
    }
    const cue = chairCues.at(segment.tokens, i);
    if (!cue) continue;
    const { value, end } = cue;
    const at = segment.tokens[i]?.start ?? segment.span.start;
    const by = value.people === 'before' ? agentAfter(segment, i, end) : -1;
    if (by >= 0) keep(at, peopleAfter(segment, people, i, by, value.basis));
    else if (value.people === 'after') {
      const led = value.basis !== 'led delegation' || leadsSomething(segment, i - 10, i, true);
      if (led) keep(at, peopleAfter(segment, people, i, end, value.basis));
    } else keep(at, beforeCue(segment, people, i, end, value, previous));
    i = end - 1;
  }
  for (const chair of inverted(segment, people)) keep(chair.person.span.start, [chair]);
  for (const { person } of people) {
    const office = OFFICE.find(([words]) => person.role !== null && words.test(person.role));
    if (office) keep(person.span.start, [{ person, basis: office[1], side: person.side, span: segment.span }]);
  }
  return found;
};

const OFFICE = [
  [/\bco-? ?chair/i, 'co-chaired'],
  [
    /\bchair(?:person|man|woman)? of (?:the )?(?:\S+ ){0,3}(?:commission|committee|meeting|session|dialogue|group|forum|council)/i,
    'chaired',
  ],
  [/\bhead of (?:the )?(?:\p{L}+ )?delegation/iu, 'led delegation'],
] as const;

const PASSIVE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);

/** "was co-chaired in a virtual format by": where the agent starts; -1 for an active verb. */
const agentAfter = (segment: Segment, cue: number, cueEnd: number): number => {
  let before = cue - 1;
  while (before > 0 && ['jointly', 'also', 'to', 'then', 'again'].includes(key(segment.tokens, before))) before--;
  if (!PASSIVE.has(key(segment.tokens, before))) return -1;
  for (let i = cueEnd; i < Math.min(cueEnd + 9, segment.tokens.length); i++)
    if (key(segment.tokens, i) === 'by') return i + 1;
  return -1;
};
