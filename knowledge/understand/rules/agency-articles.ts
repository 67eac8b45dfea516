import { type Rule, shaped } from '../asking.ts';

const ARTICLES = '(?:articles?|reports?|stor(?:y|ies)|pieces?|sources?|texts?)';
const AGENCY = '(?:(?:news|wire|press)\\s+)?(?:agenc(?:y|ies)|wires?|wire\\s+services?)';
const OF = '(?:of\\s+)?(?:your\\s+|the\\s+|these\\s+)?';

/** "which articles are from news agencies", "how many of the reports are agency copy", "list the wire stories" */
const OF_AGENCIES: readonly RegExp[] = [
  new RegExp(
    `^\\W*(which|what|how\\s+many|list|name|show)\\s+(?:me\\s+)?(?:all\\s+)?${OF}${ARTICLES}\\s+(?:(?:that|which)\\s+)?(?:came|come|comes|are|were|is|stem|originate)\\s+(?:(?:taken|sourced|copied|written|supplied|syndicated|credited)\\s+)?(?:from|by|to|based\\s+on)\\s+(?:an?\\s+|any\\s+|the\\s+)?${AGENCY}(?:\\s+(?:copy|reports?|material))?(?:\\s*,?\\s+and\\s+(?:from\\s+|by\\s+)?(?:which|what)(?:\\s+(?:one|agency))?)?\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(which|what|how\\s+many)\\s+${OF}${ARTICLES}\\s+(?:is|are|were|was)\\s+(?:an?\\s+)?${AGENCY}\\s+(?:copy|articles?|reports?|stories|story|pieces?|material)\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(list|show|name|how\\s+many)\\s+(?:me\\s+)?(?:all\\s+)?(?:the\\s+|your\\s+)?${AGENCY}\\s+(?:articles|reports|stories|pieces)(?:\\s+(?:are\\s+there|do\\s+you\\s+have|have\\s+you\\s+(?:read|got)|are\\s+on\\s+record))?\\W*$`,
    'i',
  ),
];

const NOT = /\s+(?:not|never)(?=\s)|n[’']t(?=\s)/i;

/** The articles of news agencies alone, or those that name none, with how many they are. */
export const agencyArticles: Rule = shaped([...OF_AGENCIES], ({ heading }) => {
  const said = heading.replace(NOT, ' ');
  if (!OF_AGENCIES.some((shape) => shape.test(said))) return undefined;
  return { query: { ask: 'sources', ...(said === heading ? { agency: true } : { lacks: 'agency' }) }, named: true };
});

const PART = '((?:(?:news|wire|press)\\s+)?agency|publishers?|outlet|(?:web\\s+)?(?:link|address)|url)';
const NONE =
  "(?:(?:with|has|have|had|gives?|names?|shows?|states?)\\s+no|without(?:\\s+(?:an?|any))?|lack(?:s|ing)?(?:\\s+(?:an?|any))?|(?:does|do|did)(?:n[’']t|\\s+not)\\s+(?:have|give|name|show|state)(?:\\s+(?:an?|any|its))?)";
/** "which article has no link", "articles without a publisher", "how many of your reports name no agency" */
const LACKING = new RegExp(
  `^\\W*(?:(?:which|what|how\\s+many|list|name|show|any|are\\s+there)\\s+)?(?:me\\s+)?(?:all\\s+|any\\s+)?${OF}(?:articles?|reports?|stor(?:y|ies)|pieces?|sources?|texts?)\\s+(?:(?:that|which|are|is)\\s+)?${NONE}\\s+${PART}(?:\\s+(?:on\\s+record|given|named|stated))?\\W*$`,
  'i',
);

/** The articles that give no agency, publisher or link. */
export const articlesLacking: Rule = shaped([LACKING], ({ question }) => {
  const [, part = ''] = LACKING.exec(question.text) ?? [];
  if (part === '') return undefined;
  const lacks = /agency$/i.test(part) ? 'agency' : /^(?:publisher|outlet)/i.test(part) ? 'publisher' : 'link';
  return { query: { ask: 'sources', lacks }, named: true };
});
