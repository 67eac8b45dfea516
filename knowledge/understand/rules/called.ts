import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { card, type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { contentOf } from '../slots.ts';

const CHAIR = "(?:the\\s+)?\\p{L}{4,20}(?:['’]s)?\\s+(?:side['’]?s?\\s+)?(?:co-?\\s?)?chair(?:m[ae]n|person)?";
const POST = '(?:post|office|rank|title|position|role|job)';
const NAME = '[^?,:;]{3,40}?';
const CALLED = `,\\s+(?:who\\s+(?:is|was)\\s+)?${CHAIR}`;

/** "Berg, the Chilean co-chair, has which post", "what is the rank of Berg, the Chilean co-chair", "is Berg the Chilean co-chair" */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^\\W*${NAME}${CALLED}\\s*,\\s*(?:has|had|holds?|held|occupies|carries|bears)\\s+(?:which|what)\\s+${POST}\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:what|which)\\s+${POST}\\s+(?:does|did)\\s+${NAME}${CALLED}\\s*,\\s*(?:hold|have|bear|carry|occupy)\\W*$`,
    'iu',
  ),
  new RegExp(`^\\W*(?:what|who)\\s+(?:is|was)\\s+(?:the\\s+${POST}\\s+of\\s+)?${NAME}${CALLED}\\W*$`, 'iu'),
  new RegExp(`^\\W*(?:is|was)\\s+${NAME}\\s+${CHAIR}\\W*$`, 'iu'),
];
const POSTS =
  /^(?:post|office|rank|title|position|role|job|holds?|held|ha[sd]|have|carr(?:y|ies)|bears?|occup(?:y|ies))$/i;

/** Somebody who is called the chair of a side: who they are, with the side that they are named for. */
export const called: Rule = shaped([...SHAPES], ({ question, knowledge, missing }) => {
  if (missing.length > 0 || !SHAPES.some((shape) => shape.test(question.text))) return undefined;
  const [name, other] = groupsOf(question);
  const [side, second] = question.reference.parties;
  const { ordinals, dates, places } = question.reference;
  if (name === undefined || other !== undefined || second !== undefined || side === undefined) return undefined;
  if (!catalogueOf(knowledge).parties.has(side) || ordinals.length + dates.length + places.length > 0) return undefined;
  if (contentOf(question).some((word) => !POSTS.test(word))) return undefined;
  return resolvePerson(name, knowledge).is === 'one' ? card(question) : undefined;
});
