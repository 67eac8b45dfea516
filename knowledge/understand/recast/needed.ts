import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Longer words are looked for by their beginning. */
const LONGEST = 12;
/** Shorter ones stand in any text. */
const SHORTEST = 2;
/** A pattern that so many words could begin is tried as it is. */
const MOST = 400;

type Words = readonly string[];

const parser = new RegExpParser({ ecmaVersion: 2024 });

const shortest = (words: Words): number => Math.min(...words.map(({ length }) => length));

/** Of two sets, each of which a text needs one word of, the one that fewer texts hold: of longer words, else of fewer. */
const rarer = (a: Words | null, b: Words | null): Words | null => {
  if (a === null || b === null) return a ?? b;
  const [longA, longB] = [shortest(a), shortest(b)];
  return longA !== longB ? (longA > longB ? a : b) : a.length <= b.length ? a : b;
};

/** "[Ww]": the one letter in small, undefined for a class of several. */
const letterOf = (element: AST.Element): string | undefined => {
  if (element.type === 'Character') return String.fromCodePoint(element.value).toLowerCase();
  if (element.type !== 'CharacterClass' || element.negate) return undefined;
  const letters = new Set(
    element.elements.map((each) => (each.type === 'Character' ? String.fromCodePoint(each.value).toLowerCase() : '')),
  );
  const [only = ''] = letters;
  return letters.size === 1 && only !== '' ? only : undefined;
};

/** What any of several alternatives needs: null as soon as one of them needs nothing. */
const ofAny = (alternatives: readonly AST.Alternative[]): Words | null => {
  const all: string[] = [];
  for (const { elements } of alternatives) {
    const words = ofAll(elements);
    if (words === null) return null;
    all.push(...words);
  }
  const once = [...new Set(all)];
  return once.length > MOST ? null : once;
};

const ofElement = (element: AST.Element): Words | null => {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAny(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? ofElement(element.element) : null;
    case 'Assertion':
      return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate
        ? ofAny(element.alternatives)
        : null;
    default:
      return null;
  }
};

/** What a sequence needs: the rarest of its runs of letters and of what its parts need. */
const ofAll = (elements: readonly AST.Element[]): Words | null => {
  let found: Words | null = null;
  let run = '';
  const close = (): void => {
    if (run.length >= SHORTEST) found = rarer(found, [run.slice(0, LONGEST)]);
    run = '';
  };
  for (const element of elements) {
    const letter = letterOf(element);
    if (letter !== undefined && /[\p{L}\p{N}]/u.test(letter)) {
      run += letter;
      continue;
    }
    // A boundary takes no place between two letters.
    if (element.type === 'Assertion' && element.kind === 'word') continue;
    close();
    found = rarer(found, ofElement(element));
  }
  close();
  return found;
};

/**
 * Pieces of words, in small letters, of which a text must hold one for a pattern to match it; null where it may match without. Read from the
 * pattern itself, so that no one has to keep them up.
 */
export const neededBy = (shape: RegExp): Words | null => {
  const { unicode } = shape;
  return ofAny(parser.parsePattern(shape.source, 0, shape.source.length, { unicode }).alternatives);
};

/** Patterns by the pieces of words that they need: of many, a text is held against those alone that may match it. */
export class Needed {
  readonly #pieces: ReadonlySet<string>;
  /** By the place of a pattern. */
  readonly #needs: readonly (Words | null)[];

  constructor(patterns: readonly RegExp[]) {
    this.#needs = patterns.map(neededBy);
    this.#pieces = new Set(this.#needs.flatMap((needs) => needs ?? []));
  }

  /** Whether the pattern at a place may match the text; never false for one that does. */
  mayMatch(text: string): (at: number) => boolean {
    const held = this.#heldBy(text.toLowerCase());
    return (at) => {
      const needs = this.#needs[at];
      return needs === null || needs === undefined || needs.some((piece) => held.has(piece));
    };
  }

  #heldBy(text: string): ReadonlySet<string> {
    const held = new Set<string>();
    for (let from = 0; from < text.length; from++)
      for (let to = from + SHORTEST; to <= Math.min(text.length, from + LONGEST); to++) {
        const piece = text.slice(from, to);
        if (this.#pieces.has(piece)) held.add(piece);
      }
    return held;
  }
}
