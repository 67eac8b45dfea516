/**
 * Which tables of phrases have one that begins with a word, as bits: the gate before each look-up. One shared object a word, so
 * that a token costs one look-up here instead of one in every table.
 */
export type Lead = { low: number; high: number };

const BITS = 31;
const NONE: Lead = { low: 0, high: 0 };
const leads = new Map<string, Lead>();
let tables = 0;

/** The number of a new table, from 0. @throws Error beyond 62 tables: then `Lead` needs a third number. */
export const newTable = (): number => {
  if (tables === 2 * BITS)
    throw new Error(`more than ${2 * BITS} tables of phrases; widen Lead in knowledge/read/lead.ts`);
  return tables++;
};

/** Notes that a phrase of the table begins with the folded word. */
export const noteLead = (word: string, table: number): void => {
  let lead = leads.get(word);
  if (!lead) {
    lead = { low: 0, high: 0 };
    leads.set(word, lead);
  }
  if (table < BITS) lead.low |= 1 << table;
  else lead.high |= 1 << (table - BITS);
};

/** How many words open a table: with another one, what was known of a word may no longer hold. */
export const leadCount = (): number => leads.size;

export const leadOf = (word: string): Lead => leads.get(word) ?? NONE;

/** True where the table has a phrase that begins with the word. */
export const opens = (lead: Lead, table: number): boolean =>
  (table < BITS ? lead.low & (1 << table) : lead.high & (1 << (table - BITS))) !== 0;
