import { z } from 'zod';
import { inflect } from './inflect.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'quotation-verbs.yaml',
  z.strictObject({ verbs: words, according: words, titles: words, documents: words, releases: words }),
);

/** "said", "has told", "posted": any form. */
export const sayingVerbs = phrases(
  lists.verbs.flatMap((verb) => inflect(verb).map(({ words, form }) => [words, form] as const)),
);
/** "according to". */
export const accordingTo = phrases(lists.according.map((phrase) => [phrase, true as const]));
/** "titled", matched at its first word. */
export const titleWords = phrases(lists.titles.map((phrase) => [phrase, true as const]));
export const documentWords: ReadonlySet<string> = new Set(lists.documents);
/** "press release", "statement". */
export const releaseWords = phrases(lists.releases.map((phrase) => [phrase, true as const]));
