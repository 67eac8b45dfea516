import type { Citation } from '../article.ts';
import type { Knowledge } from '../record.ts';
import { aboutMeeting, type Context, unique } from './context.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';

/** "Photo credit: …", "Pic/X", "Image courtesy: …": a caption that says whose picture it is. */
const CREDIT = /^\W*(?:photo(?:graph)?s?|pics?|pictures?|images?|file\s+photo)\b[^:/|–—]{0,30}[:/|–—]\s*\S/i;

/** How many captions one answer holds. */
const MOST = 4;

const byArticle = new WeakMap<Knowledge, ReadonlyMap<string, readonly Citation[]>>();

/** Captions with a credit, by article, each once by its words. */
const credited = (knowledge: Knowledge): ReadonlyMap<string, readonly Citation[]> => {
  const known = byArticle.get(knowledge);
  if (known) return known;
  const made = new Map<string, readonly Citation[]>();
  for (const { article, segments } of knowledge.readings) {
    const captions = segments.filter(({ kind, text }) => kind === 'caption' && CREDIT.test(text));
    if (captions.length === 0) continue;
    const once = [...new Map(captions.map((caption) => [caption.text, caption])).values()];
    made.set(
      article.id,
      once.map(({ text, span }) => ({ article: article.id, quote: text, ...span })),
    );
  }
  byArticle.set(knowledge, made);
  return made;
};

const creditsIn = (articles: readonly string[] | undefined, { knowledge, only, words }: Context): DraftClaim[] => {
  const all = credited(knowledge);
  const found: Citation[] = [];
  for (const id of articles ?? all.keys()) {
    if (found.length >= MOST) break;
    if (only?.articles.has(id) ?? true) found.push(...(all.get(id) ?? []));
  }
  return unique(found.slice(0, MOST).map((citation) => quoted(citation, words)));
};

/** Whom a photograph is credited to: the captions of the reports, word for word. */
export const answerPhoto = (context: Context, question: string, typed?: string, wants?: 'when' | 'where'): Draft => {
  const { words } = context;
  const tell = (articles?: readonly string[]): Draft => {
    const claims = creditsIn(articles, context);
    return make(context, claims.length > 0 && !wants ? 'answered' : 'not-in-sources', {
      heading: question,
      lead: claims.length === 0 ? words.sources.noCredit : wants ? words.statements.unsaid(wants) : null,
      claims,
    });
  };
  if (typed === undefined) return tell();
  return aboutMeeting(context, typed, { heading: question, command: 'Photo credit of %?' }, (found, notices) => {
    const told = tell(found.articles);
    return { ...told, notices: [...told.notices, ...notices] };
  });
};
