import type { Filter } from '../query.ts';
import type { Question } from './question.ts';
import { forumWords } from './rules/several.ts';

/** The forum and the place of the meetings that are asked for, whatever bounds them elsewhere in the question. */
export const seriesIn = (question: Question): Pick<Filter, 'forum' | 'place'> => {
  const forum = forumWords(question);
  const [place] = question.reference.places;
  return { ...(forum === '' ? {} : { forum }), ...(place === undefined ? {} : { place }) };
};
