import { type Rule, shaped } from '../asking.ts';
import { unlisted } from './not.ts';

const ARTICLES = '(?:articles|reports|stories|pieces|sources|texts)';
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

/** The articles of news agencies alone, with how many they are. */
export const agencyArticles: Rule = shaped([...OF_AGENCIES], (asking) => {
  // "which articles are not from agencies": that none is named tells of none.
  const said = asking.heading.replace(NOT, ' ');
  if (!OF_AGENCIES.some((shape) => shape.test(said))) return undefined;
  return said === asking.heading
    ? { query: { ask: 'sources', agency: true }, named: true }
    : { ...unlisted(asking, undefined), named: true };
});

const NOT = /\s+(?:not|never)(?=\s)|n[’']t(?=\s)/i;
