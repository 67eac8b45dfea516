import type { Query } from '../query.ts';

/** "how many weeks after the 3rd", "the number of months between", "in weeks": the unit in which a time is asked for. */
const ASKED =
  /\b(?:how\s+many|(?:the\s+)?number\s+of|exact)\s+(?:\p{L}+\s+)?(days?|weeks?|months?)\b|\bin\s+(days|weeks|months)\b|\b(days|weeks|months)\s+(?:between|from|since|after|passed)\b/iu;

const UNITS = { d: 'day', w: 'week', m: 'month' } as const;

/** The same query of a length of time, in the unit that the question asks for. */
export const inUnit = (query: Query, text: string): Query => {
  if (query.ask !== 'between' && query.ask !== 'lapse' && query.ask !== 'ago') return query;
  const [, first, second, third] = ASKED.exec(text) ?? [];
  const unit = UNITS[(first ?? second ?? third ?? '').charAt(0).toLowerCase() as 'd'];
  return unit === undefined ? query : { ...query, unit };
};
