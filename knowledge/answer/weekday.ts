import { weekdays } from '../lexicon/calendar.ts';
import type { Meeting, MeetingDate } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { weekdaysIn } from '../resolve/weekday.ts';
import type { Words } from '../words/words.ts';
import { aboutMeeting, type Context } from './context.ts';
import { inferredDate } from './differ.ts';
import { reportedClaims, settingClaims, undatedNotice } from './facts.ts';
import { claim, type Draft, type DraftClaim, make } from './make.ts';

type Dated = { readonly date: MeetingDate; readonly days: readonly number[] };

const datedOf = ({ dates }: Meeting): readonly Dated[] =>
  dates.flatMap((date) => {
    const days = weekdaysIn(date);
    return days.length === 0 ? [] : [{ date, days }];
  });

const isSaid = (wording: string): boolean => wordsOf(wording).some((word) => weekdays.has(word));

/** On which days of the week a meeting was, with the words that it rests on. */
export const weekdayClaims = (meeting: Meeting, { several }: Words): DraftClaim[] => {
  const said = meeting.wordings.filter(({ wording }) => isSaid(wording));
  return datedOf(meeting).flatMap(({ date, days }) =>
    claim(
      several.weekday(meeting, date, [days[0] ?? 0, days.at(-1) ?? 0]),
      [meeting, date],
      ...said.map(({ citations }) => citations),
      date.citations,
    ),
  );
};

/** The day of the week of a meeting: as an article has it, else computed from its dates. `day`: whether it was on that one. */
export const answerWeekday = (context: Context, meeting: string, day?: number): Draft => {
  const { words } = context;
  const asked = { heading: words.times.asked(meeting), command: 'What day of the week was %?' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.several.weekdayHeading(found);
    const dated = datedOf(found);
    if (dated.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.several.noWeekday(found),
        claims: [...reportedClaims(found, words), ...settingClaims(found, words)].slice(0, 1),
        notices: [...undatedNotice(found, words), ...notices],
      });
    const isOn = day !== undefined && dated.some(({ days }) => days.includes(day));
    return make(context, 'answered', {
      heading,
      lead:
        day === undefined ? null : isOn ? words.meetings.confirmed : words.meetings.denied(words.several.notOn(day)),
      claims: weekdayClaims(found, words),
      notices: [
        { kind: 'inferred', text: words.several.computed },
        ...dated.flatMap(({ date }) => inferredDate(date, context)),
        ...notices,
      ],
    });
  });
};
