import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from './catalogue.ts';
import type { Coverage, Missed } from './refusal.ts';
import type { Resolution } from './resolution.ts';
import { isHeld } from './time.ts';

/** How many meetings are named where no main forum has a run of numbers. */
const MOST = 4;

const made = new WeakMap<Knowledge, Coverage>();

/** What the record covers, for refusals. */
export const coverage = (knowledge: Knowledge): Coverage => {
  const known = made.get(knowledge) ?? coverageOf(knowledge);
  made.set(knowledge, known);
  return known;
};

const coverageOf = (knowledge: Knowledge): Coverage => {
  const { mainForum, forums, inOrder } = catalogueOf(knowledge);
  const series = (forums.get(mainForum ?? '')?.meetings ?? []).filter(
    (meeting) => meeting.ordinal !== null && isHeld(meeting),
  );
  const [first, last] = [series[0], series.at(-1)];
  if (first?.ordinal && last?.ordinal && first !== last) return { is: 'series', first: first.ordinal, last };
  if (inOrder.length === 0) return { is: 'nothing' };
  return { is: 'meetings', meetings: inOrder.slice(-MOST), more: Math.max(0, inOrder.length - MOST) };
};

export const nothing = (knowledge: Knowledge, missed: Missed, nearest: readonly Meeting[]): Resolution<Meeting> => ({
  is: 'none',
  why: { because: 'nothing', missed, coverage: coverage(knowledge) },
  nearest,
});

/** "No 6th meeting is on record; the latest is the 5th." */
export const noNumber = (knowledge: Knowledge, ordinal: number, near: readonly Meeting[]): Resolution<Meeting> => {
  const { mainForum, forums, inOrder } = catalogueOf(knowledge);
  const own =
    near === inOrder ? (forums.get(mainForum ?? '')?.meetings ?? []) : near.filter(({ forum }) => forum === mainForum);
  const series = own.length > 0 ? own : near;
  const isNumbered = (meeting: Meeting): boolean => meeting.ordinal !== null;
  const isHeldToo = (meeting: Meeting): boolean => isNumbered(meeting) && isHeld(meeting);
  const first = series.find(isHeldToo) ?? series.find(isNumbered);
  const last = series.findLast(isHeldToo) ?? series.findLast(isNumbered);
  if (!first?.ordinal || !last?.ordinal) return nothing(knowledge, { is: 'number', ordinal }, near);
  const instead =
    ordinal > last.ordinal
      ? ({ is: 'latest', meeting: last } as const)
      : ordinal < first.ordinal
        ? ({ is: 'earliest', meeting: first } as const)
        : coverage(knowledge);
  const isOfOne = first.forum !== mainForum && series.every((meeting) => meeting.forum === first.forum);
  const forum = isOfOne ? forums.get(first.forum)?.forum.name : undefined;
  return {
    is: 'none',
    why: { because: 'no number', ordinal, ...(forum === undefined ? {} : { forum }), instead },
    nearest: near,
  };
};
