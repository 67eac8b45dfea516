import type { Facet, Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { readReference } from '../resolve/reference.ts';
import { type Asking, type Intent, type Rule, statement } from './asking.ts';
import { isOfAll } from './bare-list.ts';
import { ofTimeBound } from './bound-slot.ts';
import { dropsNot } from './denied.ts';
import { heldOnly } from './held-only.ts';
import { inUnit } from './in-unit.ts';
import { Needed } from './needed.ts';
import { type Question, textOf } from './question.ts';
import { unlisted } from './rules/not.ts';
import { RULES } from './rules/rules.ts';
import { forumWords } from './rules/several.ts';

/** A pattern that matches any text: of rules without shapes. */
const ANY = [/(?:)/];

/** Made of the rules when the first question is read. */
let needed: Needed | undefined;

/** The rules, in their order, that may find anything in a question. */
export const rulesFor = ({ question, heading }: Asking): readonly Rule[] => {
  needed ??= new Needed(RULES.map(({ shapes = ANY }) => shapes));
  return needed.mayMatch(`${question.text}\n${heading}`).flatMap((at) => RULES[at] ?? []);
};

/** What the question means; where no rule knows, what the articles say of its words. */
export const intent = (
  question: Question,
  knowledge: Knowledge,
  missing: readonly string[],
  heading: string,
): Intent => {
  const asking: Asking = { question, knowledge, missing, heading };
  for (const rule of rulesFor(asking)) {
    const found = rule(asking);
    if (!found || isOfOther(found, asking)) continue;
    if ('query' in found && dropsNot(found.query, question.text)) return unlisted(asking, undefined);
    if (isOfTwo(found, asking)) return statement(asking);
    const meant = heldOnly(ofTimeBound(ofEachNamed(ofChangeAt(found, asking), asking), asking), asking);
    return 'query' in meant ? { ...meant, query: inUnit(meant.query, `${question.text} ${heading}`) } : meant;
  }
  return statement(asking);
};

/** "list the services mentioned": no list of all meetings. "who led them": no list of any. */
const isOfOther = (found: Intent, { question }: Asking): boolean =>
  'query' in found && (!isOfAll(found.query, question) || (LISTS.has(found.query.ask) && asksWhoAlone(question.text)));

const LISTS: ReadonlySet<Query['ask']> = new Set(['timeline', 'count']);

/** Whether a person is asked for and nothing else. */
const asksWhoAlone = (text: string): boolean =>
  /(?:^|[,;:–—])\W*(?:(?:and|so|but|then|ok)\s+)?who\b/i.test(text) &&
  !/\b(?:what|which|when|where|how|many|list|number|times)\b/i.test(text);
const FACETS: Readonly<Partial<Record<Query['ask'], readonly Facet[]>>> = {
  chairs: ['chairs'],
  when: ['date'],
  where: ['place'],
  topics: ['topics'],
  meeting: ['date', 'place', 'chairs', 'topics'],
};

const BOUNDED =
  /\b(?:before|after|since|until|till|by|between|from)\s+(?:the\s+)?(?:\d|\p{L}+\s+\d{4}|\p{L}+\s+(?:meeting|round|session))/iu;

/** "who replaced Berg in 2021", "… in the land group": a change that the record shows of another time or forum is not meant. */
const ofChangeAt = (found: Intent, { question }: Asking): Intent => {
  if (!('query' in found) || found.query.ask !== 'succession') return found;
  const { ordinals } = question.reference;
  const at = textOf(
    question.words,
    ({ label, cue }) =>
      cue === null &&
      (['date', 'city', 'kind', 'forum', 'branch', 'recency'].includes(label.is) ||
        (label.is === 'ordinal' && ordinals.length === 1)),
  );
  // "by 2025", "after the 4th": no time in which it was.
  return at === '' || BOUNDED.test(question.text) ? found : { ...found, query: { ...found.query, at } };
};

/** "summarise the 3rd, the 4th and the 5th": what one rule would tell of one of them is told of all that are numbered. */
const ofEachNamed = (found: Intent, { question, heading, knowledge }: Asking): Intent => {
  if (!('query' in found)) return found;
  const { query } = found;
  const parts = FACETS[query.ask];
  if (parts === undefined || !('meeting' in query) || query.meeting === undefined) return found;
  const { ordinals } = readReference(query.meeting, catalogueOf(knowledge));
  const different = [...new Set(ordinals)];
  if (different.length < 2) return found;
  const forum = forumWords(question);
  return {
    ...found,
    query: {
      ask: 'several',
      question: heading,
      meetings: different.map((ordinal) => `${ordinal} ${forum}`.trim()),
      parts,
      ...('side' in query && query.side !== undefined ? { side: query.side } : {}),
    },
  };
};

/** "meetings between Lund and Berg": a name of nobody, and words of two people. */
const isOfTwo = (found: Intent, { question, knowledge }: Asking): boolean => {
  if (!('query' in found) || found.query.ask !== 'person') return false;
  const { byName } = catalogueOf(knowledge);
  const people = new Set(
    question.words.flatMap(({ label, cue }) =>
      cue === null && label.is === 'person' ? (byName.get(label.word) ?? []).map(({ person }) => person.id) : [],
    ),
  );
  return people.size > 1 && resolvePerson(found.query.name, knowledge).is === 'none';
};
