import type { PlainReading, PlainSegment } from './article.ts';
import { tokenized } from './read/segment.ts';
import type { Knowledge } from './record.ts';
import { catalogueOf, singular, wordsOf } from './resolve/catalogue.ts';

const MAYBE_PAIR = /\b(?:both|two)\b/i;

/** How many sentences back a pair is looked for. */
const REACH = 4;
const PAIR = new Set([
  'leaders',
  'ministers',
  'presidents',
  'officials',
  'counterparts',
  'chiefs',
  'heads',
  'generals',
  'secretaries',
  'premiers',
]);

/** Names of the forums that "the working group", "the dialogue" stand for: the only one of that kind whose meetings the article reports. */
export const forums = (article: string, subjects: readonly string[], knowledge: Knowledge): string[] => {
  const { byArticle, forums: known } = catalogueOf(knowledge);
  const ids = new Set((byArticle.get(article) ?? []).map(({ forum }) => forum));
  const entries = [...ids].flatMap((id) => known.get(id) ?? []);
  return subjects.flatMap((subject) => {
    const words = wordsOf(subject).filter((word) => word !== 'the' && word !== 'this');
    const named = entries.filter(({ own }) => words.length > 0 && words.every((word) => own.has(singular(word))));
    const [only] = named;
    return only && named.length === 1 ? [only.forum.name] : [];
  });
};

/** Names of the people that "both leaders", "the two ministers" in a sentence stand for: those of the nearest sentence before with two or more. */
export const people = (reading: PlainReading, segment: PlainSegment, knowledge: Knowledge): string[] =>
  pairBefore(reading, segment, knowledge)?.names ?? [];

/** The nearest sentence with two or more people, where a sentence has "both leaders": that one, or one before it. */
export const pairBefore = (
  { segments }: PlainReading,
  segment: PlainSegment,
  knowledge: Knowledge,
): { readonly names: string[]; readonly segment: PlainSegment } | undefined => {
  if (!MAYBE_PAIR.test(segment.text)) return undefined;
  const { tokens } = tokenized(segment);
  const pair = tokens.some(({ key }, i) => (key === 'both' || key === 'two') && PAIR.has(tokens[i + 1]?.key ?? ''));
  if (!pair) return undefined;
  const { byName } = catalogueOf(knowledge);
  const namesIn = (other: PlainSegment): Set<string> =>
    new Set(
      tokenized(other).tokens.flatMap(({ key, text }) =>
        /^\p{Lu}\p{Ll}/u.test(text) && key.length > 3 ? (byName.get(key) ?? []).map(({ person }) => person.name) : [],
      ),
    );
  for (let i = segment.index; i >= Math.max(0, segment.index - REACH); i--) {
    const at = segments[i];
    const found = at?.kind === 'sentence' ? namesIn(at) : new Set<string>();
    if (at && found.size >= 2) return { names: [...found], segment: at };
  }
  return undefined;
};
