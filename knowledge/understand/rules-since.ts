import type { Rule } from './asking.ts';

/** "Berg hadn't been to Chile since what year", "since when had Berg not visited Chile": the year of the time before. */
const NOT_SINCE =
  /^\W*(?:[^,?]{3,40},\s*)?([\p{L}\s.'’-]{2,50}?)\s+(?:hadn[’']?t|had\s+not|hasn[’']?t|has\s+not|had\s+never|has\s+never)\s+(?:been(?:\s+back)?\s+(?:to|in)|visited|travelled\s+to|traveled\s+to|gone\s+to|set\s+foot\s+(?:in|on)|come\s+to)\s+([^?,]{2,50}?)\s+since\s+(?:when|(?:what|which)\s+(?:year|month|date|day))\W*$/iu;
const SINCE_WHEN =
  /^\W*since\s+(?:when|(?:what|which)\s+(?:year|month|date|day))\s+(?:had|has)\s+([\p{L}\s.'’-]{2,50}?)\s+(?:not|never)\s+(?:been(?:\s+back)?\s+(?:to|in)|visited|travelled\s+to|traveled\s+to|gone\s+to|set\s+foot\s+(?:in|on)|come\s+to)\s+([^?,]{2,50}?)\W*$/iu;

/** Only a sentence that says "since" tells it: a trip of another year does not. */
export const notSince: Rule = ({ question, heading }) => {
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
};
