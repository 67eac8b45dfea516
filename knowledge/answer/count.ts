import type { Filter } from '../query.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf, singular, wordsOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import { statementsOf } from '../resolve/said.ts';
import type { Answer, Claim } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { make } from './make.ts';
import { select } from './select.ts';
import { leftOut, listClaims, MOST } from './timeline.ts';

/** "The dialogue takes place every two years": what is stated of the forums of these meetings. */
const frequencyClaims = (meetings: readonly Meeting[], knowledge: Knowledge): Claim[] => {
  const { forums } = catalogueOf(knowledge);
  const entries = [...new Set(meetings.map(({ forum }) => forum))].flatMap((id) => forums.get(id) ?? []);
  return statementsOf('frequency', knowledge)
    .filter(({ subject }) => {
      const words = wordsOf(subject).filter((word) => !['the', 'this', 'meeting', 'meetings'].includes(word));
      return words.length > 0 && entries.some(({ own }) => words.every((word) => own.has(singular(word))));
    })
    .slice(0, 3)
    .map(({ citations }) => ({ text: `“${citations[0].quote}”`, citations: [citations[0]] }));
};

/** How many held meetings are on record, of those that a filter leaves; each with its sentence. */
export const answerCount = (context: Context, filter: Filter, often = false): Answer => {
  const { knowledge } = context;
  const heading = often ? 'How often they meet' : 'How many meetings';
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status }) => status === 'held');
  const shown = held.slice(-MOST);
  const what = found.said ? `${found.said} ` : '';
  if (held.length === 0)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `No held meeting ${what}is on record; ${coverage(knowledge)}.`,
    });
  const stated = often ? frequencyClaims(held, knowledge) : [];
  const silent = often && stated.length === 0 ? 'The articles do not say how often they meet. ' : '';
  return make(knowledge, 'answered', {
    heading,
    lead: `${silent}${held.length} held ${held.length === 1 ? 'meeting' : 'meetings'} ${what}${held.length === 1 ? 'is' : 'are'} on record here; the articles need not report every one.`,
    claims: [...stated, ...listClaims(shown, found.chair)],
    notices: [...correctionNotice(found.corrections), ...leftOut(held.length)],
  });
};
