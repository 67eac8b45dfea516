import type { Citation } from '../article.ts';
import { articlesHolding, contentWords, findArticles, findLines, findPassages, holder } from '../passages.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { aboutMeeting, type Context } from './context.ts';
import { claim, type Draft, make, quoted } from './make.ts';
import { byObject } from './objects.ts';
import { openingOf } from './sources.ts';

/** How many articles one answer lists: the newest. */
const MOST = 20;

/** The articles of which no word speaks of something: also where no sentence holds it, it may stand in a headline or a caption. */
const answerUnmentioned = (context: Context, of: string): Draft => {
  const { knowledge, words, only } = context;
  const all = knowledge.articles.filter(({ id }) => only?.articles.has(id) ?? true);
  // "Oslo or Lima": neither of them.
  const without = of.split(/\s+n?or\s+/i).reduce((left, part) => {
    const [found, held] = [findArticles(knowledge, part), articlesHolding(knowledge, part)];
    return left.filter(({ id }) => !found.has(id) && !held.has(id));
  }, all);
  const heading = words.sources.notMentionsHeading(of);
  if (without.length === 0)
    return make(context, 'not-in-sources', { heading, lead: words.sources.mentionedEverywhere(of) });
  return make(context, 'answered', {
    heading,
    lead: words.sources.notMentioning(without.length, all.length),
    claims: without
      .slice(0, MOST)
      .flatMap((article) => claim(words.sources.line(article), [], openingOf(article, knowledge))),
    notices: without.length > MOST ? [{ kind: 'missing', text: words.sources.leftOut(MOST) }] : [],
  });
};

/** "the year 2010": the year itself. */
const WHAT_IT_IS = /^(?:the\s+)?(?:years?|names?|words?|terms?|phrases?)\s+(?=["“‘\p{Lu}\d])/u;

/** "Berg but not Lund", "Berg without mentioning Lund": what is there, and what is not. */
const BUT_NOT =
  /^(.{2,60}?),?\s+(?:(?:but|and|yet|while)\s+(?:(?:do|does|did)\s*)?(?:not|never|n['’]t|no)\s+(?:mention(?:s|ing)?\s+|name\s+)?|but\s+(?:leaves?\s+out|omits?)\s+|without\s+(?:(?:mention|nam)ing\s+)?)(.{2,60})$/i;

const BOTH = /^both\s+(?=.{2,80}\sand\s)/i;

/** "the Oslo meeting", "the talks at Oslo", of which sentences say that they met there: no words for a meeting of the record. */
const MET_AT =
  /^(?:the\s+|their\s+)?(?:(\p{Lu}[\p{L}-]+)\s+(?:meeting|talks|encounter|get-together)|(?:meeting|talks|encounter|get-together)\s+(?:in|at)\s+(\p{Lu}[\p{L}-]+))$/u;

const metAt = (of: string, knowledge: Knowledge): ReadonlyMap<string, Citation> => {
  const [, first, place = first] = MET_AT.exec(of) ?? [];
  if (place === undefined) return new Map();
  const there = new RegExp(`\\b(?:met|meet|meeting|talks)\\b.*\\b(?:in|at)\\s+${place}\\b`, 'isu');
  return new Map([...findArticles(knowledge, place)].filter(([, { quote }]) => there.test(quote)));
};

/** Sentences of each article that speaks of all of it; where none has it in one, or where both parts are asked for, of one that has each somewhere. */
const spokenOf = (typed: string, knowledge: Knowledge): readonly (readonly [id: string, citation: Citation])[] => {
  const of = typed.replace(BOTH, '');
  const met = metAt(of, knowledge);
  if (met.size > 0) return [...met];
  const whole = findArticles(knowledge, of);
  // "Oslo or Lima": of either of them.
  const any =
    whole.size > 0
      ? []
      : of
          .replace(/^either\s+/i, '')
          .split(/\s+or\s+/i)
          .slice(0, MOST_PARTS);
  if (any.length > 1) return any.flatMap((part) => [...findArticles(knowledge, part)]);
  const found = whole.size > 0 ? whole : findLines(knowledge, of);
  if (found.size > 0 && of === typed) return [...found];
  return [...found, ...ofEachPart(of, knowledge).filter(([id]) => !found.has(id))];
};

/** Of each article that has every part of "Berg and Lund" somewhere, the sentences that do. */
const ofEachPart = (of: string, knowledge: Knowledge): readonly (readonly [id: string, citation: Citation])[] => {
  const [first, ...others] = of
    .split(/\s+and\s+/i)
    .slice(0, MOST_PARTS)
    .map((part) => findArticles(knowledge, part));
  if (!first || others.length === 0) return [];
  return [...first].flatMap(([id, citation]) => {
    const also = others.flatMap((part) => part.get(id) ?? []);
    return also.length === others.length ? [citation, ...also].map((each) => [id, each] as const) : [];
  });
};

const MOST_PARTS = 4;

/** "one-day": no other number of days. */
const OF_DAYS = /^\p{L}+-days?$/iu;

/** "wheat storage": an article that has the two words far apart speaks of something else; where it has them so elsewhere, that is its sentence. */
const sideBySide = (
  of: string,
  found: readonly (readonly [id: string, citation: Citation])[],
  knowledge: Knowledge,
): readonly (readonly [id: string, citation: Citation])[] => {
  const [first, second, ...more] = contentWords(of);
  if (OF_DAYS.test(of))
    return found.filter(([, { quote }]) =>
      quote
        .toLowerCase()
        .replace(/[\s‑–]/gu, '-')
        .includes(of.toLowerCase()),
    );
  const isPair = /^\W*(?:the\s+)?\p{L}+[\s-]+\p{L}+\W*$/u.test(of) && metAt(of, knowledge).size === 0;
  if (!isPair || first === undefined || second === undefined || more.length > 0) return found;
  const [isFirst, isSecond] = [holder(first), holder(second)];
  const atOnce = new RegExp(`(?<!\\p{L})${first}[^\\p{L}\\p{N}]+${second}`, 'iu');
  const isNear = ({ quote }: Citation): boolean => {
    if (atOnce.test(quote)) return true;
    const all = contentWords(quote);
    return all.some((word, i) => isFirst(word) && all.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).some(isSecond));
  };
  return found.flatMap(([id, citation]) => {
    if (isNear(citation)) return [[id, citation] as const];
    const other = findPassages(knowledge, of, { articles: new Set([id]) }).find((each) => isNear(each.citation));
    return other ? [[id, other.citation] as const] : [];
  });
};

/** How many words of content may stand between two that stand side by side in a question. */
const BESIDE = 3;

/** The articles that speak of something, newest first, each by the sentence that fits best; where none does, by a line beside the sentences. */
export const answerMentions = (context: Context, typed: string, not = false, meeting?: string): Draft => {
  const asked = typed.trim().slice(0, 100).replace(WHAT_IT_IS, '');
  if (not) return answerUnmentioned(context, asked);
  if (meeting === undefined) return mentioning(context, asked);
  const about = {
    heading: context.words.sources.mentionsHeading(asked),
    command: `Which article on % mentions ${asked}?`,
  };
  return aboutMeeting(context, meeting, about, (found, notices) => {
    const draft = mentioning(context, asked, found);
    return { ...draft, notices: [...draft.notices, ...notices] };
  });
};

const mentioning = (context: Context, asked: string, meeting?: Meeting): Draft => {
  const { knowledge, words, only } = context;
  const [, of = asked, lacking] = BUT_NOT.exec(asked) ?? [];
  const heading = words.sources.mentionsHeading(asked);
  const { articles } = catalogueOf(knowledge);
  const isOfSame = byObject(of, knowledge);
  const lacks =
    lacking === undefined
      ? new Set<string>()
      : new Set([...findArticles(knowledge, lacking).keys(), ...articlesHolding(knowledge, lacking)]);
  const isAmong = (id: string): boolean => (only?.articles.has(id) ?? true) && (meeting?.articles.includes(id) ?? true);
  const found = sideBySide(of, spokenOf(of, knowledge), knowledge)
    .filter(([id]) => !lacks.has(id))
    .flatMap(([id, citation]) => {
      const article = articles.get(id);
      return article && isAmong(id) && isOfSame(citation.quote) ? [{ article, citation }] : [];
    })
    .sort((a, b) => ((a.article.published?.date ?? '') < (b.article.published?.date ?? '') ? 1 : -1));
  if (found.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: meeting ? words.sources.mentionedNotOn(asked, meeting) : words.sources.mentionedNowhere(asked),
    });
  return make(context, 'answered', {
    heading,
    lead: words.sources.mentioned(
      new Set(found.map(({ article }) => article.id)).size,
      meeting?.articles.length ?? only?.articles.size ?? knowledge.articles.length,
    ),
    claims: found.slice(0, MOST).map(({ article, citation }) => {
      const said = quoted(citation, words);
      return { ...said, text: `${words.sources.name(article)}: ${said.text}` };
    }),
    notices: found.length > MOST ? [{ kind: 'missing', text: words.sources.leftOut(MOST) }] : [],
  });
};
