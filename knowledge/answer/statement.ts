import { months } from '../lexicon/calendar.ts';
import { sensesOf } from '../lexicon/question-synonyms.ts';
import { genericWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, holdsAll, type Passage } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Statement } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer, Claim, Notice } from './answer.ts';
import type { Context } from './context.ts';
import { make } from './make.ts';
import { holds } from './wants.ts';
import { capital, dateText, listText } from './words.ts';

/** How many statements or sentences one answer holds. */
const MOST = 3;

export type Asked = {
  readonly question?: string;
  readonly properties?: readonly string[];
  readonly wants?: Wanted;
  readonly last?: boolean;
};

/** A subject that means nothing by itself: the whole sentence is shown instead. */
const VAGUE =
  /^(?:both|the two|these|this|they|it|he|she|their|the (?:meeting|talks|discussions|deliberations|outcome|visit|countries|sides|leaders|strategic discussions|spirit|group|working group|committee|dialogue|forum|commission)\b|a meeting|two|all)\b/i;

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

/** A statement as it is told, and the date that it gives: empty where it gives none. */
type Told = { readonly claim: Claim; readonly notices: readonly Notice[]; readonly date: string };

/** "The India-Russia Strategic Partnership was formalized in 2000."; the date after it where the words of the value lack it. */
const told = (statement: Statement, wants: Wanted | undefined, context: Context): Told => {
  const { subject, value, citations } = statement;
  const date = dateOf(statement, context);
  const said = date && !value.includes(statement.date?.slice(0, 4) ?? '-') ? ` (${date.text})` : '';
  // The whole sentence where the statement by itself says too little, or would not read as one.
  const whole =
    VAGUE.test(subject) ||
    /^\p{Lu}/u.test(value) ||
    wants === 'why' ||
    (wants !== 'when' && wants !== 'who' && !holds(`${subject} ${value}`, wants));
  return {
    claim: {
      text: whole ? `“${citations[0].quote}”${date?.inferred ? said : ''}` : `${capital(subject)} ${value}${said}.`,
      citations: [citations[0]],
    },
    notices: date?.inferred
      ? [{ kind: 'inferred', text: `“${date.text}” follows from the words and the day of the report.` }]
      : [],
    date: date ? (statement.date ?? '') : '',
  };
};

type Candidate = { readonly passage: Passage; readonly statement: Statement; readonly date: string };

/** "who founded it": the one who did is the subject, not what was asked about; or stands after "by". */
const names = ({ subject, value }: Statement, words: string): boolean =>
  !holdsAll(words, contentWords(subject).at(-1) ?? subject) || holds(value, 'who');

/** Statements of the found sentences that hold all the words themselves, of the property asked for. */
/** "what did Russia say": what somebody else said is no answer. */
const isMisattributed = ({ subject }: Statement, question = ''): boolean => {
  const [, speaker] = SAID.exec(question) ?? [];
  return (
    speaker !== undefined && contentWords(speaker).length > 0 && !holdsAll(subject, speaker) && !VAGUE.test(subject)
  );
};
/** "did Putin come in December": that he was expected does not answer it. */
const hasBeen = (question = ''): boolean => /^\W*(?:(?:and|so|but)\s+)?(?:did|has|have|had|was|were)\b/i.test(question);
const isAhead = ({ property }: Statement): boolean => property === 'expectation' || property === 'invitation';

const SAID = /\bwhat (?:did|does|has|have|do)\s+(.{2,60}?)\s+(?:say|said|think|want|tell|told)\b/i;

const candidates = (
  passages: readonly Passage[],
  words: string,
  { question, properties = [], wants, last }: Asked,
  context: Context,
): Candidate[] => {
  // "In September" stands before the statement as often as in it.
  const undated = contentWords(words)
    .filter((word) => !months.has(fold(word)) && !/^(?:19|20)\d\d$/.test(word))
    .join(' ');
  return passages
    .flatMap((passage) =>
      passage.statements.flatMap((statement): Candidate[] => {
        if (properties.length > 0 && !properties.includes(statement.property)) return [];
        const own = `${statement.subject} ${statement.value}`;
        const date = dateOf(statement, context);
        if (!holdsAll(`${own} ${passage.context}`, undated) || (hasBeen(question) && isAhead(statement))) return [];
        const fits =
          wants === 'when'
            ? date !== null || holds(own, wants, words)
            : wants === 'who'
              ? names(statement, words)
              : holds(own, wants, words) ||
                (properties.length > 0 && holds(statement.citations[0].quote, wants, words));
        return fits ? [{ passage, statement, date: date ? (statement.date ?? '') : '' }] : [];
      }),
    )
    .filter(({ statement }) => !isMisattributed(statement, question))
    .sort((a, b) => (last ? (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) : 0) || b.passage.score - a.passage.score);
};

/** What happens once, and of which two dates are a contradiction. */
const ONCE = new Set(['established', 'upgraded']);

/** Sources that date the founding of one thing differently. */
const conflicts = (found: readonly Candidate[], wants: Wanted | undefined): Notice[] => {
  if (wants !== 'when') return [];
  const once = found.filter(({ statement, date }) => ONCE.has(statement.property) && date !== '');
  const [first] = once;
  const same = once.filter(
    ({ statement }) =>
      statement.property === first?.statement.property &&
      statement.subject.toLowerCase() === first.statement.subject.toLowerCase(),
  );
  const dates = [...new Set(same.map(({ date }) => dateText(date)))];
  return dates.length > 1 ? [{ kind: 'conflict', text: `The sources differ: ${listText(dates)}.` }] : [];
};

const quoted = ({ citation }: Passage): Claim => ({ text: `“${citation.quote}”`, citations: [citation] });

/** The best few, without those that fit far less than the first. */
const best = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ score }) => score > (passages[0]?.score ?? 0) / 2).slice(0, MOST);

/** Words that must be found, and those that only may. */
const parted = (words: string): { readonly hard: string; readonly soft: string } => {
  const all = contentWords(words);
  const isSoft = (word: string): boolean => genericWords.has(fold(word));
  return {
    hard: all.filter((word) => !isSoft(word)).join(' '),
    soft: all.filter((word) => isSoft(word) && sensesOf(fold(word)).length > 0).join(' '),
  };
};

/** "the capital of Russia": an attribute and its bearer stand near each other, or the sentence is about something else. */
const ATTRIBUTE =
  /\bwh(?:at|o)(?:'s|’s|\s+is|\s+are|\s+was|\s+were)\s+(?:the\s+)?(\p{L}+)\s+of\s+(?:the\s+)?(\p{L}+)/iu;
const NEAR = 5;

const isNear = ({ citation }: Passage, question: string): boolean => {
  const [, attribute, bearer] = ATTRIBUTE.exec(question) ?? [];
  if (attribute === undefined || bearer === undefined) return true;
  const words = contentWords(citation.quote);
  const at = words.flatMap((word, i) => (holdsAll(word, attribute) ? [i] : []));
  return at.some((i) => words.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((word) => holdsAll(word, bearer)));
};

/** What is expected of those named, in whatever words: "will Putin visit India" finds that he is to be welcomed there. */
const coming = (words: string, context: Context): Candidate[] => {
  const names = contentWords(words)
    .filter((word) => sensesOf(fold(word)).length === 0)
    .join(' ');
  const asked: Asked = { properties: ['expectation', 'invitation'], wants: 'future' };
  return contentWords(names).length < 2
    ? []
    : candidates(findPassages(context.knowledge, names), names, asked, context);
};

const MISSING: Readonly<Record<Wanted, string>> = {
  'how many times': ' how many times',
  future: ' so',
  age: ' how old',
  when: ' when',
  where: ' where',
  who: ' who',
  'how many': ' how many or how much',
  why: ' why',
  yes: ' so',
};

/** What else the articles state of the words asked about: statements on record, else the best sentences, said to be passages. */
export const answerStatement = (context: Context, words: string, asked: Asked): Answer => {
  const { knowledge } = context;
  const heading = (asked.question ?? words).trim().slice(0, 120);
  const { hard, soft } = parted(words);
  const full = findPassages(knowledge, `${hard} ${soft}`);
  const passages = (full.length > 0 ? full : findPassages(knowledge, hard)).filter((passage) =>
    isNear(passage, heading),
  );
  const exact = soft === '' ? [] : candidates(passages, `${hard} ${soft}`, asked, context);
  const own = exact.length > 0 ? exact : candidates(passages, hard, asked, context);
  const found = (own.length > 0 || asked.wants !== 'future' ? own : coming(hard, context)).slice(0, MOST);
  if (found.length > 0) {
    const claims = [
      ...new Map(
        found.map(({ statement }) => told(statement, asked.wants, context)).map((each) => [each.claim.text, each]),
      ).values(),
    ];
    return make(knowledge, 'answered', {
      heading,
      lead: asked.last && claims.length > 1 ? 'Newest first, as the articles have it:' : null,
      claims: claims.map(({ claim }) => claim),
      notices: [...conflicts(found, asked.wants), ...claims.flatMap(({ notices }) => notices)],
    });
  }
  const spoken = SAID.test(heading);
  const fitting = passages.filter(
    ({ citation, statements }) =>
      !(hasBeen(heading) && statements.length > 0 && statements.every(isAhead)) &&
      holds(citation.quote, asked.wants, words) &&
      (!spoken || /\b(?:said|says|told|according to|posted|announced|added)\b/i.test(citation.quote)),
  );
  if (fitting.length > 0)
    return make(knowledge, 'answered', {
      heading,
      claims: best(fitting).map(quoted),
      notices: [
        {
          kind: 'passage',
          text: 'No single fact on record answers this; these sentences of the articles speak of it, word for word.',
        },
      ],
    });
  const nearest =
    passages.length > 0
      ? passages
      : findPassages(knowledge, words, { share: 0.6 }).filter((passage) => isNear(passage, heading));
  return make(knowledge, 'not-in-sources', {
    heading,
    lead:
      nearest.length > 0
        ? `The articles do not say${asked.wants === undefined ? ' that' : MISSING[asked.wants]}. The nearest they have:`
        : 'No sentence of the articles speaks of it.',
    claims: nearest.slice(0, 2).map(quoted),
  });
};
