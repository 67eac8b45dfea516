import type { Reading } from '../article.ts';
import { describeForum, sameForum } from '../link/forum.ts';
import type { ForumMention, PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { type Anchor, anchorOf, otherAnchors } from './anchor.ts';
import { findChairs } from './chair.ts';
import type { DraftDate, MeetingDraft, Tense } from './draft.ts';
import { statusAt } from './status.ts';
import { tokenAt, tokenRange, wordsBetween } from './tokens.ts';

/** The meetings that the sentences so far speak of. */
type Discourse = {
  readonly article: string;
  readonly drafts: MeetingDraft[];
  /** What the article is about: its first meeting that is held or announced in its own right. */
  main: MeetingDraft | null;
  /** What the last sentence spoke of; null while it is some other event. */
  focus: MeetingDraft | null;
  /** The last sentences tell of another event: "their meeting" is not one of the series. */
  elsewhere: boolean;
  paragraph: number;
  person: PersonMention | null;
};

const LEAD_SEGMENTS = 5;

const compatible = (a: ForumMention, b: ForumMention): boolean => sameForum(describeForum(a), describeForum(b)) !== 'different';

/** "the fifth meeting", "the next session": an edition of a forum named elsewhere. */
const isBare = (forum: ForumMention): boolean =>
  forum.anaphoric || (forum.parties.length === 0 && forum.topic === null && forum.branch === null && forum.acronym === null && forum.parent === null);

/** Fullness of a mention's name, to choose the one that names a draft's forum. */
const fullness = (forum: ForumMention): number =>
  (forum.topic ? 4 : 0) + forum.parties.length + (forum.branch ? 2 : 0) + (forum.parent ? 2 : 0) + (forum.acronym ? 1 : 0) + (forum.anaphoric ? -9 : 0);

const add = (discourse: Discourse, forum: ForumMention, ordinal: number | null): MeetingDraft => {
  const draft: MeetingDraft = {
    article: discourse.article,
    forum,
    mentions: [],
    ordinal,
    ordinalWhy: null,
    status: 'held',
    dates: [],
    durations: [],
    places: [],
    venues: [],
    topics: [],
    exercises: [],
    chairs: [],
  };
  discourse.drafts.push(draft);
  return draft;
};

const mentionOf = (draft: MeetingDraft, forum: ForumMention): MeetingDraft => {
  if (!forum.anaphoric || forum.edition.of !== 'none') draft.mentions.push(forum);
  if (fullness(forum) > fullness(draft.forum)) draft.forum = forum;
  return draft;
};

const numbered = (discourse: Discourse, forum: ForumMention, ordinal: number, lead: boolean): MeetingDraft => {
  const { drafts, main } = discourse;
  const bare = isBare(forum);
  const known = drafts.find((draft) => draft.ordinal === ordinal && (bare || isBare(draft.forum) || compatible(draft.forum, forum)));
  if (known) return mentionOf(known, forum);
  const open = drafts.find((draft) => draft.ordinal === null && draft.status === 'held' && lead && (bare || isBare(draft.forum) || compatible(draft.forum, forum)));
  if (open) {
    open.ordinal = ordinal;
    return mentionOf(open, forum);
  }
  const draft = add(discourse, bare && main ? main.forum : forum, ordinal);
  return mentionOf(draft, forum);
};

const next = (discourse: Discourse, forum: ForumMention): MeetingDraft | null => {
  const { drafts, main } = discourse;
  const series = isBare(forum) ? main : (drafts.find((draft) => compatible(draft.forum, forum)) ?? null);
  if (!series && isBare(forum)) return null;
  const known = drafts.find((draft) => draft !== series && draft.status !== 'held' && (isBare(forum) || compatible(draft.forum, forum)));
  if (known) return mentionOf(known, forum);
  const draft = add(discourse, series && isBare(forum) ? series.forum : forum, null);
  draft.status = 'scheduled';
  if (series && series.ordinal !== null && series.status === 'held') {
    draft.ordinal = series.ordinal + 1;
    draft.ordinalWhy = `the next one after number ${series.ordinal}`;
  }
  return mentionOf(draft, forum);
};

/** "the previous round": a meeting of its own, whose number is not counted from the series. */
const previous = (discourse: Discourse, forum: ForumMention): MeetingDraft | null => {
  const { main } = discourse;
  if (isBare(forum) && !main) return null;
  return mentionOf(add(discourse, isBare(forum) && main ? main.forum : forum, null), forum);
};

const unnumbered = (discourse: Discourse, mentions: SegmentMentions, forum: ForumMention, lead: boolean): MeetingDraft | null => {
  const { drafts, main } = discourse;
  const known = drafts.find((draft) => draft.status === 'held' && compatible(draft.forum, forum)) ?? drafts.find((draft) => compatible(draft.forum, forum));
  const own = mentions.dates.length > 0 || mentions.places.length > 0;
  const told = statusAt(mentions, ...tokenRange(mentions.segment, forum.span), []);
  // "X and Y co-chaired a virtual meeting of it last month", beside one that is still to come.
  const earlier = known !== undefined && known.status !== 'held' && told === 'held' && mentions.dates.length > 0;
  if (known && !earlier) return mentionOf(known, forum);
  if (isBare(forum)) return main;
  const shares = !main || forum.parties.length === 0 || forum.parties.some((party) => main.forum.parties.includes(party));
  if (told === undefined || (!(lead && !main) && !(own && shares))) return null;
  return mentionOf(add(discourse, forum, null), forum);
};

/** "the meeting", "the summit": the last one spoken of that can be called so. */
const referred = ({ drafts, focus, main, elsewhere }: Discourse, forum: ForumMention): MeetingDraft | null => {
  if (elsewhere) return null;
  const kind = forum.forumKind;
  if (focus && (kind === 'meeting' || kind === '' || focus.forum.forumKind === kind)) return focus;
  const byKind = [...drafts].reverse().find((draft) => draft.forum.forumKind === kind);
  return byKind ?? focus ?? main;
};

const isSideline = ({ segment }: SegmentMentions, from: number): boolean => /\b(?:sidelines|margins|sideline) of\b/.test(wordsBetween(segment, from - 6, from));

/** "for the annual Summit", "to attend the talks": named as a purpose, which alone makes no meeting. */
const isPurpose = ({ segment }: SegmentMentions, from: number): boolean => /\b(?:for|attend|after|before|since|until)(?: the| a| an)?$/.test(wordsBetween(segment, from - 3, from));

const anchorsOf = (discourse: Discourse, mentions: SegmentMentions, position: number): Anchor[] => {
  const anchors = otherAnchors(mentions);
  const lead = position < LEAD_SEGMENTS;
  for (const forum of mentions.forums) {
    const [from, to] = tokenRange(mentions.segment, forum.span);
    const { edition } = forum;
    let draft: MeetingDraft | null = null;
    if (isSideline(mentions, from)) draft = null;
    else if (edition.of === 'numbered') draft = numbered(discourse, forum, edition.ordinal, lead);
    else if (edition.of === 'next') draft = next(discourse, forum);
    else if (edition.of === 'previous') draft = previous(discourse, forum);
    else if (edition.of === 'latest') draft = discourse.main;
    else if (forum.anaphoric) draft = referred(discourse, forum);
    else if (edition.of === 'none' || (discourse.main && isPurpose(mentions, from))) {
      const known = discourse.drafts.find((candidate) => compatible(candidate.forum, forum));
      if (!known) continue;
      draft = mentionOf(known, forum);
    } else draft = unnumbered(discourse, mentions, forum, lead);
    anchors.push({ from, to, draft, takesOver: false, forum });
  }
  return anchors.sort((a, b) => a.from - b.from);
};

const ENDED = /\b(?:concluded|ended|ends|concludes|wrapped up|culminated|closed|finished)(?: successfully)?(?: here)?(?: on| in| late| late on)?$/;
const BEGAN = /\b(?:began|begins|opened|opens|started|starts|kicked off|kicks off|commenced|got under way)(?: here)?(?: on| in| from)?$/;

/** "on Friday concluded the talks": the verb after the day. */
const ENDS = /^(?:concluded|ended|wrapped up|closed|finished|wound up)\b/;
const BEGINS = /^(?:began|opened|started|kicked off|commenced)\b/;

const roleOf = ({ segment }: SegmentMentions, from: number, to: number): DraftDate['role'] => {
  const before = wordsBetween(segment, from - 5, from);
  const after = wordsBetween(segment, to, to + 3);
  return ENDED.test(before) || ENDS.test(after) ? 'ended' : BEGAN.test(before) || BEGINS.test(after) ? 'began' : 'on';
};

const tenseOf = (status: MeetingDraft['status']): Tense => (status === 'held' ? 'past' : 'future');

const LOCATIVE = new Set(['in', 'at', 'to']);

const bind = (discourse: Discourse, mentions: SegmentMentions, anchors: readonly Anchor[]): void => {
  const { segment } = mentions;
  const holds = /\b(?:held|took place|convened|hosted|concluded|met)\b/i.test(segment.text);
  const owner = (start: number, end: number): MeetingDraft | null => {
    const from = tokenAt(segment, start);
    const anchor = anchorOf(mentions, anchors, from, tokenAt(segment, end - 1) + 1);
    return anchor ? anchor.draft : holds ? discourse.focus : null;
  };
  for (const mention of mentions.dates) {
    if (mention.bound !== null && mention.bound !== 'by') continue;
    const draft = owner(mention.span.start, mention.span.end);
    if (!draft) continue;
    const role = roleOf(mentions, ...tokenRange(segment, mention.span));
    draft.dates.push({ mention, role, tense: tenseOf(draft.status) });
  }
  for (const duration of mentions.durations) {
    const at = tokenAt(segment, duration.span.start);
    const near = anchors.find(({ from, to, draft }) => draft !== null && from <= at + 4 && at <= to);
    near?.draft?.durations.push(duration);
  }
  for (const place of mentions.places) if (place.form === 'word' || LOCATIVE.has(place.preposition ?? '')) owner(place.span.start, place.span.end)?.places.push(place);
  for (const venue of mentions.venues) owner(venue.span.start, venue.span.end)?.venues.push(venue);
};

const bindContent = (discourse: Discourse, mentions: SegmentMentions, anchors: readonly Anchor[]): void => {
  const about = (start: number): MeetingDraft | null => {
    const at = tokenAt(mentions.segment, start);
    const left = anchors.findLast((anchor) => anchor.to <= at && (anchor.draft !== null || anchor.takesOver));
    return left ? left.draft : discourse.focus;
  };
  for (const topic of mentions.topics) about(topic.span.start)?.topics.push(topic);
  for (const exercise of mentions.exercises) about(exercise.span.start)?.exercises.push(exercise);
  for (const { at, chairs } of findChairs(mentions, discourse.person)) {
    const token = tokenAt(mentions.segment, at);
    const anchor = anchorOf(mentions, anchors.filter(({ draft, takesOver }) => draft !== null || takesOver), token, token + 1);
    const draft = anchor ? anchor.draft : discourse.focus;
    draft?.chairs.push(...chairs.map((chair) => (draft.status !== 'held' && chair.basis !== 'hosted' ? { ...chair, basis: 'to co-chair' as const } : chair)));
  }
};

const settle = (mentions: SegmentMentions, anchors: readonly Anchor[], seen: Map<MeetingDraft, Set<MeetingDraft['status']>>): void => {
  const starts = anchors.filter(({ draft }) => draft !== null).map(({ from }) => from);
  for (const { draft, forum, from, to } of anchors) {
    if (!draft || !forum) continue;
    const status = statusAt(mentions, from, to, starts.filter((start) => start !== from));
    if (!status) continue;
    const all = seen.get(draft) ?? new Set();
    seen.set(draft, all.add(status));
    // A report of what took place outweighs how it was announced.
    if (forum.edition.of !== 'next') draft.status = all.has('held') ? 'held' : all.has('scheduled') ? 'scheduled' : 'proposed';
    else if (status === 'proposed') draft.status = 'proposed';
  }
};

/** Stage 3 for meetings: the meetings that one article tells of, in order of first mention, the main one first. */
export const draftMeetings = (reading: Reading, mentions: readonly SegmentMentions[]): MeetingDraft[] => {
  const discourse: Discourse = { article: reading.article.id, drafts: [], main: null, focus: null, elsewhere: false, paragraph: -1, person: null };
  const statuses = new Map<MeetingDraft, Set<MeetingDraft['status']>>();
  mentions.forEach((segmentMentions, position) => {
    const { segment, people } = segmentMentions;
    if (segment.paragraph !== discourse.paragraph) {
      discourse.paragraph = segment.paragraph;
      discourse.focus = discourse.main;
      discourse.elsewhere = false;
    }
    const anchors = anchorsOf(discourse, segmentMentions, position);
    discourse.main ??= discourse.drafts[0] ?? null;
    settle(segmentMentions, anchors, statuses);
    bind(discourse, segmentMentions, anchors);
    const named = anchors.filter(({ draft, takesOver }) => draft !== null || takesOver);
    const [first] = named;
    if (first) {
      discourse.focus = named.find(({ draft }) => draft !== null)?.draft ?? null;
      discourse.elsewhere = discourse.focus === null;
    } else if (!discourse.elsewhere) discourse.focus ??= discourse.main;
    bindContent(discourse, segmentMentions, anchors);
    discourse.person = people.at(-1) ?? discourse.person;
  });
  return discourse.drafts;
};
