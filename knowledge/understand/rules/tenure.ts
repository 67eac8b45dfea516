import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';

/** "when", "since when", "for how long", "on what day". */
const ASKS_WHEN =
  /^\W*(?:(?:and|so|but)\s+)?(?:(?:since|until|till)\s+when|when|how\s+(?:long|many\s+(?:days|weeks|months|years))|(?:on|in|since|from|until)?\s*(?:what|which)\s+(?:exact\s+)?(?:day|date|month|year)|for\s+how\s+long)\b/i;

const OFFICE = '(?:posts?|office|job|position|role|charge|command|chair|seat|duties|title)';

/** "take up his post", "was appointed", "become chief": somebody comes into an office. */
const COMES = new RegExp(
  `\\b(?:appointed|promoted|sworn\\s+in|installed|assum(?:e|ed|ing)|becom(?:e|es|ing)|became|t(?:ake|akes|ook|aken)\\s+(?:up|over|office|charge|command|(?:(?:his|her|the|this|that)\\s+)?${OFFICE})|get\\s+(?:(?:his|her|the|this|that)\\s+)?${OFFICE}|named\\s+(?:as\\s+)?(?:the\\s+)?\\p{Lu})`,
  'u',
);
/** "leave office", "step down": somebody goes out of it. */
const GOES = new RegExp(
  `\\b(?:step(?:ped)?\\s+(?:down|aside)|resign(?:ed)?|retired?|(?:leave|left|quit|vacated?|relinquish(?:ed)?|gi?a?ve\\s+up|lo(?:se|st)|hand(?:ed)?\\s+over|end(?:ed)?)\\s+(?:(?:his|her|the|their|this|that)\\s+)?${OFFICE}|cease(?:d)?\\s+to\\s+be)\\b`,
  'i',
);
/** "has Berg been chief", "did she hold the post", "is he in office". */
const HOLDS = new RegExp(
  `\\b(?:hold|held|holding|serv(?:e|es|ed|ing)|occup(?:y|ied)|(?:been|is|was)\\b[^?,]{0,40}\\b(?:(?:in\\s+)(?:the\\s+)?(?:office|post|charge)|chief|head|director|minister|president|secretary|commander|deputy)(?=\\W*$|\\s+(?:of|for)\\b)|keep\\s+(?:(?:his|her|the)\\s+)?${OFFICE})\\b`,
  'i',
);

/** "has Berg been CISC" */
const BEEN_SOMETHING = /\b(?:been|is|was)\s+(?:(?:the|a|an)\s+)?\p{Lu}{3,6}\b/u;

/** "how long has Berg been co-chair", "since when is she the Chilean co-chair" */
const BEEN_CHAIR =
  /^\W*(?:(?:and|so|but)\s+)?(?:since\s+when|(?:for\s+)?how\s+long)\b[^?]*\b(?:been|is)\s+(?:(?:in\s+)?the\s+|a\s+)?(?:\p{L}+\s+)?(?:co-?\s?chair(?:man)?|chairman|chair)\b/iu;

/** "when was Berg appointed", "how long has she been chief", "on what day did he leave office": no report of a meeting tells of the day; who held the office at each does. */
export const tenure: Rule = shaped([ASKS_WHEN], ({ question, heading }) => {
  const { text, all } = question;
  const [name, second] = groupsOf(question);
  if (name === undefined || second !== undefined || !ASKS_WHEN.test(text)) return undefined;
  const isChair = BEEN_CHAIR.test(text) || BEEN_CHAIR.test(heading);
  if ((all.has('chairs') && !isChair) || all.has('topics')) return undefined;
  // Verbs of several words may have been put into plain ones.
  const told = `${text} ${heading}`;
  const isGoing = GOES.test(told);
  return isChair || isGoing || COMES.test(told) || HOLDS.test(told) || BEEN_SOMETHING.test(told)
    ? { query: { ask: 'succession', name, way: isGoing ? 'after' : 'before', when: heading }, named: true }
    : undefined;
});
