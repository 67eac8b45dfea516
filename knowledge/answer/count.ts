import type { Filter } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf, singular, wordsOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import { statementsOf } from '../resolve/said.ts';
import { isHeld } from '../resolve/time.ts';
import { type Context, correctionNotice, otherNotice } from './context.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { select } from './select.ts';
import { leftOut, listClaims, MOST, MOST_OTHERS } from './timeline.ts';
import { toldBeside } from './told-beside.ts';

/** "The dialogue takes place every two years": what is stated of the forums of these meetings. */
const frequencyClaims = (meetings: readonly Meeting[], { knowledge, words }: Context): DraftClaim[] => {
  const { forums } = catalogueOf(knowledge);
  const entries = [...new Set(meetings.map(({ forum }) => forum))].flatMap((id) => forums.get(id) ?? []);
  return statementsOf('frequency', knowledge)
    .filter(({ subject }) => {
      const own = wordsOf(subject).filter((word) => !['the', 'this', 'meeting', 'meetings'].includes(word));
      return own.length > 0 && entries.some((entry) => own.every((word) => entry.own.has(singular(word))));
    })
    .slice(0, 3)
    .map(({ citations }) => quoted(citations[0], words));
};

/** How many held meetings are on record, of those that a filter leaves; each with its sentence. */
export const answerCount = (context: Context, filter: Filter, often = false): Draft => {
  const { knowledge, words } = context;
  const heading = often ? words.series.often : words.series.count;
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const catalogue = catalogueOf(knowledge);
  const held = found.meetings === catalogue.inOrder ? catalogue.held : found.meetings.filter(isHeld);
  const beside = toldBeside(found, context);
  if (held.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.series.noneHeld(found.said, coverage(knowledge)),
      claims: beside.claims,
      notices: beside.notices,
    });
  const stated = often ? frequencyClaims(held, context) : [];
  const silent = often && stated.length === 0 ? [words.series.oftenUnsaid] : [];
  return make(context, 'answered', {
    heading,
    lead: [...silent, words.series.held(held.length, found.said)].join(' '),
    claims: [...stated, ...listClaims(held.slice(-MOST), words, found.chair), ...beside.claims],
    notices: [
      ...correctionNotice(found.corrections, words),
      ...otherNotice(found.others.slice(0, MOST_OTHERS), words),
      ...leftOut(held.length, words),
      ...beside.notices,
    ],
  });
};
