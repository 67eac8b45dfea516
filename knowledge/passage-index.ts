import MiniSearch from 'minisearch';
import type { Citation } from './article.ts';
import { split, termsOf } from './passage-terms.ts';
import type { Knowledge, Statement } from './record.ts';
import { forums, people } from './speaking-of.ts';

/** One sentence, however many articles print it. */
export type Entry = {
  readonly text: string;
  /** Whom and what "it", "both leaders" stand for. */
  readonly context: string;
  /** In every article that prints it. */
  readonly citations: [Citation, ...Citation[]];
  readonly statements: readonly Statement[];
  /** Numbers of its terms, those of the text before those of the context. */
  readonly terms: Int32Array;
  /** How many of `terms` are of the text. */
  readonly own: number;
};

/** Sentences by their terms. A term is a number: its place in `terms`. */
export type Index = {
  readonly entries: readonly Entry[];
  readonly byArticle: ReadonlyMap<string, readonly number[]>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  /** Term → the word as some sentence has it, in small letters. */
  readonly written: readonly string[];
  /** Term → numbers of the sentences that hold it, rising. */
  readonly postings: readonly (readonly number[])[];
  /** Every term as written in sentences, for look-up by a beginning or with slips of the pen. */
  readonly words: MiniSearch<{ readonly id: number; readonly word: string }>;
  /** Terms of the mean sentence. */
  readonly mean: number;
};

const keyOf = ({ article, start }: Citation): string => `${article}@${start}`;

const statedAt = (knowledge: Knowledge): ReadonlyMap<string, readonly Statement[]> => {
  const stated = new Map<string, Statement[]>();
  for (const statement of knowledge.statements) {
    const key = keyOf(statement.citations[0]);
    const list = stated.get(key);
    if (list) list.push(statement);
    else stated.set(key, [statement]);
  }
  return stated;
};

const made = new WeakMap<Knowledge, Index>();

/** The index of all sentences, made once. */
export const indexOf = (knowledge: Knowledge): Index => {
  const known = made.get(knowledge);
  if (known) return known;
  const index = indexed(knowledge);
  made.set(knowledge, index);
  return index;
};

const none: readonly Statement[] = [];
const whole = (word: string): string[] => [word];
const same = (word: string): string => word;

const indexed = (knowledge: Knowledge): Index => {
  const stated = statedAt(knowledge);
  const entries: Entry[] = [];
  const byText = new Map<string, number>();
  const byArticle = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const written: string[] = [];
  const postings: number[][] = [];
  const numberOf = (term: string, word: string): number => {
    const found = numbers.get(term);
    if (found !== undefined) return found;
    numbers.set(term, terms.length);
    postings.push([]);
    written.push(word.toLowerCase());
    return terms.push(term) - 1;
  };
  const byWord = new Map<string, readonly number[]>();
  const termsIn = (text: string): number[] =>
    split(text).flatMap((word) => {
      const found = byWord.get(word) ?? (termsOf(word) ?? []).map((term) => numberOf(term, word));
      byWord.set(word, found);
      return found;
    });
  let size = 0;
  for (const reading of knowledge.readings) {
    const here: number[] = [];
    for (const segment of reading.segments) {
      if (segment.kind !== 'sentence') continue;
      const citation = { article: reading.article.id, quote: segment.text, ...segment.span };
      const statements = stated.get(keyOf(citation)) ?? none;
      const subjects = statements.map(({ subject }) => subject);
      const context = [
        ...subjects,
        ...people(reading, segment, knowledge),
        ...forums(citation.article, subjects, knowledge),
      ].join(' ');
      const key = [segment.text, context, ...statements.map(({ date }) => date ?? '')].join('\n');
      const printed = byText.get(key);
      if (printed !== undefined) {
        entries[printed]?.citations.push(citation);
        here.push(printed);
        continue;
      }
      const inText = [...new Set(termsIn(segment.text))];
      const all = [...new Set([...inText, ...termsIn(context)])];
      byText.set(key, entries.length);
      here.push(entries.length);
      for (const term of all) postings[term]?.push(entries.length);
      size += inText.length;
      entries.push({
        text: segment.text,
        context,
        citations: [citation],
        statements,
        terms: Int32Array.from(all),
        own: inText.length,
      });
    }
    byArticle.set(reading.article.id, here);
  }
  const words = new MiniSearch<{ readonly id: number; readonly word: string }>({
    fields: ['word'],
    tokenize: whole,
    processTerm: same,
  });
  words.addAll(terms.flatMap((word, id) => (word.startsWith('=') ? [] : [{ id, word }])));
  return {
    entries,
    byArticle,
    numbers,
    terms,
    written,
    postings,
    words,
    mean: Math.max(1, size / Math.max(1, entries.length)),
  };
};
