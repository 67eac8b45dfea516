import type { Asking, Intent } from './asking.ts';

const MEETINGS =
  '(?:meetings?|rounds?|sessions?|summits?|editions?|dialogues?|talks|gatherings?|ones?|encounters?|get-togethers?)';

/** "which meetings took place in winter", "what rounds were held after June", "list the summits that happened in 2025" */
const HELD = new RegExp(
  `\\b${MEETINGS}\\b[^?]{0,60}?\\b(?:took\\s+place|(?:have|has)\\s+(?:taken\\s+place|happened|occurred|been\\s+held)|happened|occurred|(?:was|were)\\s+(?:(?:actually|also|ever|already|all|really)\\s+)?(?:held|hosted|convened))\\b|\\b${MEETINGS}\\s+held\\b|\\b(?:what|which|any)\\s+${MEETINGS}\\s+(?:were\\s+there|did\\s+\\p{L}+)\\b`,
  'iu',
);

const AHEAD =
  /\b(?:scheduled|planned|announced|upcoming|will|to\s+be|due|expected|future|ahead|next|not|never|yet|should|supposed|meant)\b|n[’']t\b/i;

/** A list of what took place has none that is only to come. */
export const heldOnly = (found: Intent, { question: { text, yes } }: Asking): Intent =>
  'query' in found && found.query.ask === 'timeline' && !yes && HELD.test(text) && !AHEAD.test(text)
    ? { ...found, query: { ...found.query, held: 'yes' } }
    : found;
