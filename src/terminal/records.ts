import { type Knowledge, type Meeting, type MeetingDate, type Stated, whyText } from '../../knowledge/index.ts';

/**
 * All records as `knowledge --json` prints them. A record keeps every key it has; only an article's own text stays out,
 * which is in its file from `textStart` on.
 */
export const records = (knowledge: Knowledge) => ({
  articles: knowledge.articles.map(
    ({ id, title, publisher, agency, url, published, file, textStart, language, text }) => ({
      id,
      title,
      publisher,
      agency,
      url,
      published: published === null ? null : { date: published.date, basis: published.basis },
      characters: text.length,
      file,
      textStart,
      language,
    }),
  ),
  forums: knowledge.forums,
  meetings: knowledge.meetings.map(told),
  people: knowledge.people,
  statements: knowledge.statements,
  quotes: knowledge.quotes,
  review: knowledge.review,
  warnings: knowledge.warnings,
});

/** A meeting with the reasons of its values as sentences. */
const told = (meeting: Meeting) => {
  const { dates, wordings, ordinals, cities, countries, venues, topics, exercises } = meeting;
  return {
    ...meeting,
    ordinals: ordinals.map(reasoned),
    dates: dates.map(reasoned),
    wordings: wordings.map(reasoned),
    cities: cities.map(reasoned),
    countries: countries.map(reasoned),
    venues: venues.map(reasoned),
    topics: topics.map(reasoned),
    exercises: exercises.map(reasoned),
  };
};

const reasoned = (value: Stated<string | number> | MeetingDate) =>
  value.why ? { ...value, why: whyText(value.why) } : value;
