import type { Token } from '../article.ts';
import { inflect } from '../lexicon/inflect.ts';
import { questionCues } from '../lexicon/question-cues.ts';
import { type QuestionVerb, questionVerbs } from '../lexicon/question-verbs.ts';
import { genericWords, smallWords } from '../lexicon/question-words.ts';
import { isExactlyInArticles, isInArticles } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { isMannerAt } from './absent.ts';

/** What may stand between a verb and its particle: "hammer things out", "kick the whole meeting off". */
const MOST_BETWEEN = 4;
const OBJECT = /^(?:it|them|things|this|that|these|those|matters|everything|the|their|its|a|an|all|what)$/;

/** Where the words after a verb stand, behind it or behind a short object. */
const restAt = (tokens: readonly Token[], from: number, rest: readonly string[]): number | undefined => {
  const standsAt = (at: number): boolean => rest.every((word, i) => tokens[at + i]?.key === word);
  if (standsAt(from)) return from;
  if (rest.length !== 1 || !OBJECT.test(tokens[from]?.key ?? '')) return undefined;
  for (let at = from + 1; at <= from + MOST_BETWEEN; at++) {
    if (standsAt(at)) return at;
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
};

/** After an article or a number a word is a noun: "the table", "two stages"; but "the fifth one staged". */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
  !(tokens[i - 1]?.key === 'one' && /\p{L}{3}ed$/u.test(tokens[i]?.key ?? '')) && isAfterArticle(tokens, i);

const isAfterArticle = (tokens: readonly Token[], i: number): boolean =>
  /^\d+$/.test(tokens[i - 1]?.text ?? '') ||
  /^(?:the|an?|this|that|each|every|on|of|at|its|their|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    tokens[i - 1]?.key ?? '',
  );

/** "expressly mentioned": how something was done, in a word that no article has. */
const isBareManner = (tokens: readonly Token[], i: number, knowledge: Knowledge): boolean =>
  isMannerAt(tokens, i) &&
  /(?:ed|wn|en|ld|id|ut|pt)$/.test(tokens[i + 1]?.key ?? '') &&
  !isExactlyInArticles(knowledge, tokens[i]?.key ?? '');

/** A question with plain verbs for those that reports seldom write: "what did they hammer out" → "what did they discuss". */
export const withPlainVerbs = (text: string, knowledge: Knowledge): string => {
  const tokens = tokenize(text).slice(0, 60);
  let out = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isBareManner(tokens, i, knowledge)) {
      out += text.slice(at, token.start);
      at = tokens[i + 1]?.start ?? token.end;
      continue;
    }
    const found = token.start < at || isNoun(tokens, i) ? undefined : verbAt(tokens, i, knowledge);
    const written = found ? undefined : writtenForm(tokens, i, knowledge);
    if (written !== undefined) {
      out += text.slice(at, token.start) + written;
      at = token.end;
    }
    if (!found) continue;
    const { verb, rest } = found;
    out += text.slice(at, token.start) + verb.plain;
    at = token.end;
    if (verb.rest.length === 0) continue;
    out += text.slice(at, tokens[rest]?.start).trimEnd();
    at = tokens[rest + verb.rest.length - 1]?.end ?? at;
  }
  return out + text.slice(at);
};

/** "what did it pave": the form in which the articles have a verb, where they lack the plain one; a noun has no such forms. */
const writtenForm = (tokens: readonly Token[], i: number, knowledge: Knowledge): string | undefined => {
  const { key, text } = tokens[i] as Token;
  if (!/^\p{Ll}{3,}$/u.test(text) || !isBase(tokens, i) || isNoun(tokens, i) || isInArticles(knowledge, key))
    return undefined;
  if (genericWords.has(key) || smallWords.has(key) || questionCues.at(tokens, i)) return undefined;
  return formsOf(key).find((form) => isExactlyInArticles(knowledge, form));
};

/** Past forms first; a last letter may be doubled: "signalled", "referring". */
const formsOf = (verb: string): readonly string[] => {
  const own = inflect(verb);
  const doubled = /[aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : [];
  return [
    ...own.filter(({ form }) => form === 'past').map(({ words }) => words),
    ...doubled,
    ...own.filter(({ form }) => form === 'ing').map(({ words }) => words),
  ];
};

/** After "did" or "to", a few words of a subject between: there the plain form stands. */
export const isBase = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - MOST_SUBJECT), i).some(({ key }) => AUXILIARY.test(key));

const AUXILIARY = /^(?:did|do|does|didn['’]?t|to|will|would|can|could|should|may|might|shall|let)$/;

/** How many words a subject has that stands between "did" and its verb. */
const MOST_SUBJECT = 5;

/** "captain", "table" and "stages" are nouns as often: verbs only where one must stand; "Captain Berg" is none. */
const mayBeVerb = (tokens: readonly Token[], i: number, { form }: QuestionVerb): boolean => {
  if (/^\p{Lu}/u.test(tokens[i]?.text ?? '') || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return false;
  switch (form) {
    case 'base':
      return isBase(tokens, i);
    case 's':
      // "which stages did it pass": a noun.
      return (
        /^(?:who|which|what|that|it|he|she)$/.test(tokens[i - 1]?.key ?? '') &&
        !/^(?:did|do|does|was|were|is|are|has|have|had|will|would|can)$/.test(tokens[i + 1]?.key ?? '')
      );
    case 'past':
    case 'ing':
      return true;
  }
};

type Found = { readonly verb: QuestionVerb; readonly rest: number };

/** The verb that begins at a token, the longest; of a form that is plain and past alike, the past, unless "did" stands before it. */
const verbAt = (tokens: readonly Token[], i: number, knowledge: Knowledge): Found | undefined => {
  const { key } = tokens[i] as Token;
  let found: Found | undefined;
  for (const verb of questionVerbs.get(key) ?? []) {
    if (found && (found.verb.rest.length > verb.rest.length || isBase(tokens, i))) break;
    const isAlone = verb.rest.length === 0;
    if (isAlone && (!mayBeVerb(tokens, i, verb) || isExactlyInArticles(knowledge, key))) continue;
    const rest = isAlone ? i + 1 : restAt(tokens, i + 1, verb.rest);
    // "put on X": where something was said, and no stage.
    const isSite = /^(?:x|twitter|facebook|telegram|instagram|youtube)$/.test(
      tokens[(rest ?? 0) + verb.rest.length]?.key ?? '',
    );
    if (rest !== undefined && !isSite) found = { verb, rest };
  }
  return found;
};
