import type { Knowledge, Quotation, Statement } from '../record.ts';
import { wordsOf } from './catalogue.ts';
import { grouped, type WordIndex, wordIndex } from './word-index.ts';

/** Statements by the words of their subject, quotations by those of their speaker; made once of one `Knowledge`. */
type Said = {
  readonly properties: ReadonlyMap<string, readonly Statement[]>;
  readonly subjects: ReadonlyMap<string, readonly Statement[]>;
  readonly subjectWords: WordIndex<string>;
  readonly speakers: ReadonlyMap<string, readonly Quotation[]>;
  readonly speakerWords: WordIndex<string>;
  readonly articles: ReadonlyMap<string, readonly Quotation[]>;
};

const made = new WeakMap<Knowledge, Said>();

const saidOf = (knowledge: Knowledge): Said => {
  const known = made.get(knowledge);
  if (known) return known;
  const subjects = grouped(knowledge.statements, ({ subject }) => [subject]);
  const speakers = grouped(knowledge.quotes, ({ speaker }) => (speaker === null ? [] : [speaker]));
  const said = {
    properties: grouped(knowledge.statements, ({ property }) => [property]),
    subjects,
    subjectWords: wordIndex([...subjects.keys()], wordsOf),
    speakers,
    speakerWords: wordIndex([...speakers.keys()], wordsOf),
    articles: grouped(knowledge.quotes, ({ citation }) => [citation.article]),
  };
  made.set(knowledge, said);
  return said;
};

/** Statements whose subject holds all of the folded words. */
export const statementsOn = (words: readonly string[], knowledge: Knowledge): readonly Statement[] => {
  const { subjects, subjectWords } = saidOf(knowledge);
  return subjectWords.withAll(words).flatMap((subject) => subjects.get(subject) ?? []);
};

/** Statements of one property: "frequency". */
export const statementsOf = (property: string, knowledge: Knowledge): readonly Statement[] =>
  saidOf(knowledge).properties.get(property) ?? [];

/** Quotations of speakers whose name holds all of the folded words. */
export const quotesBy = (words: readonly string[], knowledge: Knowledge): readonly Quotation[] => {
  const { speakers, speakerWords } = saidOf(knowledge);
  return speakerWords.withAll(words).flatMap((speaker) => speakers.get(speaker) ?? []);
};

/** Everyone who is quoted, as the articles name them. */
export const speakersOf = (knowledge: Knowledge): readonly string[] => saidOf(knowledge).speakerWords.all;

/** Those who are quoted, whose name holds all of the folded words. */
export const speakersWith = (words: readonly string[], knowledge: Knowledge): readonly string[] =>
  saidOf(knowledge).speakerWords.withAll(words);

/** What these articles quote, whoever said it. */
export const quotesIn = (articles: readonly string[], knowledge: Knowledge): readonly Quotation[] =>
  articles.flatMap((id) => saidOf(knowledge).articles.get(id) ?? []);
