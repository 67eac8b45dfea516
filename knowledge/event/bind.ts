import type { Segment } from '../article.ts';
import type { DateMention, PlaceMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { findChairs } from './chair.ts';
import { headingOf, listedChair } from './chair-heading.ts';
import type { Discourse } from './discourse.ts';
import type { DraftChair, DraftDate, MeetingDraft, Tense } from './draft.ts';
import { tokenAt, tokenRange, wordsBetween } from './tokens.ts';

const ENDED =
  /\b(?:concluded|ended|ends|concludes|wrapped up|culminated|closed|finished|wound up)(?: successfully)?(?: here)?(?: (?:in|at)(?: (?!on\b)\S+){1,6})?(?: on| in| late| late on)?$/;
const BEGAN =
  /\b(?:began|begins|opened|opens|started|starts|kicked off|kicks off|commenced|got under way|got underway)(?: here)?(?: on| in| from)?$/;

/** "on Friday concluded the talks": the verb after the day. */
const ENDS = /^(?:concluded|ended|wrapped up|closed|finished|wound up)\b/;
const BEGINS = /^(?:began|opened|started|kicked off|commenced)\b/;

/** "agreed yesterday … as the 33rd meeting came to an end": the day is the last one. */
const CLOSES =
  /^(?:here )?(?:came to an end|came to a close|drew to a close|drew to an end|ended|concluded|wrapped up|closed|finished|wound up)\b/;

const roleOf = (
  mentions: SegmentMentions,
  from: number,
  to: number,
  anchors: readonly Anchor[],
  draft: MeetingDraft,
): DraftDate['role'] => {
  const { segment } = mentions;
  const closing = anchors.find((anchor) => anchor.draft === draft && anchor.from >= to);
  if (
    closing &&
    /\b(?:as|when)(?: the| their| its| a)?$/.test(wordsBetween(segment, closing.from - 3, closing.from)) &&
    CLOSES.test(wordsBetween(segment, closing.to, closing.to + 5))
  )
    return 'ended';
  const first = beforeBracket(mentions, from);
  const before = wordsBetween(segment, first - 9, first);
  const after = wordsBetween(segment, to, to + 3);
  return ENDED.test(before) || ENDS.test(after) ? 'ended' : BEGAN.test(before) || BEGINS.test(after) ? 'began' : 'on';
};

/** "ended today (8 June)": the day in brackets is the one before them. */
const beforeBracket = ({ segment, dates }: SegmentMentions, from: number): number => {
  if (segment.tokens[from - 1]?.key !== '(') return from;
  const other = dates.find(({ span }) => tokenRange(segment, span)[1] === from - 1);
  return other ? tokenRange(segment, other.span)[0] : from;
};

const tenseOf = (status: MeetingDraft['status']): Tense => (status === 'held' ? 'past' : 'future');

/** "ahead of the talks", "after the dialogue": a date before such words is not the meeting's. */
const ASIDE =
  /\b(?:ahead of|after|before|following|follows|prior to|in the run up to|since|until|than)(?: the| this| that| its| their)?$/;

const isAside = ({ segment }: SegmentMentions, anchor: Anchor, from: number): boolean =>
  from < anchor.from &&
  ASIDE.test(wordsBetween(segment, anchor.from - 6, anchor.from)) &&
  !isOutcome(segment, anchor, from);

/** "agreed on Wednesday … after the fourth session": what a meeting agreed on tells its day. */
const isOutcome = (segment: Segment, anchor: Anchor, from: number): boolean =>
  anchor.draft?.dates.length === 0 &&
  anchor.draft.status === 'held' &&
  AGREED.test(wordsBetween(segment, from - 3, from)) &&
  /\b(?:after|following)(?: the| their| its)?$/.test(wordsBetween(segment, anchor.from - 3, anchor.from));

const AGREED = /\b(?:agreed|decided|resolved|pledged|vowed|undertook)(?: on| late on| late)?$/;

const HOLDS = /\b(?:held|took place|convened|hosted|concluded|met|venue|gathered)\b/i;

/** "the talks which A and B had here on Friday". */
const tellsOfHolding = (text: string): boolean => HOLDS.test(text) || (HAD.test(text) && TALKS_WHICH.test(text));

const HAD = /\bhad (?:here|there|today|yesterday|in|at|on)\b/;
const TALKS_WHICH = /\b(?:talks|consultations|discussions|negotiations|deliberations) (?:which|that)\b/i;

/** "The previous one was held in Lima in 2019", "last year's edition met in Lima". */
const EARLIER =
  /\b(?:(?:the|its|their) (?:previous|last|earlier|preceding|prior) (?!(?:day|days|week|month|year|hours?|minute)\b)\w+|last (?:year|month)(?:'s|’s) \w+)\b/i;

/** "Summits are held every year by turns", "the two have since met in Lima", "the leaders met once more": no word of one meeting. */
const OTHERS =
  /\b(?:every (?:other |second )?(?:year|month|week|spring|autumn|summer|winter|quarter|two|three|four|six)|each (?:year|month|spring|autumn)|(?:once|twice|thrice|\w+ times) (?:a|every|each) (?:year|month|decade)|annually|biennially|by turns?|in turns?|alternat(?:e|es|ing|ely)|(?:have|has|had) since (?:also |again )?\w+|since then|met (?:again|once more|once again|briefly|afresh|one more time|bilaterally))\b/i;

const isTold = (text: string): boolean => tellsOfHolding(text) && !EARLIER.test(text) && !OTHERS.test(text);

/** "Last year's | summit was held on June 1", "Last year they met on June 1": the year of a day without one. */
const inYear = (
  { segment, dates }: SegmentMentions,
  mention: DateMention,
  anchors: readonly Anchor[],
  draft: MeetingDraft,
): DateMention => {
  if (mention.form !== 'calendar' || mention.start.year !== undefined || mention.relative !== null) return mention;
  if (mention.start.month === undefined) return mention;
  const year = dates.find(({ relative }) => relative !== null && /^(?:last|this|next) year$/.test(relative));
  if (!year || year.span.start >= mention.span.start) return mention;
  const [from, to] = tokenRange(segment, year.span);
  const owns =
    segment.tokens[to]?.key === "'s" && anchors.some((anchor) => anchor.draft === draft && anchor.from === to + 1);
  return owns || from === 0 ? { ...mention, relative: year.relative } : mention;
};

/** "until June, when | the sixth Dialogue | is to open in Oslo": the month is the meeting's. */
const isWhen = ({ segment }: SegmentMentions, anchors: readonly Anchor[], { span, bound }: DateMention): boolean => {
  if (bound !== 'until' && bound !== 'before') return false;
  const [, to] = tokenRange(segment, span);
  if (segment.tokens[to]?.key !== ',' || segment.tokens[to + 1]?.key !== 'when') return false;
  return anchors.some(({ draft, from }) => draft !== null && from >= to + 2 && from <= to + 3);
};

/** Which meeting a date, place or venue at these offsets belongs to. */
const ownerOf = (discourse: Discourse, mentions: SegmentMentions, anchors: readonly Anchor[], ofFocus: boolean) => {
  return (start: number, end: number): MeetingDraft | null => {
    const from = tokenAt(mentions.segment, start);
    const anchor = anchorOf(mentions, anchors, from, tokenAt(mentions.segment, end - 1) + 1);
    if (!anchor) {
      const told = ofFocus || isTold(mentions.segment.text) ? discourse.focus : null;
      return told?.status === 'held' && isAhead(mentions.segment, from) ? null : told;
    }
    if (isAside(mentions, anchor, from)) return null;
    return anchor.draft?.status === 'held' && isAhead(mentions.segment, from) ? null : anchor.draft;
  };
};

/**
 * "The governor will be in Lima on 28 October": whether the verb before token `at` looks ahead, so that what stands there is not the date
 * or place of a meeting that was held. Not "will conclude on Friday".
 */
const isAhead = ({ tokens }: Segment, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 16; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === ';' || PAST.has(key)) return false;
    const next = tokens[i + 1]?.key ?? '';
    if (key === 'will' || key === 'shall') return !GOES_ON.has(next);
    if ((key === 'is' || key === 'are') && PENDING.has(next))
      return !GOES_ON.has(tokens[i + 2]?.key ?? '') && !GOES_ON.has(tokens[i + 3]?.key ?? '');
  }
  return false;
};

const PENDING = new Set('to due set scheduled slated expected planned'.split(' '));
const GOES_ON = new Set('end conclude close finish culminate run last continue wrap go resume'.split(' '));
const PAST = new Set(
  'was were held met took convened concluded ended hosted gathered began opened started sat had came chaired co attended participated agreed wrapped kicked'.split(
    ' ',
  ),
);

/** "in New Delhi", "at Geneva", "Ankara hosted"; "to Delhi" only where a meeting follows that someone comes for. */
const isWhere = ({ form, preposition, hosts }: PlaceMention): boolean =>
  hosts === true || form === 'word' || preposition === 'in' || preposition === 'at' || preposition === 'to';

/** "now ambassador in Santiago": where someone is posted. */
const isPosting = ({ segment }: SegmentMentions, { span, preposition }: PlaceMention): boolean => {
  if (preposition === null) return false;
  const at = tokenAt(segment, span.start);
  return /\b(?:ambassador|envoy|consul|consul general|high commissioner|representative|attache|embassy|mission)(?: of(?: the)? \S+){0,1} (?:in|at|to)(?: the)?$/.test(
    wordsBetween(segment, at - 7, at),
  );
};

/** "the sixth Dialogue (Oslo, 4 May 2021)", "the sixth Dialogue, Oslo, 4 May 2021,": right behind the meeting, before its date. */
const isApposed = (
  { segment, dates }: SegmentMentions,
  anchors: readonly Anchor[],
  { span, form }: PlaceMention,
): boolean => {
  if (form !== 'city') return false;
  const [from, to] = tokenRange(segment, span);
  const opens = segment.tokens[from - 1]?.key;
  if ((opens !== '(' && opens !== ',') || segment.tokens[to]?.key !== ',') return false;
  return (
    anchors.some((anchor) => anchor.draft !== null && anchor.to === from - 1) &&
    dates.some((date) => tokenRange(segment, date.span)[0] === to + 1)
  );
};

/** "came home from Oslo, where they took part in the sixth round": a clause behind a city tells what was held there. */
const whereThey = (
  { segment }: SegmentMentions,
  anchors: readonly Anchor[],
  { span, form }: PlaceMention,
): MeetingDraft | null => {
  if (form !== 'city') return null;
  const [, to] = tokenRange(segment, span);
  if (segment.tokens[to]?.key !== ',' || segment.tokens[to + 1]?.key !== 'where') return null;
  const next = anchors.find((anchor) => anchor.from > to);
  return next?.draft && THERE.test(wordsBetween(segment, to + 2, Math.min(next.from, to + 14))) ? next.draft : null;
};

/** What they did there: the verb, and nothing but an article before the meeting. */
const THERE =
  /\b(?:took part|taken part|participated|attended|met|held|co chaired|chaired|sat|gathered|concluded|joined)(?: (?:in|at|for|with the \S+ side))?(?: the| their| its| a)?$/;

/** "The sixth round brought officials to Oslo", "For the sixth round she went to Oslo". */
const isBroughtTo = (
  { segment }: SegmentMentions,
  anchors: readonly Anchor[],
  { span }: PlaceMention,
  draft: MeetingDraft | null,
): boolean => {
  const at = tokenAt(segment, span.start);
  const anchor = anchors.findLast((one) => one.draft !== null && one.to <= at);
  if (!anchor || anchor.draft !== draft) return false;
  if (anchor.from <= 2 && segment.tokens[0]?.key === 'for') return true;
  return /^(?:on \S+ )?(?:has |have |had )?(?:brought|brings|bring|drew|draws|took|takes)\b/.test(
    wordsBetween(segment, anchor.to, anchor.to + 4),
  );
};

/** "in Lima or Cusco": not settled. */
const isAlternative = ({ segment, places }: SegmentMentions, { span }: PlaceMention): boolean => {
  const [from, to] = tokenRange(segment, span);
  if (segment.tokens[to]?.key !== 'or' && segment.tokens[from - 1]?.key !== 'or') return false;
  return places.some((other) => {
    const [start, end] = tokenRange(segment, other.span);
    return (
      (segment.tokens[to]?.key === 'or' && start <= to + 2 && start > to) ||
      (segment.tokens[from - 1]?.key === 'or' && end === from - 1)
    );
  });
};

/**
 * Dates, lengths, places and venues of one segment, each to the meeting it belongs to.
 * @param ofFocus whether a sentence that names no meeting surely tells of the one in focus.
 */
export const bindTimeAndPlace = (
  discourse: Discourse,
  mentions: SegmentMentions,
  anchors: readonly Anchor[],
  ofFocus = false,
): void => {
  const { segment } = mentions;
  const owner = ownerOf(discourse, mentions, anchors, ofFocus);
  const meetings = new Set(anchors.flatMap(({ draft }) => draft ?? []));
  for (const mention of mentions.dates) {
    if (mention.bound !== null && mention.bound !== 'by' && !isWhen(mentions, anchors, mention)) continue;
    const draft = owner(mention.span.start, mention.span.end);
    if (!draft) {
      if (meetings.size > 0)
        discourse.unplaced.push({
          span: mention.span,
          why: 'Gives a date beside a meeting, but it seems to be that of another event.',
        });
      continue;
    }
    draft.dates.push({
      mention: inYear(mentions, mention, anchors, draft),
      role: roleOf(mentions, ...tokenRange(segment, mention.span), anchors, draft),
      tense: tenseOf(draft.status),
    });
  }
  for (const duration of mentions.durations) {
    const at = tokenAt(segment, duration.span.start);
    const near = anchors.find(({ from, to, draft }) => draft !== null && from <= at + 4 && at <= to);
    const lasts = /\b(?:after|over|lasting|lasted|for|spanning)(?: the)?$/.test(wordsBetween(segment, at - 3, at));
    const only = lasts && meetings.size === 1 ? [...meetings][0] : undefined;
    (near?.draft ?? only)?.durations.push(duration);
  }
  for (const place of mentions.places) {
    const there = whereThey(mentions, anchors, place);
    if (!(there || isWhere(place) || isApposed(mentions, anchors, place))) continue;
    if (isPosting(mentions, place)) continue;
    if (isAlternative(mentions, place)) continue;
    const draft = there ?? owner(place.span.start, place.span.end);
    const comes =
      place.preposition !== 'to' ||
      anchors.some((anchor) => anchor.draft === draft && anchor.from >= tokenAt(segment, place.span.start)) ||
      isBroughtTo(mentions, anchors, place, draft);
    if (comes) draft?.places.push(place);
  }
  for (const venue of mentions.venues) owner(venue.span.start, venue.span.end)?.venues.push(venue);
};

/** The meeting named last before token `at`, or else the one in focus. */
const spokenOf = (named: readonly Anchor[], at: number, focus: MeetingDraft | null): MeetingDraft | null => {
  const left = named.findLast(({ to }) => to <= at);
  return left ? left.draft : focus;
};

/**
 * Topics, exercises and chairs of one segment, each to the meeting it belongs to.
 * @param earlier what the sentences before spoke of.
 */
export const bindContent = (
  discourse: Discourse,
  mentions: SegmentMentions,
  anchors: readonly Anchor[],
  earlier: MeetingDraft | null,
): void => {
  const named = anchors.filter(({ draft, takesOver, carries }) => draft !== null || takesOver || carries);
  for (const topic of mentions.topics)
    spokenOf(named, tokenAt(mentions.segment, topic.span.start), discourse.focus)?.topics.push(topic);
  for (const exercise of mentions.exercises)
    spokenOf(named, tokenAt(mentions.segment, exercise.span.start), discourse.focus)?.exercises.push(exercise);
  const below = discourse.heading === null ? undefined : listedChair(mentions, discourse.heading);
  if (below) earlier?.chairs.push(asStatus(below, earlier));
  else discourse.heading = headingOf(mentions) ?? null;
  for (const { at, chairs } of findChairs(mentions, {
    people: discourse.people,
    subject: discourse.subject,
    meeting: discourse.spoken,
  })) {
    const token = tokenAt(mentions.segment, at);
    const anchor = anchorOf(mentions, named, token, token + 1);
    // "The delegation, headed by X, also called on the minister": what comes later is not what was led.
    const later =
      anchor !== undefined && anchor.draft === null && anchor.from > token && !isObject(mentions, anchor, token);
    const draft = later ? earlier : anchor ? anchor.draft : discourse.focus;
    if (!draft)
      discourse.unplaced.push({
        span: mentions.segment.span,
        why: 'Says who chaired, led or hosted, but not clearly at which meeting.',
      });
    if (draft) for (const chair of chairs) draft.chairs.push(asStatus(chair, draft));
  }
};

/** "X and Y co-chaired | the Senior Officials' Meeting": the other sitting is what was chaired. */
const isObject = ({ segment: { tokens } }: SegmentMentions, { from, carries }: Anchor, cue: number): boolean => {
  if (!carries || from - cue > 5) return false;
  for (let i = cue; i < from; i++) if (tokens[i]?.key === ',' || tokens[i]?.key === 'and') return false;
  return true;
};

/** Who chairs a meeting that is still to come is to chair it. */
const asStatus = (chair: DraftChair, { status }: MeetingDraft): DraftChair =>
  status === 'held' || chair.basis === 'hosted' ? chair : { ...chair, basis: 'to co-chair' };
