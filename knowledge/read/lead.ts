/**
 * What the lexicon's tables know of a folded word, as bits: which sets hold it, and which tables of phrases have one that
 * begins with it. One shared array a word, so that a token costs one look-up here instead of one in every table.
 */
export type Lead = Int32Array;

/** The place of a table's bit: `(lead[field] & mask) !== 0`. */
export type Bit = { readonly field: number; readonly mask: number };

const FIELDS = 8;
const BITS = 32;
const NONE: Lead = new Int32Array(FIELDS);
const leads = new Map<string, Lead>();
let tables = 0;
/** Whole fields are taken from the end. */
let fields = FIELDS;

const full = (): Error => new Error('too many tables of words; widen Lead in knowledge/read/lead.ts');

/** The bit of a new table. @throws Error where none is left. */
export const newTable = (): Bit => {
  const field = Math.floor(tables / BITS);
  if (field >= fields) throw full();
  return { field, mask: 1 << (tables++ % BITS) };
};

/** A field for a table that has 32 bits of its own. @throws Error where none is left. */
export const newField = (): number => {
  if (--fields * BITS < tables) throw full();
  return fields;
};

/** Notes bits for a folded word. */
export const noteLead = (word: string, { field, mask }: Bit): void => {
  let lead = leads.get(word);
  if (!lead) {
    lead = new Int32Array(FIELDS);
    leads.set(word, lead);
  }
  lead[field] = (lead[field] ?? 0) | mask;
};

/** How many words are known: with another one, what was noted of a word before may no longer hold. */
export const leadCount = (): number => leads.size;

export const leadOf = (word: string): Lead => leads.get(word) ?? NONE;

/** What the tables know of any of some words: tells at once that none of them begins what a table has. */
export const leadOfAll = (words: readonly { readonly lead: Lead }[]): Lead => {
  const all: Lead = new Int32Array(FIELDS);
  for (const { lead } of words) {
    if (lead === NONE) continue;
    for (let field = 0; field < FIELDS; field++) all[field] = (all[field] as number) | (lead[field] as number);
  }
  return all;
};
