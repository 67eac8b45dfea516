import { z } from 'zod';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const lists = table('forum-verbs.yaml', z.strictObject({ hold: words, happen: words, it: words }));

/** Between the two sides and their meeting: "held", "convened", "concluded". */
export const holdVerbs: ReadonlySet<string> = new Set(lists.hold);

/** After a body that meets: "was held", "took place". */
export const happenVerbs: ReadonlySet<string> = new Set(lists.happen);

/** After "It" where that is a meeting or a body. */
export const itVerbs: ReadonlySet<string> = new Set(lists.it);
