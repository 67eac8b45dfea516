import type { Filter } from '../query.ts';
import { coverage } from '../resolve/meeting.ts';
import type { Answer } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { make } from './make.ts';
import { select } from './select.ts';
import { leftOut, listClaims, MOST } from './timeline.ts';

/** How many held meetings are on record, of those that a filter leaves; each with its sentence. */
export const answerCount = (context: Context, filter: Filter): Answer => {
  const { knowledge } = context;
  const heading = 'How many meetings';
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
  return make(knowledge, 'answered', {
    heading,
    lead: `${held.length} held ${held.length === 1 ? 'meeting' : 'meetings'} ${what}${held.length === 1 ? 'is' : 'are'} on record here; the articles need not report every one.`,
    claims: listClaims(shown, found.chair),
    notices: [...correctionNotice(found.corrections), ...leftOut(held.length)],
  });
};
