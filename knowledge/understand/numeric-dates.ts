import { monthNames } from '../lexicon/calendar.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const YEAR = '((?:19|20)\\d\\d|(?<=[\\d./-])\\d\\d)';
/** Days of a span: "28-29.10.2025", "28/29.10.2025". */
const SPAN = `(?:${DAY}\\.?\\s?[-–/]\\s?)?`;
const OF_DAY = new RegExp(
  `(?<![\\d.:/-])${SPAN}${DAY}([./-])(0?[1-9]|[12]\\d|3[01])\\3${YEAR}(?![\\d/:-]|\\.\\d)`,
  'g',
);
/** "27.10.": no year, and no number of a paragraph. */
const WITHOUT_YEAR =
  /(?<=\b(?:on|of|from|since|until|till|by|before|after|was|the|meeting|held|happened)\s)(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.?(?=\s|[?!,;:)]|$)(?!\s*(?:%|percent|million|billion|crore))/gi;
const SHORT_YEAR = new RegExp(
  `\\b(${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?,?\\s*['’](\\d\\d)(?!\\d|\\s?s\\b)`,
  'gi',
);

/** "the 28/10 meeting": no two meetings, as there is no 28th month. */
const BEFORE_MEETING =
  /(?<![\d./-])(1[3-9]|2\d|3[01])\/(1[0-2]|0?[1-9])(?=\s+(?:meeting|round|session|talks|summit)\b)|(?<=\b(?:meeting|round|session|talks|summit)\s(?:on\s|of\s)?)(1[3-9]|2\d|3[01])\/(1[0-2]|0?[1-9])(?![\d/-])/gi;
const DAY_AND_SHORT_YEAR = new RegExp(
  `\\b((?:${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?\\s+\\d{1,2})(?:st|nd|rd|th)?,?\\s*['’](\\d\\d)(?!\\d|\\s?s\\b)`,
  'gi',
);

const monthName = (number: string): string | undefined => monthNames[Number(number) - 1];

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Day and month, the day first as most of the world writes it, unless it can be no month: "10/28/2025". */
const ofDay = (whole: string, from: string | undefined, first: string, second: string, year: string): string => {
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  const name = monthName(month);
  if (name === undefined || (from !== undefined && Number(from) >= Number(day))) return whole;
  const span = from === undefined ? `${Number(day)}` : `${Number(from)}-${Number(day)}`;
  return `${span} ${name} ${fullYear(year)}`;
};

/** "28/10/2025", "28.10.25", "10/28/2025", "on 27.10.", "Oct '25": in words, as no number of a meeting is meant. */
export const withDates = (text: string): string =>
  /\d/.test(text)
    ? text
        .replace(
          OF_DAY,
          (whole: string, from: string | undefined, first: string, _: string, second: string, year: string) =>
            ofDay(whole, from, first, second, year),
        )
        .replace(WITHOUT_YEAR, (whole: string, day: string, month: string) => {
          const name = monthName(month);
          return name === undefined ? whole : `${Number(day)} ${name}`;
        })
        .replace(BEFORE_MEETING, (whole: string, day?: string, month?: string, after?: string, then?: string) => {
          const name = monthName(month ?? then ?? '');
          return name === undefined ? whole : `${day ?? after} ${name}`;
        })
        .replace(DAY_AND_SHORT_YEAR, (_, date: string, year: string) => `${date}, 20${year}`)
        .replace(SHORT_YEAR, (_, month: string, year: string) => `${month} 20${year}`)
    : text;
