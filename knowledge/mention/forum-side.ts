import type { Segment, Token } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { tokenize } from '../read/token.ts';
import { emptyPhrase } from './forum-phrase.ts';
import type { Reported } from './forum-report.ts';

/** An encounter further down is background; the report's own is told at once. */
const LEAD = 4;

/**
 * A meeting that only its verb tells, at the head of an article: "The defence ministers of Sweden and Finland met in Helsinki".
 * Two sides and whom they sent must stand before the verb.
 */
export const sideMeeting = ({ tokens, index, kind }: Segment): Reported | undefined => {
  if (index > LEAD || (kind !== 'sentence' && kind !== 'headline')) return undefined;
  const verb = tokens.findIndex(({ key }) => key === 'met' || key === 'meet');
  if (verb < 3 || verb > 24 || !PLACE_OR_TIME.has(tokens[verb + 1]?.key ?? '')) return undefined;
  const parties: string[] = [];
  let from = -1;
  let hasPeople = false;
  for (let at = 0; at < verb; at++) {
    const country = countryAt(tokens, at);
    if (country !== undefined) {
      if (from < 0) from = at;
      if (!parties.includes(country.value.name)) parties.push(country.value.name);
      at = country.end - 1;
      continue;
    }
    const key = (tokens[at] as Token).key;
    if (PEOPLE.test(key)) hasPeople = true;
    else if (STOPS.has(key)) return undefined;
  }
  if (parties.length < 2 || !hasPeople) return undefined;
  const phrase = { ...emptyPhrase(from), to: verb + 1, kind: TALKS, parties };
  return { phrase, determiner: 'none' };
};

const TALKS = forumKinds.at(tokenize('talks'), 0)?.value;
const PLACE_OR_TIME = new Set(['in', 'at', 'on', 'here', 'today', 'for', 'virtually', 'yesterday', '.']);
const PEOPLE =
  /^(?:ministers|secretaries|chiefs|officials|delegations|leaders|advisers|advisors|negotiators|diplomats|representatives|commanders)$/;
/** A clause before the verb's own: who met is not clear then. */
const STOPS = new Set([
  'that',
  'which',
  'who',
  'after',
  'before',
  'when',
  'said',
  'says',
  'if',
  'not',
  'never',
  'last',
  'since',
  'had',
  ';',
  ':',
  'to',
  'may',
  'could',
]);
