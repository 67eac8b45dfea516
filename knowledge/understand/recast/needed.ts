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

/** Patterns by the pieces of words that they need: of many, a text is held against those alone that may match it. */
export class Needed {
  readonly #pieces: ReadonlySet<string>;
  /** By the place of a pattern. */
  readonly #needs: readonly Needs[];

  constructor(patterns: readonly RegExp[]) {
    this.#needs = patterns.map(neededBy);
    this.#pieces = new Set(this.#needs.flat(2));
  }

  /** Whether the pattern at a place may match the text; never false for one that does. */
  mayMatch(text: string): (at: number) => boolean {
    const held = this.#heldBy(text.toLowerCase());
    return (at) => (this.#needs[at] ?? []).every((pieces) => pieces.some((piece) => held.has(piece)));
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
