import { casual } from 'chrono-node';
import { cityWords, countryNames } from '../lexicon/countries.ts';
import { sensesOf } from '../lexicon/question-synonyms.ts';
import { genericWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, holdsAll, type Passage } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Statement } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer, Claim, Notice } from './answer.ts';
import type { Context } from './context.ts';
import { make } from './make.ts';
import { capital, dateText } from './words.ts';

/** How many statements or sentences one answer holds. */
const MOST = 3;

export type Asked = { readonly properties?: readonly string[]; readonly wants?: Wanted; readonly last?: boolean };

/** A subject that means nothing by itself: the whole sentence is shown instead. */
const VAGUE =
  /^(?:both|the two|these|this|they|it|he|she|their|the (?:meeting|talks|discussions|deliberations|outcome|visit|countries|sides|leaders|strategic discussions|spirit)|a meeting|two|all)\b/i;

const hasDate = (text: string): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) ||
  casual
    .parse(text)
    .some(
      ({ start }) =>
        start.isCertain('month') || start.isCertain('day') || start.isCertain('weekday') || start.isCertain('year'),
    );

const hasPlace = (text: string): boolean => {
  const tokens = tokenize(text);
  return tokens.some(
    ({ text: word, key }, i) =>
      /^\p{Lu}/u.test(word) &&
      (cityWords.at(tokens, i) !== undefined ||
        (countryNames.at(tokens, i) !== undefined && /^(?:in|at|to)$/.test(tokens[i - 1]?.key ?? ''))) &&
      key !== 'may',
  );
};

const REASON =
  /\b(?:because|due to|owing to|in order to|so that|as a result|aimed at|since it|saying|to control|to deepen|to strengthen|to further|despite|following|citing)\b/i;

/** Whether a text holds what the question wants: a time, a place, a number, a reason. */
const holds = (text: string, wants: Wanted | undefined): boolean => {
  switch (wants) {
    case 'when':
      return hasDate(text);
    case 'where':
      return hasPlace(text);
    case 'how many':
      return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\b/i.test(
        text,
      );
    case 'why':
      return REASON.test(text);
    case 'yes':
    case undefined:
      return true;
  }
};

/** The date of a statement, where it is sound: in its words, or a past one not after the report. */
const dateOf = (
  { date, value, property, citations: [citation] }: Statement,
  context: Context,
): { readonly text: string; readonly inferred: boolean } | null => {
  if (date === null || date.startsWith('--')) return null;
  if (citation.quote.includes(date.slice(0, 4))) return { text: dateText(date), inferred: false };
  const published = catalogueOf(context.knowledge).articles.get(citation.article)?.published?.date;
  if (
    !published ||
    property === 'expectation' ||
    property === 'invitation' ||
    date > published ||
    Number(published.slice(0, 4)) - Number(date.slice(0, 4)) > 1
  )
    return null;
  return value === '' ? null : { text: dateText(date), inferred: true };
};

/** "The India-Russia Strategic Partnership was formalized in 2000."; the date after it where the words of the value lack it. */
const statementClaim = (
  statement: Statement,
  context: Context,
): { readonly claim: Claim; readonly notices: readonly Notice[]; readonly date: string } => {
  const { subject, value, citations } = statement;
  const date = dateOf(statement, context);
  const said = date && !value.includes(statement.date?.slice(0, 4) ?? '-') ? ` (${date.text})` : '';
  const text = VAGUE.test(subject) ? `“${citations[0].quote}”${said}` : `${capital(subject)} ${value}${said}.`;
  return {
    claim: { text, citations: [citations[0]] },
    notices: date?.inferred
      ? [{ kind: 'inferred', text: `“${date.text}” follows from the words and the day of the report.` }]
      : [],
    date: date ? (statement.date ?? '') : '',
  };
};

type Candidate = {
  readonly passage: Passage;
  readonly statement: Statement;
  readonly preferred: boolean;
  readonly date: string;
};

/** Statements of the found sentences that hold all the words themselves; those of the property asked for first. */
const candidates = (
  passages: readonly Passage[],
  words: string,
  { properties = [], wants, last }: Asked,
  context: Context,
): Candidate[] =>
  passages
    .flatMap((passage) =>
      passage.statements.flatMap((statement): Candidate[] => {
        const own = `${statement.subject} ${statement.value}`;
        const date = dateOf(statement, context);
        const preferred = properties.includes(statement.property);
        const within = holdsAll(`${own} ${passage.context}`, words);
        const fits =
          within &&
          (wants === 'when'
            ? date !== null || holds(own, wants)
            : holds(own, wants) || (preferred && holds(statement.citations[0].quote, wants)));
        return fits && (properties.length === 0 || preferred)
          ? [{ passage, statement, preferred, date: date ? (statement.date ?? '') : '' }]
          : [];
      }),
    )
    .sort((a, b) => (last ? (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) : 0) || b.passage.score - a.passage.score);

const quoted = ({ citation }: Passage): Claim => ({ text: `“${citation.quote}”`, citations: [citation] });

/** Words that must be found, and those that only may. */
const parted = (words: string): { readonly hard: string; readonly soft: string } => {
  const all = contentWords(words);
  const isSoft = (word: string): boolean => genericWords.has(fold(word));
  return {
    hard: all.filter((word) => !isSoft(word)).join(' '),
    soft: all.filter((word) => isSoft(word) && sensesOf(fold(word)).length > 0).join(' '),
  };
};

/** What else the articles state of the words asked about: statements on record, else the best sentences, said to be passages. */
export const answerStatement = (context: Context, words: string, asked: Asked): Answer => {
  const { knowledge } = context;
  const heading = words.trim().slice(0, 120);
  const { hard, soft } = parted(words);
  const full = findPassages(knowledge, `${hard} ${soft}`);
  const passages = full.length > 0 ? full : findPassages(knowledge, hard);
  const found = candidates(passages, hard, asked, context).slice(0, MOST);
  if (found.length > 0) {
    const told = found.map(({ statement }) => statementClaim(statement, context));
    const unique = [...new Map(told.map((each) => [each.claim.text, each])).values()];
    return make(knowledge, 'answered', {
      heading,
      lead: asked.last && unique.length > 1 ? 'Newest first, as the articles have it:' : null,
      claims: unique.map(({ claim }) => claim),
      notices: unique.flatMap(({ notices }) => notices),
    });
  }
  const fitting = passages.filter(({ citation }) => holds(citation.quote, asked.wants));
  if (fitting.length > 0)
    return make(knowledge, 'answered', {
      heading,
      claims: fitting.slice(0, MOST).map(quoted),
      notices: [
        {
          kind: 'passage',
          text: 'No single fact on record answers this; these sentences of the articles speak of it, word for word.',
        },
      ],
    });
  const nearest = passages.length > 0 ? passages : findPassages(knowledge, words, { share: 0.6 });
  const what = { when: 'when', where: 'where', 'how many': 'how many', why: 'why', yes: '' }[asked.wants ?? 'yes'];
  return make(knowledge, 'not-in-sources', {
    heading,
    lead:
      nearest.length > 0
        ? `The articles do not say${what === '' ? ' that' : ` ${what}`}. The nearest they have:`
        : 'No sentence of the articles speaks of it.',
    claims: nearest.slice(0, 2).map(quoted),
  });
};
