import type { Segment } from '../article.ts';
import { CONNECTORS, chairOf, every, key, LED, type Placed, sideBetween } from './chair-list.ts';
import type { DraftChair } from './draft.ts';

/** "his counterpart for Greece was Air Vice-Marshal X", "At the head of the Tajik delegation was X", "In the chair sat X". */
export const inverted = (segment: Segment, people: readonly Placed[]): DraftChair[] => {
  const found: DraftChair[] = [];
  for (let i = 0; i < segment.tokens.length; i++) {
    if (!isOffice(segment, i)) continue;
    for (let j = i + 1; j <= i + 8; j++) {
      if (!IS.has(key(segment.tokens, j))) continue;
      const placed = people.find(({ from }) => from > j);
      if (!placed || !every(segment, j + 1, placed.from, CONNECTORS, 4)) break;
      const basis = key(segment.tokens, i) === 'chair' ? 'chaired' : 'led delegation';
      found.push(chairOf(segment, placed, basis, sideBetween(segment, i - 3, j)));
      break;
    }
  }
  return found;
};

const COUNTERPART = new Set(['counterpart', 'counterparts', 'number']);
const HEADS = new Set(['head', 'leading', 'heading', 'chairing', 'chair', 'leader']);
const IS = new Set(['was', 'were', 'is', 'are', 'sat']);

/** "head of the Tajik delegation", "leading the Indian side", "his counterpart for Greece": words whose "was" names a chair. */
const isOffice = (segment: Segment, i: number): boolean => {
  const word = key(segment.tokens, i);
  if (COUNTERPART.has(word)) return true;
  if (word === 'chair') return true;
  if (!LED.has(word)) return false;
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) if (HEADS.has(key(segment.tokens, j))) return true;
  return false;
};
