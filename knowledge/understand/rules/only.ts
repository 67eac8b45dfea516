import { catalogueOf } from '../../resolve/catalogue.ts';
import { inPlace } from '../../resolve/place.ts';
import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords, type Question, textOf, type Word } from '../question.ts';
import { contentOf, meetingSlot, namesMeeting, topicWords } from '../slots.ts';
import { has } from './several.ts';

const ONLY = /^(?:only|just|solely|exclusively)$/i;
/** "was only the 5th in Oslo", anywhere in the question. */
const SAYS_ONLY = /\b(?:only|just|solely|exclusively)\b/i;
const NO = /\b(?:not|never)\b|n[’']t\b/i;

/** Words of which meeting, not of where, when or under whom it was. */
const isWhich = ({ label, cue }: Word): boolean =>
  cue === null && ['ordinal', 'recency', 'kind', 'forum', 'branch'].includes(label.is);

/** "only the fifth meeting was …", "was only the land group …": of meetings, not of what was there. */
const isOnlyMeeting = ({ words }: Question): boolean => {
  const at = words.findIndex(({ text }) => ONLY.test(text));
  const next = words.slice(at + 1).find(({ label, cue }) => cue !== null || !['small', 'generic'].includes(label.is));
  return at >= 0 && at <= 2 && next !== undefined && isWhich(next);
};

/** "was only the 5th in Oslo", "did only the 5th discuss cables": all that fit are told, with no verdict of only. */
export const onlyOne: Rule = shaped([SAYS_ONLY], ({ question, knowledge, heading }) => {
  const { text, yes } = question;
  if (!yes || NO.test(text)) return undefined;
  const isMeeting = isOnlyMeeting(question);
  if (question.all.has('topics')) {
    const topic = textOf(topicWords(question), () => true);
    return topic !== '' && isMeeting ? { query: { ask: 'discussed', topic, filter: {} } } : undefined;
  }
  if (!isMeeting || contentOf(question).length > 0 || has(question, ['exercises', 'agreement', 'sources', 'quote']))
    return undefined;
  const filter = filterOf(
    ofWords(
      question,
      question.words.filter((word) => !isWhich(word)),
    ),
  );
  if (question.words.some(({ label, cue }) => cue === null && label.is === 'place') && filter.place !== undefined) {
    const { place } = filter;
    const there = catalogueOf(knowledge).inOrder.filter(inPlace(place));
    const meetings = there.map(({ id }) => id);
    return meetings.length > 0
      ? { query: { ask: 'several', question: heading, meetings, parts: ['place'] } }
      : undefined;
  }
  return Object.keys(filter).length > 0 ? { query: { ask: 'timeline', ...filter } } : undefined;
});

const ONLY_SIDE = /\b(?:only|just|solely|exclusively|alone|sole)\b/i;

/** "was only India represented at the 5th", "did India alone chair it": the chairs of both sides tell. */
export const onlySide: Rule = shaped([ONLY_SIDE], ({ question }) => {
  const { text, yes, words, reference } = question;
  const [side, other] = reference.parties;
  if (!yes || side === undefined || other !== undefined || !ONLY_SIDE.test(text) || NO.test(text)) return undefined;
  if (!has(question, ['chairs', 'attendance']) && !/\brepresented\b/i.test(text)) return undefined;
  const rest = { words: words.filter(({ label }) => !(label.is === 'country' && label.name === side)) };
  if (!namesMeeting(rest) || contentOf(question).some((word) => !ONLY_SIDE.test(word))) return undefined;
  return { query: { ask: 'chairs', meeting: meetingSlot(rest) }, named: true };
});
