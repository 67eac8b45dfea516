import { greetings, orderWords } from '../lexicon/question-words.ts';
import { isExactlyInArticles } from '../passages.ts';
import type { Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { plain } from '../resolve/plain.ts';
import type { Correction } from '../resolve/resolution.ts';
import { absolute } from '../resolve/when.ts';
import { absentPlaces, absentWords } from './absent.ts';
import { plainly } from './courtesy.ts';
import { intent } from './intent.ts';
import { type Question, readQuestion, withTopics } from './question.ts';
import { contentOf, statementWords } from './slots.ts';
import { respelt } from './spelling.ts';

/** Why words are no question about the talks. */
export type NoQuestion =
  | { readonly because: 'too long'; readonly characters: number }
  | { readonly because: 'other words' | 'greeting' | 'order' };

/** A question as a query, or why it cannot become one. `corrections`: how its words were read. */
export type Understood =
  | { readonly is: 'query'; readonly query: Query; readonly corrections: readonly Correction[] }
  /** Of a meeting, but of which? `ask` is the command that a choice runs, or a question with `%` for the meeting. */
  | {
      readonly is: 'which';
      readonly heading: string;
      readonly ask: string;
      readonly corrections: readonly Correction[];
    }
  /** The articles lack `words`; `rest` are the other words of the question, empty where they tell nothing. */
  | { readonly is: 'absent'; readonly heading: string; readonly words: readonly string[]; readonly rest: string }
  | { readonly is: 'no question'; readonly why: NoQuestion };

/** Longer questions are no questions. */
const LONGEST = 2000;

const no = (because: 'other words' | 'greeting' | 'order'): Understood => ({ is: 'no question', why: { because } });

const isGreeting = (text: string): boolean => {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'mark');
  for (let i = 0; i < tokens.length; ) {
    const found = greetings.at(tokens, i);
    if (!found) return false;
    i = found.end;
  }
  return tokens.length > 0;
};

/** True where nothing in the words has to do with the articles. */
const isForeign = (question: Question, missing: readonly string[]): boolean => {
  const { asked, yes, words } = question;
  const entity = words.some(
    ({ label, cue }) => cue === null && !['small', 'generic', 'unknown', 'recency', 'rank'].includes(label.is),
  );
  const content = contentOf(question);
  if (entity) return false;
  if (content.length === 0) return asked === null && !yes;
  const isQuestion =
    question.text.includes('?') || /\b(?:what|who|when|where|which|why|how|any|anything|about)\b/i.test(question.text);
  return content.length === missing.length && asked === null && !yes && !isQuestion;
};

const heading = (typed: string): string => typed.trim().replace(/\s+/g, ' ').slice(0, 120);

/** A question of any wording, misspelt or half a sentence, as a query; an honest refusal where it is none. */
export const understand = (typed: string, knowledge: Knowledge, now: Date): Understood => {
  if (typed.length > LONGEST) return { is: 'no question', why: { because: 'too long', characters: typed.length } };
  const clean = plain(typed, LONGEST);
  if (wordsOf(clean).length === 0) return no('other words');
  if (isGreeting(clean)) return no('greeting');
  const { text, corrections } = respelt(plainly(absolute(clean, now)), knowledge);
  const whole = readQuestion(text, knowledge);
  const orders = whole.tokens.filter(({ key }) => orderWords.has(key) && !isExactlyInArticles(knowledge, key));
  if (orders.length > 0) return no('order');
  const places = absentPlaces(whole, knowledge);
  if (places.length > 0) return { is: 'absent', heading: heading(typed), words: places, rest: '' };
  const first = withTopics(whole, knowledge);
  const { missing, corrections: slips } = absentWords(first, knowledge);
  if (isForeign(first, missing)) return no('other words');
  const right = slips.reduce((words, { typed: slip, as }) => words.replace(slip, as), text);
  const question = right === text ? first : withTopics(readQuestion(right, knowledge), knowledge);
  const read = [...corrections, ...slips];
  const meant = intent(question, knowledge, missing, heading(typed));
  if ('which' in meant) return { is: 'which', heading: heading(typed), ask: meant.which, corrections: read };
  if (missing.length > 0 && !meant.named) {
    const rest = missing.reduce((words, word) => words.replace(word, ' '), statementWords(question));
    return {
      is: 'absent',
      heading: heading(typed),
      words: missing,
      rest: contentOf(question).length > missing.length ? rest : '',
    };
  }
  return { is: 'query', query: meant.query, corrections: read };
};
