import { fold } from '../read/token.ts';

/** Topics by their words, lightly stemmed, in any order: "defence and security" = "security and defense". One within the other: maybe. */
export const sameTopic = (a: string, b: string): 'same' | 'maybe' | 'different' => {
  const left = stems(a);
  const right = stems(b);
  const shared = [...left].filter((stem) => right.has(stem)).length;
  if (shared === left.size && shared === right.size) return 'same';
  return shared > 0 && shared === Math.min(left.size, right.size) ? 'maybe' : 'different';
};

/** "Defence Ministers' Meeting", "Defence Ministerial Meeting", "Defence Minister-level Meeting" are one. */
const RANKS = new Set(['minister', 'leader', 'official']);
const SMALL = new Set(['and', 'of', 'the', 'for', 'on', 'in', 'to']);

const stems = (topic: string): Set<string> => {
  const all = words(topic);
  const plain = all.filter((word) => !RANKS.has(word));
  return new Set(plain.length > 0 ? plain : all);
};

const words = (topic: string): string[] =>
  fold(topic)
    .replace(/\bco operation\b/g, 'cooperation')
    .replace(/\bcounter terroris[mt]\b|\bcombating terrorism\b/g, 'counterterrorism')
    .replace(/\bcyber security\b/g, 'cybersecurity')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map(stem);

const stem = (word: string): string => {
  const plain = word
    .replace(/ense$/, 'ence')
    .replace(/z(?=ation|ed$|ing$|e$)/, 's')
    .replace(/ministerial$/, 'minister');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && plain.endsWith('s') && !/(?:ss|us|is|ics)$/.test(plain)) return plain.slice(0, -1);
  return plain;
};
