import { contentWords, findPassages, holdsAll } from '../../passages.ts';
import { tokenize } from '../../read/token.ts';
import { wordsOf } from '../../resolve/catalogue.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import { quotesBy } from '../../resolve/said.ts';
import { type Rule, shaped } from '../asking.ts';
import { hasPerson } from '../slots.ts';
import { said } from './quote.ts';
import { notTold } from './untold.ts';

const BODY =
  /\b(?:army|navy|air\s+force|forces|ministry|embassy|foreign\s+office|defen[cs]e\s+staff|general\s+staff|headquarters|directorate)\b/i;

/** "the Chilean army", "Chile's ministry": somebody of one country. */
const isOfCountry = (who: string): boolean => {
  const tokens = tokenize(who);
  return tokens.some((_, i) => typedCountryAt(tokens, i) !== undefined);
};

/** "the navy": by itself. */
const SERVICE = /^(?:army|navy|air\s+force|armed\s+forces|embassy|headquarters|general\s+staff|defen[cs]e\s+staff)$/i;

/** "what did the Chilean army say on cables", "what did the navy say" */
const SAID =
  /^\W*(?:(?:and|so)\s+)?(?:what\s+)?(?:did|does|has|have|had)\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:say|said|tell|told|write|wrote|written|state|stated|remark|comment)\b/i;

/** A body of a country: its own words, and where it is not quoted none; what others say on the topic is not its word. */
export const saidByBody: Rule = shaped([BODY], (asking) => {
  const { question, knowledge } = asking;
  const [, who] = SAID.exec(question.text) ?? [];
  if (who === undefined || hasPerson(question) || !BODY.test(who)) return undefined;
  if (!isOfCountry(who) && !SERVICE.test(who)) return undefined;
  const names = wordsOf(who).filter((word) => word !== 'the');
  return quotesBy(names, knowledge).length > 0
    ? said(asking)
    : { query: { ask: 'quote', topic: '', speaker: who.trim() }, named: true };
});

const DOCUMENT =
  '(?:statements?|communiqu[eé]s?|releases?|declarations?|announcements?|readouts?|notices?|reports?|messages?|notes?|bulletins?)';
/** "did the Chilean ministry issue a statement", "has the Chilean side put out any press release" */
const ISSUED = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:did|has|have|had)\\s+(?:the\\s+)?([^?,:;]{3,60}?)\\s+(?:ever\\s+|also\\s+)?(?:issued?|released?|publish(?:ed)?|ma(?:k|d)e|put\\s+out|g[ai]ven?|sent?\\s+out|send\\s+out|circulated?)\\s+(?:an?\\s+|any\\s+|the\\s+|its\\s+(?:own\\s+)?|their\\s+(?:own\\s+)?)?((?:[\\p{L}-]+\\s+){0,2}?${DOCUMENT})\\b`,
  'iu',
);

/** "a statement issued by the ministry of Chile": whose it is, by the words right behind. */
const ISSUED_BY = /\b(?:issued|released|published|put\s+out)\s+by\s+((?:\S+\s+){1,7})/i;

/** A document of one side alone: one of which the side that issued it is not told, or another's, is none. */
export const issuedBySide: Rule = shaped([ISSUED], ({ question, knowledge, heading }) => {
  const [, who, document] = ISSUED.exec(question.text) ?? [];
  if (who === undefined || document === undefined || hasPerson(question) || !isOfCountry(who)) return undefined;
  if (TWO.test(who)) return undefined;
  const issuer = contentWords(who)
    .filter((word) => !/^(?:sides?|government|delegation|team)$/i.test(word))
    .join(' ');
  const told = findPassages(knowledge, `${issuer} ${document}`).some(
    ({ citation: { quote } }) =>
      /\b(?:issu|releas|publish|put\s+out)\w*/i.test(quote) &&
      holdsAll(quote, `${issuer} ${document}`) &&
      holdsAll(ISSUED_BY.exec(quote)?.[1] ?? quote, issuer),
  );
  return told
    ? { query: { ask: 'quote', topic: `${issuer} ${document}` }, named: true }
    : notTold(document, heading, 'yes');
});

/** "India and Russia", "the two sides" */
const TWO = /\b(?:and|both|two|either)\b/i;
