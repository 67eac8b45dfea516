import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { getDay } from 'date-fns/getDay';
import { parseISO } from 'date-fns/parseISO';
import { weekdays } from '../lexicon/calendar.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { aboutMeeting, type Context } from './context.ts';
import { inferredDate } from './differ.ts';
import { reportedClaims, settingClaims, undatedNotice } from './facts.ts';
import { claim, type Draft, make } from './make.ts';

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

/** Longer meetings are none of which one day of the week is told. */
const LONGEST = 14;

/** The day of the week of a meeting: as an article has it, else computed from its dates. `day`: whether it was on that one. */
export const answerWeekday = (context: Context, meeting: string, day?: number): Draft => {
  const { words } = context;
  const asked = { heading: words.times.asked(meeting), command: 'What day of the week was %?' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.several.weekdayHeading(found);
    const dated = found.dates.flatMap((date) => {
      if (!isDay(date.start) || !isDay(date.end)) return [];
      const days = eachDayOfInterval({ start: parseISO(date.start), end: parseISO(date.end) }).map((each) =>
        getDay(each),
      );
      return days.length > LONGEST ? [] : [{ date, days }];
    });
    if (dated.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.several.noWeekday(found),
        claims: [...reportedClaims(found, words), ...settingClaims(found, words)].slice(0, 1),
        notices: [...undatedNotice(found, words), ...notices],
      });
    const isSaid = (wording: string): boolean => wordsOf(wording).some((word) => weekdays.has(word));
    const said = found.wordings.filter(({ wording }) => isSaid(wording));
    const claims = dated.flatMap(({ date, days }) =>
      claim(
        words.several.weekday(found, date, [days[0] ?? 0, days.at(-1) ?? 0]),
        [found, date],
        ...said.map(({ citations }) => citations),
        date.citations,
      ),
    );
    const isOn = day !== undefined && dated.some(({ days }) => days.includes(day));
    return make(context, 'answered', {
      heading,
      lead:
        day === undefined ? null : isOn ? words.meetings.confirmed : words.meetings.denied(words.several.notOn(day)),
      claims,
      notices: [
        { kind: 'inferred', text: words.several.computed },
        ...dated.flatMap(({ date }) => inferredDate(date, context)),
        ...notices,
      ],
    });
  });
};
