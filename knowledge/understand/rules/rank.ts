import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { isOfRank } from '../../resolve/rank.ts';
import { type Rule, statement } from '../asking.ts';
import type { Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';
import { unlisted } from './not.ts';

const isRank = ({ label, cue }: Word): boolean => cue === null && label.is === 'rank';

/** How often is told of all who chaired. */
const TIMES = /\b(?:only|just|once|twice|more\s+than|at\s+least|several|again)\b/i;

const ALWAYS = /\b(?:always|every|each|all|invariably|exclusively|never)\b/i;

/** "which side was represented by an admiral": only those who are. */
const OF_WHOM = /^\W*(?:(?:and|so|but)\s+)?(?:which|what|who|whose)\b/i;

const WORD = /^(?:sent|send|sends|name|round|him|her|single)$/i;

/** "which round did an air marshal chair", "when was an admiral in the chair": the meetings of whoever had that rank. */
export const chairOfRank: Rule = (asking) => {
  const { question, knowledge, heading } = asking;
  const { words, all, reference, yes } = question;
  if (!all.has('chairs') || hasPerson(question) || contentOf(question).some((word) => !WORD.test(word)))
    return undefined;
  const ranks = words.filter(
    (word, i) =>
      isRank(word) && (TIMES.test(question.text) ? /^an?$/i : /^(?:an?|any|some)$/i).test(words[i - 1]?.text ?? ''),
  );
  const [rank, second] = ranks;
  if (!rank || second) return undefined;
  const [side, other] = reference.parties;
  // "is the chair always a general": every one, and no list of those who are.
  if (ALWAYS.test(question.text) && reference.ordinals.length + reference.dates.length === 0)
    return {
      query: { ask: 'all-chairs', ...(side !== undefined && other === undefined ? { side } : {}) },
      named: true,
    };
  // "which meetings did an admiral not chair": no list of those that one did.
  if (DENIED.test(question.text)) return unlisted(asking, undefined);
  const ofRank = catalogueOf(knowledge).inOrder.filter(({ chairs }) =>
    chairs.some(
      (chair) => isOfRank(chair.rank, rank.text) && (side === undefined || other !== undefined || chair.side === side),
    ),
  );
  const slot = namesMeeting(question) ? resolveMeeting(meetingSlot(question), knowledge) : undefined;
  if (slot?.is === 'one') {
    // "why did they send an admiral to chair the 4th", where none did: who chaired it.
    const isSo = ofRank.includes(slot.value);
    return isSo && question.wants === 'why'
      ? undefined
      : {
          query: {
            ask: 'chairs',
            meeting: slot.value.id,
            ...(!yes && question.wants !== 'why' && OF_WHOM.test(question.text) ? { rank: rank.text } : {}),
          },
          named: true,
        };
  }
  if (question.wants === 'why' || reference.ordinals.length > 0) return undefined;
  const meetings = ofRank.map(({ id }) => id);
  if (meetings.length === 0) return statement(asking);
  return yes || /\b(?:which|what|who|name|when|where|list|any|how\s+many)\b/i.test(question.text)
    ? { query: { ask: 'several', question: heading, meetings, parts: ['chairs', 'date'] }, named: true }
    : undefined;
};

/** "Mathew is an air marshal", stated and not asked. */
const SAID =
  /^(?!\W*(?:who|what|which|when|where|why|how)\b)[^?]{2,50}?\s(?:is|was)(?:n[’']?t)?\s+(?:(?:not|never|also|really|now)\s+)?an?\s/i;
const DENIED = /\b(?:not|never)\b|n[’']t\b/i;
/** "isn't Berg an admiral": asked, and not denied. */
const ASKED = /^\W*(?:(?:so|and|but)\s+)?(?:is|was|are|were|has|does|did)(?:n[’']?t)?\b/i;

/** "is Mathew a general or an air marshal", "was Dixit an admiral": not "is General Mathew …", where the rank goes with the name. */
export const rank: Rule = ({ question, heading }) => {
  const { words, yes, text } = question;
  if (!hasPerson(question) || namesMeeting(question) || contentOf(question).length > 0) return undefined;
  const asked = words.filter((word, i) => isRank(word) && words[i + 1]?.label.is !== 'person');
  const isChoice = asked.length > 1 && /\branks?\b/i.test(text);
  const isSaid = SAID.test(text);
  if (asked.length === 0 || !(yes || isChoice || isSaid) || question.all.has('chairs')) return undefined;
  const named = { ...question, words: words.filter((word) => !asked.includes(word)) };
  const name = personSlot(named);
  // "Berg is not an admiral", "Berg not admiral, right": the posts, and no yes that might be read as a no.
  if ((isSaid || !ASKED.test(text)) && DENIED.test(text)) return { query: { ask: 'person', name }, named: true };
  const exact = /\bfull\s+(?:\p{L}+\s+)?(?:general|admiral|colonel)\b|\bthe\s+rank\s+of\b|['’]s\s+rank\b/iu.test(text);
  return {
    query: { ask: 'rank', name, ranks: asked.map((word) => word.text), question: heading, ...(exact ? { exact } : {}) },
    named: true,
  };
};
