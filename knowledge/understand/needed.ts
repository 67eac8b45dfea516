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

/** Sets of pieces of words: a text needs one piece of each of them. None: it needs nothing. */
type Needs = readonly Words[];

/** So many sets are kept of a pattern: those that the fewest texts hold a piece of. */
const KEPT = 3;

/** Of longer words first, else of fewer. */
const byRarity = (a: Words, b: Words): number => shortest(b) - shortest(a) || a.length - b.length;

const rarest = (needs: Needs): Needs => [...needs].sort(byRarity).slice(0, KEPT);

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

/** What any of several alternatives needs: nothing as soon as one of them needs nothing. */
const ofAny = (alternatives: readonly AST.Alternative[]): Needs => {
  const [only, second] = alternatives;
  if (only !== undefined && second === undefined) return ofAll(only.elements);
  const all: string[] = [];
  for (const { elements } of alternatives) {
    const [first] = ofAll(elements);
    if (first === undefined) return [];
    all.push(...first);
  }
  const once = [...new Set(all)];
  return once.length > MOST ? [] : [once];
};

const ofElement = (element: AST.Element): Needs => {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAny(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? ofElement(element.element) : [];
    case 'Assertion':
      return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate
        ? ofAny(element.alternatives)
        : [];
    default:
      return [];
  }
};

/** What a sequence needs: the rarest of its runs of letters and of what its parts need. */
const ofAll = (elements: readonly AST.Element[]): Needs => {
  const found: Words[] = [];
  let run = '';
  const close = (): void => {
    if (run.length >= SHORTEST) found.push([run.slice(0, LONGEST)]);
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
    found.push(...ofElement(element));
  }
  close();
  return rarest(found);
};

/**
 * Pieces of words, in small letters, in sets: of each set a text must hold one for a pattern to match it; none where it may match without. Read
 * from the pattern itself, so that no one has to keep them up.
 */
export const neededBy = (shape: RegExp): Needs => {
  const { unicode } = shape;
  return ofAny(parser.parsePattern(shape.source, 0, shape.source.length, { unicode }).alternatives);
};

/** A letter of pieces of words, with the letters that may follow it, and the sets of which a piece ends there. */
type Letter = { readonly next: Map<string, Letter>; readonly ends: number[] };

const letter = (): Letter => ({ next: new Map(), ends: [] });

/** Groups of patterns by the pieces of words that they need: of many, a text is held against those alone that may match it. */
export class Needed {
  readonly #first = letter();
  /** By the place of a pattern among all: its group, and of how many sets a text must hold a piece. */
  readonly #groupOf: readonly number[];
  readonly #needs: Uint8Array;
  /** By the number of a set: the pattern that needs it. */
  readonly #patternOf: number[] = [];

  constructor(groups: readonly (readonly RegExp[])[]) {
    this.#groupOf = groups.flatMap((patterns, group) => patterns.map(() => group));
    const needs = groups.flat().map(neededBy);
    this.#needs = Uint8Array.from(needs, ({ length }) => length);
    needs.forEach((sets, pattern) => {
      for (const pieces of sets) this.#add(pieces, pattern);
    });
  }

  /** The places, from `from` on, of the groups of which a pattern may match a text; no group of which one does is left out. */
  mayMatch(text: string, from = 0): readonly number[] {
    const lacking = this.#lackingIn(text.toLowerCase());
    const found: number[] = [];
    lacking.forEach((sets, pattern) => {
      const group = this.#groupOf[pattern] ?? 0;
      if (sets === 0 && group >= from && found.at(-1) !== group) found.push(group);
    });
    return found;
  }

  #add(pieces: Words, pattern: number): void {
    const set = this.#patternOf.push(pattern) - 1;
    for (const piece of pieces) {
      let node = this.#first;
      for (const each of piece) {
        const next = node.next.get(each) ?? letter();
        node.next.set(each, next);
        node = next;
      }
      node.ends.push(set);
    }
  }

  /** By pattern, of how many of its sets a text holds no piece. */
  #lackingIn(text: string): Uint8Array {
    const held = new Uint8Array(this.#patternOf.length);
    const lacking = this.#needs.slice();
    for (let from = 0; from < text.length; from++) {
      let node = this.#first.next.get(text.charAt(from));
      for (let to = from + 1; node !== undefined; to++) {
        for (const set of node.ends) {
          if (held[set] === 1) continue;
          held[set] = 1;
          const pattern = this.#patternOf[set] ?? 0;
          lacking[pattern] = (lacking[pattern] ?? 0) - 1;
        }
        node = node.next.get(text.charAt(to));
      }
    }
    return lacking;
  }
}
