import { catalogueOf } from '../resolve/catalogue.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { chairClaims } from './facts.ts';
import { type Draft, make } from './make.ts';
import { select } from './select.ts';

/** How many meetings one answer tells of: the latest ones. */
const MOST = 12;

/** Who chaired, or led a delegation at, each meeting of a forum, or of all; and who did most often. */
export const answerAllChairs = (context: Context, forum: string | undefined, side: string | undefined): Draft => {
  const { words } = context;
  const heading = words.chairs.allHeading(side);
  const found = select(context, forum === undefined ? {} : { forum }, heading);
  if (found.is === 'refused') return found.answer;
  const told = found.meetings.filter((meeting) => chairClaims(meeting, words, side).length > 0);
  if (told.length === 0) return make(context, 'not-in-sources', { heading, lead: words.chairs.none(side) });
  const left: Notice[] = told.length > MOST ? [{ kind: 'missing', text: words.chairs.leftOut(MOST, told.length) }] : [];
  const silent = found.meetings.filter(({ status }) => status === 'held').length - told.length;
  const unnamed: Notice[] = silent > 0 ? [{ kind: 'missing', text: words.chairs.unnamed(silent) }] : [];
  return make(context, 'answered', {
    heading,
    lead: mostOften(
      told.flatMap((meeting) => meeting.chairs.filter((one) => side === undefined || one.side === side)),
      context,
    ),
    claims: told.slice(-MOST).flatMap((meeting) => chairClaims(meeting, words, side)),
    notices: [...left, ...unnamed],
  });
};

const mostOften = (chairs: readonly { readonly person: string }[], { knowledge, words }: Context): string | null => {
  const counts = new Map<string, number>();
  for (const { person } of chairs) counts.set(person, (counts.get(person) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const names = [...counts].flatMap(([id, count]) =>
    count === most ? (catalogueOf(knowledge).people.get(id)?.name ?? []) : [],
  );
  return most > 1 && names.length < 4 ? words.chairs.mostOften(names, most) : null;
};
