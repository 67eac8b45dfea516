import type { Article, Citation } from '../article.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { the } from './facts.ts';
import { claim, make } from './make.ts';
import { dateText, sourceName } from './words.ts';

/** What is known of an article, and nothing else: "Mid-day (ANI) · 28 June 2024 · “India, Russia hold …” · https://…". */
const line = ({ title, publisher, agency, published, url }: Article): string =>
  [
    sourceName({ publisher, agency, title }),
    published ? `${dateText(published.date)}${published.basis === 'inferred' ? ' (inferred)' : ''}` : 'date not known',
    ...(title && (publisher || agency) ? [`“${title}”`] : []),
    ...(url ? [url] : []),
  ].join(' · ');

const indexes = new WeakMap<object, ReadonlyMap<string, Citation>>();

/** Every article that answers rest on. Each is cited by its first sentence. */
export const answerSources = (context: Context, meeting?: string): Answer => {
  const { knowledge } = context;
  if (meeting !== undefined)
    return aboutMeeting(
      context,
      meeting,
      { heading: `Sources: ${meeting}`, command: 'Which sources report %?' },
      (found, notices) =>
        make(knowledge, 'answered', {
          heading: `Sources on ${the(found)}`,
          claims: found.articles.flatMap((id) => {
            const article = catalogueOf(knowledge).articles.get(id);
            return article
              ? claim(line(article), found.citations.filter((citation) => citation.article === id).slice(0, 1))
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
    return make(knowledge, 'not-in-sources', {
      heading: 'Sources',
      lead: 'There are no articles yet: put .md or .txt files into the articles folder.',
    });
  const shown = [...articles]
    .sort((a, b) => ((a.published?.date ?? '') < (b.published?.date ?? '') ? 1 : -1))
    .slice(0, MOST);
  const opening = ({ id }: Article): Citation[] => {
    const first = openings.get(id);
    return first ? [first] : [];
  };
  return make(knowledge, 'answered', {
    heading: `Sources: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
    claims: shown.flatMap((article) => claim(line(article), opening(article))),
    notices: articles.length > MOST ? [{ kind: 'missing', text: `The newest ${MOST} are shown.` }] : [],
  });
};

const MOST = 50;
