import type { IsoDate, Span } from '../article.ts';
import { describeForum, isOpenKind, sameForum } from '../link/forum.ts';
import type { ForumMention, PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { parseOrdinal } from '../mention/ordinal.ts';
import type { ChairBasis } from '../record.ts';
import type { MeetingDraft, Unplaced } from './draft.ts';
import { statusAt } from './status.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** The meetings that the sentences so far speak of. */
export type Discourse = {
  readonly article: string;
  /** The article's day, where it is known. */
  readonly published: IsoDate | null;
  readonly drafts: MeetingDraft[];
  readonly unplaced: Unplaced[];
  readonly headlines: readonly Span[];
  /** What the front matter's title names, where the text does not repeat it; its span is into the title. */
  readonly titled: ForumMention | null;
  /** What the article is about: its first meeting that is held or announced in its own right. */
  main: MeetingDraft | null;
  /** What the last sentence spoke of; null while it is some other event. */
  focus: MeetingDraft | null;
  /** The last sentences tell of another event: "their meeting" is not one of the series. */
  elsewhere: boolean;
  paragraph: number;
  /** The people of the last sentence that named any, and its subject. */
  people: readonly PersonMention[];
  subject: PersonMention | null;
  /** What the people on the lines below a heading are: "Co-Chairs". */
  heading: ChairBasis | null;
  /** The sentence before speaks of a meeting. */
  spoken: boolean;
  /** The body named last, for "its 20th edition". */
  body: ForumMention | null;
};

/** Headline and opening sentences: what they name without a number is what the article is about. */
const LEAD_SEGMENTS = 5;

const compatible = (a: ForumMention, b: ForumMention): boolean =>
  sameForum(describeForum(a), describeForum(b)) !== 'different';

/** "the fifth meeting", "the next session": an edition of a forum named elsewhere. */
const isBare = (forum: ForumMention): boolean =>
  forum.anaphoric ||
  (forum.parties.length === 0 &&
    forum.topic === null &&
    forum.branch === null &&
    forum.acronym === null &&
    forum.parent === null);

/** Fullness of a mention's name, to choose the one that names a draft's forum. */
export const fullness = (forum: ForumMention): number =>
  (forum.topic ? 4 : 0) +
  forum.parties.length +
  (forum.branch ? 2 : 0) +
  (forum.parent ? 2 : 0) +
  (forum.acronym ? 1 : 0) +
  (forum.anaphoric ? -9 : 0);

/**
 * "the talks" may be any body's: of two mentions that say as much, the one that names a body tells more. Only where they number
 * the meeting are they surely of one; else it may be another one's body.
 */
const tellsMore = (forum: ForumMention, { forum: known, ordinal }: MeetingDraft): boolean => {
  const body = ({ forumKind }: ForumMention): number => (ordinal === null || isOpenKind(forumKind) ? 0 : 0.5);
  return fullness(forum) + body(forum) > fullness(known) + body(known);
};

export const addMeeting = (
  { drafts, article }: Discourse,
  forum: ForumMention,
  ordinal: number | null,
): MeetingDraft => {
  const draft: MeetingDraft = {
    article,
    forum,
    mentions: [],
    spans: [],
    ordinal,
    ordinalWhy: null,
    status: 'held',
    announced: false,
    dates: [],
    durations: [],
    places: [],
    venues: [],
    topics: [],
    exercises: [],
    chairs: [],
  };
  drafts.push(draft);
  return draft;
};

const mentionOf = (draft: MeetingDraft, forum: ForumMention): MeetingDraft => {
  if (!forum.anaphoric || forum.edition.of !== 'none') draft.mentions.push(forum);
  if (tellsMore(forum, draft)) draft.forum = forum;
  return draft;
};

const isNext = ({ mentions: [first] }: MeetingDraft): boolean => first?.edition.of === 'next';

const wordsBefore = ({ segment }: SegmentMentions, from: number): string => wordsBetween(segment, from - 6, from);

/**
 * A headline may give the body's meeting another number; it is one meeting, with the body's number and both on record, where
 * the opening sentences tell of it in the same tense and the headline's forum has no name that parts them.
 */
const misnumbered = (
  { drafts, headlines, published }: Discourse,
  mentions: SegmentMentions,
  forum: ForumMention,
  ordinal: number,
): MeetingDraft | undefined => {
  const [first, ...more] = drafts;
  const inHeadline = ({ start }: Span): boolean => headlines.some((line) => line.start <= start && start < line.end);
  if (!first || more.length > 0 || first.ordinal === null || Math.abs(first.ordinal - ordinal) !== 1) return undefined;
  if (!first.spans.every(inHeadline) || inHeadline(forum.span)) return undefined;
  const told = statusAt(mentions, ...tokenRange(mentions.segment, forum.span), [], published) ?? first.status;
  const unnamed = first.forum.topic === null && first.forum.branch === null;
  return told === first.status && (unnamed || compatible(first.forum, forum)) ? first : undefined;
};

/** "the Committee, whose eighth meeting …": whether a forum stands right before "whose"; else the meeting is that of a body not known. */
const followsForum = ({ segment, forums }: SegmentMentions, from: number): boolean => {
  let at = from - 2;
  while (at > 0 && segment.tokens[at]?.kind === 'mark') at--;
  return forums.some(({ span }) => {
    const [start, end] = tokenRange(segment, span);
    return start <= at && at < end;
  });
};

/** Bodies that are no other name of one another: "the second Binational Cabinet" is no meeting of a committee. */
const APART = new Set(['cabinet', 'commission', 'committee', 'council', 'board', 'working group', 'summit']);

/** A number that the series of the main meeting cannot have had by then, or a body of another kind. */
const isOutOfSeries = (
  { published }: Discourse,
  mentions: SegmentMentions,
  forum: ForumMention,
  main: MeetingDraft,
  ordinal: number,
): boolean => {
  const kinds = forum.forumKind === 'cabinet' || main.forum.forumKind === 'cabinet';
  if (
    kinds &&
    forum.forumKind !== main.forum.forumKind &&
    APART.has(forum.forumKind) &&
    APART.has(main.forum.forumKind)
  )
    return true;
  if (main.status !== 'held' || main.ordinal === null || ordinal <= main.ordinal + 1) return false;
  return statusAt(mentions, ...tokenRange(mentions.segment, forum.span), [], published) === 'held';
};

const numbered = (
  discourse: Discourse,
  mentions: SegmentMentions,
  forum: ForumMention,
  ordinal: number,
  lead: boolean,
): MeetingDraft | null | undefined => {
  const { drafts, main, titled, body } = discourse;
  const bare = isBare(forum);
  if (isHeadless(forum) && Math.abs((main?.ordinal ?? ordinal) - ordinal) !== 1) return undefined;
  const [from] = tokenRange(mentions.segment, forum.span);
  const possessive = bare ? /\b(?:its|whose|their)$/.exec(wordsBefore(mentions, from))?.[0] : undefined;
  const own = body && possessive !== undefined ? body : null;
  if (possessive === 'whose' && !followsForum(mentions, from)) return null;
  const fits = (draft: MeetingDraft): boolean =>
    own ? compatible(draft.forum, own) : bare || isBare(draft.forum) || compatible(draft.forum, forum);
  const known = drafts.find((draft) => draft.ordinal === ordinal && fits(draft));
  if (known) return mentionOf(known, forum);
  const open = drafts.find((draft) => draft.ordinal === null && !isNext(draft) && lead && fits(draft));
  if (open) {
    open.ordinal = ordinal;
    return mentionOf(open, forum);
  }
  const headline = lead ? misnumbered(discourse, mentions, forum, ordinal) : undefined;
  if (headline) {
    headline.ordinal = ordinal;
    return mentionOf(headline, forum);
  }
  if (bare && main && isOutOfSeries(discourse, mentions, forum, main, ordinal)) return null;
  const series = own ?? (bare ? (main?.forum ?? titled ?? body ?? forum) : forum);
  const draft = addMeeting(discourse, series, ordinal);
  // "Lima is to see the sixth": one number up from what was held.
  if (isHeadless(forum) && main?.status === 'held' && main.ordinal !== null && ordinal > main.ordinal)
    draft.status = 'scheduled';
  return mentionOf(draft, forum);
};

/** "Lima hosted | the sixth": nothing but a number. It is one of the series only right before or after the main one. */
const isHeadless = ({ edition, span }: ForumMention): boolean =>
  edition.of === 'numbered' && edition.span.start === span.start && edition.span.end === span.end;

/** The series that "the next" or "the last" one continues. */
const seriesOf = ({ drafts, main }: Discourse, forum: ForumMention): MeetingDraft | null =>
  isBare(forum) ? main : (drafts.find((draft) => compatible(draft.forum, forum)) ?? null);

const next = (discourse: Discourse, forum: ForumMention): MeetingDraft | null => {
  const series = seriesOf(discourse, forum);
  if (!series && isBare(forum)) return null;
  const known = discourse.drafts.find(
    (draft) =>
      draft !== series &&
      draft.status !== 'held' &&
      compatible(draft.forum, isBare(forum) && series ? series.forum : forum),
  );
  if (known) return mentionOf(known, forum);
  const draft = addMeeting(discourse, series?.forum ?? forum, null);
  draft.status = 'scheduled';
  if (series && series.ordinal !== null && series.status === 'held') {
    draft.ordinal = series.ordinal + 1;
    draft.ordinalWhy = `the next one after number ${series.ordinal}`;
  }
  return mentionOf(draft, forum);
};

/** "the previous round": a meeting of its own, whose number is not counted from the series. */
const previous = (discourse: Discourse, forum: ForumMention): MeetingDraft | null => {
  const series = seriesOf(discourse, forum);
  if (!series && isBare(forum)) return null;
  return mentionOf(addMeeting(discourse, series?.forum ?? forum, null), forum);
};

const unnumbered = (
  discourse: Discourse,
  mentions: SegmentMentions,
  forum: ForumMention,
  lead: boolean,
): MeetingDraft | null => {
  const { drafts, main } = discourse;
  const known =
    drafts.find((draft) => draft.status === 'held' && compatible(draft.forum, forum)) ??
    drafts.find((draft) => compatible(draft.forum, forum));
  const own = mentions.dates.length > 0 || mentions.places.length > 0;
  const told = statusAt(mentions, ...tokenRange(mentions.segment, forum.span), [], discourse.published);
  // "X and Y co-chaired a virtual meeting of it last month", beside one that is still to come.
  const earlier = known !== undefined && known.status !== 'held' && told === 'held' && mentions.dates.length > 0;
  if (known && !earlier) return mentionOf(known, forum);
  if (isBare(forum)) return main;
  const shares =
    !main || forum.parties.length === 0 || forum.parties.some((party) => main.forum.parties.includes(party));
  if (told === undefined || (!(lead && !main) && !(own && shares))) return null;
  return mentionOf(addMeeting(discourse, known?.forum ?? forum, null), forum);
};

/** "the meeting", "the summit": the last one spoken of that can be called so. */
const referred = (discourse: Discourse, forum: ForumMention): MeetingDraft | null => {
  const { drafts, focus, main, elsewhere, titled } = discourse;
  if (elsewhere) return null;
  const [opened] = drafts;
  if (!main && opened) return opened;
  if (!main)
    return titled
      ? addMeeting(discourse, titled, titled.edition.of === 'numbered' ? titled.edition.ordinal : null)
      : null;
  const kind = forum.forumKind;
  // "the workshop held in Lima": something that was held beside the talks.
  if (kind === 'seminar' && !drafts.some((draft) => draft.forum.forumKind === kind)) return null;
  if (focus && (kind === 'meeting' || kind === '' || focus.forum.forumKind === kind)) return focus;
  const byKind = drafts.findLast((draft) => draft.forum.forumKind === kind);
  // Leaders meet at a summit: a commission's meeting is none.
  if (!byKind && kind === 'summit' && !isOpenKind(main.forum.forumKind)) return null;
  return byKind ?? focus ?? main;
};

/** "on the sidelines of the G20 Summit": named as the occasion of something else. */
const isSideline = (mentions: SegmentMentions, from: number): boolean =>
  /\b(?:sidelines|margins|sideline) of\b/.test(wordsBefore(mentions, from));

/** "for the annual Summit", "to attend the talks": named as a purpose, which alone makes no meeting. */
const isPurpose = (mentions: SegmentMentions, from: number): boolean =>
  /\b(?:for|attend|after|before|since|until)(?: the| a| an)?$/.test(wordsBefore(mentions, from));

/**
 * The number of the meeting where its verb counts it: "For the 11th time the two countries convened their Committee", where the sentence
 * opens so; "met for the seventh time under the Ministerial Consultations", right before the name.
 */
const timesOf = ({ segment }: SegmentMentions, from: number): number | null => {
  const opening =
    /^for the (\S+) time\b/.exec(wordsBetween(segment, 0, Math.min(from, 8))) ??
    COUNTED.exec(wordsBetween(segment, from - 16, from));
  return opening?.[1] === undefined ? null : parseOrdinal(opening[1]);
};

const COUNTED =
  /\b(?:met|meet|meets|meeting|convened|gathered|sat|came together|assembled|held talks|conferred) for (?:the|a|their) (\S+) time (?:as|under|within|in|through|at|for)(?: the (?:framework|format|frame|context|auspices|umbrella|mechanism|ambit) of)?(?: (?:the|their|its))?$/;

/**
 * The meeting that a forum's mention speaks of, made where it is a new one; null where it speaks of none, undefined where
 * the words name a body and not one of its meetings.
 */
export const meetingOf = (
  discourse: Discourse,
  mentions: SegmentMentions,
  forum: ForumMention,
  position: number,
): MeetingDraft | null | undefined => {
  const [from] = tokenRange(mentions.segment, forum.span);
  const lead = position < LEAD_SEGMENTS;
  const { edition } = forum;
  if (isSideline(mentions, from)) return null;
  const times = edition.of === 'unnumbered' || edition.of === 'none' ? timesOf(mentions, from) : null;
  if (times !== null) return numbered(discourse, mentions, forum, times, lead);
  switch (edition.of) {
    case 'numbered':
      return numbered(discourse, mentions, forum, edition.ordinal, lead);
    case 'next':
      return next(discourse, forum);
    case 'previous':
      return previous(discourse, forum);
    case 'latest':
      // "after the latest meeting of the Kenya-Chad Water Board": what the report is about, where it opens with it.
      if (!discourse.main && lead && !isBare(forum)) return mentionOf(addMeeting(discourse, forum, null), forum);
      // Beside one that is still to come, "the last summit" is the one before it.
      return discourse.main && discourse.main.status !== 'held' ? previous(discourse, forum) : discourse.main;
    case 'none':
    case 'unnumbered':
    case 'first-since': {
      if (forum.anaphoric) return referred(discourse, forum);
      const opening = !discourse.main && lead && (mentions.dates.length > 0 || mentions.places.length > 0);
      if ((edition.of === 'none' && !opening) || (discourse.main && isPurpose(mentions, from))) {
        const known = discourse.drafts.find((candidate) => compatible(candidate.forum, forum));
        return known && mentionOf(known, forum);
      }
      return unnumbered(discourse, mentions, forum, lead);
    }
  }
};

/** The name in the title is often the fullest: "Readout of the Third Meeting of the …". */
export const adoptTitle = ({ main, titled }: Discourse): void => {
  if (!main || !titled || fullness(titled) <= fullness(main.forum)) return;
  const numbers = titled.edition.of === 'numbered' && main.ordinal !== null && titled.edition.ordinal !== main.ordinal;
  const parties =
    titled.parties.length === 0 ||
    main.forum.parties.length === 0 ||
    titled.parties.some((party) => main.forum.parties.includes(party));
  const general = main.forum.topic === null && main.forum.branch === null;
  if (!numbers && parties && (general || compatible(main.forum, titled))) main.forum = titled;
};

/** A sentence that tells of a meeting, as evidence that it is, was or will be. */
export const tells = (draft: MeetingDraft, span: Span): void => {
  draft.spans.push(span);
};
