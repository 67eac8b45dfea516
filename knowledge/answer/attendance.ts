import { findPassages } from '../passages.ts';
import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { chairClaims, settingClaims, the } from './facts.ts';
import { make } from './make.ts';
import { ordinalText } from './words.ts';

/** Who took part: the sentences that say so, and the chairs; no list of those present is made up. */
export const answerAttendance = (context: Context, meeting: string): Answer =>
  aboutMeeting(
    context,
    meeting,
    { heading: `Who attended: ${meeting}`, command: 'Who attended %?' },
    (found, notices) => {
      const { knowledge } = context;
      const heading = `Who attended ${the(found)}`;
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
      const passages = said
        .filter(({ citation }) => !isOther(citation.quote))
        .filter(({ citation }) => {
          const key = citation.quote.replace(/\W+$/, '');
          return !seen.has(key) && seen.add(key);
        })

        .slice(0, 2)
        .map(({ citation }) => ({ text: `“${citation.quote}”`, citations: [citation] as const }));
      const chairs = chairClaims(found);
      if (passages.length + chairs.length === 0)
        return make(knowledge, 'not-in-sources', {
          heading,
          lead: `The articles do not say who attended ${the(found)}.`,
          claims: settingClaims(found),
          notices,
        });
      return make(knowledge, 'answered', {
        heading,
        claims: [...chairs, ...passages],
        notices: [{ kind: 'missing', text: 'The articles give no full list of those present.' }, ...notices],
      });
    },
  );
