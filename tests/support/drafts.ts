import { draftMeetings } from '../../knowledge/event/meeting.ts';
import { build, type Knowledge } from '../../knowledge/index.ts';
import { mentionsOf } from '../../knowledge/mention/mentions.ts';
import { articleOf, type FrontMatter, readingOf } from './article.ts';

/** What a text tells of meetings, each on a line: number, status, name, chairs with basis and side. */
export const told = (text: string, frontMatter: FrontMatter = {}) => {
  const reading = readingOf(text, frontMatter);
  const { meetings, unplaced } = draftMeetings(reading, mentionsOf([reading])[0] ?? []);
  return {
    meetings: meetings.map(({ ordinal, status, forum }) => [ordinal, status, forum.name] as const),
    chairs: meetings.flatMap(({ chairs }) =>
      chairs.map(({ person, basis, side }) => [person.name, basis, side] as const),
    ),
    places: meetings.map(({ places }) => places.map(({ name }) => name)),
    dates: meetings.map(({ dates }) =>
      dates.map(({ mention, role }) => [text.slice(mention.span.start, mention.span.end), role] as const),
    ),
    unplaced: unplaced.map(({ why }) => why),
  };
};

/** The records of one text, read on its own. */
export const read = (text: string, frontMatter: FrontMatter = {}): Knowledge => build([articleOf(text, frontMatter)]);
