import { listText, ordinalText, theMeeting } from '../answer/words.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from './catalogue.ts';
import type { Resolution } from './resolution.ts';

/** What the record covers, for refusals: "the articles cover the 3rd to the 5th". */
export const coverage = (knowledge: Knowledge): string => {
  const { mainForum, forums, inOrder } = catalogueOf(knowledge);
  const series = (forums.get(mainForum ?? '')?.meetings ?? []).filter(
    ({ ordinal, status }) => ordinal !== null && status === 'held',
  );
  const [first, last] = [series[0], series.at(-1)];
  if (first?.ordinal && last?.ordinal && first !== last)
    return `the articles cover the ${ordinalText(first.ordinal)} to ${theMeeting(last)}`;
  if (inOrder.length === 0) return 'the articles report no meeting';
  return `the articles cover ${listText(inOrder.slice(-4).map(theMeeting))}${inOrder.length > 4 ? ` and ${inOrder.length - 4} more` : ''}`;
};

/** "Nothing on record for a meeting in 2022; the articles cover …" */
export const nothing = (knowledge: Knowledge, what: string, nearest: readonly Meeting[]): Resolution<Meeting> => ({
  is: 'none',
  why: `Nothing on record for ${what}; ${coverage(knowledge)}.`,
  nearest,
});

/** "No 6th meeting is on record; the latest is the 5th." */
export const noNumber = (knowledge: Knowledge, ordinal: number, near: readonly Meeting[]): Resolution<Meeting> => {
  const { mainForum } = catalogueOf(knowledge);
  const own = near.filter(({ forum }) => forum === mainForum);
  const numbered = (own.length > 0 ? own : near).filter((meeting) => meeting.ordinal !== null);
  const held = numbered.filter(({ status }) => status === 'held');
  const [first, last] = [held[0] ?? numbered[0], held.at(-1) ?? numbered.at(-1)];
  if (!first?.ordinal || !last?.ordinal) return nothing(knowledge, `a ${ordinalText(ordinal)} meeting`, near);
  const other =
    ordinal > last.ordinal
      ? `the latest is ${theMeeting(last)}`
      : ordinal < first.ordinal
        ? `the earliest is ${theMeeting(first)}`
        : coverage(knowledge);
  return { is: 'none', why: `No ${ordinalText(ordinal)} meeting is on record; ${other}.`, nearest: near };
};
