import { listText, meetingText, ordinalText } from '../answer/words.ts';
import type { IsoDate } from '../article.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { type Catalogue, catalogueOf, type MeetingEntry } from './catalogue.ts';
import { type Reference, readReference } from './reference.ts';
import type { Correction, Resolution } from './resolution.ts';

/** The day that orders meetings: its start, else when it was reported; meetings with neither come first. */
export const timeOf = (meeting: Meeting): IsoDate => meeting.dates[0]?.start ?? meeting.reported?.date ?? '';

export const byTime = (a: Meeting, b: Meeting): number => {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (a.forum === b.forum && a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return a.ordinal - b.ordinal;
  return x < y ? -1 : x > y ? 1 : (a.ordinal ?? 0) - (b.ordinal ?? 0);
};

const has = (meeting: Meeting, ordinal: number): boolean => meeting.ordinal === ordinal || meeting.ordinals.some(({ value }) => value === ordinal);

const isOn = (meeting: Meeting, date: string): boolean => {
  const days = [...meeting.dates.flatMap(({ start, end }) => [start, end]), ...(meeting.dates.length === 0 && meeting.reported ? [meeting.reported.date] : [])];
  return days.some((day) => (date.startsWith('--') ? day.slice(day.startsWith('--') ? 0 : 4).replace(/^-(?!-)/, '--').startsWith(date) : day.startsWith(date)));
};

const spell = (words: readonly string[], { meetingWords }: Catalogue): { known: string[]; unknown: string[]; corrections: Correction[] } => {
  const known: string[] = [];
  const unknown: string[] = [];
  const corrections: Correction[] = [];
  for (const word of words) {
    if (meetingWords.has(word)) known.push(word);
    else {
      const near = meetingWords.nearest(word);
      if (near === undefined) unknown.push(word);
      else {
        known.push(near);
        corrections.push({ typed: word, as: near });
      }
    }
  }
  return { known, unknown, corrections };
};

/** What the record covers, for refusals: "the articles cover the 3rd to the 5th". */
export const coverage = (knowledge: Knowledge): string => {
  const { mainForum } = catalogueOf(knowledge);
  const series = knowledge.meetings.filter(({ forum, ordinal, status }) => forum === mainForum && ordinal !== null && status === 'held').sort(byTime);
  const [first, last] = [series[0], series.at(-1)];
  if (first?.ordinal && last?.ordinal && first !== last)
    return `the articles cover the ${ordinalText(first.ordinal)} to the ${ordinalText(last.ordinal)} ${last.forumName}`;
  if (knowledge.meetings.length === 0) return 'the articles report no meeting';
  return `the articles cover ${listText(knowledge.meetings.slice(0, 6).map(meetingText))}`;
};

const nothing = (knowledge: Knowledge, what: string, nearest: readonly Meeting[]): Resolution<Meeting> => ({
  is: 'none',
  why: `Nothing on record for ${what}; ${coverage(knowledge)}.`,
  nearest,
});

const pick = (catalogue: Catalogue, found: readonly Meeting[], corrections: readonly Correction[]): Resolution<Meeting> => {
  const [only, ...rest] = found;
  if (only && rest.length === 0) return { is: 'one', value: only, others: [], corrections };
  const main = found.filter(({ forum }) => forum === catalogue.mainForum);
  const [likely] = main;
  if (likely && main.length === 1) return { is: 'one', value: likely, others: found.filter((meeting) => meeting !== likely), corrections };
  return { is: 'several', values: found, corrections };
};

const byRecency = (recency: NonNullable<Reference['recency']>, meetings: readonly Meeting[]): Meeting | undefined => {
  const held = meetings.filter(({ status }) => status === 'held').sort(byTime);
  switch (recency) {
    case 'latest':
      return held.at(-1);
    case 'previous':
      return held.at(-2);
    case 'first':
      return held[0];
    case 'next':
      return meetings.filter(({ status }) => status !== 'held').sort(byTime)[0];
  }
};

const bestMatches = (entries: readonly MeetingEntry[], words: readonly string[]): MeetingEntry[] => {
  let best = 0;
  let found: MeetingEntry[] = [];
  for (const entry of entries) {
    const hits = words.filter((word) => entry.words.has(word)).length;
    if (hits > best) [best, found] = [hits, [entry]];
    else if (hits === best && hits > 0) found.push(entry);
  }
  return best === words.length ? found : [];
};

/** Which meeting the typed words mean: a number in any form, a date, a place, a forum's words, a chair's name, or "latest". */
export const resolveMeeting = (typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const exact = catalogue.meetings.find(({ meeting }) => meeting.id === typed.trim());
  if (exact) return { is: 'one', value: exact.meeting, others: [], corrections: [] };
  const reference = readReference(typed);
  const { known, unknown, corrections } = spell(reference.words, catalogue);
  const all = knowledge.meetings;
  if (unknown.length > 0) return nothing(knowledge, `“${unknown.join(' ')}”`, all);
  if (known.length === 0 && reference.ordinals.length === 0 && reference.dates.length === 0 && reference.recency === null)
    return nothing(knowledge, typed.trim() === '' ? 'an empty name' : `“${typed.trim().slice(0, 80)}”`, all);
  const named = known.length === 0 ? all : bestMatches(catalogue.meetings, known).map(({ meeting }) => meeting);
  if (named.length === 0) return nothing(knowledge, `“${known.join(' ')}” together`, all);
  const dated = reference.dates.length === 0 ? named : named.filter((meeting) => reference.dates.some((date) => isOn(meeting, date)));
  if (dated.length === 0) return nothing(knowledge, `a meeting in ${reference.dates.join(', ').replace(/^--/, 'month ')}`, named);
  const [ordinal] = reference.ordinals;
  const counted = ordinal === undefined ? dated : dated.filter((meeting) => has(meeting, ordinal));
  if (ordinal !== undefined && counted.length === 0) {
    // "18 July 2023": the number was a day.
    const day = reference.dates.find((date) => date.length >= 4 && /-\d\d$/.test(date));
    const on = day === undefined ? [] : dated.filter((meeting) => isOn(meeting, `${day}-${String(ordinal).padStart(2, '0')}`));
    if (on.length > 0) return pick(catalogue, on, corrections);
    return nothing(knowledge, `a ${ordinalText(ordinal)} meeting`, dated);
  }
  if (reference.recency !== null) {
    const main = counted.filter(({ forum }) => forum === catalogue.mainForum);
    const found = byRecency(reference.recency, known.length === 0 && main.length > 0 && reference.recency !== 'next' ? main : counted);
    return found ? { is: 'one', value: found, others: [], corrections } : nothing(knowledge, `a ${reference.recency} meeting`, counted);
  }
  return pick(catalogue, counted, corrections);
};
