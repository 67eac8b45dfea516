import type { Facet } from '../../query.ts';
import type { Knowledge, Meeting } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import type { Rule } from '../asking.ts';
import type { Question, Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { facetsOf, has, sameFacet } from './several.ts';

const SEPARATOR = /^(?:and|or|as|than|versus|vs|with|at|of|for|from|,|;|&)$/i;
const SHARED = /\b(?:not|both|also|too|shared?|common|as\s+well)\b/i;
const OTHERWISE = [
  'count',
  'list',
  'between',
  'compare',
  'agreement',
  'sources',
  'quote',
  'succession',
  'ago',
  'exercises',
] as const;

const isOfMeeting = ({ label, cue }: Word): boolean =>
  cue === null &&
  ['ordinal', 'kind', 'forum', 'branch', 'meeting', 'city', 'country', 'recency', 'date', 'generic'].includes(label.is);

/** "the 4th meeting", before "of the group", which says which 4th it is. */
const isNumberAlone = (words: readonly Word[]): boolean =>
  words.some(({ label }) => label.is === 'ordinal') &&
  words.every(({ label }) => ['ordinal', 'meeting', 'generic'].includes(label.is));

/** "the Oslo round and the 4th of the group": the words of each, cut where a small word joins them. */
const partsOf = ({ words }: Question): readonly (readonly Word[])[] => {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (/^of$/i.test(word.text) && isNumberAlone(parts.at(-1) ?? [])) continue;
    if (SEPARATOR.test(word.text) || word.cue !== null) parts.push([]);
    else if (isOfMeeting(word)) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.some((word) => isOfMeeting(word) && word.label.is !== 'generic'));
};

/** The meetings that the question names one by one, where they are of more than one forum and nothing else is named. */
const named = (question: Question, knowledge: Knowledge): readonly Meeting[] => {
  const parts = partsOf(question);
  const meetings = parts.flatMap((words) => {
    const meeting = anchorMeeting({ words }, knowledge);
    // "the summit", where one was held and another is to come: of both, which other rules tell.
    return meeting && resolveMeeting(meetingSlot({ words }), knowledge).is === 'one' ? [meeting] : [];
  });
  const forums = new Set(meetings.map(({ forum }) => forum));
  return meetings.length === parts.length && forums.size > 1 && new Set(meetings).size === meetings.length
    ? meetings
    : [];
};

/** "did the 4th round and the summit take place in the same city", "topics of the 4th and of the Oslo round": one thing of meetings of several forums. */
export const namedEach: Rule = ({ question, knowledge, heading }) => {
  const { text } = question;
  if (hasPerson(question) || has(question, [...OTHERWISE]) || question.reference.ordinals.length === 0)
    return undefined;
  const same = sameFacet(question);
  const parts: readonly Facet[] = same ? [same] : facetsOf(question);
  const [only, second] = parts;
  if (only === undefined || second !== undefined || contentOf(question).some((word) => !ODD.test(word)))
    return undefined;
  const meetings = named(question, knowledge).map(({ id }) => id);
  if (meetings.length < 2) return undefined;
  const isSame = same !== undefined && same !== 'topics' && same !== 'date';
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings,
      parts: [only],
      ...(isSame ? { same: true } : {}),
      ...(only === 'topics' && SHARED.test(text) ? { apart: true } : {}),
    },
    named: true,
  };
};

const ODD =
  /^(?:same|identical|common|shared?|different|venues?|hall|building|location|town|capital|subjects?|issues?)$/i;
