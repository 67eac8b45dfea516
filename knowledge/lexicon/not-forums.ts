import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const lists = table(
  'not-forums.yaml',
  z.strictObject({ phrases: words, after: words, hosts: words, acronyms: words, occasions: words }),
);

/** "press conference", "Security Council": contain a word for a forum and are none. */
export const notForums = phrases(lists.phrases.map((phrase) => [phrase, true] as const));

/** "meeting room", "dialogue partner": the noun after the word for a forum. */
export const notForumAfter: ReadonlySet<string> = new Set(lists.after);

/** Whose sessions are no talks: parliaments, courts. */
export const notForumHosts: ReadonlySet<string> = new Set(lists.hosts);

/** "exercise", "expo": where the sentence has one, an acronym with a year or number is that. */
export const notForumOccasions: ReadonlySet<string> = new Set(lists.occasions);

/** "FTA", "NATO": acronyms that are no forum's, in capitals. */
export const notForumAcronyms: ReadonlySet<string> = new Set(lists.acronyms);
