import type { Answer, Claim, Notice } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { chairClaims, dateNotices, placeClaims, placeNotices, reportedClaims, the } from './facts.ts';
import { claim, make } from './make.ts';
import { dateText, listText } from './words.ts';
import type { Meeting } from '../record.ts';

const wordings = (meeting: Meeting): Claim[] =>
  meeting.wordings.flatMap(({ wording, citations, start, end }) => {
    const [citation] = citations;
    return claim(`“${wording}” (${citation.article}): ${dateText(start, end)}.`, citations);
  });

/** Whether the sources agree on a meeting's date (or place, chairs, number): each one's own words side by side. */
export const answerAgreement = (context: Context, meeting: string, property: 'date' | 'place' | 'chairs' | 'number' = 'date'): Answer =>
  aboutMeeting(context, meeting, { heading: `Do the sources agree: ${meeting}`, command: 'meeting' }, (found, notices) => {
    const { knowledge } = context;
    const heading = `Do the sources agree on the ${property} of ${the(found)}?`;
    const [claims, differ]: readonly [Claim[], readonly Notice[]] =
      property === 'date'
        ? [[...wordings(found), ...reportedClaims(found)], dateNotices(found).filter(({ kind }) => kind === 'conflict')]
        : property === 'place'
          ? [[...found.venues, ...found.cities].flatMap(({ value, citations }) => citations.flatMap((citation) => claim(`${value} (${citation.article}).`, [citation]))), placeNotices(found)]
          : property === 'chairs'
            ? [found.chairs.flatMap((chair) => chair.citations.flatMap((citation) => claim(`${chair.name} (${citation.article}).`, [citation]))), []]
            : [found.ordinals.flatMap(({ value, citations }) => citations.flatMap((citation) => claim(`Number ${value} (${citation.article}).`, [citation]))), []];
    const articles = new Set(claims.flatMap(({ citations }) => citations.map(({ article }) => article)));
    if (claims.length === 0) return make(knowledge, 'not-in-sources', { heading, lead: `No source states the ${property} of ${the(found)}.`, claims: property === 'place' ? placeClaims(found) : chairClaims(found), notices });
    const number = found.ordinals.length > 1 && property === 'number';
    const lead =
      differ.length > 0 || number
        ? 'No, they differ.'
        : articles.size < 2
          ? 'Only one source states it, so there is nothing to compare.'
          : `Yes: ${articles.size} sources, and no contradiction${property === 'date' && new Set(found.wordings.map(({ start, end }) => `${start}${end}`)).size > 1 ? '; one says less than another' : ''}.`;
    const conflict: Notice[] = number ? [{ kind: 'conflict', text: `The sources give different numbers: ${listText(found.ordinals.map(({ value }) => String(value)))}.` }] : [];
    return make(knowledge, 'answered', { heading, lead, claims, notices: [...differ, ...conflict, ...(property === 'date' ? dateNotices(found).filter(({ kind }) => kind === 'inferred') : []), ...notices] });
  });
