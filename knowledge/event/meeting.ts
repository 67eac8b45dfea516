import type { Article, IsoDate, Reading, Span } from '../article.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { describeForum, isOpenKind, sameForum } from '../link/forum.ts';
import { findForums } from '../mention/forum.ts';
import type { ForumMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { tokenized } from '../read/segment.ts';
import { type Anchor, leadsTo, otherAnchors } from './anchor.ts';
import { asideWith } from './aside.ts';
import { bindContent, bindTimeAndPlace } from './bind.ts';
import { bindSpeech } from './bind-speech.ts';
import { addMeeting, adoptTitle, type Discourse, fullness, meetingOf, tells } from './discourse.ts';
import type { DraftChair, DraftDate, MeetingDraft, Unplaced } from './draft.ts';
import { takeLeadParties } from './lead-parties.ts';
import { statusAt } from './status.ts';
import { findTalk, talksOf } from './talk.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** The forum that the front matter's title names, where the title is no line of the text. */
const titledForum = (article: Article): ForumMention | null => {
  const { title } = article;
  if (title === null || article.text.includes(title)) return null;
  const segment = tokenized({
    kind: 'headline',
    index: 0,
    paragraph: 0,
    span: { start: 0, end: title.length },
    text: title,
  });
  const named = findForums({ ...article, text: title }, segment).filter(({ anaphoric }) => !anaphoric);
  return named.sort((a, b) => fullness(b) - fullness(a))[0] ?? null;
};

/** "the Senior Officials' Meeting", "the officials’ session": a sitting of its own beside a meeting of those above them. */
const isOfficials = (
  { main, titled }: Discourse,
  { segment }: SegmentMentions,
  { anaphoric, edition, span, forumKind }: ForumMention,
): boolean => {
  if (!anaphoric || edition.of === 'numbered' || forumKind !== 'meeting' || !OFFICIALS.test(textOf(segment, span)))
    return false;
  const name = main?.forum.name ?? titled?.name;
  return name !== undefined && !OFFICIALS.test(name);
};

const OFFICIALS = /\bofficials?\b/i;

const textOf = ({ text, span }: SegmentMentions['segment'], { start, end }: Span): string =>
  text.slice(start - span.start, end - span.start);

/** "the meeting that prepared | the Consultations in Lima on 4 May": the place and day are those of the one that prepared. */
const isPrepared = ({ segment }: SegmentMentions, from: number): boolean =>
  /\b(?:prepared?|prepares|preparing|preceded|preceding|precedes|paved the way)(?: for)?(?: the| its| their)?$/.test(
    wordsBetween(segment, from - 5, from),
  );

/** "COP40, | the climate conference, | is to open": one meeting, called so. */
const isApposed = (
  { segment: { tokens } }: SegmentMentions,
  before: Anchor,
  { edition }: ForumMention,
  from: number,
  to: number,
): boolean =>
  (edition.of === 'none' || edition.of === 'unnumbered') &&
  tokens[from - 1]?.key === 'the' &&
  tokens[from - 2]?.key === ',' &&
  before.to === from - 2 &&
  tokens[to]?.key === ',';

const anchorsOf = (discourse: Discourse, mentions: SegmentMentions, position: number): Anchor[] => {
  let anchors = otherAnchors(mentions);
  for (const [i, forum] of mentions.forums.entries()) {
    // "Mulungushi International Conference Centre" is a house, not a conference.
    if (mentions.venues.some(({ span }) => span.start <= forum.span.start && forum.span.end <= span.end)) continue;
    const [from, to] = tokenRange(mentions.segment, forum.span);
    const aside = asideWith(mentions, mentions.forums[i - 1], forum);
    if (aside) {
      anchors = anchors.filter((anchor) => anchor.to <= aside[0] || anchor.from >= aside[1]);
      continue;
    }
    if (isOfficials(discourse, mentions, forum)) {
      anchors.push({ from, to, draft: null, takesOver: false, carries: true, forum: null });
      continue;
    }
    if (anchors.length > 0 && forum.anaphoric && isPrepared(mentions, from)) continue;
    const before = anchors.at(-1);
    if (before?.draft && before.forum && isApposed(mentions, before, forum, from, to)) {
      anchors[anchors.length - 1] = { ...before, to };
      continue;
    }
    const draft = isOthers(discourse, mentions, forum) ? null : meetingOf(discourse, mentions, forum, position);
    if (!forum.anaphoric) discourse.body = forum;
    // "The Committee will hold its next session": the body is named again.
    else if (draft && !isOpenKind(forum.forumKind) && forum.forumKind === draft.forum.forumKind)
      discourse.body = draft.forum;
    if (draft === undefined && forum.edition.of !== 'none' && !forum.anaphoric && mentions.dates.length > 0)
      discourse.unplaced.push({
        span: forum.span,
        why: 'Names talks beside a date, but does not clearly say that one of their meetings took or takes place.',
      });
    if (draft === undefined) continue;
    if (draft) tells(draft, forum.span);
    else if (forum.edition.of === 'numbered')
      discourse.unplaced.push({
        span: forum.span,
        why: 'Names a numbered meeting, but only as the occasion of something else.',
      });
    const isOther = draft === null && forum.forumKind === 'summit';
    // "In May the leaders held | their summit": who met there led no session of the commission reported.
    anchors.push({ from, to, draft, takesOver: isOther, carries: isOther, forum });
  }
  anchors.sort((a, b) => a.from - b.from);
  const own = anchors.filter((anchor, i) => !isVisitFor(mentions, anchor, anchors[i + 1]));
  return own.some(({ earlier }) => earlier) ? earlierOnes(discourse, mentions, own) : own;
};

/** "the plan of the Sub-Commission on Ports, drawn up at its meeting in May": the meeting of another body, named just before. */
const isOthers = ({ main, body }: Discourse, { segment }: SegmentMentions, forum: ForumMention): boolean => {
  if (!main || !body || !forum.anaphoric || forum.edition.of !== 'unnumbered' || !isOpenKind(forum.forumKind))
    return false;
  const [from] = tokenRange(segment, forum.span);
  const whose = segment.tokens[from - 1]?.key;
  if (whose !== 'its' && whose !== 'whose') return false;
  const here = segment.span.start <= body.span.start && body.span.end <= forum.span.start;
  return here && sameForum(describeForum(body), describeForum(main.forum)) === 'different';
};

/** "comes to Lima on a visit in May for the sixth Dialogue": the visit is for the meeting, and its place is the meeting's. */
const isVisitFor = (
  mentions: SegmentMentions,
  { draft, takesOver, from, to }: Anchor,
  next: Anchor | undefined,
): boolean =>
  draft === null &&
  !takesOver &&
  next !== undefined &&
  next.draft !== null &&
  VISITS.has(mentions.segment.tokens[from]?.key ?? '') &&
  ON_A.test(wordsBetween(mentions.segment, from - 5, from)) &&
  /\b(?:for|attend|chair|hold)\b/.test(wordsBetween(mentions.segment, next.from - 4, next.from)) &&
  leadsTo(mentions, to, next.from);

const VISITS = new Set(['visit', 'trip', 'tour']);
const ON_A = /\b(?:on|during|for|paying|pays|paid) (?:a|an|his|her|their|its)(?: \S+){0,3}$/;

/** Who meets, where the sentence names no body: "they last met in Oslo". */
const WHO = wordSet(
  'they sides countries parties ministers officials delegations delegates leaders teams negotiators members two it'.split(
    ' ',
  ),
);

/** "A dialogue of this kind had last been held in Oslo", "such talks last took place in 2018" */
const SUCH = /^(?:such (?:an? )?\S+|an? \S+ of (?:this|that|the) (?:kind|sort))\b/;

/**
 * "The committee last met in Oslo in 2018": the date and place are those of an earlier meeting, never of the one reported; a meeting of
 * its own where the words say whose it was.
 */
const earlierOnes = (discourse: Discourse, mentions: SegmentMentions, anchors: readonly Anchor[]): Anchor[] => {
  const { segment, dates, places } = mentions;
  const found: Anchor[] = [];
  for (const anchor of anchors) {
    const { main } = discourse;
    if (!anchor.earlier) found.push(anchor);
    else if (main !== null) {
      const body = anchors.findLast(({ forum, to }) => forum !== null && to <= anchor.from);
      const whose =
        segment.tokens.slice(0, anchor.from).some(WHO.has) || SUCH.test(wordsBetween(segment, 0, anchor.from));
      const series = body ? body.draft : whose ? main : null;
      const where = dates.length > 0 || places.length > 0;
      const draft = anchor.first
        ? firstOf(discourse, body, where)
        : series && where
          ? addMeeting(discourse, series.forum, null)
          : null;
      if (draft) tells(draft, segment.span);
      // What the verb tells of is not how the body's other meeting went.
      const named = body ? found.indexOf(body) : -1;
      if (body && named >= 0) found[named] = { ...body, forum: null };
      found.push({ ...anchor, draft });
    }
  }
  return found;
};

/** "The committee first met in Oslo in 2015": the first of the body that the sentence names, where the text is about a later one. */
const firstOf = (discourse: Discourse, body: Anchor | undefined, where: boolean): MeetingDraft | null => {
  const series = body?.draft;
  if (!series || !body.forum || !where || discourse.drafts.some(({ ordinal }) => ordinal === 1)) return null;
  if (series.ordinal === null) return null;
  const draft = addMeeting(discourse, series.forum, 1);
  const { span } = body.forum;
  draft.mentions.push({ ...series.forum, span, edition: { of: 'numbered', ordinal: 1, span } });
  return draft;
};

/** What each meeting's mentions say of its status so far; a report of what took place outweighs how it was announced. */
const settle = (
  mentions: SegmentMentions,
  anchors: readonly Anchor[],
  seen: Map<MeetingDraft, Set<MeetingDraft['status']>>,
  published: IsoDate | null,
): void => {
  const starts = anchors.filter(({ draft }) => draft !== null).map(({ from }) => from);
  for (const { draft, forum, from, to } of anchors) {
    if (!draft || !forum) continue;
    const status = statusAt(
      mentions,
      from,
      to,
      starts.filter((start) => start !== from),
      published,
    );
    if (!status) continue;
    const all = seen.get(draft) ?? new Set();
    seen.set(draft, all.add(status));
    if (status === 'scheduled') draft.announced = true;
    if (forum.edition.of === 'previous' && draft.mentions[0] === forum) continue;
    if (forum.edition.of !== 'next')
      draft.status = all.has('held') ? 'held' : all.has('scheduled') ? 'scheduled' : 'proposed';
    else if (status === 'proposed') draft.status = 'proposed';
  }
};

/** Follows the sentence: what it speaks of, for the words of the next that name no meeting. */
const follow = (discourse: Discourse, anchors: readonly Anchor[]): void => {
  const named = anchors.filter(({ draft, takesOver }) => draft !== null || takesOver);
  if (named.length > 0) {
    discourse.focus = named.find(({ draft }) => draft !== null)?.draft ?? null;
    discourse.elsewhere = discourse.focus === null;
  } else if (!discourse.elsewhere) discourse.focus ??= discourse.main;
};

/** Opening sentences in which heads of sides come together may be all that says who led. */
const TALK_SEGMENTS = 4;

/** Opening sentences may tell who met, where and when, before a later one names the meeting. */
const LEAD_SEGMENTS = 5;

/** A sentence before the first that names a meeting, with whom the ones before it named. */
type Opening = Pick<Discourse, 'people' | 'subject'> & {
  readonly mentions: SegmentMentions;
  readonly anchors: readonly Anchor[];
};

/** "came up on Thursday when A and B sat down for talks": those who, as is told next, chaired the meeting. */
const isTalkOf = ({ segment, people }: SegmentMentions, { chairs }: MeetingDraft): boolean =>
  TALK.test(segment.text) && people.filter(({ name }) => chairs.some(({ person }) => person.name === name)).length > 1;

const TALK = /\b(?:talks|met|meet|sat down|discussions|deliberations|discussed|reviewed)\b/i;

/**
 * Gives the meeting named since what an opening sentence tells, where the meeting's own sentence does not: "X recapped the talks that he
 * chaired with Y in Lima. The 7th session of the Commission was held on Monday."
 */
const bindOpening = (discourse: Discourse, { mentions, anchors, people, subject }: Opening): void => {
  const { main, focus } = discourse;
  const after = {
    people: discourse.people,
    subject: discourse.subject,
    spoken: discourse.spoken,
    heading: discourse.heading,
  };
  const whose = main?.status === 'held' ? main : null;
  const isTalk = whose !== null && isTalkOf(mentions, whose);
  const meant = anchors.map((anchor) =>
    (anchor.forum?.anaphoric || isTalk) && !anchor.draft ? { ...anchor, draft: whose } : anchor,
  );
  Object.assign(discourse, { people, subject, spoken: false, focus: whose });
  const placed = whose !== null && whose.places.length + whose.venues.length > 0;
  // "co-chaired the 4th meeting here": the day may stand with the talks that the report opens with.
  if (!whose || (whose.dates.length === 0 && !(placed && mentions.places.length + mentions.venues.length > 0)))
    bindTimeAndPlace(discourse, mentions, meant, isTalk);
  if (!whose || whose.chairs.length === 0) bindContent(discourse, mentions, meant, whose);
  Object.assign(discourse, { ...after, focus });
};

/** What turns out to be still to come was so in the sentences before: "summit on Friday" of a headline. */
const lookAhead = ({ status, dates }: MeetingDraft): void => {
  if (status === 'held') return;
  dates.splice(
    0,
    dates.length,
    ...dates.map(
      (date): DraftDate => (date.tense === 'past' && date.role === 'on' ? { ...date, tense: 'future' } : date),
    ),
  );
};

type Talk = { readonly mentions: SegmentMentions; readonly chairs: readonly DraftChair[] };

const findOpeningTalk = (mentions: readonly SegmentMentions[]): Talk | undefined => {
  for (const one of mentions.slice(0, TALK_SEGMENTS)) {
    const chairs = findTalk(one);
    if (chairs) return { mentions: one, chairs };
  }
  return undefined;
};

/**
 * "Co-chaired by A and B. Ambassador C, Head of the Delegation to the country, made opening remarks": beside those who are said to have
 * chaired for that side, or for both, being head of a delegation is C's post.
 */
const dropPosts = ({ chairs }: MeetingDraft): void => {
  if (!chairs.some(({ apposed }) => apposed)) return;
  const told = chairs.filter(({ apposed, basis }) => !apposed && basis !== 'led delegation' && basis !== 'hosted');
  const names = new Set(told.map(({ person }) => person.name));
  const sides = new Set(told.map(({ side }) => side));
  const kept = chairs.filter(
    ({ apposed, basis, side, person }) =>
      !apposed ||
      basis !== 'led delegation' ||
      names.has(person.name) ||
      (names.size < 2 && (side === null || !sides.has(side))),
  );
  chairs.splice(0, chairs.length, ...kept);
};

/** Stage 3 for meetings: what could not be placed, and the meetings that one article tells of, in order of first mention, the main one first. */
export const draftMeetings = (
  reading: Reading,
  mentions: readonly SegmentMentions[],
): { readonly meetings: MeetingDraft[]; readonly unplaced: readonly Unplaced[] } => {
  const { article } = reading;
  const discourse: Discourse = {
    article: article.id,
    published: article.published?.date ?? null,
    drafts: [],
    unplaced: [],
    headlines: mentions.filter(({ segment }) => segment.kind === 'headline').map(({ segment }) => segment.span),
    titled: titledForum(article),
    main: null,
    focus: null,
    elsewhere: false,
    paragraph: -1,
    people: [],
    subject: null,
    heading: null,
    spoken: false,
    body: null,
  };
  const statuses = new Map<MeetingDraft, Set<MeetingDraft['status']>>();
  const talk = findOpeningTalk(mentions);
  const opening: Opening[] = [];
  mentions.forEach((segmentMentions, position) => {
    const { segment, people } = segmentMentions;
    if (segment.paragraph !== discourse.paragraph) {
      discourse.paragraph = segment.paragraph;
      discourse.focus = discourse.main;
      discourse.elsewhere = false;
    }
    const anchors = anchorsOf(discourse, segmentMentions, position);
    if (discourse.drafts.length === 0 && talk?.mentions === segmentMentions) {
      const draft = addMeeting(discourse, discourse.titled ?? talksOf(segmentMentions, talk.chairs), null);
      tells(draft, segment.span);
      const [from, to] = tokenRange(segment, talk.chairs[0]?.person.span ?? segment.span);
      draft.status = /\bwill\b/.test(segment.text) ? 'scheduled' : 'held';
      anchors.unshift({ from, to, draft, takesOver: false, forum: null });
    }
    discourse.main ??= discourse.drafts[0] ?? null;
    settle(segmentMentions, anchors, statuses, discourse.published);
    if (!discourse.main && position < LEAD_SEGMENTS && position < mentions.length - 1)
      opening.push({ mentions: segmentMentions, anchors, people: discourse.people, subject: discourse.subject });
    else {
      bindTimeAndPlace(discourse, segmentMentions, anchors);
      bindSpeech(segmentMentions, anchors, mentions[position - 1]);
      const earlier = discourse.elsewhere ? null : (discourse.focus ?? discourse.main);
      follow(discourse, anchors);
      bindContent(discourse, segmentMentions, anchors, earlier);
      for (const before of opening.splice(0)) bindOpening(discourse, before);
    }
    discourse.spoken = anchors.some(({ draft }) => draft !== null);
    const [first] = people;
    if (!first) return;
    discourse.people = people;
    discourse.subject = tokenRange(segment, first.span)[0] <= 2 ? first : (people.at(-1) ?? first);
  });
  adoptTitle(discourse);
  const { main } = discourse;
  if (main && talk && main.chairs.length === 0) main.chairs.push(...talk.chairs);
  for (const draft of discourse.drafts) {
    dropPosts(draft);
    lookAhead(draft);
  }
  takeLeadParties(discourse.drafts, main, mentions);
  return { meetings: discourse.drafts, unplaced: discourse.unplaced };
};
