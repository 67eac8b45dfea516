import { statusCues } from '../lexicon/status-cues.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { MeetingStatus } from '../record.ts';

/** How many tokens after and before a mention may hold the words that tell its status. */
const AFTER = 18;
const BEFORE = 18;

/**
 * What the words around tokens `[from, to)` say of a meeting named there: "will be held", "looking forward to …", "was held".
 * Words nearer to it count before words farther away; undefined where none says.
 * @param stop token indices of other meetings' mentions, beyond which words speak of those.
 */
export const statusAt = (
  { segment }: SegmentMentions,
  from: number,
  to: number,
  stop: readonly number[],
): MeetingStatus | undefined => {
  const { tokens } = segment;
  const last = Math.min(tokens.length, to + AFTER, ...stop.filter((index) => index >= to));
  const first = Math.max(0, from - BEFORE, ...stop.filter((index) => index < from).map((index) => index + 1));
  let best: { readonly status: MeetingStatus; readonly distance: number } | undefined;
  for (let i = first; i < last; i++) {
    if (i >= from && i < to) continue;
    const cue = statusCues.at(tokens, i);
    if (!cue || (i < from && cue.end > from)) continue;
    const distance = i >= to ? i - to : from - cue.end;
    // "travelled to attend the summit held in May": what took place outweighs what someone came for.
    const nearer = !best || distance < best.distance || (distance === best.distance && cue.value === 'held');
    if (nearer) best = { status: cue.value, distance };
    i = cue.end - 1;
  }
  return best?.status;
};
