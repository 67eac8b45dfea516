import type { Token } from '../article.ts';
import { type Lead, newTable, noteLead } from '../read/lead.ts';
import { tokenize } from '../read/token.ts';

/** Marks that may stand inside a phrase without changing it: "Lt. Gen." = "Lt Gen", "Sub-Working" = "Sub Working". */
const SKIPPED = new Set(['.', '-', '‐', '‑', '–']);

type Node<T> = { next: Map<string, Node<T>>; value?: T };

export type PhraseMatch<T> = {
  readonly value: T /** Index after the last token of the phrase. */;
  readonly end: number;
};

export type Phrases<T> = {
  /** The longest phrase that starts at token `index`, or undefined. A trailing "." after an abbreviation belongs to it. */
  readonly at: (tokens: readonly Token[], index: number) => PhraseMatch<T> | undefined;
  /** True where one begins with the token: a cheap gate before dearer questions. */
  readonly opens: (token: Token | undefined) => boolean;
  /** True where one begins with any of the words whose lead this is. */
  readonly opensAny: (lead: Lead) => boolean;
  /** Folded first words. */
  readonly starts: ReadonlySet<string>;
};

/** A set of phrases compared by folded words; look-up takes time in proportion to the phrase, not to the table. */
export const phrases = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const token of tokenize(phrase)) {
      if (SKIPPED.has(token.key)) continue;
      let next = node.next.get(token.key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(token.key, next);
      }
      node = next;
    }
    node.value = value;
  }
  const bit = newTable();
  for (const word of root.next.keys()) noteLead(word, bit);
  const { field, mask } = bit;
  const opens = (token: Token | undefined): boolean =>
    token !== undefined && ((token.lead[field] as number) & mask) !== 0;
  return {
    opens,
    opensAny: (lead) => ((lead[field] as number) & mask) !== 0,
    starts: new Set(root.next.keys()),
    at: (tokens, index) => {
      if (!opens(tokens[index])) return undefined;
      let node = root;
      let found: PhraseMatch<T> | undefined;
      for (let i = index; i < tokens.length; i++) {
        const token = tokens[i];
        if (!token) break;
        if (i > index && SKIPPED.has(token.key)) continue;
        const next = node.next.get(token.key);
        if (!next) break;
        node = next;
        if (node.value !== undefined) found = { value: node.value, end: i + 1 };
      }
      return found;
    },
  };
};
