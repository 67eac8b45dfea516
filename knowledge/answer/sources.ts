import type { Article, Citation } from '../article.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { aboutMeeting, type Context } from './context.ts';
import { claim, type Draft, make } from './make.ts';

const indexes = new WeakMap<object, ReadonlyMap<string, Citation>>();

/** Every article that answers rest on. Each is cited by its first sentence. */
export const answerSources = (context: Context, meeting?: string): Draft => {
  const { knowledge, words } = context;
  if (meeting !== undefined)
    return aboutMeeting(
      context,
      meeting,
      { heading: words.sources.asked(meeting), command: 'Which sources report %?' },
      (found, notices) =>
        make(context, 'answered', {
          heading: words.sources.headingOn(found),
          claims: found.articles.flatMap((id) => {
            const article = catalogueOf(knowledge).articles.get(id);
            return article
              ? claim(
                  words.sources.line(article),
                  [found],
                  found.citations.filter((citation) => citation.article === id).slice(0, 1),
                )
              : [];
          }),
          notices,
        }),
    );
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
  const { articles } = knowledge;
  if (articles.length === 0)
    return make(context, 'not-in-sources', {
      heading: words.sources.heading,
      lead: words.sources.none,
    });
  const shown = [...articles]
    .sort((a, b) => ((a.published?.date ?? '') < (b.published?.date ?? '') ? 1 : -1))
    .slice(0, MOST);
  const opening = ({ id }: Article): Citation[] => {
    const first = openings.get(id);
    return first ? [first] : [];
  };
  return make(context, 'answered', {
    heading: words.sources.count(articles.length),
    claims: shown.flatMap((article) => claim(words.sources.line(article), [], opening(article))),
    notices: articles.length > MOST ? [{ kind: 'missing', text: words.sources.leftOut(MOST) }] : [],
  });
};

const MOST = 50;
