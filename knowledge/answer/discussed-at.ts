import { contentWords, findPassages, holder, type Passage } from '../passages.ts';
import type { Filter } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import { type Context, correctionNotice } from './context.ts';
import { discussedClaims, plainlyAt } from './discussed.ts';
import { settingClaims } from './facts.ts';
import { outsideTitles, spokenOutsideTitles } from './in-titles.ts';
import { type Draft, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';
import { recordedAt } from './recorded.ts';
import { select } from './select.ts';
import { leftOut } from './timeline.ts';

/** How many meetings, and how many sentences beside a refusal, one answer holds. */
const MOST = 12;
const MOST_NEAR = 2;

/** One topic stands on the record of many meetings: each text is looked at once. */
const remembered = (test: (text: string) => boolean): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? test(text);
    known.set(text, found);
    return found;
  };
};

const articlesOf = (meetings: readonly Meeting[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { articles } of meetings) for (const article of articles) found.add(article);
  return found;
};

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
  const holds = remembered((text) => held(text) && speaks(text));
  const inOrderShown = earliest ? meetings : [...meetings].reverse();
  const recorded = recordedAt(knowledge, holds);
  const own = inOrderShown.filter((meeting) => recorded.has(meeting));
  const isAll = Object.keys(filter).length === 0;
  const near = findPassages(knowledge, topic, {
    articles: isAll ? undefined : articlesOf(meetings),
  }).filter(spokenOutsideTitles(topic));
  const others = inOrderShown.filter((meeting) => !recorded.has(meeting));
  const { byArticle, inOrder } = catalogueOf(knowledge);
  const open = new Set(others);
  /** Of the meetings that no topic on record tells it of, those that a sentence speaks of. */
  const spokenOf = (passage: Passage): readonly Meeting[] =>
    (byArticle.get(passage.citation.article) ?? []).filter(
      (meeting) => open.has(meeting) && isOfMeeting(passage, meeting, knowledge),
    );
  const ofThem = near.filter((passage) => spokenOf(passage).length > 0);
  if (own.length === 0 && ofThem.length > 0)
    return make(context, 'answered', {
      heading,
      claims: ofThem.slice(0, MOST_NEAR).map(({ citation }) => quoted(citation, words)),
      notices: [{ kind: 'passage', text: words.topics.passages }, ...notices],
    });
  if (own.length === 0) {
    const asked = new Set(meetings);
    const left = inOrder.filter((meeting) => !asked.has(meeting));
    return make(context, 'not-in-sources', {
      heading,
      lead: words.topics.noneOfThese(found.said, shown),
      claims: [...left]
        .reverse()
        .filter((meeting) => recorded.has(meeting))
        .slice(0, MOST_NEAR)
        .flatMap((meeting) => discussedClaims(meeting, holds, words))
        .slice(0, MOST_NEAR),
      notices,
    });
  }
  const spoken = new Set(ofThem.flatMap(spokenOf));
  const silent = others.filter((meeting) => !spoken.has(meeting));
  const verdict =
    silent.length > 0
      ? words.topics.notAtAll(shown, silent.slice(0, MOST))
      : others.length > 0
        ? null
        : words.several.each(meetings);
  // A sentence that may speak of the topic at one more meeting leaves the number open.
  const isPlain = own.every(plainlyAt(holds, topic));
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
        .flatMap((meeting) => [
          ...discussedClaims(meeting, holds, words),
          ...(earliest ? settingClaims(meeting, words) : []),
        ]),
      ...(each || count ? ofThem.slice(0, MOST_NEAR).map(({ citation }) => quoted(citation, words)) : []),
    ],
    notices: [...notices, ...leftOut(own.length, words, MOST)],
  });
};
