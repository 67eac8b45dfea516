import type { Citation } from '../article.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { aboutMeeting, type Context, unique } from './context.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { readingOf } from './next-sentence.ts';

/** "Photo credit: …", "Pic/X", "Image courtesy: …": a caption that says whose picture it is. */
const CREDIT = /^\W*(?:photo(?:graph)?s?|pics?|pictures?|images?|file\s+photo)\b[^:/|–—]{0,30}[:/|–—]\s*\S/i;

/** How many captions one answer holds. */
const MOST = 4;

/** Once each, by its words in one article. */
const creditsIn = (articles: Iterable<string>, context: Context): DraftClaim[] => {
  const found: Citation[] = [];
  for (const article of articles) {
    if (context.only && !context.only.articles.has(article)) continue;
    const seen = new Set<string>();
    for (const { kind, text, span } of readingOf(article, context)?.segments ?? [])
      if (kind === 'caption' && CREDIT.test(text) && !seen.has(text)) {
        seen.add(text);
        found.push({ article, quote: text, ...span });
      }
    if (found.length >= MOST) break;
  }
  return unique(found.slice(0, MOST).map((citation) => quoted(citation, context.words)));
};

/** Whom a photograph is credited to: the captions of the reports, word for word. */
export const answerPhoto = (context: Context, question: string, typed?: string): Draft => {
  const { knowledge, words } = context;
  const tell = (articles: Iterable<string>): Draft => {
    const claims = creditsIn(articles, context);
    return make(context, claims.length > 0 ? 'answered' : 'not-in-sources', {
      heading: question,
      lead: claims.length > 0 ? null : words.sources.noCredit,
      claims,
    });
  };
  if (typed === undefined) return tell(catalogueOf(knowledge).articles.keys());
  return aboutMeeting(context, typed, { heading: question, command: 'Photo credit of %?' }, (found, notices) => {
    const told = tell(found.articles);
    return { ...told, notices: [...told.notices, ...notices] };
  });
};
