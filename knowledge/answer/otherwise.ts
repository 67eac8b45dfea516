import { contentWords, findPassages, holdsAll, type Passage } from '../passages.ts';
import { type Context, findMeeting } from './context.ts';
import type { Asked } from './statement-fit.ts';

/** "his 75th birthday", "the 3rd edition": a number and what it counts. */
const NUMBERED = /\b(\d{1,3})(?:st|nd|rd|th)\s+(\p{L}{3,})/giu;
const YEAR = /\b(?:19|20)\d\d\b/g;
/** What happens once: another year of it is a contradiction. */
const ONCE = ['established', 'upgraded'];

const numbersIn = (text: string): readonly (readonly [number: string, noun: string])[] =>
  [...text.matchAll(NUMBERED)].map(([, number = '', noun = '']) => [number, noun.toLowerCase()] as const);

/** "it was his 75th birthday, right?": sentences that hold all the other words, and another number of the same thing; or another year of what happens once. */
export const otherwise = (
  question: string,
  typed: string,
  { wants, properties = [], meeting }: Asked,
  context: Context,
): readonly Passage[] => {
  // "is the 7th summit over": what another summit was contradicts nothing.
  if (wants !== 'yes' || (meeting !== undefined && findMeeting(context, meeting).is === 'one')) return [];
  const { knowledge, only } = context;
  const numbers = numbersIn(question);
  const years = properties.some((property) => ONCE.includes(property)) ? [...(question.match(YEAR) ?? [])] : [];
  if (numbers.length + years.length !== 1) return [];
  const rest = contentWords(typed)
    .filter((word) => !/^\d/.test(word))
    .join(' ');
  if (contentWords(rest).length < 2) return [];
  return findPassages(knowledge, rest, { articles: only?.articles }).filter(({ citation: { quote }, statements }) => {
    const [number, noun] = numbers[0] ?? [];
    if (number !== undefined)
      return numbersIn(quote).some(([own, what]) => own !== number && what === noun) && !quote.includes(number);
    const own: readonly string[] = quote.match(YEAR) ?? [];
    return (
      own.length > 0 &&
      !own.includes(years[0] ?? '') &&
      statements.some(
        ({ property, value, subject }) =>
          ONCE.includes(property) && properties.includes(property) && holdsAll(`${subject} ${value}`, rest),
      )
    );
  });
};
