import type { Token } from '../article.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { otherEvents } from '../lexicon/other-events.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ForumMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { MeetingDraft } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/**
 * A place in a sentence to which a date, city or venue can belong: a meeting, or another event (a visit, a phone call)
 * whose dates are not a meeting's. `from` and `to` are token indices.
 */
export type Anchor = {
  readonly from: number;
  readonly to: number;
  readonly draft: MeetingDraft | null;
  /** An event after which the sentences go on about it. */
  readonly takesOver: boolean;
  /** An event with people and topics of its own: "officials met first, under …". */
  readonly carries?: boolean;
  /** "last met": an earlier meeting of the body. */
  readonly earlier?: boolean;
  /** "first met": the first one. */
  readonly first?: boolean;
  readonly forum: ForumMention | null;
};

/** Words between a date or place and a meeting named after it, to which it then belongs: "in Delhi on 5 May for the 4th meeting". */
const TOWARDS = new Set(
  `for the to attend during at a an of its their his her this co chair hold host convene participate in as part annual inaugural - , upcoming forthcoming next holding attending hosting where when`.split(
    ' ',
  ),
);

const OPENS = new Set(['launched', 'inaugurated', 'opened']);

const INDEFINITE = wordSet(['a', 'an', 'another', 'one', 'separate']);

const openings = wordSet([...otherEvents.starts, ...INDEFINITE.words]);

/** Other events that a sentence names, outside the mentions of forums and people. */
export const otherAnchors = ({ segment, forums, people }: SegmentMentions): Anchor[] => {
  const anchors: Anchor[] = [];
  if (!openings.hasAny(segment.lead)) return anchors;
  const covered = [...forums, ...people].map(({ span }) => tokenRange(segment, span)).sort(([a], [b]) => a - b);
  let next = 0;
  for (let i = 0; i < segment.tokens.length; i++) {
    if (!openings.has(segment.tokens[i])) continue;
    while (next < covered.length && (covered[next]?.[1] ?? 0) <= i) next++;
    const inside = covered[next];
    if (inside && inside[0] <= i) {
      i = inside[1] - 1;
      continue;
    }
    const event = otherEvents.at(segment.tokens, i) ?? unnamedBodyAt(segment.tokens, i);
    if (!event) continue;
    // "launched the Strategic Dialogue": the meeting itself, not another event.
    if (OPENS.has(segment.tokens[i]?.key ?? '') && anyStarts(covered, event.end)) continue;
    anchors.push({
      from: i,
      to: event.end,
      draft: null,
      takesOver: event.value === 'takes over',
      carries: event.value === 'beside',
      earlier: event.value === 'earlier' || event.value === 'first',
      first: event.value === 'first',
      forum: null,
    });
    i = event.end - 1;
  }
  return anchors;
};

const anyStarts = (ranges: readonly (readonly [number, number])[], after: number): boolean =>
  ranges.some(([from]) => from >= after && from - after <= 3);

/** "A sub-committee on aquaculture met …": a body without a name, told of for the first time, and no meeting of the one before. */
const unnamedBodyAt = (
  tokens: readonly Token[],
  i: number,
): { readonly value: string; readonly end: number } | undefined => {
  if (!INDEFINITE.has(tokens[i]) || !(i === 0 || tokens[i - 1]?.kind === 'mark')) return undefined;
  for (let j = i + 1; j < i + 4; j++) {
    const kind = forumKinds.at(tokens, j);
    if (kind?.value.role !== 'body') continue;
    const verb = tokens.slice(kind.end, kind.end + 8).some(({ key }) => MEETS.has(key));
    return verb ? { value: 'beside', end: kind.end } : undefined;
  }
  return undefined;
};

const MEETS = new Set(['met', 'meets', 'convened', 'gathered', 'sat', 'discussed', 'reviewed', 'assembled']);

/**
 * The anchor that tokens `[from, to)` belong to: one that they lead up to ("in May for the 4th meeting"), else the nearest
 * to the left, else the nearest to the right. Undefined where the sentence has none.
 */
export const anchorOf = (
  mentions: SegmentMentions,
  anchors: readonly Anchor[],
  from: number,
  to: number,
): Anchor | undefined => {
  let left: Anchor | undefined;
  let right: Anchor | undefined;
  for (const anchor of anchors) {
    if (anchor.to <= from && (!left || anchor.to > left.to)) left = anchor;
    if (anchor.from >= to && (!right || anchor.from < right.from)) right = anchor;
    if (anchor.from < to && from < anchor.to) return anchor;
  }
  const leads = right?.draft && (leadsTo(mentions, to, right.from) || isDayOf(mentions, to));
  return leads ? right : (left ?? right);
};

/** Each token of a date, place or venue → the index after its last. */
const endsOf = (mentions: SegmentMentions): ReadonlyMap<number, number> => {
  const known = ends.get(mentions);
  if (known) return known;
  const found = new Map<number, number>();
  for (const list of [mentions.venues, mentions.places, mentions.dates])
    for (const { span } of list) {
      const [from, to] = tokenRange(mentions.segment, span);
      for (let i = from; i < to; i++) found.set(i, to);
    }
  ends.set(mentions, found);
  return found;
};

const ends = new WeakMap<SegmentMentions, ReadonlyMap<number, number>>();

/** Farther off, nothing leads up to a meeting, in tokens. */
const REACH = 60;

/** "was signed on Tuesday, | the day on which the ministers held …": a day that is said to be that of what follows. */
const isDayOf = ({ segment }: SegmentMentions, to: number): boolean =>
  /^(?:the |a )?(?:same |very )?day (?:on which|in which|when|that)\b/.test(
    wordsBetween(segment, to, to + 7).replace(/^, /, ''),
  );

/** "on a three-day State visit" between a place and what the visit is for. */
const ON_VISIT = new Set(
  'on during state official working private brief short maiden day two three four five visit trip tour'.split(' '),
);

/** "said here today at the close of the 20th session" */
const ENDS_OF = new Set(['close', 'end', 'conclusion', 'start', 'opening', 'beginning']);

/** Whether what stands between token `from` and the meeting at `to` leads up to it: dates, places, "for the", "to attend". */
export const leadsTo = (mentions: SegmentMentions, from: number, to: number): boolean => {
  if (to - from > REACH) return false;
  const { tokens } = mentions.segment;
  const skip = endsOf(mentions);
  let i = from;
  while (i < to) {
    const end = skip.get(i);
    if (end !== undefined) i = end;
    else if (ENDS_OF.has(tokens[i]?.key ?? '') && tokens[i + 1]?.key === 'of') i += 2;
    else if (TOWARDS.has(tokens[i]?.key ?? '') || ON_VISIT.has(tokens[i]?.key ?? '')) i++;
    else return false;
  }
  return true;
};
