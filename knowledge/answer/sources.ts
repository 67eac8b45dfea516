import type { Article, Citation } from '../article.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { oneWord } from '../resolve/reference.ts';
import { publishersOf } from '../resolve/source.ts';
import { aboutMeeting, type Context } from './context.ts';
import { claim, type Draft, make } from './make.ts';

const indexes = new WeakMap<object, ReadonlyMap<string, Citation>>();

/** The first words of an article, as evidence that it is there. */
export const openingOf = ({ id }: Article, knowledge: Knowledge): Citation[] => {
  let openings = indexes.get(knowledge);
  if (!openings) {
    openings = new Map(
      knowledge.readings.flatMap(({ article, segments }) => {
        const first =
          segments.find(({ kind }) => kind === 'headline') ?? segments.find(({ kind }) => kind === 'sentence');
        return first ? [[article.id, { article: article.id, quote: first.text, ...first.span }] as const] : [];
      }),
    );
    indexes.set(knowledge, openings);
  }
  const first = openings.get(id);
  return first ? [first] : [];
};

/** The articles that report a meeting, or whether one of an outlet does: then these alone; or those of agencies, where there is one. */
const reporting = (context: Context, typed: string, publisher: string | undefined, agency: boolean): Draft => {
  const { knowledge, words } = context;
  const { articles } = catalogueOf(knowledge);
  return aboutMeeting(
    context,
    typed,
    { heading: words.sources.asked(typed), command: 'Which sources report %?' },
    (found, notices) => {
      const outlet = publisher === undefined ? undefined : publishersOf(knowledge).get(oneWord(publisher));
      const own = found.articles.filter((id) => (agency ? articles.get(id)?.agency : outlet?.articles.has(id)));
      const isTold = own.length > 0;
      const isOfAll = publisher === undefined && !agency;
      const none = agency
        ? words.sources.noAgency(found)
        : words.sources.noneOf([outlet?.name ?? publisher ?? ''], found);
      return make(context, isOfAll || isTold ? 'answered' : 'not-in-sources', {
        heading: words.sources.headingOn(found),
        ...(isOfAll || (agency && isTold) ? {} : { lead: isTold ? words.meetings.confirmed : none }),
        claims: (isTold ? own : found.articles).flatMap((id) => {
          const article = articles.get(id);
          return article
            ? claim(
                words.sources.line(article),
                [found],
                found.citations.filter((citation) => citation.article === id).slice(0, 1),
              )
            : [];
        }),
        notices,
      });
    },
  );
};

/** Every article that answers rest on, each cited by its first sentence; or those that report a meeting. */
export const answerSources = (context: Context, meeting?: string, publisher?: string, agency = false): Draft => {
  const { knowledge, words } = context;
  if (meeting !== undefined) return reporting(context, meeting, publisher, agency);
  const articles = knowledge.articles.filter(
    (article) => (context.only?.articles.has(article.id) ?? true) && (!agency || article.agency !== null),
  );
  if (articles.length === 0)
    return make(context, 'not-in-sources', {
      heading: words.sources.heading,
      lead: words.sources.none,
    });
  return listed(
    context,
    articles,
    agency ? words.sources.ofAgencies(articles.length, knowledge.articles.length) : null,
  );
};

const PARTS = { agency: 'agency', publisher: 'publisher', link: 'url' } as const;

/** The articles that give no agency, publisher or link, with how many they are; that all give one where all do. */
export const answerSourcesWithout = (context: Context, part: keyof typeof PARTS): Draft => {
  const { knowledge, words } = context;
  const all = knowledge.articles.filter(({ id }) => context.only?.articles.has(id) ?? true);
  const without = all.filter((article) => article[PARTS[part]] === null);
  return listed(context, without, words.sources.without(part, without.length, all.length));
};

/** Articles, the newest first. */
const listed = (context: Context, articles: readonly Article[], lead: string | null): Draft => {
  const { knowledge, words } = context;
  const shown = [...articles]
    .sort((a, b) => ((a.published?.date ?? '') < (b.published?.date ?? '') ? 1 : -1))
    .slice(0, MOST);
  return make(context, 'answered', {
    heading: words.sources.count(articles.length),
    lead,
    claims: shown.flatMap((article) => claim(words.sources.line(article), [], openingOf(article, knowledge))),
    notices: articles.length > MOST ? [{ kind: 'missing', text: words.sources.leftOut(MOST) }] : [],
  });
};

const MOST = 50;
