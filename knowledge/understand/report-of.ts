import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import type { Publisher } from '../resolve/source.ts';

/** How many citations of some articles the record of a meeting rests on: topics, chairs and places make it the one that they report. */
const weight = ({ citations, dates, venues, topics, chairs }: Meeting, articles: ReadonlySet<string>): number =>
  [...citations, ...[...dates, ...venues, ...topics, ...chairs].flatMap((value) => value.citations)].filter(
    ({ article }) => articles.has(article),
  ).length;

/** "who chaired, as per IANS": words for the one meeting that a publisher's articles are mainly about; undefined where there are several. */
export const meetingOf = ({ articles }: Publisher, knowledge: Knowledge): string | undefined => {
  const { byArticle, forums } = catalogueOf(knowledge);
  const reported = [...new Set([...articles].flatMap((id) => byArticle.get(id) ?? []))]
    .map((meeting) => ({ meeting, sentences: weight(meeting, articles) }))
    .sort((a, b) => b.sentences - a.sentences);
  const [first, second] = reported;
  if (!first || first.meeting.ordinal === null || first.sentences < 2 * (second?.sentences ?? 0)) return undefined;
  const kind = forums.get(first.meeting.forum)?.forum.kind ?? 'meeting';
  const words = `at no. ${first.meeting.ordinal} ${kind}`;
  const found = resolveMeeting(words, knowledge);
  return found.is === 'one' && found.value === first.meeting ? words : undefined;
};
