import type { Forum, Knowledge } from '../record.ts';
import { wordsOf } from './catalogue.ts';
import type { Resolution } from './resolution.ts';
import { wordList } from './words.ts';

const EMPTY = new Set('the of on and for a meeting meetings series in'.split(' '));

const namesOf = ({ name, aliases, acronym }: Forum): string[] => [name, ...aliases, ...(acronym === null ? [] : [acronym])];

/** Which forums the typed words mean: all whose name has every word; an exact name or acronym goes before. */
export const resolveForum = (typed: string, knowledge: Knowledge): Resolution<Forum> => {
  const words = wordsOf(typed.slice(0, 200)).filter((word) => !EMPTY.has(word));
  const { forums } = knowledge;
  const joined = words.join('');
  const exact = forums.filter((forum) => forum.id === typed.trim() || namesOf(forum).some((name) => wordsOf(name).filter((word) => !EMPTY.has(word)).join('') === joined));
  const [only] = exact;
  if (only && exact.length === 1) return { is: 'one', value: only, others: [], corrections: [] };
  const own = new Map(forums.map((forum) => [forum, new Set([...namesOf(forum), forum.kind, forum.branch ?? ''].flatMap(wordsOf))]));
  const spelling = wordList([...own.values()].flatMap((set) => [...set]));
  const known = words.map((word) => (spelling.has(word) ? word : (spelling.nearest(word) ?? word)));
  const found = words.length === 0 ? [] : forums.filter((forum) => known.every((word) => own.get(forum)?.has(word)));
  const [first, ...rest] = found;
  if (!first) return { is: 'none', why: `No forum called “${typed.trim().slice(0, 80)}” is on record.`, nearest: forums };
  return rest.length === 0 ? { is: 'one', value: first, others: [], corrections: [] } : { is: 'several', values: found, corrections: [] };
};
