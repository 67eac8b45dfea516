import type { Question, Word } from './question.ts';

/** The first day that a question about people reaches back to: "have they met since September 2025". */
export const sinceOf = ({
  words,
  yes,
  text,
}: Question): { readonly since: string; readonly words: readonly Word[] } | undefined => {
  if (
    !(yes || /\bhow\s+(?:many\s+times|often)\b/i.test(text)) ||
    /\bfirst\b|\bmaiden\b|\blast\b|\bnot\b|n[’']t\b/i.test(text)
  )
    return undefined;
  const at = words.findIndex(({ text: own }) => /^since$/i.test(own));
  const date = words[at + 1];
  if (at < 0 || date?.label.is !== 'date' || !/^\d{4}/.test(date.label.date)) return undefined;
  const [since = ''] = date.label.date.split('..');
  return { since, words: words.filter((word, i) => i !== at && word !== date) };
};
