import { ranksIn } from '../../resolve/rank.ts';
import { card, type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import type { Question, Word } from '../question.ts';

/** "is Berg Chilean", "Berg isn't Chilean". */
const BEING = /\b(?:is|was)(?:n[’']?t)?\b/i;
const IS = /^(?:is|was|isn[’']?t|wasn[’']?t)$/i;

/** Words that may stand in "Berg is not really an officer from Chile". */
const AROUND = /^(?:isn|wasn|t|’t|'t|an?|the|not|really|actually|also|from|for|so|and|but|[^\p{L}\p{N}]+)$/iu;
const KIND_OF_PERSON =
  /^(?:officers?|officials?|national|citizen|man|woman|general|soldier|diplomat|side|delegate|representative)$/i;

const isAround = ({ label, cue, text }: Word): boolean =>
  IS.test(text) || AROUND.test(text) || KIND_OF_PERSON.test(text) || (cue === null && label.is === 'rank');

/** All words are of one person, of being, and of one country. */
const saysOnlySide = ({ words }: Question): boolean =>
  words.some(({ text }) => IS.test(text)) &&
  words.filter(({ label, cue }) => cue === null && label.is === 'country').length === 1 &&
  words.every(
    (word) => isAround(word) || (word.cue === null && (word.label.is === 'person' || word.label.is === 'country')),
  );

/** "is Berg Chilean", "Berg is a Chilean officer": the post that they have is told, with the side that they chaired for; no word on a passport. */
export const ofCountry: Rule = shaped([BEING], ({ question }) => {
  const [name, second] = groupsOf(question);
  return name !== undefined && second === undefined && saysOnlySide(question) ? card(question) : undefined;
});

const WHO_IS = /^\W*who(?:['’]s|['’]re|\s+(?:all\s+)?(?:is|are|was|were))\b/i;

/** "who is Chilean", "who are the Chileans": those who are named with a post of that side. */
export const ofSideNamed: Rule = shaped([WHO_IS], ({ question }) => {
  const { all, text, words, reference } = question;
  const [side, other] = reference.parties;
  const isBare = words.every(
    ({ label, cue, text: own }) =>
      cue !== null || ['small', 'generic', 'country'].includes(label.is) || KIND_OF_PERSON.test(own),
  );
  return WHO_IS.test(text) && !all.has('chairs') && side !== undefined && other === undefined && isBare
    ? { query: { ask: 'people', side }, named: true }
    : undefined;
});

const PEOPLE =
  '(?:officers?|officials?|generals?|people|persons?|individuals|leaders|representatives|commanders|figures|politicians|diplomats|names)';
/** "list all officers from Chile", "name the Chilean generals", "which Chilean people are named". */
const LISTED = new RegExp(
  `^\\W*(?:please\\s+)?(?:list|name|show|give|tell|enumerate|which|what|who\\s+are)\\s+(?:(?:me|us|all|every|of|the|senior|high-ranking|top)\\s+)*(?:${PEOPLE}\\s+(?:(?:are|were)\\s+)?(?:from|of|for|on)\\s+(?:the\\s+)?\\p{L}+|(?:\\p{L}+\\s+)(?:(?:military|army|defence|defense|senior|high-ranking|top)\\s+)*${PEOPLE})(?:\\s+side)?(?:\\s+(?:(?:that|who)\\s+)?(?:are|were|is)\\s+(?:named|mentioned|there|listed|on\\s+record))?\\W*$`,
  'iu',
);
const OF_LIST =
  /^(?:officers?|officials?|generals?|people|persons?|individuals|leaders|representatives|commanders|figures|politicians|diplomats|names?|named|listed|mentioned|senior|high-ranking|top|military|army|defen[cs]e|list|side|record)$/i;

/** Those of one side who are named with a post, each with it; of a meeting, or of both sides, other rules tell. */
export const listedOfSide: Rule = shaped([LISTED], ({ question }) => {
  const { text, words, reference } = question;
  const [side, other] = [...new Set(reference.parties)];
  if (!LISTED.test(text) || side === undefined || other !== undefined) return undefined;
  const isBare = words.every(
    ({ label, cue, text: own }) =>
      cue !== null || ['small', 'generic', 'country', 'rank'].includes(label.is) || OF_LIST.test(own),
  );
  const rank = ranksIn(text);
  return isBare ? { query: { ask: 'people', side, ...(rank === undefined ? {} : { rank }) }, named: true } : undefined;
});
