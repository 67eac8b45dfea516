import { findPassages, holdsAll } from '../../passages.ts';
import type { Knowledge, Stated } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { NEVER, type Rule } from '../asking.ts';
import { contentOf, hasPerson } from '../slots.ts';

/** "which exercises improve …", "what joint drills have helped …" */
const WHICH_DO =
  /^\W*(?:which|what)\s+(?:(?:joint|military|bilateral|of\s+the)\s+)*(?:exercises|drills|manoeuvres|maneuvers|war\s?games)\s+(?!(?:was|were|are|is|did|do|does|came|come|will)\b)/i;

/** The exercises named in the reports in which a sentence has some words. */
export const exercisesNear = (words: string, knowledge: Knowledge): readonly Stated<string>[] => {
  const { byArticle } = catalogueOf(knowledge);
  const meetings = findPassages(knowledge, words).flatMap(({ citation }) => byArticle.get(citation.article) ?? []);
  return [...new Set(meetings)].flatMap(({ exercises }) => exercises);
};

/** "which exercises improve training": the sentence that names an exercise and has these words, not one of something else that does. */
export const drillsThatDo: Rule = ({ question, knowledge, heading }) => {
  const words = contentOf(question).join(' ');
  if (!WHICH_DO.test(question.text) || words === '' || hasPerson(question)) return undefined;
  const named = exercisesNear(words, knowledge).find(({ citations }) =>
    citations.some(({ quote }) => holdsAll(quote, words)),
  );
  return {
    query: {
      ask: 'statement',
      words: `${named?.value ?? 'exercises'} ${words}`,
      question: heading,
      ...(named ? {} : { wants: 'yes' as const, before: NEVER }),
    },
  };
};

/** "what new exercises were announced", "which drills are planned": not those that there are. */
const NEW =
  /^\W*(?:(?:which|what|any|were|was|are|list)\s+)(?:there\s+|any\s+)*(?:new|additional|further|future|upcoming|planned|proposed)\s+(?:(?:joint|military|bilateral)\s+)*(?:exercises?|drills?)\b|^\W*(?:which|what|were|was|are)\s+(?:any\s+)?(?:(?:joint|military|bilateral)\s+)*(?:exercises?|drills?)\s+(?:(?:was|were|are|is|have|has|been|will|be|newly)\s+){0,3}(?:announced|planned|proposed|introduced|launched|scheduled|agreed)\b/i;

/** No record tells which exercises are new, or to come: the nearest sentences, and no list of those that were held. */
export const newDrills: Rule = ({ question, heading }) =>
  NEW.test(question.text) && !hasPerson(question)
    ? {
        query: {
          ask: 'statement',
          words: 'new exercises',
          question: heading,
          wants: 'yes',
          before: NEVER,
        },
        named: true,
      }
    : undefined;
