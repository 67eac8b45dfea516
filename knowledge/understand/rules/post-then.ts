import type { Filter } from '../../query.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import type { Question } from '../question.ts';
import { contentOf, meetingSlot, statementWords } from '../slots.ts';

const POST = '(?:ranks?|posts?|roles?|positions?|offices?|titles?|jobs?|designations?|functions?|appointments?)';

const ASKS_POST = new RegExp(
  `\\b(?:what|which|tell|give|name)\\b[^?]*\\b${POST}\\b|\\b${POST}\\b[^?]{0,60}\\?|^\\W*as\\s+what\\b`,
  'i',
);
/** "who was Berg in 2019" */
const ASKS_WHO = /^\W*(?:(?:and|so)\s+)?(?:who|what)\s+(?:was|is|were|had)\b/i;

/** "his previous post", "her current rank", "what post did he hold before", "which rank did she have later": of another time than that of the reports, which nothing bounds. */
const OTHER_TIME = new RegExp(
  `\\b(?:previous|former|earlier|prior|past|preceding|subsequent|later|next|future|current|present)\\s+(?:\\p{L}+\\s+)?${POST}\\b|\\b${POST}\\b[^?]{0,60}\\b(?:before|previously|earlier|formerly|beforehand|afterwards?|later|next|now(?:adays)?|currently|at\\s+(?:present|the\\s+moment)|these\\s+days|since(?:\\s+then)?|before\\s+(?:that|then|this)|after\\s+(?:that|this))\\W*$`,
  'iu',
);

/** Words of a post, and of having one. */
const POST_WORD = new RegExp(`^${POST}$`, 'i');
const OF_HAVING =
  /^(?:ranked|military|official|previous|former|earlier|prior|past|preceding|subsequent|later|next|future|previously|formerly|beforehand|afterwards?|occup(?:y|ied)|hold|held|serve[ds]?|bore|bear|carry|carried|wore|wear|current|currently|present|now|nowadays|moment|exact|then|back)$/i;
const isOfHaving = (word: string): boolean => POST_WORD.test(word) || OF_HAVING.test(word);

/** The time that the words give, or the city, beside no number of a meeting; undefined where they give none, or several. */
const timeIn = (question: Question): Filter | undefined => {
  const { dates, beside, places } = question.reference;
  const [date, second] = dates;
  if (second !== undefined || places.length > 1) return undefined;
  const [place] = places;
  const at = place === undefined ? {} : { place };
  // "her post in Chile" may be that of a country.
  if (date === undefined) return question.words.some(({ label }) => label.is === 'city') ? at : undefined;
  if (/\bsince\b/i.test(question.text)) return { since: date, ...at };
  return { [beside ?? 'year']: date, ...at };
};

const isOfPost = ({ text, words }: Question): boolean =>
  ASKS_POST.test(text) ||
  (ASKS_WHO.test(text) &&
    words.every(
      ({ label, cue }) => cue === 'person' || ['person', 'rank', 'date', 'city', 'small', 'generic'].includes(label.is),
    ));

/** What post or rank someone had at another time, or at a meeting: the profile tells of the time of its reports alone. */
export const postThen: Rule = shaped([ASKS_POST, ASKS_WHO], ({ question, heading, missing }) => {
  const { text, all, yes, reference } = question;
  const [name, second] = groupsOf(question);
  if (name === undefined || second !== undefined || yes || !isOfPost(question)) return undefined;
  if (['chairs', 'topics', 'sources', 'agreement', 'quote', 'count'].some((cue) => all.has(cue as 'topics')))
    return undefined;
  if ([...contentOf(question), ...missing].some((word) => !isOfHaving(word))) return undefined;
  const of = { ask: 'post-then', question: heading, name } as const;
  const isNumbered = reference.ordinals.length === 1 && reference.beside === null;
  if (isNumbered && !OTHER_TIME.test(text)) return { query: { ...of, meeting: meetingSlot(question) }, named: true };
  if (reference.ordinals.length > 0) {
    // "before the 4th round"
    const slot = meetingSlot(question).replace(/^(?:in|at|before|after|prior to|following)\s+/i, '');
    return reference.beside === null
      ? undefined
      : { query: { ...of, filter: { [reference.beside]: slot } }, named: true };
  }
  const filter = timeIn(question);
  if (filter !== undefined) return { query: { ...of, filter }, named: true };
  return OTHER_TIME.test(text) ? { query: of, named: true } : undefined;
});

/** "who held the Chilean post before Berg", "who had her job after Lund" */
const HELD_BEFORE =
  /^\W*(?:(?:and|so)\s+)?(?:who|which\s+\p{L}+)\s+(?:had\s+|has\s+)?(?:held|had|occupied|filled|did|was\s+in|sat\s+in|took)\s+(?:the|his|her|that|this|their)\s+(?:same\s+)?(?:(\p{L}+)\s+)?(?:post|role|position|office|job|seat|place|chair|command|function)\s+(?:right\s+|just\s+|immediately\s+)?(before|prior\s+to|ahead\s+of|preceding|after|following)\s/iu;

/** Who came before or after someone, where the post is that of their side: of another side's it would be another's. */
export const heldBefore: Rule = shaped([HELD_BEFORE], ({ question, knowledge, missing, heading }) => {
  const [, , way] = HELD_BEFORE.exec(question.text) ?? [];
  const [name, second] = groupsOf(question);
  if (way === undefined || name === undefined || second !== undefined || missing.length > 0) return undefined;
  const { parties, ordinals, dates } = question.reference;
  if (ordinals.length + dates.length > 0 || parties.length > 1) return undefined;
  const [side] = parties;
  const found = side === undefined ? undefined : resolvePerson(name, knowledge);
  if (found && (found.is !== 'one' || !found.value.posts.some((post) => post.side === side)))
    return {
      query: { ask: 'statement', words: statementWords(question), question: heading, before: NEVER },
      named: true,
    };
  return { query: { ask: 'succession', name, way: /after|following/i.test(way) ? 'after' : 'before' }, named: true };
});
