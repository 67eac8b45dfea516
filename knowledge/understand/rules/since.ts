import { contentWords, findPassages, holdsAll } from '../../passages.ts';
import type { Query } from '../../query.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { isWithin } from '../../resolve/time.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { hasPerson, personSlot } from '../slots.ts';

/** "Berg hadn't been to Chile since what year", "since when had Berg not visited Chile": the year of the time before. */
const NOT_SINCE =
  /^\W*(?:[^,?]{3,40},\s*)?([\p{L}\s.'’-]{2,50}?)\s+(?:hadn[’']?t|had\s+not|hasn[’']?t|has\s+not|had\s+never|has\s+never)\s+(?:been(?:\s+back)?\s+(?:to|in)|visited|travelled\s+to|traveled\s+to|gone\s+to|set\s+foot\s+(?:in|on)|come\s+to)\s+([^?,]{2,50}?)\s+since\s+(?:when|(?:what|which)\s+(?:year|month|date|day))\W*$/iu;
const SINCE_WHEN =
  /^\W*since\s+(?:when|(?:what|which)\s+(?:year|month|date|day))\s+(?:had|has)\s+([\p{L}\s.'’-]{2,50}?)\s+(?:not|never)\s+(?:been(?:\s+back)?\s+(?:to|in)|visited|travelled\s+to|traveled\s+to|gone\s+to|set\s+foot\s+(?:in|on)|come\s+to)\s+([^?,]{2,50}?)\W*$/iu;

/** Only a sentence that says "since" tells it: a trip of another year does not. */
export const notSince: Rule = shaped([NOT_SINCE, SINCE_WHEN], ({ question, heading }) => {
  const [, who, place] = NOT_SINCE.exec(question.text) ?? SINCE_WHEN.exec(question.text) ?? [];
  return who === undefined || place === undefined
    ? undefined
    : {
        query: {
          ask: 'statement',
          words: `${who} trip to ${place}`,
          question: heading,
          properties: ['visit'],
          wants: 'since',
        },
        named: true,
      };
});

const TRIP = '(?:visits?|trips?|journeys?|stay|travels?)';
/** "her first trip to Chile since which year", "it would be Berg's maiden visit there since when" */
const FIRST_SINCE = new RegExp(
  `\\b(?:first|maiden)\\b(?:\\s+(?:ever\\s+)?${TRIP})?(?:\\s+to\\s+([\\p{L}-]{3,20}))?[^?]{0,40}?\\bsince\\s+(?:when|(?:what|which)\\s+(?:year|date))\\b`,
  'iu',
);
/** "was it her first trip there since 2019", "the first since the war began" */
const WAS_FIRST = new RegExp(
  `^\\W*(?:is\\s+it\\s+(?:right|true|correct)\\s+that\\s+|whether\\s+|(?:was|is|would|will|were|did|has|had)\\s)[^?]{0,120}?\\b(?:first|maiden)\\b(?:\\s+${TRIP})?(?:\\s+to\\s+([\\p{L}-]{3,20}))?\\s+since\\s+([^?]{4,60}?)\\W*$`,
  'iu',
);
/** "as of May 2024, since when had Berg not been to Chile": the time of the words beside it. */
const NOT_BEEN =
  /\bsince\s+(?:when|(?:what|which)\s+(?:year|month|date|day))\s+(?:had|has)\s+([\p{L}\s.'’-]{2,50}?)\s+(?:not|never)\s+(?:been(?:\s+back)?\s+(?:to|in)|visited|travelled\s+to|traveled\s+to|gone\s+to|set\s+foot\s+(?:in|on)|come\s+to)\s+([\p{L}]+(?:\s\p{Lu}\p{L}+)?)/iu;

/** Whether an article of one of these times, or any where none is named, has a sentence on a first trip "since" something, which `told` holds. */
const tellsSince = (
  words: string,
  dates: readonly string[],
  knowledge: Knowledge,
  told: (since: string) => boolean = () => true,
): boolean => {
  const { articles } = catalogueOf(knowledge);
  return findPassages(knowledge, words).some(({ citation: { quote, article } }) => {
    const published = articles.get(article)?.published?.date ?? '';
    const at = /\bsince\b/i.exec(quote)?.index ?? -1;
    return at >= 0 && told(quote.slice(at)) && dates.every((date) => isOf(published, date));
  });
};

/** A day in a time, or in the year of one: the trip itself is dated so as often as the report. */
const isOf = (published: string, date: string): boolean => published.slice(0, 4) === date.slice(0, 4);

/** What is looked for: words of a sentence on somebody's trip. */
const tripOf = (name: string, place: string | undefined): string =>
  [name, 'trip', ...(place === undefined ? [] : ['to', place])].join(' ');
const NOT_BEEN_HELD = ['not', 'been', 'held'];

const ofTrip = (words: string, heading: string): Intent => ({
  query: { ask: 'statement', words, question: heading, properties: ['visit'], wants: 'since' },
  named: true,
});

/** Since when a trip was the first, or whether it was the first since then: the sentence that says "since", where it is of that time. */
export const firstSince: Rule = shaped(
  [NOT_BEEN, FIRST_SINCE, WAS_FIRST],
  ({ question, knowledge, heading }): Intent | undefined => {
    const { text, reference } = question;
    const [notBeen, who = '', where = ''] = NOT_BEEN.exec(text) ?? [];
    const name = personSlot(question);
    if (notBeen !== undefined && reference.dates.length > 0) {
      const words = `${who} trip to ${where}`;
      return tellsSince(words, reference.dates.map(dayOf), knowledge) ? ofTrip(words, heading) : undefined;
    }
    const asked = FIRST_SINCE.exec(text);
    if (asked) {
      const words = tripOf(name, asked[1]);
      return tellsSince(words, reference.dates.map(dayOf), knowledge) ? ofTrip(words, heading) : undefined;
    }
    const claimed = WAS_FIRST.exec(text);
    if (!claimed || !hasPerson(question)) return undefined;
    const [, place, since = ''] = claimed;
    const words = tripOf(name, place);
    const own = reference.dates.map(dayOf).filter((date) => !since.includes(date.slice(0, 4)));
    return tellsSince(words, own, knowledge, (told) => holdsSince(told, since)) ? ofTrip(words, heading) : undefined;
  },
);

/** "since the war in Chile started" is since the invasion of it. */
const holdsSince = (told: string, since: string): boolean => {
  const words = contentWords(since).filter((word) => !IDLE.test(word));
  return words.length > 0 && words.every((word) => holdsAll(told, word));
};

const IDLE = /^(?:start(?:ed)?|beg[aiu]n|beginning|outbreak|onset|war|conflict|invasion|fighting)$/i;
const dayOf = (date: string): string => date.split('..')[0] ?? date;

/** "for how long had the annual summit not been held", "since what year had it gone unheld" */
const UNHELD =
  /\b(?:(?:for\s+)?how\s+(?:long|many\s+years)|since\s+(?:when|(?:what|which)\s+year))\s+(?:has|had|have)\s+(the\s+[^?,;:]{3,50}?)\s+(?:not\s+(?:been\s+held|taken\s+place|met|happened)|n[o’']t\s+been\s+held|gone\s+(?:unheld|without\s+being\s+held)|lapsed|been\s+(?:in\s+abeyance|skipped|missed|dormant|off))\b/i;
const NOT_HELD = /(?:n['’]t|\bnot)\s+(?:been\s+held|taken\s+place|met)\b/i;

/** Of a meeting that was not held for years: the sentence that says so, where its article is of the time that the question names. */
export const unheld: Rule = shaped([UNHELD], ({ question, knowledge, heading }): Intent | undefined => {
  const [, what] = UNHELD.exec(question.text) ?? [];
  if (what === undefined) return undefined;
  const { articles } = catalogueOf(knowledge);
  const times = question.reference.dates;
  const isTold = findPassages(knowledge, `${what} held`).some(
    ({ citation: { quote, article } }) =>
      NOT_HELD.test(quote) && times.every((time) => isWithin(articles.get(article)?.published?.date ?? '', time)),
  );
  const query: Query = {
    ask: 'statement',
    words: [what, ...NOT_BEEN_HELD].join(' '),
    question: heading,
    properties: ['postponed or not held'],
  };
  return { query: isTold ? query : { ...query, before: NEVER }, named: true };
});
