import { z } from 'zod';
import { inflect, type VerbForm } from './inflect.ts';
import { table } from './table.ts';

const classes = table('question-verbs.yaml', z.record(z.string().min(1), z.array(z.string().min(1)).min(1)));

/** A verb of questions in one of its forms. `rest`: the words that follow it; `plain`: what it stands for, in the same form. */
export type QuestionVerb = { readonly rest: readonly string[]; readonly plain: string; readonly form: VerbForm };

/** The plain verb in a form; of a past form the last one listed, which is the participle. */
const inForm = (plain: string, form: VerbForm): string =>
  inflect(plain).findLast((one) => one.form === form)?.words ?? plain;

/** By the first word in any of its forms, those with most words first. */
export const questionVerbs: ReadonlyMap<string, readonly QuestionVerb[]> = (() => {
  const byFirst = new Map<string, QuestionVerb[]>();
  for (const [plain, phrases] of Object.entries(classes))
    for (const phrase of phrases)
      for (const { words, form } of inflect(phrase)) {
        const [first = '', ...rest] = words.split(' ');
        const list = byFirst.get(first) ?? [];
        byFirst.set(first, [...list, { rest, plain: inForm(plain, form), form }]);
      }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
})();
