import { contentWords } from '../../passages.ts';
import type { Query } from '../../query.ts';
import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';

/** Words between quotation marks: of one kind, or opened and closed. "what's" opens none. */
const QUOTED = /(?:["“„«]|(?<![\p{L}\p{N}])[‘'])\s*([^"“”„«»]{12,600}?)\s*["”“»’'](?=[\s?.!,;:)–—-]|$)/u;

/** Fewer words are a name or a topic in quotation marks. */
const FEWEST = 4;

/** What is said around words that are to be looked up, and asks nothing more. */
const AROUND = new Set(
  (
    'a an the this that these those it as is was are were be been by in of from for to on with at does do did has have had can could you i me we please pls kindly so really actually ever not or and ' +
    'who whom whose which what where when whether if how any anyone anybody someone somebody article articles source sources report reports outlet outlets newspaper newspapers paper papers story stories piece text texts ' +
    'say says said saying write writes wrote written quote quotes quoted quotation quotations carry carries carried contain contains print prints printed publish published attribute attributed state states stated read reads use used uses ' +
    'word words wording sentence sentences line lines phrase passage statement remark verbatim literally exact exactly precise precisely literal real genuine true accurate correct right authentic fake made up invented ' +
    'find found check verify confirm look come comes came taken appear appears appeared stand stands there somewhere anywhere origin original'
  ).split(' '),
);

const SAYS_WHO =
  /\b(?:did|has|have|does)\s+([^"“«?]{2,50}?)\s+(?:really\s+|actually\s+|ever\s+)?(?:say|said|write|written|post|posted|tweet|tweeted|state|stated)\b[\s:,]*$/i;
const ANYBODY =
  /^(?:any|some)(?:one|body)\b|^(?:it|they|you|i|we|that|this)$|\b(?:article|source|report|paper|outlet|text|story)s?$/i;

/** "who said “…”", "which article says “…”", "is this quote real: “…”": the very words are looked up. Undefined where more is asked. */
export const verbatim = (typed: string, knowledge: Knowledge): Extract<Query, { ask: 'verbatim' }> | undefined => {
  const found = QUOTED.exec(typed);
  const words = found?.[1];
  if (!found || words === undefined) return undefined;
  if (tokenize(words).filter(({ kind }) => kind !== 'mark').length < FEWEST || contentWords(words).length < 2)
    return undefined;
  const before = typed.slice(0, found.index);
  const rest = `${before} ${typed.slice(found.index + found[0].length)}`;
  const { sourceWords } = catalogueOf(knowledge);
  const left = tokenize(rest).filter(({ kind, key }) => kind !== 'mark' && !AROUND.has(key));
  const question = typed.trim().replace(/\s+/g, ' ').slice(0, 120);
  if (left.length === 0) return { ask: 'verbatim', words, question };
  if (left.every(({ key }) => sourceWords.has(key)))
    return { ask: 'verbatim', words, question, source: left.map(({ text }) => text).join(' ') };
  const [, speaker] = SAYS_WHO.exec(before) ?? [];
  return speaker !== undefined && !ANYBODY.test(speaker.trim())
    ? { ask: 'verbatim', words, question, speaker: speaker.trim() }
    : undefined;
};
