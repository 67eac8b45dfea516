import { sensesOf } from '../lexicon/question-synonyms.ts';
import { contentWords } from '../passages.ts';
import { fold } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { type Question, textOf, type Word } from './question.ts';

/** Small words that a reference to a meeting is read with: "in India", "before the 5th". */
const KEPT = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'of',
  'on',
  'before',
  'after',
  'prior',
  'following',
  'preceding',
  'or',
]);

const isSlotWord = ({ label, cue, text }: Word): boolean => {
  if (cue !== null) return false;
  switch (label.is) {
    case 'ordinal':
    case 'date':
    case 'recency':
    case 'kind':
    case 'country':
    case 'city':
    case 'branch':
    case 'forum':
    case 'place':
    case 'meeting':
      return true;
    case 'generic':
    case 'small':
      return KEPT.has(fold(text));
    case 'person':
    case 'rank':
    case 'unknown':
      return false;
  }
};

const tidy = (text: string): string =>
  text
    .replace(/^(?:(?:of|on|in|at|to|from)\s+)+(?=(?:of|on|in|at|to|from)\s)/i, '')
    .replace(/(?:\s(?:of|on|in|at|to|from|before|after|or))+$/i, '')
    .replace(/^(?:of|on)\s+/i, '');

/** A month and a number that stood apart stay apart: "which day in December does the 23rd start" names no 23 December. */
const apart = (words: readonly Word[]): string =>
  words
    .map(({ text, label, from }, i) => {
      const before = words[i - 1];
      const mayJoin = [label.is, before?.label.is].sort().join() === 'date,ordinal';
      return mayJoin && before !== undefined && before.to < from ? `, ${text}` : text;
    })
    .join(' ')
    .trim();

/** The words that say which meeting is meant, as typed; empty where none do. */
export const meetingSlot = ({ words }: Pick<Question, 'words'>): string => {
  const slot = tidy(apart(words.filter(isSlotWord)));
  return words.some((word) => isSlotWord(word) && !['generic', 'small'].includes(word.label.is)) ? slot : '';
};

/** True where the words single a meeting or a forum out, more than "the meeting". */
export const namesMeeting = ({ words }: Pick<Question, 'words'>): boolean =>
  words.some((word) => isSlotWord(word) && !['generic', 'small', 'meeting'].includes(word.label.is));

export const personSlot = ({ words }: Question): string =>
  textOf(words, ({ label, cue }) => cue === null && (label.is === 'person' || label.is === 'rank'));

export const hasPerson = ({ words }: Question): boolean =>
  words.some(({ label, cue }) => cue === null && label.is === 'person');

/** Whether somebody is named who chaired talks on record. */
export const namesChair = ({ words }: Question, knowledge: Knowledge): boolean => {
  const { byName, chaired } = catalogueOf(knowledge);
  return words.some(
    ({ label, cue }) =>
      cue === null &&
      label.is === 'person' &&
      (byName.get(label.word) ?? []).some(({ person }) => (chaired.get(person.id) ?? []).length > 0),
  );
};

/** Words that neither the lexicon of questions nor the record of meetings knows: topics, things, names. */
export const contentOf = ({ words }: Question): string[] =>
  words.filter(({ cue, label }) => cue === null && label.is === 'unknown').map(({ text }) => text);

/** A topic: unknown words with the words of forum names beside them ("military training"). */
export const topicWords = ({ words }: Question): readonly Word[] => {
  const own = words.map(({ label, cue }) => cue === null && label.is === 'unknown');
  const joins = ({ label, cue, text }: Word): boolean =>
    cue === null &&
    (label.is === 'forum' || label.is === 'branch' || (label.is === 'small' && /^(?:and|-|&)$/.test(text)));
  for (let i = 0; i < words.length; i++) {
    if (!own[i]) continue;
    for (let j = i - 1; j >= 0 && !own[j] && joins(words[j] as Word); j--) own[j] = true;
    for (let j = i + 1; j < words.length && !own[j] && joins(words[j] as Word); j++) own[j] = true;
  }
  return words.filter((_, i) => own[i]);
};

/** What a statement is looked for by: all that is no cue, and cues that are verbs of their own ("attended"). */
export const statementWords = ({ words }: Question): string =>
  textOf(
    words,
    ({ label, cue, text }) =>
      label.is !== 'recency' &&
      (cue === null ||
        // "the dispute over cables": what there was, where no sources disagree.
        (cue === 'agreement' && /^dispute over$/i.test(text)) ||
        // "was it raised by them": spoken of, not lifted.
        (!(cue === 'topics' && /^raised?$/i.test(text)) &&
          contentWords(text).some((word) => sensesOf(fold(word)).length > 0 && !STRUCTURAL.has(cue)))),
  );

/** What is asked about, without the words that say of which meeting. */
export const coreWords = (question: Question): string =>
  statementWords({
    ...question,
    words: question.words.filter(
      (word) =>
        word.label.is === 'person' ||
        word.label.is === 'rank' ||
        word.cue !== null ||
        word.label.is === 'forum' ||
        !isSlotWord(word),
    ),
  });

/** Cues that are never what a sentence speaks of. */
const STRUCTURAL = new Set([
  'when',
  'where',
  'person',
  'list',
  'count',
  'sources',
  'forum',
  'expand',
  'between',
  'compare',
  'ago',
  'duration',
  'quote',
  'exercises',
]);

/** The two references of a comparison: "the 3rd and the 5th". */
export const twoSlots = ({ words }: Question): readonly [string, string] | undefined => {
  const between = (splits: (word: Word) => boolean): number =>
    words.findIndex(
      (word, i) =>
        splits(word) && namesMeeting({ words: words.slice(0, i) }) && namesMeeting({ words: words.slice(i + 1) }),
    );
  const isSmall = ({ label, text }: Word, pattern: RegExp): boolean => label.is === 'small' && pattern.test(text);
  const split =
    [
      between((word) => isSmall(word, /^(?:and|with|to|vs|versus|against|from|or|as)$/i)),
      between(({ cue }) => cue === 'compare'),
      // "how many days after the 3rd was the 4th"
      between((word) => isSmall(word, /^(?:was|were|is|did|came)$/i)),
    ].find((at) => at >= 0) ?? -1;
  if (split >= 0) {
    const [first, second] = [
      meetingSlot({ words: words.slice(0, split) }),
      meetingSlot({ words: words.slice(split + 1) }),
    ];
    return [first, second];
  }
  const ordinals = words.filter(({ label }) => label.is === 'ordinal');
  const [one, two] = ordinals;
  return one && two && ordinals.length === 2 ? [one.text, two.text] : undefined;
};

/**
 * "quotes on training from 2023", "exercises named in Oslo": the words that say of which meetings, '' where none do. A time or a place of which
 * nothing is on record is what is asked about.
 */
export const ofMeetings = (question: Question, knowledge: Knowledge): string => {
  const { ordinals, recency } = question.reference;
  const isAt = ({ label, cue, from }: Word): boolean =>
    cue === null &&
    (label.is === 'date' || label.is === 'city' || label.is === 'country') &&
    /^(?:in|at|from|of|during)$/.test(question.tokens[from - 1]?.key ?? '');
  const typed = textOf(
    question.words,
    (word) => isAt(word) || (word.cue === null && ['ordinal', 'recency', 'date', 'meeting'].includes(word.label.is)),
  );
  if (ordinals.length > 0 || recency !== null) return typed;
  if (!question.words.some(isAt)) return '';
  const found = resolveMeeting(typed, knowledge);
  return found.is === 'one' || found.is === 'several' ? typed : '';
};
