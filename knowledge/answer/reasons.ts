import type { Citation } from '../article.ts';
import { parseOrdinal } from '../mention/ordinal.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { readReference } from '../resolve/reference.ts';
import { days as lengthOf } from '../resolve/time.ts';
import { aboutMeeting, type Context, findMeeting } from './context.ts';
import { type Draft, make } from './make.ts';
import { lengthClaims } from './span.ts';
import type { Asked } from './statement-fit.ts';

/** "why did it last five days": a length that is taken for granted. */
const DAYS = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]+days?\b/i;
const ONE_DAY = /\b(?:only|just)\s+(?:a|one)\s+day\b/i;

/** "went on for a week" */
const WEEK = /\b(?:for|last\w*|took|take|run|ran)\s+(?:a|one|the whole|a whole)\s+week\b|\bweek-?long\b/i;

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const lengthIn = (question: string): number | undefined => {
  const [, typed] = DAYS.exec(question) ?? [];
  if (typed === undefined && WEEK.test(question)) return 7;
  if (typed === undefined) return ONE_DAY.test(question) ? 1 : undefined;
  const word = NUMBERS.indexOf(typed.toLowerCase());
  return word >= 0 ? word : (parseOrdinal(typed) ?? undefined);
};

/** What a why-question takes for granted of a meeting, where the record has it otherwise: its place, time, chair or length. */
export const falsePremise = (
  { meeting, question = '' }: Asked,
  heading: string,
  context: Context,
): Draft | undefined => {
  if (meeting === undefined) return undefined;
  const { words } = context;
  const found = findMeeting(context, meeting);
  if (found.is === 'contrary')
    return aboutMeeting(context, meeting, { heading, command: 'meeting' }, () =>
      make(context, 'not-in-sources', { heading }),
    );
  const length = lengthIn(question);
  if (found.is !== 'one' || length === undefined) return undefined;
  const known = found.value.dates.flatMap((date) => lengthOf(date) ?? []);
  const claims = lengthClaims(found.value, words);
  const [told] = claims;
  if (!told || known.includes(length)) return undefined;
  return make(context, 'not-in-sources', { heading, lead: words.meetings.denied(told.text), claims });
};

/** "was held … to further enhance", "was created to promote". */
const PURPOSE =
  /\b(?:held|met|meets?|convened|gathered|took place|organi[sz]ed|created|designed|established|set up)\b[^.]*?\b(?:(?:in order |so as )?to (?:further |better |help )?(?!the\b|be\b)\p{Ll}{4,}|aimed at|with the aim of|with a view to|because)\b/iu;

/** Why a meeting was held at all: the sentences of its record that say what for. None where the question is why there, or why then. */
export const reasonsOf = ({ meeting, question = '' }: Asked, context: Context): readonly Citation[] => {
  if (
    meeting === undefined ||
    !/\b(?:held|hold|meet|met|convened?|happen|organi[sz]ed?|take place|took place)\b/i.test(question)
  )
    return [];
  const { places, dates } = readReference(meeting, catalogueOf(context.knowledge));
  const found = findMeeting(context, meeting);
  if (found.is !== 'one' || places.length + dates.length > 0) return [];
  return found.value.citations.filter(({ quote }) => PURPOSE.test(quote)).slice(0, 2);
};
