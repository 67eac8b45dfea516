import type { Citation } from '../article.ts';
import { contentWords, findPassages, holder, type Passage } from '../passages.ts';
import type { Context } from './context.ts';
import { outsideTitles } from './in-titles.ts';
import { nextOf } from './next-sentence.ts';

/** How many sentences are looked at. */
const MOST = 20;

/** A sentence and the next, which goes on about it, where they hold all the words only together: "Training emerged as a focus. Both sides discussed officer exchanges." */
export const together = (
  typed: string,
  context: Context,
  articles?: ReadonlySet<string>,
): readonly (readonly [Passage, Citation])[] => {
  if (contentWords(typed).length < 2) return [];
  const [holds, speaks] = [holder(typed), outsideTitles(typed)];
  for (const passage of findPassages(context.knowledge, typed, { share: 0.5, articles }).slice(0, MOST)) {
    const next = nextOf(passage.citation, context);
    const both = next && `${passage.citation.quote} ${passage.context} ${next.quote}`;
    if (both && holds(both) && speaks(both)) return [[passage, next]];
  }
  return [];
};
