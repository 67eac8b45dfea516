import { z } from 'zod';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

const lists = table('plain-words.yaml', z.strictObject({ told: words, lists: words }));

/** Words that say no more than that something is told, is so or was. */
export const toldWords: ReadonlySet<string> = new Set(lists.told);

/** Words that may be said of a list of all meetings and leave none of them out. */
export const listWords: ReadonlySet<string> = new Set(lists.lists);
