import { holdsAll } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Statement } from '../record.ts';
import { NEVER } from '../understand/asking.ts';
import { writtenNotices } from './aging.ts';
import { type Context, unique } from './context.ts';
import { chairClaims } from './facts.ts';
import { type Draft, make, quoted } from './make.ts';
import { namedBefore } from './next-sentence.ts';
import { select } from './select.ts';
import { answerStatement } from './statement.ts';
import { told } from './statement-told.ts';
import { leftOut, listClaims } from './timeline.ts';
import { encounters, moreSentences } from './told-beside.ts';

/** How many visits, and how many meetings beside them, one answer holds. */
const MOST = 4;

/** "travelled there to attend the summit", "visited it for the talks". */
const PURPOSE =
  /\bto\s+(?:attend|meet|join|hold|sign|take\s+part|participate|co-?chair|chair|address|discuss|visit|inaugurate|review|open|receive|watch|see)\b|\bfor\s+(?:the|an?|his|her|their|talks)\b|\bon\s+the\s+occasion\b/i;

/** A visit is that of its subject; those who met somewhere were all there. */
const isOf = ({ property, subject, value }: Statement, name: string | undefined): boolean =>
  name === undefined || holdsAll(property === 'visit' ? subject : `${subject} ${value}`, name);

/**
 * "who was in Samarkand", "has she been to Chile since 2019", "why did he visit Oslo": the visits and encounters there that the articles tell of, and who
 * chaired the meetings there; a visit that was tells it, and one that "may take place" does not. Else what sentences say of the words.
 */
export const answerWent = (context: Context, query: Extract<Query, { ask: 'went' }>): Draft => {
  const { question, words, filter, name, why = false, present = false } = query;
  const heading = question.trim().slice(0, 120);
  const found = select(context, filter, heading);
  const visits =
    found.is === 'refused'
      ? []
      : encounters(found.said, context).filter((one) => isOf(one, name) && (!why || PURPOSE.test(one.value)));
  const shown = visits.slice(-MOST).map((one) => told(one, 'when', context));
  const held = found.is === 'refused' || !present ? [] : found.meetings.filter(({ status }) => status === 'held');
  const chairs = held
    .slice(-MOST)
    .flatMap((meeting) => [...listClaims([meeting], context.words), ...chairClaims(meeting, context.words)]);
  // "who met in Oslo", where "both leaders" did: the sentence before that names them.
  const names = present ? shown.flatMap(({ claim }) => namedBefore(claim.citations[0], context) ?? []) : [];
  const claims = [
    ...names.slice(0, 1).map((citation) => quoted(citation, context.words)),
    ...shown.map(({ claim }) => claim),
    ...chairs,
  ];
  if (claims.length > 0)
    return make(context, 'answered', {
      heading,
      claims: unique(claims),
      notices: [
        ...shown.flatMap(({ notices }) => notices),
        ...writtenNotices(
          shown.flatMap(({ claim }) => claim.citations),
          question,
          context,
        ),
        ...moreSentences(visits.length, MOST, context),
        ...leftOut(held.length, context.words, MOST),
      ],
    });
  return answerStatement(context, words, {
    question,
    ...(why
      ? { wants: 'why' as const, properties: ['visit'] }
      : name === undefined
        ? { wants: 'who' as const }
        : // That somebody else was there, or this one elsewhere, tells nothing.
          { wants: 'yes' as const, before: NEVER }),
  });
};
