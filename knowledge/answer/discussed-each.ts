import { findPassages, holder, type Passage } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import { type Context, correctionNotice, unique } from './context.ts';
import { discussedClaims, plainlyAt } from './discussed.ts';
import { settingClaims } from './facts.ts';
import { outsideTitles, spokenOutsideTitles } from './in-titles.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';
import { recordedAt } from './recorded.ts';
import { select } from './select.ts';
import { leftOut } from './timeline.ts';

/** How many meetings one answer tells of, and how many of those near a refusal. */
const MOST = 12;

type Asked = Extract<Query, { readonly ask: 'discussed' }>;

/** Where one topic is told of: on a meeting's record, or in a sentence that speaks of it. */
type Topic = {
  readonly isRecorded: (meeting: Meeting) => boolean;
  readonly isTold: (meeting: Meeting) => boolean;
  readonly claims: (meeting: Meeting) => readonly DraftClaim[];
};

/** The sentences that speak of a topic at meetings which have it on no record, the best of each meeting. */
const sentencesOf = (topic: string, open: ReadonlySet<Meeting>, { knowledge }: Context): Map<Meeting, Passage> => {
  const { byArticle } = catalogueOf(knowledge);
  const found = new Map<Meeting, Passage>();
  for (const passage of findPassages(knowledge, topic).filter(spokenOutsideTitles(topic)))
    for (const meeting of byArticle.get(passage.citation.article) ?? [])
      if (open.has(meeting) && !found.has(meeting) && isOfMeeting(passage, meeting, knowledge))
        found.set(meeting, passage);
  return found;
};

const topicOf = (topic: string, meetings: readonly Meeting[], context: Context): Topic => {
  const [held, speaks] = [holder(topic), outsideTitles(topic)];
  const holds = (text: string): boolean => held(text) && speaks(text);
  const all = recordedAt(context.knowledge, holds);
  const isPlain = plainlyAt(holds, topic);
  const recorded = new Set(meetings.filter((meeting) => all.has(meeting) && isPlain(meeting)));
  const told = sentencesOf(topic, new Set(meetings.filter((meeting) => !recorded.has(meeting))), context);
  return {
    isRecorded: (meeting) => recorded.has(meeting),
    isTold: (meeting) => recorded.has(meeting) || told.has(meeting),
    claims: (meeting) => {
      if (recorded.has(meeting)) return discussedClaims(meeting, holds, context.words);
      const passage = told.get(meeting);
      if (!passage) return [];
      const { citation } = passage;
      return [{ ...quoted(citation, context.words), text: context.words.topics.reportSays(meeting, citation.quote) }];
    },
  };
};

/** Which meetings discussed each of some topics, or one of them; each topic with its own words. Where none did, where each came up beside the refusal. */
export const answerDiscussedEach = (
  context: Context,
  { topic: typed, parts = [], either = false, count = false, earliest = false, filter = {} }: Asked,
): Draft => {
  const { knowledge, words } = context;
  const shown = typed.slice(0, 80);
  const heading = words.topics.askedDiscussed(shown);
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const notices = correctionNotice(found.corrections, words);
  const held = found.meetings.filter(({ status }) => status === 'held');
  const meetings = earliest ? held : held.reverse();
  if (meetings.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.series.noneHeld(found.said, coverage(knowledge)),
      notices,
    });
  const topics = parts.map((part) => topicOf(part, meetings, context));
  const isOf = (test: (topic: Topic) => boolean): boolean => (either ? topics.some(test) : topics.every(test));
  const sure = meetings.filter((meeting) => isOf(({ isRecorded }) => isRecorded(meeting)));
  const others = meetings.filter((meeting) => !sure.includes(meeting) && isOf(({ isTold }) => isTold(meeting)));
  const own = [...sure, ...others];
  if (own.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.topics.noneOfThese(found.said, shown),
      claims: unique(
        topics.flatMap(({ claims, isTold }) => meetings.filter(isTold).slice(0, 1).flatMap(claims).slice(0, 1)),
      ),
      notices,
    });
  const isCounted = count && others.length === 0;
  return make(context, 'answered', {
    heading,
    lead:
      sure.length === 0
        ? null
        : isCounted
          ? words.topics.manyOfThese(sure.length, found.said, shown)
          : earliest
            ? words.topics.earliestOfThese(found.said, shown)
            : words.topics.ofThese(found.said, shown),
    claims: unique(
      own
        .slice(0, MOST)
        .flatMap((meeting) => [
          ...topics.flatMap(({ claims }) => claims(meeting)),
          ...(earliest ? settingClaims(meeting, words) : []),
        ]),
    ),
    notices: [
      ...(sure.length === 0 ? [{ kind: 'passage' as const, text: words.topics.passages }] : []),
      ...notices,
      ...leftOut(own.length, words, MOST),
    ],
  });
};
