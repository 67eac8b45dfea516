import type { Token } from '../article.ts';
import { partyAt } from '../mention/forum-party.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { MeetingDraft } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** Only what opens the report says who the two sides are. */
const LEAD = 4;

/** A name that says there are two sides, and not which. */
const BETWEEN_TWO = /\b(?:bilateral|joint|binational|mixed)\b/i;

/**
 * Gives meetings of a bilateral or joint body that no words name the sides of, the two that open the report together: "Peru and Chile agreed
 * on Monday … The agreement was reached at the meeting of the bilateral Fisheries Committee." Not where a chair is of a third side.
 */
export const takeLeadParties = (
  drafts: readonly MeetingDraft[],
  main: MeetingDraft | null,
  mentions: readonly SegmentMentions[],
): void => {
  if (!main || main.forum.parties.length > 0) return;
  const unsaid = main.forum.topic !== null && BETWEEN_TWO.test(main.forum.name);
  const parties = theirPair(main, mentions) ?? (unsaid ? openingPair(mentions) : undefined);
  if (!parties) return;
  const isOurs = ({ forum, chairs }: MeetingDraft): boolean =>
    forum.name === main.forum.name &&
    chairs.every(({ side, person }) => parties.includes(side ?? person.side ?? parties[0] ?? ''));
  if (!isOurs(main)) return;
  for (const draft of drafts) if (isOurs(draft)) draft.forum = { ...draft.forum, parties };
};

const OF_THE_TWO =
  /^(?:\( \S+ \) )?(?:of|between) the two (?:countries|nations|sides|states|neighbours|neighbors|governments|partners)\b/;

/**
 * The two whose meeting an opening sentence says that it is: "Peru and Chile, at their seventh Fisheries Dialogue, …", "… was signed by Peru
 * and Chile as the Fisheries Committee of the two countries met". Not where a third stands before it.
 */
const theirPair = ({ forum }: MeetingDraft, mentions: readonly SegmentMentions[]): string[] | undefined => {
  for (const { segment, forums } of mentions.slice(0, LEAD)) {
    for (const { name, span } of forums) {
      if (name !== forum.name) continue;
      const [from, to] = tokenRange(segment, span);
      const theirs = isTheirs(segment.tokens, from, to);
      if (theirs || OF_THE_TWO.test(wordsBetween(segment, to, to + 8)))
        return pairIn(segment.tokens.slice(0, from), from);
    }
  }
  return undefined;
};

/** "their | Fisheries Dialogue", "the | 13th meeting of their Fisheries Committee". */
const isTheirs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = Math.max(0, from - 1); at < to; at++)
    if (tokens[at]?.key === 'their') return at <= from || tokens[at - 1]?.key === 'of';
  return false;
};

const openingPair = (mentions: readonly SegmentMentions[]): string[] | undefined => {
  for (const { segment } of mentions.slice(0, LEAD)) {
    const pair = pairIn(segment.tokens, OPENING);
    if (pair) return pair;
  }
  return undefined;
};

/** How far from the start of its sentence, behind a dateline or a date, the first of the two may stand. */
const OPENING = 6;

/** "Peru and Chile …", "Peru, Chile to …": two sides joined, the first no later than token `latest`, where no third is named. */
const pairIn = (tokens: readonly Token[], latest: number): string[] | undefined => {
  const found: string[] = [];
  let joined = false;
  let end = -1;
  for (let at = 0; at < tokens.length; at++) {
    const party = partyAt(tokens, at);
    if (!party) continue;
    if (found.length === 0 && at > latest) return undefined;
    if (found.length === 1 && !joined) joined = isJoined(tokens, end, at);
    if (found.length === 1 && !joined && found[0] !== party.name) return undefined;
    if (!found.includes(party.name)) found.push(party.name);
    if (found.length > 2) return undefined;
    end = party.end;
    at = party.end - 1;
  }
  return found.length === 2 && joined ? found : undefined;
};

const JOINTS = new Set(['and', ',', '&', '-', '–', '/']);

const isJoined = (tokens: readonly Token[], from: number, to: number): boolean =>
  JOINTS.has(tokens[from]?.key ?? '') && (to === from + 1 || (to === from + 2 && tokens[from + 1]?.key === 'the'));
