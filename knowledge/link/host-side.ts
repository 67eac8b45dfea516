import type { Told } from '../event/told.ts';
import { countryNames } from '../lexicon/countries.ts';
import type { PersonMention } from '../mention/mention.ts';
import { tokenize } from '../read/token.ts';

/** "PM Lund | said that she looks forward to welcoming President Berg to Norway" */
const WELCOMES =
  /^([^.;:!?“”"]{0,90}?)\b(?:welcom(?:e|es|ed|ing)|host(?:s|ed|ing)?|receiv(?:e|es|ed|ing))\s+(?!him\b|her\b|them\b|me\b)([^.;:!?,“”"]{2,60}?)\s+(?:to|in)\s+(?:the\s+)?(?=\p{Lu})/u;
/** "was welcomed", "thanked them for welcoming", "if Berg welcomes": not the one who stands before it. */
const BY_ANOTHER = /\b(?:thank\p{L}*|prais\p{L}*|for|by|was|were|been|being|when|after|where|whose|who|and|of)\b/iu;

/** The rest of a text that the pattern may need. */
const FAR = 220;

/** The country to which somebody who governs welcomes a guest: their own; null where no such sentence follows the name. */
export const hostSide = ({ reading, mentions }: Told, { span, name }: PersonMention): string | null => {
  const rest = reading.article.text.slice(span.end, span.end + FAR);
  const found = WELCOMES.exec(rest);
  const [whole = '', gap = '', guest = ''] = found ?? [];
  if (!found || BY_ANOTHER.test(gap)) return null;
  const from = span.end + gap.length;
  const people = mentions.flatMap((each) => each.people);
  const isOther = (start: number, end: number): boolean =>
    people.some(
      (other) => other.name !== '' && other.name !== name && other.span.start >= start && other.span.start < end,
    );
  // Another before the verb may be who welcomes; nobody behind it, and no guest is told.
  if (isOther(span.end, from) || !isOther(from, from + whole.length) || guest === '') return null;
  return countryNames.at(tokenize(rest.slice(whole.length, whole.length + 40)), 0)?.value.name ?? null;
};
