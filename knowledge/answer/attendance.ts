import { countryAt } from '../lexicon/country-at.ts';
import { findPassages, holdsAll } from '../passages.ts';
import type { Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import { named } from '../resolve/office.ts';
import { ordinalText } from '../words/en/values.ts';
import { isOfRankOrRole } from './chairs.ts';
import { aboutMeeting, type Context } from './context.ts';
import { chairClaims, settingClaims } from './facts.ts';
import { type Draft, make, quoted } from './make.ts';

/** Who took part, of all or of one side: the sentences that say so, and the chairs; no list of those present is made up. `body`: whether this navy did. */
export const answerAttendance = (
  context: Context,
  { meeting, others = false, body, side, person, rank }: Extract<Query, { ask: 'attendance' }>,
): Draft => {
  const { knowledge, words } = context;
  return aboutMeeting(
    context,
    meeting,
    { heading: words.people.askedAttendance(meeting), command: 'Who attended %?' },
    (found, notices) => {
      const heading = words.people.attendanceHeading(found, side);
      const own = new Set(found.citations.map(({ article, start }) => `${article}@${start}`));
      const dated = new Set(
        found.dates.flatMap(({ citations }) => citations.map(({ article, start }) => `${article}@${start}`)),
      );
      const said = findPassages(knowledge, 'attend', { articles: new Set(found.articles) }).filter(
        ({ citation }) =>
          own.has(`${citation.article}@${citation.start}`) ||
          dated.has(`${citation.article}@${citation.start}`) ||
          (found.ordinal !== null && citation.quote.includes(ordinalText(found.ordinal))),
      );
      const seen = new Set<string>();
      const isOther = (quote: string): boolean => {
        const numbers: readonly string[] = quote.match(/\b\d{1,3}(?:st|nd|rd|th)\b/g) ?? [];
        return found.ordinal !== null && numbers.length > 0 && !numbers.includes(ordinalText(found.ordinal));
      };
      const isOfSide = (quote: string): boolean =>
        side === undefined || (namesCountry(quote, side) && !goesTo(quote, side));
      const ofRank = rank === undefined ? found.chairs : found.chairs.filter((chair) => isOfRankOrRole(chair, rank));
      const chairs = chairClaims({ ...found, chairs: ofRank }, words, side);
      if (rank !== undefined && found.chairs.length > 0 && chairs.length === 0)
        return make(context, 'not-in-sources', {
          heading,
          lead: words.chairs.noneOfRank(found, rank, side),
          claims: chairClaims(found, words),
          notices: [{ kind: 'missing', text: words.people.noFullList }, ...notices],
        });
      // Of which rank they were, no sentence on who came tells.
      const passages = (rank === undefined ? said : [])
        .filter(({ citation }) => isOfSide(citation.quote))
        .filter(({ citation }) => !isOther(citation.quote))
        .filter(({ citation }) => {
          const key = citation.quote.replace(/\W+$/, '');
          return !seen.has(key) && seen.add(key);
        })
        .slice(0, 2)
        .map(({ citation }) => quoted(citation, words));
      if (passages.length + chairs.length === 0)
        return make(context, 'not-in-sources', {
          heading,
          lead: words.people.attendanceUnsaid(found, side),
          claims: settingClaims(found, words),
          notices,
        });
      const unseen = body ?? person;
      if (unseen !== undefined && !passages.some(({ says }) => holdsAll(named(says), named(unseen))))
        return make(context, 'not-in-sources', {
          heading,
          lead: words.statements.unsaid('yes'),
          claims: [...passages, ...chairs],
          notices: [{ kind: 'missing', text: words.people.noFullList }, ...notices],
        });
      if (others && passages.length === 0)
        return make(context, 'not-in-sources', {
          heading,
          lead: words.people.nobodyElse(found),
          claims: chairs,
          notices,
        });
      return make(context, 'answered', {
        heading,
        claims: [...chairs, ...passages],
        notices: [{ kind: 'missing', text: words.people.noFullList }, ...notices],
      });
    },
  );
};

/** Whether a sentence names a country, or what is of it; "she went to Chile for the Chile-Norway summit" has nobody there for Chile. */
const namesCountry = (quote: string, country: string): boolean => {
  const tokens = tokenize(quote);
  const at = tokens.flatMap((_, i) => (countryAt(tokens, i)?.value.name === country ? [i] : []));
  const isPlace = (i: number): boolean => /^(?:to|in|into)$/.test(tokens[i - 1]?.key ?? '');
  const isJoined = (i: number): boolean =>
    [quote[(tokens[i]?.start ?? 0) - 1], quote[tokens[i]?.end ?? 0]].some((mark) => /[-–—]/.test(mark ?? ''));
  return at.some((i) => !isPlace(i) && !isJoined(i)) || (at.length > 0 && !at.some(isPlace));
};

/** "Berg had travelled to Chile to attend": whoever comes to a country is not there for it. */
const GOES = /\b(?:travel\p{L}*|went|gone|flew|flown|came|come|trip|journey\p{L}*|visit\p{L}*|arriv\p{L}+)$/iu;

const goesTo = (quote: string, country: string): boolean => {
  const tokens = tokenize(quote);
  return tokens.some(
    ({ key }, i) =>
      GOES.test(key) &&
      [1, 2, 3].some((after) => {
        const between = tokens.slice(i + 1, i + after).every((one) => /^(?:to|in|the)$/.test(one.key));
        return between && countryAt(tokens, i + after)?.value.name === country;
      }),
  );
};
