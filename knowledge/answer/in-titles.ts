import { offices } from '../lexicon/offices.ts';
import { rankWordings } from '../lexicon/ranks.ts';
import { classOf, FIELD, OFFICE, RANK } from '../mention/person-class.ts';
import { contentWords, holder, type Passage } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import { withoutLookalikes } from './lookalikes.ts';

/** "Integrated Defence Staff Air Marshal", "Ministry of Defence": words in capitals, and the small ones between them. */
const CAPITALS = /\p{Lu}[\p{L}\p{M}.’'-]*(?:[\s,]+(?:(?:of|the|and|for)\s+){0,2}\p{Lu}[\p{L}\p{M}.’'-]*)*/gu;

/** The last word of each: "Staff", "Marshal", "Commander". */
const nouns: ReadonlySet<string> = new Set(
  [...offices.heads, ...offices.organs, ...rankWordings.map(([words]) => words)].flatMap((words) => {
    const noun = tokenize(words).at(-1);
    // "Lt Gen Air": of what, not what.
    return noun && (classOf(noun) & FIELD) === 0 ? noun.key : [];
  }),
);

const isTitled = (words: string): boolean => tokenize(words).some(({ key }) => nouns.has(key));

/** "Air Marshal Lind of the Defence Staff" → "Lind": names stay. */
const withoutOffices = (run: string): string =>
  isTitled(run)
    ? tokenize(run)
        .filter((token) => (classOf(token) & (RANK | OFFICE)) === 0)
        .map(({ text }) => text)
        .join(' ')
    : run;

/** Whether a sentence speaks of a topic, and not only in ranks and offices or of what looks like it: an air marshal of the defence staff is no air defence. */
export const outsideTitles = (topic: string): ((text: string) => boolean) => {
  const own = contentWords(topic);
  const holds = holder(topic);
  const plain = withoutLookalikes(topic);
  const isSuch = (text: string): boolean => plain(text) === text || holds(plain(text)) || !holds(text);
  if (own.length < 2 || isTitled(topic)) return isSuch;
  return (text) => {
    if (!isSuch(text)) return false;
    if (holds(text.replace(CAPITALS, withoutOffices))) return true;
    const all = contentWords(text);
    return all.some((_, i) => holds(all.slice(i, i + own.length).join(' ')));
  };
};

/** The same of sentences that were found, with whom their "they" stands for. */
export const spokenOutsideTitles = (topic: string): ((passage: Passage) => boolean) => {
  const speaks = outsideTitles(topic);
  return ({ citation, context }) => speaks(`${citation.quote} ${context}`);
};
