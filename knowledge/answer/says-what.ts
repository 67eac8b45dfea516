import { thingKinds } from '../lexicon/thing-kinds.ts';
import { fold } from '../read/token.ts';

/** How many words after "is a" are looked at for the noun. */
const REACH = 6;

const isKind = (word: string): boolean => thingKinds.has(fold(word)) && /^\p{Ll}/u.test(word);

/** "Russian state news agency RIA", "RIA, a news agency", "RIA is a Russian agency": a sentence that tells what the name is of. */
export const saysWhat = (quote: string, name: string): boolean => {
  for (let at = quote.indexOf(name); at >= 0; at = quote.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}]/u.test(quote[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(quote[end] ?? '')) continue;
    const before = quote.slice(Math.max(0, at - 40), at).match(/([\p{L}-]+)\s+["“'‘]?$/u)?.[1] ?? '';
    if (isKind(before)) return true;
    const after = /^["”'’)]?(?:,|\s+(?:is|was|are|were))\s+(?:an?|the|one\s+of)\s+([^.;]*)/i.exec(
      quote.slice(end, end + 120),
    )?.[1];
    const words = after?.match(/[\p{L}-]+/gu)?.slice(0, REACH) ?? [];
    if (words.some(isKind)) return true;
  }
  return false;
};
