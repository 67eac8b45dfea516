import type { Answer, Notice } from '../answer/answer.ts';
import { correctionNotice } from '../answer/context.ts';
import { make } from '../answer/make.ts';
import { greetings, orderWords } from '../lexicon/question-words.ts';
import { isExactlyInArticles } from '../passages.ts';
import type { Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { plain } from '../resolve/plain.ts';
import { absolute } from '../resolve/when.ts';
import { absentPlaces, absentWords, nothingOf } from './absent.ts';
import { intent } from './intent.ts';
import { type Question, readQuestion, withTopics } from './question.ts';
import { contentOf, statementWords } from './slots.ts';
import { respelt } from './spelling.ts';

/** A question as a query, or the answer where it cannot become one. */
export type Understood =
  /** `notices`: how the words were read. */
  | { readonly is: 'query'; readonly query: Query; readonly notices: readonly Notice[] }
  | { readonly is: 'answer'; readonly answer: Answer };

/** Longer questions are no questions. */
const LONGEST = 2000;

const answered = (answer: Answer): Understood => ({ is: 'answer', answer });

/** Not a question about the talks: says what can be asked. */
const refuse = (knowledge: Knowledge, lead: string): Understood => {
  const person = knowledge.people[0]?.name;
  return answered(
    make(knowledge, 'not-understood', {
      heading: 'Not a question about the talks',
      lead,
      choices: [
        { label: 'The latest meeting', ask: '/meeting latest' },
        { label: 'Who chaired it', ask: 'Who chaired the latest meeting?' },
        ...(person ? [{ label: 'A person', ask: `Who is ${person}?` }] : []),
        { label: 'All meetings', ask: '/timeline' },
      ],
    }),
  );
};

const ASK = 'Ask about a meeting, a person or a topic of the talks, in your own words.';

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
  if (typed.length > LONGEST)
    return refuse(knowledge, `That is ${typed.length} characters long; ask in one or two sentences.`);
  const clean = plain(typed, LONGEST);
  if (wordsOf(clean).length === 0) return refuse(knowledge, ASK);
  if (isGreeting(clean)) return refuse(knowledge, `Hello. ${ASK}`);
  const { text, corrections } = respelt(absolute(clean, now), knowledge);
  const whole = readQuestion(text, knowledge);
  const orders = whole.tokens.filter(({ key }) => orderWords.has(key) && !isExactlyInArticles(knowledge, key));
  if (orders.length > 0) return refuse(knowledge, `That is nothing the articles could answer. ${ASK}`);
  const places = absentPlaces(whole, knowledge);
  if (places.length > 0) return answered(nothingOf(places, heading(typed), '', knowledge));
  const first = withTopics(whole, knowledge);
  const { missing, corrections: slips } = absentWords(first, knowledge);
  if (isForeign(first, missing)) return refuse(knowledge, ASK);
  const right = slips.reduce((words, { typed: slip, as }) => words.replace(slip, as), text);
  const question = right === text ? first : withTopics(readQuestion(right, knowledge), knowledge);
  const notices = correctionNotice([...corrections, ...slips]);
  const meant = intent(question, knowledge, missing, heading(typed));
  if ('answer' in meant) return answered({ ...meant.answer, notices: [...notices, ...meant.answer.notices] });
  if (missing.length > 0 && !meant.named) {
    const rest = missing.reduce((words, word) => words.replace(word, ' '), statementWords(question));
    return answered(
      nothingOf(missing, heading(typed), contentOf(question).length > missing.length ? rest : '', knowledge),
    );
  }
  return { is: 'query', query: meant.query, notices };
};
