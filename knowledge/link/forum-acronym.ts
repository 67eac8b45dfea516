import { fold } from '../read/token.ts';

/** "IRIGC-M&MTC" = "IRIGC-MMTC"; one letter off, or one the start of the other ("IRIGC", "IRIGC-TEC"): maybe. */
export const sameAcronym = (a: string, b: string): 'same' | 'maybe' | 'different' => {
  const left = lettersOf(a);
  const right = lettersOf(b);
  if (left === right) return 'same';
  const least = Math.min(left.length, right.length);
  if (least >= 4 && isOneEdit(left, right)) return 'maybe';
  return least >= 3 && (left.startsWith(right) || right.startsWith(left)) && /[-/–]/.test(a.length > b.length ? a : b)
    ? 'maybe'
    : 'different';
};

/** Whether the initials of a forum's name, with or without its parties, make the acronym: "Joint Defence Cooperation Committee" and "JDCC". */
export const spellsAcronym = (name: string, parties: readonly string[], acronym: string): boolean => {
  const letters = lettersOf(acronym);
  const words = fold(name)
    .replace(/intergovernmental/g, 'inter governmental')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  const initials = words
    .map((word) => word[0])
    .join('')
    .toUpperCase();
  if (letters.length < 3) return false;
  // The parties may stand in the name and not in the acronym, or the other way round.
  if (initials.endsWith(letters)) return true;
  const [first = '', second = ''] = parties.map((party) => party[0] ?? '');
  return [`${first}${second}${initials}`, `${second}${first}${initials}`].includes(letters);
};

const SMALL = new Set(['and', 'of', 'the', 'for', 'on', 'in', 'to', 'between']);
const lettersOf = (acronym: string): string => acronym.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One letter more, less, other, or two neighbours swapped. */
const isOneEdit = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(from, a.length - tail);
  const right = b.slice(from, b.length - tail);
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
};
