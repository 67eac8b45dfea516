import { countryWords } from '../../lexicon/countries.ts';
import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { ranksIn } from '../../resolve/rank.ts';
import { type Rule, shaped } from '../asking.ts';
import { NTH } from '../recast/pieces.ts';

const CHAIR =
  '(?:(?:co-?\\s?)?(?:chair(?:ed)?|led|lead|head(?:ed)?|preside(?:d)?\\s+over)|(?:be|sit|sat|was)\\s+in\\s+the\\s+chair\\s+(?:at|of))';
const WHOEVER =
  '(?:who|(?:which|what)\\s+(?:of\\s+the\\s+)?([\\p{L}-]+(?:\\s+[\\p{L}-]+){0,2}?)|(?:did|has|have|is\\s+there|was\\s+there)\\s+(?:any\\s?one|any\\s?body|someone|somebody|any|the\\s+same|an?|some)(?:\\s+([\\p{L}-]+(?:\\s+[\\p{L}-]+){0,2}?))?(?:\\s+(?:who|that))?)';

/** "who chaired both the 3rd and the 5th", "did any Chilean chair both of them", "is there anyone who chaired both" */
const BOTH = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?${WHOEVER}\\s+(?:has\\s+|have\\s+|had\\s+|ever\\s+|did\\s+)*${CHAIR}\\s+both\\s+(?:of\\s+)?([^?,:;]{2,50}?)\\s+(?:and|as\\s+well\\s+as|and\\s+also)\\s+([^?,:;]{2,50}?)\\W*$`,
  'iu',
);
/** "anybody from Chile" */
const FROM = /^(?:from|for|of)(?:\s+the)?\s*/i;
/** "the fourth summit" → "summit" */
const AFTER_NUMBER = new RegExp(`^(?:the\\s+)?(?:${NTH})\\s+(.+)$`, 'i');

/** Words for whoever chairs, which narrow nothing. */
const ANYBODY =
  /^(?:(?:single|one|same|co-?\s?)\s*)*(?:chairs?|chairm[ae]n|chairpersons?|officers?|officials?|persons?|people|m[ae]n|generals?|representatives?|delegates?)?$/i;
const MORE = /\b(?:not|never|only|alone|together|jointly|once|twice|first|last|alongside|with)\b|n[’']t\b/i;

/** "the 3rd and the 4th for Chile", "on the Chilean side" */
const FOR_SIDE = /\s+(?:for|on\s+behalf\s+of|on)\s+(?:the\s+)?(?=\p{Lu})|\s+(?:side|delegation)\W*$/u;

const idOf = (typed: string, knowledge: Knowledge): string | undefined => {
  const found = resolveMeeting(typed, knowledge);
  return found.is === 'one' ? found.value.id : undefined;
};

/** Whoever chaired each of two meetings, and not all who chaired one of them. */
export const chairedEach: Rule = shaped([BOTH], ({ heading, knowledge }) => {
  const [, which, any, first = '', last = ''] = BOTH.exec(heading) ?? [];
  if (first === '' || last === '' || MORE.test(heading)) return undefined;
  const [second = '', forSide = ''] = last.split(FOR_SIDE);
  const party = tokenize(forSide);
  const forCountry = countryWords.at(party, 0);
  if (forSide !== '' && forCountry?.end !== party.length) return undefined;
  const tokens = tokenize((which ?? any ?? '').replace(/(?:^|\s)(?:who|that)$/i, ''));
  const at = tokens.findIndex((_, i) => countryWords.at(tokens, i) !== undefined);
  const country = at < 0 ? undefined : countryWords.at(tokens, at);
  const rest = tokens.filter((_, i) => !country || i < at || i >= country.end).map(({ text }) => text);
  const whoever = rest.join(' ').replace(FROM, '');
  const rank = ANYBODY.test(whoever) ? undefined : ranksIn(`${whoever}s`);
  if (rank === undefined && !ANYBODY.test(whoever)) return undefined;
  // "the third and the fourth summit": of what the second says.
  const kind = AFTER_NUMBER.exec(second)?.[1] ?? '';
  const ids = [/\b(?:meeting|round|session|summit)/i.test(first) ? first : `${first} ${kind}`, second].flatMap(
    (each) => idOf(each, knowledge) ?? [],
  );
  return ids.length === 2 && ids[0] !== ids[1]
    ? {
        query: {
          ask: 'all-chairs',
          inEach: ids.map((id) => [id]),
          ...(country ? { side: country.value.name } : forCountry ? { side: forCountry.value.name } : {}),
          ...(rank === undefined ? {} : { rank }),
        },
        named: true,
      }
    : undefined;
});
