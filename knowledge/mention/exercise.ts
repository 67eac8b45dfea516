import type { Article, Segment, Token } from '../article.ts';
import {
  exerciseBetween,
  exerciseExamples,
  exerciseLists,
  exerciseNaming,
  exerciseNouns,
} from '../lexicon/exercise-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { singleSpaced } from '../read/line.ts';
import { type NameRange, nameAt, nameBefore } from './exercise-name.ts';
import type { ExerciseMention } from './mention.ts';

const KINDS = new Set<Segment['kind']>(['headline', 'subheading', 'sentence', 'caption']);
/** How far before "Examples include" the exercises may have been spoken of, in UTF-16 units. */
const REACH = 300;

/**
 * Names of military exercises, as written, without quotation marks.
 * "Exercise Sea Lion", "the Sea Lion naval drill", "exercises such as A, B and C", "the A series", "a joint exercise named ‘A-2023’".
 */
export const findExercises = (article: Article, { kind, tokens, span, lead }: Segment): ExerciseMention[] => {
  if (!KINDS.has(kind) || !openings.hasAny(lead)) return [];
  const found: NameRange[] = [];
  const keep = (name: NameRange | undefined): number => {
    if (name && !found.some(({ start, end }) => name.start < end && start < name.end)) found.push(name);
    return name?.end ?? -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!openings.has(tokens[i])) continue;
    const noun = exerciseNouns.at(tokens, i);
    if (noun) {
      const abbreviated = tokens[i]?.key === 'ex';
      if (abbreviated && !/^Ex|^EX/.test(tokens[i]?.text ?? '')) continue;
      if (!abbreviated) keep(nameBefore(tokens, beforeBetween(tokens, i)));
      const after = tokens[noun.end]?.key === '-' && abbreviated ? noun.end + 1 : noun.end;
      // "Exercise Shakti", "joint exercise ‘Shakti’"
      const follows = keepsCase(tokens, i, kind, abbreviated) ? nameAt(tokens, after) : undefined;
      if (follows && !headlineWord(kind, tokens, follows)) list(tokens, keep(follows), keep);
      else introduced(tokens, noun.end, keep);
      continue;
    }
    if (series.has(tokens[i]) && !exerciseNouns.at(tokens, i + 2) && spokenOf(article, span.start, span.end))
      keep(nameBefore(tokens, i));
    const examples = exerciseExamples.at(tokens, i);
    if (examples && spokenOf(article, span.start - REACH, span.start))
      list(tokens, keep(nameAt(tokens, examples.end)), keep);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const place = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
      return { kind: 'exercise', span: place, name: singleSpaced(article.text.slice(place.start, place.end)) };
    });
};

const series = wordSet(['series']);

const openings = wordSet([...exerciseNouns.starts, ...exerciseExamples.starts, ...series.words]);

type Keep = (name: NameRange | undefined) => number;

/** "exercises (held last year), such as A", "an exercise called A": within a few words after the noun. */
const introduced = (tokens: readonly Token[], index: number, keep: Keep): void => {
  for (let i = index; i < Math.min(tokens.length, index + 7); i++) {
    const intro = exerciseNaming.at(tokens, i) ?? exerciseLists.at(tokens, i);
    if (!intro) {
      if (/^[.;]$/.test(tokens[i]?.key ?? '')) return;
      continue;
    }
    const end = keep(nameAt(tokens, intro.end));
    if (end >= 0) list(tokens, end, keep);
    return;
  }
};

/** The rest of "A, B and C": from the end of A on. */
const list = (tokens: readonly Token[], end: number, keep: Keep): void => {
  let at = end;
  for (let turn = 0; turn < 30 && at >= 0; turn++) {
    let i = at;
    if (/^[”’"'»]$/.test(tokens[i]?.key ?? '')) i++;
    const before = i;
    if (tokens[i]?.key === '(') while (i < Math.min(tokens.length, before + 8) && tokens[i++]?.key !== ')');
    while (/^(?:,|and|&|or|as|well|\/)$/.test(tokens[i]?.key ?? '')) i++;
    if (i === before || tokens[i - 1]?.key === ')') return;
    if (exerciseNouns.at(tokens, i)) return;
    at = keep(nameAt(tokens, i));
  }
};

/** Before the noun, past "naval", "series of": where a name would end. */
const beforeBetween = (tokens: readonly Token[], noun: number): number => {
  let end = noun;
  while (end > 0 && noun - end < 6) {
    const token = tokens[end - 1] as Token;
    if (!(token.key === '-' || (exerciseBetween.has(token.key) && token.text === token.key))) break;
    end--;
  }
  return end;
};

/** A lower-case "exercise" names nothing that directly follows unless it is in quotation marks or in capitals: "exercise Zapad" counts, "exercise India" does not. */
const keepsCase = (tokens: readonly Token[], index: number, kind: Segment['kind'], abbreviated: boolean): boolean =>
  abbreviated ||
  kind !== 'headline' ||
  /^E/.test(tokens[index]?.text ?? '') ||
  /^[‘“"']$/.test(tokens[index + 1]?.key ?? '');

/** In a title every word has a capital: only a name in capitals or marks is one. */
const headlineWord = (kind: Segment['kind'], tokens: readonly Token[], { start }: NameRange): boolean =>
  kind === 'headline' &&
  !/^\p{Lu}{3,}/u.test(tokens[start]?.text ?? '') &&
  !/^[‘“"']$/.test(tokens[start - 1]?.key ?? '');

const spokenOf = ({ text }: Article, from: number, to: number): boolean =>
  /exercise|drill|war ?game|man(?:o)?euv/i.test(text.slice(Math.max(0, from), to));
