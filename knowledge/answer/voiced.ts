import type { Citation, Token } from '../article.ts';
import { inflect } from '../lexicon/inflect.ts';
import { phrases } from '../lexicon/phrases.ts';
import { accordingTo, sayingVerbs } from '../lexicon/quotation-verbs.ts';
import { findPassages, holdsAll } from '../passages.ts';
import type { Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { speakersOf } from '../resolve/said.ts';
import type { Context } from './context.ts';
import { encountersIn } from './dated.ts';
import { type Draft, make, quoted } from './make.ts';
import { moreSentences } from './told-beside.ts';

/** How many sentences one answer holds. */
const MOST = 6;
/** How many of something else, where they said nothing of what is asked. */
const MOST_NEAR = 2;

/** Verbs of what is made known, and is not quoted. */
const telling = phrases(
  ['indicate', 'convey', 'hint', 'reveal', 'disclose'].flatMap((verb) =>
    inflect(verb).map(({ words }) => [words, true as const]),
  ),
);

/** Words between a name and its verb: "had previously announced". */
const BETWEEN = /^(?:has|have|had|also|then|later|previously|earlier|\p{L}+ly)$/u;
/** Words between "according to" and a name: "citing, Russian state news agency RIA". */
const REACH = 6;

const says = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + 3 && BETWEEN.test(tokens[at]?.key ?? '')) at++;
  return sayingVerbs.at(tokens, at) !== undefined || telling.at(tokens, at) !== undefined;
};

/** "Berg congratulated Lund and conveyed …": the verb that follows "and" is theirs too. */
const saysThen = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ key }, i) => i > from && key === 'and' && telling.at(tokens, i + 1) !== undefined);

/** "Berg met Lund, when she called him to follow …": hers, who is named first. */
const ASKS_THEN = /\bwhen\s+(?:he|she)\s+(?:called|urged|asked|told|pressed|advised|exhorted|warned)\b/i;

/** "on the phone", "convey": what was asked of somebody at a meeting was not said so. */
const IN_THAT_WAY = /\b(?:tele)?phon|\bcall\b|\bconversation\b|\bconvey/i;

/** Whether a sentence has something as what they say: "Berg conveyed", "according to Berg", "citing the agency Berg". */
const isSayer = (sentence: string, names: readonly string[], knowledge: Knowledge, asks: boolean): boolean => {
  const { byName } = catalogueOf(knowledge);
  const tokens = tokenize(sentence);
  return tokens.some((_, i) => {
    if (!names.every((name, j) => tokens[i + j]?.key === name)) return false;
    // "Erik Lund": the first name is theirs too.
    const from = tokens.slice(0, i).findLastIndex(({ key }) => !byName.has(key)) + 1;
    const isFirst = !tokens.slice(0, from).some(({ key }) => byName.has(key));
    if (says(tokens, i + names.length) || (isFirst && saysThen(tokens, i + names.length))) return true;
    if (asks && isFirst && ASKS_THEN.test(sentence)) return true;
    for (let at = Math.max(0, i - REACH); at < i; at++) {
      const found = accordingTo.at(tokens, at);
      if (found && found.end <= i && isOne(tokens.slice(found.end, i))) return true;
    }
    return false;
  });
};

/** One name in apposition, and no second one after a comma: "according to RIA, a source said". */
const isOne = (between: readonly Token[]): boolean =>
  between.every(({ kind, key }, i) => kind !== 'mark' || (i === 0 && key === ','));

/** "both leaders", "both sides": of whom they may be one. */
const TOGETHER = /\b(?:both|leaders|chairs|co-?chairs|sides)\b/i;

/** Of what they said nothing on: sentences on it, those that name them or all of them first. */
const nearestOn = (topic: string, names: readonly string[], { knowledge, only }: Context): readonly Citation[] => {
  const found = findPassages(knowledge, topic, { articles: only?.articles }).map(({ citation }) => citation);
  const isTheirs = ({ quote }: Citation): boolean => {
    const keys = new Set(tokenize(quote).map(({ key }) => key));
    return names.every((name) => keys.has(name));
  };
  const first = [...found.filter(isTheirs), ...found.filter(({ quote }) => TOGETHER.test(quote))];
  return [...new Set([...first, ...found])].slice(0, MOST_NEAR);
};

/** How far before a sentence the talk is dated in which something was said. */
const BEFORE = 900;

/** "Earlier this month they spoke on the phone. Berg conveyed …": in a talk of the time that is asked for. */
const isThen = ({ article, start, end }: Citation, when: string, context: Context): boolean => {
  const dates = encountersIn(article, context).filter(
    ({ statement, date }) =>
      date !== '' &&
      statement.citations.some(
        (own) => own.article === article && own.start < end && own.start >= Math.max(0, start - BEFORE),
      ),
  );
  const talk = dates.at(-1);
  return talk !== undefined && isOfTime(talk.date, when);
};

/** "2025-10" in 2025, "2025-10" in October of any year. */
const isOfTime = (date: string, when: string): boolean =>
  when.startsWith('--') ? date.slice(4).startsWith(when.slice(1)) : date.startsWith(when);

/** What someone is told to have said: the sentences that have it as theirs, word for word. */
export const answerVoiced = (
  context: Context,
  { question: heading, who, topic = '', when }: Extract<Query, { ask: 'voiced' }>,
): Draft => {
  const { knowledge, words, only } = context;
  const names = tokenize(who).map(({ key }) => key);
  const theirs = findPassages(knowledge, who, { articles: only?.articles }).filter(({ citation: { quote } }) =>
    isSayer(quote, names, knowledge, !IN_THAT_WAY.test(heading)),
  );
  const found = theirs
    .filter(({ citation: { quote } }) => topic === '' || holdsAll(quote, topic))
    .filter(({ citation }) => when === undefined || isThen(citation, when, context));
  if (found.length === 0 && theirs.length > 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.statements.unsaid(undefined),
      claims: theirs.slice(0, MOST_NEAR).map(({ citation }) => quoted(citation, words)),
    });
  const near = found.length > 0 || topic === '' ? [] : nearestOn(topic, names, context);
  if (near.length > 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.statements.unsaid(undefined),
      claims: near.map((citation) => quoted(citation, words)),
    });
  if (found.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.statements.noQuotation(who, speakersOf(knowledge).slice(0, 8)),
    });
  return make(context, 'answered', {
    heading,
    claims: found.slice(0, MOST).map(({ citation }) => quoted(citation, words)),
    notices: [{ kind: 'passage', text: words.statements.passages }, ...moreSentences(found.length, MOST, context)],
  });
};
