import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer, Notice } from './answer.ts';
import type { Context } from './context.ts';
import { chairClaims } from './facts.ts';
import { make } from './make.ts';
import { select } from './select.ts';
import { listText } from './words.ts';

/** How many meetings one answer tells of: the latest ones. */
const MOST = 12;

/** Who chaired, or led a delegation at, each meeting of a forum, or of all; and who did most often. */
export const answerAllChairs = (context: Context, forum: string | undefined, side: string | undefined): Answer => {
  const { knowledge } = context;
  const heading = `Who chaired${side ? ` for ${side}` : ''}, meeting by meeting`;
  const found = select(context, forum === undefined ? {} : { forum }, heading);
  if (found.is === 'refused') return found.answer;
  const told = found.meetings.filter((meeting) => chairClaims(meeting, side).length > 0);
  if (told.length === 0)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `The articles name no chair${side ? ` for ${side}` : ''} of these meetings.`,
    });
  const left: Notice[] =
    told.length > MOST
      ? [
          {
            kind: 'missing',
            text: `The latest ${MOST} of ${told.length} are shown; name a forum or a meeting to see others.`,
          },
        ]
      : [];
  const silent = found.meetings.filter(({ status }) => status === 'held').length - told.length;
  const unnamed: Notice[] =
    silent > 0 ? [{ kind: 'missing', text: `Of ${silent} more held on record the articles name none.` }] : [];
  return make(knowledge, 'answered', {
    heading,
    lead: mostOften(
      told.flatMap((meeting) => meeting.chairs.filter((one) => side === undefined || one.side === side)),
      knowledge,
    ),
    claims: told.slice(-MOST).flatMap((meeting) => chairClaims(meeting, side)),
    notices: [...left, ...unnamed],
  });
};

const mostOften = (chairs: readonly { readonly person: string }[], knowledge: Context['knowledge']): string | null => {
  const counts = new Map<string, number>();
  for (const { person } of chairs) counts.set(person, (counts.get(person) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const names = [...counts].flatMap(([id, count]) =>
    count === most ? (catalogueOf(knowledge).people.get(id)?.name ?? []) : [],
  );
  return most > 1 && names.length < 4 ? `Most often on record: ${listText(names)}, ${most} times.` : null;
};
