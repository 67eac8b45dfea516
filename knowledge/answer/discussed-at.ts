import { contentWords, findPassages, holder } from '../passages.ts';
import type { Filter } from '../query.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import { type Context, correctionNotice } from './context.ts';
import { discussedClaims, isPlainly } from './discussed.ts';
import { settingClaims } from './facts.ts';
import { outsideTitles, spokenOutsideTitles } from './in-titles.ts';
import { type Draft, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';
import { select } from './select.ts';
import { leftOut } from './timeline.ts';

/** How many meetings, and how many sentences beside a refusal, one answer holds. */
const MOST = 12;
const MOST_NEAR = 2;

type Asked = { readonly each?: boolean; readonly count?: boolean; readonly earliest?: boolean };

/**
 * Which of the meetings that fit discussed a topic: "which meetings in 2024 discussed training"; with `each`, whether all of
 * them did, and of which no article says so; with `count`, how many. Where none did, those that did beside the refusal.
 */
export const answerDiscussedAt = (
  context: Context,
  topic: string,
  filter: Filter = {},
  { each = false, count = false, earliest = false }: Asked = {},
): Draft => {
  const { knowledge, words } = context;
  const shown = contentWords(topic).join(' ').slice(0, 80);
  const heading = words.topics.askedDiscussed(shown);
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const notices = correctionNotice(found.corrections, words);
  const meetings = found.meetings.filter(({ status }) => status === 'held');
  if (meetings.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.series.noneHeld(found.said, coverage(knowledge)),
      notices,
    });
  const [held, speaks] = [holder(topic), outsideTitles(topic)];
  const holds = (text: string): boolean => held(text) && speaks(text);
  const told = (earliest ? [...meetings] : [...meetings].reverse()).map((meeting) => ({
    meeting,
    claims: discussedClaims(meeting, holds, words),
  }));
  const own = told.filter(({ claims }) => claims.length > 0);
  const near = findPassages(knowledge, topic, {
    articles: new Set(meetings.flatMap(({ articles }) => articles)),
  }).filter(spokenOutsideTitles(topic));
  const others = told.flatMap(({ meeting, claims }) => (claims.length > 0 ? [] : [meeting]));
  const ofThem = near.filter((passage) => others.some((meeting) => isOfMeeting(passage, meeting, knowledge)));
  if (own.length === 0 && ofThem.length > 0)
    return make(context, 'answered', {
      heading,
      claims: ofThem.slice(0, MOST_NEAR).map(({ citation }) => quoted(citation, words)),
      notices: [{ kind: 'passage', text: words.topics.passages }, ...notices],
    });
  if (own.length === 0) {
    const left = catalogueOf(knowledge).inOrder.filter((meeting) => !meetings.includes(meeting));
    return make(context, 'not-in-sources', {
      heading,
      lead: words.topics.noneOfThese(found.said, shown),
      claims: [...left]
        .reverse()
        .flatMap((meeting) => discussedClaims(meeting, holds, words))
        .slice(0, MOST_NEAR),
      notices,
    });
  }
  const silent = others.filter((meeting) => !ofThem.some((passage) => isOfMeeting(passage, meeting, knowledge)));
  const verdict =
    silent.length > 0
      ? words.topics.notAtAll(shown, silent.slice(0, MOST))
      : others.length > 0
        ? null
        : words.several.each(meetings);
  // A sentence that may speak of the topic at one more meeting leaves the number open.
  const isPlain = own.every(({ claims }) => claims.every((told) => isPlainly(told, topic)));
  return make(context, 'answered', {
    heading,
    lead: each
      ? verdict
      : !isPlain
        ? null
        : count && ofThem.length === 0
          ? words.topics.manyOfThese(own.length, found.said, shown)
          : earliest
            ? words.topics.earliestOfThese(found.said, shown)
            : words.topics.ofThese(found.said, shown),
    claims: [
      ...own
        .slice(0, MOST)
        .flatMap(({ meeting, claims }) => [...claims, ...(earliest ? settingClaims(meeting, words) : [])]),
      ...(each || count ? ofThem.slice(0, MOST_NEAR).map(({ citation }) => quoted(citation, words)) : []),
    ],
    notices: [...notices, ...leftOut(own.length, words, MOST)],
  });
};
