import { contentWords, findPassages, type Passage } from '../passages.ts';
import type { Context } from './context.ts';

/** "what did Rao urge Berg to do", "what did they ask of Chile": the verb, and those on both sides of it. */
const ASKED =
  /\bwhat\s+(?:did|does|has|have|had)\s+(.{2,60}?)\s+(?:urged?|ask(?:ed)?(?:\s+of)?|exhort(?:ed)?|request(?:ed)?(?:\s+of)?|implored?|press(?:ed)?|advised?|encouraged?|tell|told|appeal(?:ed)?\s+to|call(?:ed)?\s+(?:on|upon)|want(?:ed)?)\s+(.{2,80})$/i;

/** "called him to follow the path", "urged Oslo to ratify", "asked the two sides to meet": in whatever verb it is told. */
const TOLD =
  /\b(?:call|ask|urg|exhort|request|implor|press|advis|encourag|tell|told|appeal|invit)(?:ed|es|s|ing)?\s+(?:(?:on|upon|to)\s+)?(?:(?:the|both|all|two)\s+)*(?:him|her|them|sides|countries|parties|governments?|\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*)\s+to\s+\p{Ll}/u;

/** Where in a text the first of some names stands. */
const placeOf = (text: string, names: string): number =>
  Math.min(
    ...contentWords(names)
      .map((name) => text.toLowerCase().indexOf(name.toLowerCase()))
      .filter((at) => at >= 0),
  );

/** Sentences in which the one named asks the other to do something, whatever the verb; undefined where no such thing is asked. */
export const requestsIn = (question: string, { knowledge, only }: Context): readonly Passage[] | undefined => {
  const [, who = '', whom = ''] = ASKED.exec(question) ?? [];
  if (contentWords(who).length === 0 || contentWords(whom).length === 0) return undefined;
  const other = whom.replace(/\bto\s+do\b/i, ' ').replace(/[?.!]+$/, '');
  const [named = other] = other.split(/\s+(?:regarding|about|on|concerning|over)\s/i);
  const told = findPassages(knowledge, `${who} ${other}`, { articles: only?.articles }).filter(
    ({ citation: { quote } }) => TOLD.test(quote),
  );
  const found = told.filter(({ citation: { quote } }) => placeOf(quote, who) < placeOf(quote, named));
  // "to do": nothing but that will do; nor is what the other asked of them.
  return told.length > 0 || /\bto\s+do\b/i.test(whom) ? found : undefined;
};
