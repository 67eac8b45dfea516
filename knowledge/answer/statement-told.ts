import type { IsoDate } from '../article.ts';
import type { Wanted } from '../query.ts';
import type { Statement } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import type { DraftClaim } from './make.ts';
import { holds } from './wants.ts';

/** A subject that means nothing by itself: the whole sentence is shown instead. */
export const VAGUE =
  /^(?:both|the two|these|this|they|it|he|she|their|the (?:meeting|talks|discussions|deliberations|outcome|visit|countries|sides|leaders|strategic discussions|spirit|group|working group|committee|dialogue|forum|commission)\b|a meeting|two|all)\b/i;

/** The date of a statement, where it is sound: in its words, or a past one not after the report. */
export const dateOf = (
  { date, value, property, citations: [citation] }: Statement,
  context: Context,
): { readonly date: IsoDate; readonly inferred: boolean } | null => {
  if (date === null || date.startsWith('--')) return null;
  if (citation.quote.includes(date.slice(0, 4))) return { date, inferred: false };
  const published = catalogueOf(context.knowledge).articles.get(citation.article)?.published?.date;
  if (
    !published ||
    property === 'expectation' ||
    property === 'invitation' ||
    date > published ||
    Number(published.slice(0, 4)) - Number(date.slice(0, 4)) > 1
  )
    return null;
  return value === '' ? null : { date, inferred: true };
};

/** A statement as it is told, and the date that it gives: empty where it gives none. */
type Told = { readonly claim: DraftClaim; readonly notices: readonly Notice[]; readonly date: string };

/** "The India-Russia Strategic Partnership was formalized in 2000."; the date after it where the words of the value lack it. */
export const told = (statement: Statement, wants: Wanted | undefined, context: Context, asWritten = false): Told => {
  const { subject, value, citations } = statement;
  const { statements } = context.words;
  const date = dateOf(statement, context);
  const said = date && !value.includes(date.date.slice(0, 4)) ? date.date : null;
  // The whole sentence where the statement by itself says too little, or would not read as one.
  const whole =
    asWritten ||
    VAGUE.test(subject) ||
    // Two verbs of one subject: told apart they would not read as a sentence.
    citations[0].quote.includes(`${subject} and ${value}`) ||
    /^\p{Lu}/u.test(value) ||
    wants === 'why' ||
    (wants !== 'when' && wants !== 'who' && !holds(`${subject} ${value}`, wants));
  return {
    claim: {
      text: whole
        ? statements.quoted(citations[0].quote, date?.inferred ? said : null)
        : statements.told(subject, value, said),
      shows: [statement],
      says: whole ? citations[0].quote : `${subject} ${value}`,
      citations: [citations[0]],
    },
    notices: date?.inferred ? [{ kind: 'inferred', text: statements.dateFollows(date.date) }] : [],
    date: date?.date ?? '',
  };
};
