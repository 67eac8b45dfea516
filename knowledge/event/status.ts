import type { IsoDate } from '../article.ts';
import { proposingWords, statusCues } from '../lexicon/status-cues.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { MeetingStatus } from '../record.ts';

/** How many tokens after and before a mention may hold the words that tell its status. */
const AFTER = 18;
const BEFORE = 18;

/**
 * What the words around tokens `[from, to)` say of a meeting named there: "will be held", "looking forward to …", "was held".
 * Words nearer to it count before words farther away; undefined where none says.
 * @param stop token indices of other meetings' mentions, beyond which words speak of those.
 * @param published the article's day, after which "opens on 4 June" is still to come.
 */
export const statusAt = (
  mentions: SegmentMentions,
  from: number,
  to: number,
  stop: readonly number[],
  published: IsoDate | null,
): MeetingStatus | undefined => {
  const { tokens } = mentions.segment;
  const last = Math.min(tokens.length, to + AFTER, ...stop.filter((index) => index >= to));
  const first = Math.max(0, from - BEFORE, ...stop.filter((index) => index < from).map((index) => index + 1));
  let best: { readonly status: MeetingStatus; readonly distance: number; readonly at: number } | undefined;
  let weak = false;
  for (let i = first; i < last; i++) {
    if (i >= from && i < to) continue;
    const cue = statusCues.at(tokens, i);
    if (!cue || (i < from && cue.end > from)) continue;
    const distance = i >= to ? i - to : from - cue.end;
    const status = cue.value === 'present' ? presentStatus(mentions, i, published) : cue.value;
    if (status === 'weak') weak = true;
    else if (status !== 'nothing') {
      // "travelled to attend the summit held in May": what took place outweighs what someone came for.
      const nearer = !best || distance < best.distance || (distance === best.distance && status === 'held');
      if (nearer) best = { status, distance, at: i };
    }
    i = cue.end - 1;
  }
  if (!best && isSentTo(mentions, stop, from)) return 'scheduled';
  if (!best) return weak || isInvitedTo(mentions, first, from) ? 'proposed' : undefined;
  const infinitive = best.status === 'scheduled' && tokens[best.at]?.key === 'to';
  return infinitive && isProposed(mentions, first, Math.min(best.at, from)) ? 'proposed' : best.status;
};

/** "Peru hopes | to host", "invited Norway | to hold", "called for the dialogue | to be held". */
const isProposed = ({ segment: { tokens } }: SegmentMentions, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (proposingWords.at(tokens, i)) return true;
  return false;
};

/** "Norway invited Peru to | the sixth round". */
const isInvitedTo = (mentions: SegmentMentions, first: number, from: number): boolean => {
  const { tokens } = mentions.segment;
  const to = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return tokens[to]?.key === 'to' && isProposed(mentions, Math.max(first, to - 6), to);
};

/** "They will send their ministers to Lima on 9 June for | the sixth round": place or day, then what for. */
const isSentTo = ({ segment, dates, places }: SegmentMentions, stop: readonly number[], from: number): boolean => {
  const { tokens } = segment;
  const first = Math.max(0, from - SENT, ...stop.filter((index) => index < from).map((index) => index + 1));
  const to = tokens[from - 1]?.key === 'for' ? from - 1 : from - 2;
  if (to <= first || tokens[to]?.key !== 'for') return false;
  for (let i = to - 1; i >= first; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === ';' || PAST.has(key)) return false;
    if (!looksAhead(key, tokens[i + 1]?.key)) continue;
    const [after, before] = [tokens[i]?.end ?? 0, tokens[to]?.start ?? 0];
    return [...dates, ...places].some(({ span }) => span.start >= after && span.end <= before);
  }
  return false;
};

/** How far before a meeting its "will" may stand, in tokens, with a place, a day and who is sent in between. */
const SENT = 32;

const PAST = new Set(['was', 'were', 'had', 'came', 'went', 'flew', 'sent', 'arrived']);

const looksAhead = (key: string, next: string | undefined): boolean =>
  key === 'will' || key === 'shall' || ((key === 'is' || key === 'are') && next === 'to');

const AUXILIARIES = new Set(['to', 'will', 'would', 'shall', 'may', 'might', 'could', 'can', 'should', 'must', 'not']);

/** "opens tomorrow", "officials gather next Tuesday", "meets in Delhi on 4 June": still to come; else it is being held. */
const presentStatus = (
  { dates, segment: { tokens } }: SegmentMentions,
  at: number,
  published: IsoDate | null,
): MeetingStatus | 'nothing' => {
  if (AUXILIARIES.has(tokens[at - 1]?.key ?? '')) return 'nothing';
  const ahead = dates.some(({ relative, start }) =>
    relative !== null ? AHEAD.test(relative) : published !== null && isAfter(start, published),
  );
  return ahead ? 'scheduled' : 'held';
};

const AHEAD =
  /^(?:tomorrow|next|coming|the (?:next|coming|following)|later (?:this|in)|the day after tomorrow|this coming)\b/;

/** Half a year: a day without a year that lies within it is ahead, else it was last year's. */
const SOON = 183;

const isAfter = (
  { year, month, day }: { year?: number; month?: number; day?: number },
  published: IsoDate,
): boolean => {
  if (month === undefined || published.length !== 10) return false;
  // "which Brazil hosts in November": of a month alone, the present tells of what is ahead.
  if (day === undefined)
    return (
      (year ?? published.slice(0, 4)) + String(month).padStart(2, '0') > published.slice(0, 4) + published.slice(5, 7)
    );
  const then = Date.UTC(year ?? Number(published.slice(0, 4)), month - 1, day);
  const days = (then - Date.parse(published)) / 86_400_000;
  return days > 0 && (year !== undefined || days < SOON);
};
