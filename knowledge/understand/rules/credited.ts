import type { Knowledge } from '../../record.ts';
import { oneWord } from '../../resolve/reference.ts';
import { publishersOf } from '../../resolve/source.ts';
import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson, namesMeeting } from '../slots.ts';
import { outletsIn, withoutOutlets } from './sources.ts';

/** "which agency is credited for the Herald article", "where does the Herald story come from", "who supplied it". */
const CREDITED =
  /^\W*(?:(?:(?:by|to|from)\s+)?(?:(?:which|what|whose)\s+(?:(?:news|wire|press)\s+)?(?:agency|wire|feed|service)|who|where)|(?:is|was))\b[^?]*\b(?:article|report(?:ing)?|story|piece|text|copy)\b/i;
/** Words of such a question that ask whose copy it is. */
const CREDIT =
  /^(?:credit(?:ed|s)?|attributed|suppl(?:y|ied|ies)|provid(?:e|ed|es)|deliver(?:ed|s)?|sourced?|distributed|syndicated|based|behind|come|comes|came|from|originates?|agency|news|wire|press|feed|service|copy|own|reporting|taken|original|borrowed|lifted|attribut\p{L}+|agenc\p{L}+|due|stems?|stands?|filed|furnished)$/iu;
const ASKS =
  /\b(?:agency|wire|feed|service|credit\p{L}*|suppl\p{L}+|provid\p{L}+|sourced?|come|comes|came|originates?)\b/iu;

const hasAgency = (outlet: string, knowledge: Knowledge): boolean => {
  const own = publishersOf(knowledge).get(oneWord(outlet))?.articles;
  return knowledge.articles.some(({ id, agency }) => agency !== null && own?.has(id));
};

/** The agency whose copy an outlet printed stands beside its name, where the article has one; else nothing is told of it. */
export const credited: Rule = shaped([CREDITED], ({ question, knowledge, heading }) => {
  const { text, yes } = question;
  if ((yes && !/\bagenc|\bwire\b/i.test(text)) || !CREDITED.test(text) || !ASKS.test(text) || hasPerson(question))
    return undefined;
  if (/\b(?:photo|picture|image|pic)/i.test(text)) return undefined;
  const [outlet, second] = outletsIn(question, knowledge);
  if (outlet === undefined || second !== undefined || !hasAgency(outlet, knowledge)) return undefined;
  const rest = withoutOutlets(question, [outlet]);
  // "the Herald's story on the 5th": the only one that it has, or which of them is not told.
  const isOnly = publishersOf(knowledge).get(oneWord(outlet))?.articles.size === 1;
  if ((namesMeeting(rest) && !isOnly) || contentOf(rest).some((word) => !CREDIT.test(word))) return undefined;
  return { query: { ask: 'published', question: heading, outlet }, named: true };
});
