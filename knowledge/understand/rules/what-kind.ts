import { branches } from '../../lexicon/branches.ts';
import { fold, tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { type Asking, NEVER, type Rule, shaped } from '../asking.ts';
import { hasPerson } from '../slots.ts';
import { exercisesNear } from './drills.ts';
import { forumWords } from './several.ts';

const KIND =
  /^\W*(?:so\s+|and\s+)?(?:is|are|was|were)\s+(?:the\s+)?([\p{L}][\p{L}&’'-]*(?:\s[\p{L}][\p{L}&’'-]*)?)\s+an?\s+[\p{L}][\p{L}\s’'-]{2,60}\W*$/iu;

/** True for a name that the reports of some meeting list among its exercises. */
const isExercise = (typed: string, knowledge: Knowledge): boolean =>
  exercisesNear(typed, knowledge).some(({ value }) => fold(value) === fold(typed));

/** "an army exercise": a branch of the forces that the name of the exercise does not say. */
const isOfOtherBranch = (typed: string, text: string): boolean => {
  const branchesIn = (words: string): readonly string[] => {
    const tokens = tokenize(words);
    return tokens.flatMap((_, i) => branches.at(tokens, i)?.value ?? []);
  };
  const own = branchesIn(typed);
  return branchesIn(text.slice(text.indexOf(typed) + typed.length)).some((branch) => !own.includes(branch));
};

/** "is Alpine Shield an exercise", "is Alpine Shield a weapon": what the articles say of it tells; no yes and no no. */
export const whatKind: Rule = shaped([KIND], ({ question, knowledge, heading }: Asking) => {
  const [, typed] = KIND.exec(question.text) ?? [];
  if (typed === undefined || hasPerson(question) || question.all.has('topics')) return undefined;
  if (!isExercise(typed, knowledge)) return undefined;
  return isOfOtherBranch(typed, question.text)
    ? { query: { ask: 'statement', words: typed, question: heading, wants: 'yes', before: NEVER }, named: true }
    : { query: { ask: 'statement', words: typed, question: heading, read: `what is ${typed}` }, named: true };
});

const BETWEEN = /^\W*(?:is|was|are)\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:held\s+|run\s+)?between\s+(?=\p{L})/iu;

/** "is the working group between the army staffs of the two": what the forum is, in the words of the articles, tells between whom. */
export const betweenWhom: Rule = shaped([BETWEEN], ({ question, knowledge }: Asking) => {
  const { reference, text } = question;
  const found = BETWEEN.exec(text);
  if (!found || hasPerson(question)) return undefined;
  if (reference.ordinals.length + reference.dates.length + reference.places.length > 0 || reference.recency !== null)
    return undefined;
  const [, typed = ''] = found;
  return forumWords(question) !== '' && resolveForum(typed, knowledge).is === 'one'
    ? { query: { ask: 'forum', name: typed }, named: true }
    : undefined;
});
