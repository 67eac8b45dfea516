import type { Article, Citation, Evidence } from './article.ts';
import { cityAt } from './lexicon/country-at.ts';
import type { Linked } from './link/link.ts';
import { fold, tokenize } from './read/token.ts';
import type { Meeting, Review, Stated } from './record.ts';

/** True where the quote is cut from its article at its offsets, word for word. */
export const isVerbatim = (articles: ReadonlyMap<string, Article>, { article, quote, start, end }: Citation): boolean =>
  quote !== '' && articles.get(article)?.text.slice(start, end) === quote;

/** Letters and digits only, so that "#NewDelhi" holds "New Delhi". */
export const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The same for quotes, of which many values share each. */
const remember = <T>(make: (text: string) => T): ((text: string) => T) => {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
};

/** The cities that the words name, by any of their spellings: "Bombay" is Mumbai. */
export const citiesOf = (quote: string): ReadonlySet<string> => {
  const tokens = tokenize(quote);
  return new Set(tokens.flatMap((_, i) => cityAt(tokens, i)?.value.name ?? []));
};

/** Stage 5: what the records claim stands in the words they rest on; what fails goes to the review list. */
export const verify = (linked: Linked): Linked => {
  const articles = new Map(linked.readings.map(({ article }) => [article.id, article]));
  const review: Review[] = [...linked.review];
  const lettersIn = remember(letters);
  const cities = remember(citiesOf);
  const holds = (citations: Evidence, value: string | null, what: string): boolean => {
    const cut = citations.every((citation) => isVerbatim(articles, citation));
    const found =
      value === null ||
      citations.some(({ quote }) => quote.includes(value) || lettersIn(quote).includes(letters(value)));
    if (!cut || !found) {
      const [{ article, quote }] = citations;
      review.push({
        article,
        quote,
        why: cut
          ? `Looks like ${what}, but “${value}” does not stand in the words cited.`
          : `Looks like ${what}, but its words are not at their place in the article.`,
      });
    }
    return cut && found;
  };
  const stated = <T>(values: readonly Stated<T>[], what: string, wording: (value: T) => string | null): Stated<T>[] =>
    values.filter(({ value, citations }) => holds(citations, wording(value), what));
  const text = (value: string): string => value;
  const meetings = linked.meetings
    .filter(({ citations }) => holds(citations, null, 'a meeting'))
    .map(
      (meeting): Meeting => ({
        ...meeting,
        dates: meeting.dates.filter(({ citations, wording }) => holds(citations, wording, 'a date')),
        wordings: meeting.wordings.filter(({ citations, wording }) => holds(citations, wording, 'a date')),
        cities: meeting.cities.filter(({ value, citations, why }) =>
          holds(
            citations,
            why !== undefined || citations.some(({ quote }) => cities(quote).has(value)) ? null : value,
            'a city',
          ),
        ),
        countries: stated(meeting.countries, 'a country', () => null),
        venues: stated(meeting.venues, 'a venue', text),
        topics: stated(meeting.topics, 'a topic', text),
        exercises: stated(meeting.exercises, 'an exercise', text),
        chairs: meeting.chairs.filter(
          ({ citations, name, role }) => holds(citations, name, 'a chair') && holds(citations, role, "a chair's post"),
        ),
      }),
    );
  return {
    ...linked,
    meetings,
    people: linked.people.map((person) => ({
      ...person,
      posts: person.posts.filter(({ citations, role }) => holds(citations, role, 'a post')),
    })),
    statements: linked.statements.filter(({ citations, value }) => holds(citations, value, 'a statement')),
    quotes: linked.quotes.filter(({ citation, text: said }) => holds([citation], said, 'a quotation')),
    review,
  };
};
