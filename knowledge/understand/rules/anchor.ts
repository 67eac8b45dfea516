import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords, type Question, type Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { has } from './several.ts';

const WAYS = '(?:before|after|prior|following|preceding|follow(?:s|ed)|precede[sd])';
const WAY = new RegExp(`^${WAYS}$`, 'i');
/** "which rounds were before the Oslo meeting": one of these words anywhere. */
const HAS_WAY = new RegExp(WAYS, 'i');
const BEFORE = /^(?:before|prior|preced\p{L}+)$/iu;
const MEETING = /^(?:meetings?|rounds?|sessions?|talks|ones?|editions?)$/i;

/** What is listed: "which meetings …", "what came …". */
const NOUN = /\b(?:meetings?|rounds?|sessions?|summits?|talks|editions?|ones?)\b/i;
const LISTED = /\b(?:what|anything)\b/i;

/** "was there a meeting after the Oslo one": those there were tell. */
const THERE = /^\W*(?:was|were|is|are|has|have)\s+there\b/i;

const OTHERWISE = ['topics', 'when', 'where', 'between', 'compare', 'agreement', 'sources', 'quote', 'ago'];

const isOf = (words: readonly Word[], labels: readonly string[]): boolean =>
  words.some(({ label, cue }) => cue === null && labels.includes(label.is));

/** "the Moscow meeting", "the annual summit", "the 22nd summit": a meeting by its place or its forum; not "July 2023 in Moscow", "the 3rd". */
const isAnchor = (words: readonly Word[]): boolean =>
  isOf(words, ['kind', 'forum', 'branch']) ||
  (isOf(words, ['city', 'place', 'country']) &&
    !isOf(words, ['ordinal']) &&
    words.some(({ label, text }) => label.is === 'meeting' || MEETING.test(text)));

const partOf = (question: Question, words: readonly Word[], end: number): Question => ({
  ...ofWords(question, words),
  text: question.text.slice(0, end),
});

/**
 * "which meetings were after the Oslo meeting", "how many rounds before the annual summit": of all meetings, or those that the words before it
 * name; the place and the forum are those of the meeting that limits them.
 */
export const besideAnchor: Rule = shaped([HAS_WAY], ({ question, knowledge }) => {
  const { words, yes, tokens, text, all } = question;
  const at = words.findIndex(({ text }) => WAY.test(text));
  const [way, anchor] = [words[at], words.slice(at + 1)];
  if ((yes && !THERE.test(text)) || at < 1 || !way || anchor.some(({ text }) => WAY.test(text)) || !isAnchor(anchor))
    return undefined;
  const rest = partOf(
    question,
    words.filter((word) => word !== way),
    text.length,
  );
  if (contentOf(rest).length > 0 || has(question, OTHERWISE)) return undefined;
  const head = partOf(question, words.slice(0, at), tokens[way.from]?.start ?? 0);
  // "which meetings did Berg chair before the Oslo one"; but not "who chaired before it".
  if (all.has('chairs') !== hasPerson(head) || hasPerson({ ...question, words: anchor })) return undefined;
  // "what came after the 3rd working group": the next one of that group.
  const isListed = NOUN.test(head.text) || (LISTED.test(head.text) && !isOf(anchor, ['ordinal']));
  if (!isListed || head.reference.ordinals.length > 0 || head.reference.recency !== null) return undefined;
  const slot = meetingSlot({ words: anchor }).replace(/^to\s+/i, '');
  const found = resolveMeeting(slot, knowledge);
  if (found.is !== 'one' && found.is !== 'several') return undefined;
  const filter = { ...filterOf(head), [BEFORE.test(way.text) ? 'before' : 'after']: slot };
  return { query: { ask: all.has('count') ? 'count' : 'timeline', ...filter }, named: true };
});
