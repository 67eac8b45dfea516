import { z } from 'zod';
import { table } from './table.ts';

/** Nouns that say what the name beside them is of: "agency". */
export const thingKinds: ReadonlySet<string> = new Set(table('thing-kinds.yaml', z.array(z.string().min(1))));
