import type { Citation, Evidence } from '../article.ts';
import type { Chair, Knowledge, Meeting, MeetingDate, Post, Stated, Statement } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Answer, AnswerStatus, Choice, Claim, Notice, Source } from './answer.ts';

/** A record that a claim shows, or a part of one. */
export type Shown = Meeting | MeetingDate | Stated<string> | Chair | Post | Statement;

/** A claim with what it was made from, which stays within knowledge/: the records that it shows, and words of an article that it gives, or ''. */
export type DraftClaim = Claim & { readonly shows: readonly Shown[]; readonly says: string };

/** An answer before it goes out. */
export type Draft = Omit<Answer, 'claims'> & { readonly claims: readonly DraftClaim[] };

/** What an answer is made from; sources follow from the citations. */
export type Parts = {
  readonly heading: string;
  readonly lead?: string | null;
  readonly claims?: readonly DraftClaim[];
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

/** Claims of the same words once, with the quotes of all of them. */
const once = (claims: readonly DraftClaim[]): readonly DraftClaim[] => {
  const found = new Map<string, DraftClaim>();
  for (const each of claims) {
    const known = found.get(each.text);
    const others = each.citations.filter(
      ({ article, start, end }) =>
        !known?.citations.some((own) => own.article === article && own.start === start && own.end === end),
    );
    if (!known) found.set(each.text, each);
    else if (others.length > 0)
      found.set(each.text, { ...known, citations: [known.citations[0], ...known.citations.slice(1), ...others] });
  }
  return [...found.values()];
};

/** An answer of the given status, with the sources that its claims cite. */
export const make = (
  { knowledge, words }: { readonly knowledge: Knowledge; readonly words: Words },
  status: AnswerStatus,
  { heading, lead = null, claims = [], notices = [], choices = [] }: Parts,
): Draft => ({
  status,
  heading: heading.trim() === '' ? words.values.heading : heading,
  lead,
  claims: once(claims),
  notices,
  choices,
  sources: sourcesOf(knowledge, claims),
});

/** True where the words of `a` are among those of `b`. */
const isInside = (a: Citation, b: Citation): boolean => a.article === b.article && b.start <= a.start && a.end <= b.end;

/** How many quotes stand for one value: more sources of the same words prove no more. */
const MOST = 6;

/** All citations once, in order of first use, one that is part of another left out; undefined where there are none. */
const evidence = (lists: readonly (readonly Citation[])[]): Evidence | undefined => {
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

/** A claim that shows some records, or none where nothing supports it. */
export const claim = (
  text: string,
  shows: readonly Shown[],
  ...lists: readonly (readonly Citation[])[]
): DraftClaim[] => {
  const citations = evidence(lists);
  return citations ? [{ text, shows, says: '', citations }] : [];
};

/** A sentence of an article, word for word. */
export const quoted = (citation: Citation, { values }: Words): DraftClaim => ({
  text: values.quote(citation.quote),
  shows: [],
  says: citation.quote,
  citations: [citation],
});
