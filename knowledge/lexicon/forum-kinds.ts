import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

export type ForumKind = {
  readonly kind: string;
  /** `body`: people who meet; `event`: talks that are held; `unit`: one sitting of a body. */
  readonly role: 'body' | 'event' | 'unit';
  /** Names a forum even in small letters with nothing beside it. */
  readonly sure: boolean;
  /** Often names something else. */
  readonly weak: boolean;
  /** May stand before another kind: "2+2 Dialogue". */
  readonly describes: boolean;
  readonly plural: boolean;
  /** By which its meetings are numbered: "COP28". */
  readonly acronym?: string | undefined;
};

const kinds = table(
  'forum-kinds.yaml',
  z.array(
    z.strictObject({
      kind: z.string().min(1),
      role: z.enum(['body', 'event', 'unit']),
      sure: z.boolean().default(false),
      weak: z.boolean().default(false),
      describes: z.boolean().default(false),
      acronym: z.string().optional(),
      words: z.array(z.string().min(1)),
    }),
  ),
);

/** Already plural in form, one meeting in sense. */
const MASS = /(?:talks|consultations|negotiations|discussions|deliberations|parleys|2\+2|two)$/;
const pluralOf = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

/** Words for a kind of forum, singular and plural → the kind. */
export const forumKinds = phrases<ForumKind>(
  kinds.flatMap(({ words, ...kind }) =>
    words.flatMap((word) => [
      [word, { ...kind, plural: false }] as const,
      ...(MASS.test(word) || words.includes(pluralOf(word))
        ? []
        : [[pluralOf(word), { ...kind, plural: true }] as const]),
    ]),
  ),
);

/** Acronyms to which the number of a meeting is glued: "COP28". → the kind. */
export const meetingAcronyms: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(({ acronym, kind }) => (acronym === undefined ? [] : [[acronym, kind] as const])),
);
