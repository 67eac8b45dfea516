import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { outletsIn, withoutOutlets } from './sources.ts';

/** "report on", "cover", "carry a story on": what an outlet does. */
const REPORTS =
  /\b(?:report(?:s|ed|ing)?|cover(?:s|ed|age|ing)?|carr(?:y|ies|ied|ying)|publish(?:es|ed)?|rans?|runs?|wr(?:ite|ites|ote|itten)|mention(?:s|ed)?|has|have|had)\b/i;
const OF_REPORTS =
  /^(?:report\w*|cover\w*|carr(?:y|ies|ied|ying)|publish\w*|ran|runs?|wrote|writ\w+|stor(?:y|ies)|news|pieces?|items?|anything|something)$/i;

/** "did PTI report on the fourth meeting": whether one outlet's articles tell of it. */
export const reported: Rule = shaped([REPORTS], ({ question, knowledge }) => {
  if (!question.yes || !REPORTS.test(question.text) || hasPerson(question)) return undefined;
  const [outlet, second] = outletsIn(question, knowledge);
  if (outlet === undefined || second !== undefined) return undefined;
  const rest = withoutOutlets(question, [outlet]);
  if (!namesMeeting(rest) || contentOf(rest).some((word) => !OF_REPORTS.test(word))) return undefined;
  return { query: { ask: 'sources', meeting: meetingSlot(rest), publisher: outlet }, named: true };
});
