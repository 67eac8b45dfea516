import { z } from 'zod';
import { table } from './table.ts';

/** `base`: "discuss"; `s`: "discusses"; `past`: past tense or past participle; `ing`: "discussing". */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

export type Inflected = { readonly words: string; readonly form: VerbForm };

type Forms = readonly [s: string, past: string, participle: string, ing: string];

const irregular: Readonly<Record<string, Forms>> = table(
  'irregular-verbs.yaml',
  z.record(z.string(), z.tuple([z.string(), z.string(), z.string(), z.string()])),
);

/**
 * All forms of a verb phrase whose first word is the verb in its plain form: "call for" → "calls for", "called for", "calling for".
 * British and American spellings (-ise/-ize, -lled/-led) both count.
 */
export const inflect = (phrase: string): Inflected[] => {
  const space = phrase.indexOf(' ');
  const verb = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? '' : phrase.slice(space);
  return spellings(verb).flatMap((spelling) =>
    formsOf(spelling).map(({ words, form }) => ({ words: words + rest, form })),
  );
};

const spellings = (verb: string): string[] =>
  /.{3}(?:is|iz)e$/.test(verb) ? [`${verb.slice(0, -2)}se`, `${verb.slice(0, -2)}ze`] : [verb];

const formsOf = (verb: string): Inflected[] => {
  const [s, past, participle, ing] = irregular[verb] ?? regular(verb);
  const forms: Inflected[] = [
    { words: verb, form: 'base' },
    { words: s, form: 's' },
    { words: past, form: 'past' },
    { words: participle, form: 'past' },
    { words: ing, form: 'ing' },
  ];
  if (verb.endsWith('l') && past.endsWith('lled'))
    forms.push({ words: `${verb}ed`, form: 'past' }, { words: `${verb}ing`, form: 'ing' });
  return forms;
};

const regular = (verb: string): Forms => {
  if (/[^aeiou]y$/.test(verb))
    return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [`${verb}es`, `${verb}ed`, `${verb}ed`, `${verb}ing`];
  if (/[^eoy]e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb}d`, `${verb}ing`];
  return [`${verb}s`, `${verb}ed`, `${verb}ed`, `${verb}ing`];
};
