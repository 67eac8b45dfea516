import { ranksIn } from '../../resolve/rank.ts';
import { type Rule, shaped } from '../asking.ts';
import { hasPerson } from '../slots.ts';

const NAMED = '(?:named|mentioned|listed|featured|found|quoted|told\\s+of|spoken\\s+of)';
const NUMBER = '(?<number>one|a\\s+single|two|three|four)';
const ARTICLES =
  '(?:of\\s+(?:the|your|these)\\s+)?(?:\\p{L}+\\s+)?(?:articles?|reports?|sources?|outlets?|stor(?:y|ies)|texts?)';
const WHO =
  '(?:who(?:\\s+all)?|(?:which|what)\\s+(?:\\p{L}+\\s+){0,2}?(?:persons?|people|officers?|officials?|leaders?|names?|man|men|generals?|politicians?)|(?:which|what)\\s+(?<nation>\\p{L}+))';

/** "who is named in only one article", "which Chilean officer appears in just two reports" */
const NAMED_IN = new RegExp(
  `^\\W*${WHO}\\s+(?:(?:is|are|was|were|gets?|got)\\s+${NAMED}|appears?|occurs?|turns?\\s+up|features?|comes?\\s+up)\\s+(?:in\\s+(?:only|just|exactly|precisely)\\s+|(?:only|just|exactly)\\s+in\\s+)${NUMBER}\\s+${ARTICLES}\\W*$`,
  'iu',
);

const COUNTS: readonly string[] = ['', 'one', 'two', 'three', 'four'];

/** The people whom just so many articles name, and no list of them all. */
export const namedInSoMany: Rule = shaped([NAMED_IN], ({ question, heading }) => {
  const found = NAMED_IN.exec(question.text) ?? NAMED_IN.exec(heading);
  const { nation, number = '' } = found?.groups ?? {};
  if (!found || hasPerson(question)) return undefined;
  const inArticles = Math.max(1, COUNTS.indexOf(number.toLowerCase()));
  const [side, second] = question.reference.parties;
  // "which Chilean", and not "which exercise"
  if (second !== undefined || (nation !== undefined && side === undefined)) return undefined;
  const rank = ranksIn(question.text);
  return {
    query: {
      ask: 'people',
      ...(side === undefined ? {} : { side }),
      ...(rank === undefined ? {} : { rank }),
      inArticles,
    },
    named: true,
  };
});
