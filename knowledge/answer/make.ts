import type { Citation, Evidence } from '../article.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer, AnswerStatus, Choice, Claim, Notice, Source } from './answer.ts';

/** What an answer is made from; sources follow from the citations. */
export type Parts = {
  readonly heading: string;
  readonly lead?: string | null;
  readonly claims?: readonly Claim[];
  readonly notices?: readonly Notice[];
  readonly choices?: readonly Choice[];
};

const sourcesOf = (knowledge: Knowledge, claims: readonly Claim[]): Source[] => {
  const ids = new Set(claims.flatMap((claim) => claim.citations.map((citation) => citation.article)));
  return [...ids].flatMap((id) => {
    const article = catalogueOf(knowledge).articles.get(id);
    if (!article) return [];
    const { title, publisher, agency, published, url } = article;
    return [
      {
        article: id,
        title,
        publisher,
        agency,
        published: published && { date: published.date, basis: published.basis },
        url,
      },
    ];
  });
};

/** An answer of the given status, with the sources that its claims cite. */
export const make = (
  knowledge: Knowledge,
  status: AnswerStatus,
  { heading, lead = null, claims = [], notices = [], choices = [] }: Parts,
): Answer => ({
  status,
  heading: heading.trim() === '' ? 'Question' : heading,
  lead,
  claims,
  notices,
  choices,
  sources: sourcesOf(knowledge, claims),
});

/** True where the words of `a` are among those of `b`. */
const isInside = (a: Citation, b: Citation): boolean => a.article === b.article && b.start <= a.start && a.end <= b.end;

/** How many quotes stand for one value: more sources of the same words prove no more. */
const MOST = 6;

/** All citations once, in order of first use, one that is part of another left out; undefined where there are none. */
export const evidence = (...lists: readonly (readonly Citation[])[]): Evidence | undefined => {
  const all: Citation[] = [];
  for (const citation of lists.flatMap((list) => list.slice(0, MOST))) {
    if (all.some((known) => isInside(citation, known))) continue;
    const index = all.findIndex((known) => isInside(known, citation));
    if (index < 0) all.push(citation);
    else all[index] = citation;
  }
  const [first, ...rest] = all;
  return first && [first, ...rest];
};

/** A claim, or none where nothing supports it. */
export const claim = (text: string, ...lists: readonly (readonly Citation[])[]): Claim[] => {
  const citations = evidence(...lists);
  return citations ? [{ text, citations }] : [];
};
