import type { Agreed } from '../query.ts';
import type { Knowledge, Meeting, Stated } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer, Claim, Notice } from './answer.ts';
import { aboutMeeting, type Context, unique } from './context.ts';
import { conflictNotices, differences, numberNotices, placeNotices, sourceOf } from './differ.ts';
import { reportedClaims, settingClaims, the } from './facts.ts';
import { claim, make } from './make.ts';
import { dateText, listText, meetingLabel, theMeeting } from './words.ts';

/** Each source's own value, one claim a source. */
const bySource = (values: readonly Stated<string>[], knowledge: Knowledge): Claim[] =>
  values.flatMap(({ value, citations }) =>
    citations.flatMap((citation) => claim(`${sourceOf(knowledge, citation.article)}: ${value}.`, [citation])),
  );

const wordings = (meeting: Meeting, knowledge: Knowledge): Claim[] =>
  meeting.wordings.flatMap(({ wording, citations, start, end }) =>
    claim(
      `${sourceOf(knowledge, citations[0].article)}: “${wording.replace(/\s+/g, ' ')}”, that is ${dateText(start, end)}.`,
      citations,
    ),
  );

const told = (
  meeting: Meeting,
  property: Agreed,
  knowledge: Knowledge,
): { readonly claims: readonly Claim[]; readonly differ: readonly Notice[] } => {
  switch (property) {
    case 'date':
      return {
        claims: [...wordings(meeting, knowledge), ...reportedClaims(meeting)],
        differ: conflictNotices(meeting),
      };
    case 'place':
      return {
        claims: bySource([...meeting.venues, ...meeting.cities, ...meeting.countries], knowledge),
        differ: placeNotices(meeting),
      };
    case 'chairs':
      return {
        claims: bySource(
          meeting.chairs.map(({ name, side, citations }) => ({ value: side ? `${name} (${side})` : name, citations })),
          knowledge,
        ),
        differ: chairDifferences(meeting),
      };
    case 'number':
      return {
        claims: bySource(
          meeting.ordinals.map(({ value, citations }) => ({ value: `number ${value}`, citations })),
          knowledge,
        ),
        differ: numberNotices(meeting),
      };
    case 'topics':
      return { claims: bySource(meeting.topics, knowledge).slice(0, 12), differ: [] };
  }
};

/** Two sources that name different people for one side. */
const chairDifferences = ({ chairs }: Meeting): Notice[] => {
  const sides = [...new Set(chairs.flatMap(({ side }) => side ?? []))];
  return sides.flatMap((side) => {
    const own = chairs.filter((chair) => chair.side === side);
    const apart = own.some((a) =>
      own.some(
        (b) => a !== b && a.citations.every(({ article }) => b.citations.every((other) => other.article !== article)),
      ),
    );
    return own.length > 1 && apart
      ? [
          {
            kind: 'conflict' as const,
            text: `The sources name different chairs for ${side}: ${listText(own.map(({ name }) => name))}.`,
          },
        ]
      : [];
  });
};

/** Whether the sources agree on a meeting's date (or place, chairs, number, topics): each one's own words side by side. */
export const answerAgreement = (context: Context, meeting: string, property: Agreed = 'date'): Answer =>
  aboutMeeting(
    context,
    meeting,
    { heading: `Do the sources agree: ${meeting}`, command: `Do the sources agree on the ${property} of %?` },
    (found, notices) => {
      const { knowledge } = context;
      const heading = `Do the sources agree on the ${property} of ${the(found)}?`;
      const { claims, differ } = told(found, property, knowledge);
      const articles = new Set(claims.flatMap(({ citations }) => citations.map(({ article }) => article)));
      if (claims.length === 0)
        return make(knowledge, 'not-in-sources', {
          heading,
          lead: `No source states the ${property} of ${the(found)}.`,
          claims: settingClaims(found),
          notices,
        });
      const less =
        property === 'date' && new Set(found.wordings.map(({ start, end }) => `${start}${end}`)).size > 1
          ? '; one says less than another'
          : '';
      const lead =
        differ.length > 0
          ? 'No, they differ.'
          : articles.size < 2
            ? 'Only one source states it, so there is nothing to compare.'
            : property === 'topics'
              ? `${articles.size} sources name topics; they need not name the same ones.`
              : `Yes: ${articles.size} sources, and no contradiction${less}.`;
      return make(knowledge, 'answered', {
        heading,
        lead,
        claims: unique(claims),
        notices: [...differ, ...notices],
      });
    },
  );

/** All that the sources differ on, of any meeting; where they don't, the meetings that several of them report. */
export const answerDifferences = (context: Context): Answer => {
  const { knowledge } = context;
  const { inOrder } = catalogueOf(knowledge);
  const heading = 'Do the sources agree?';
  const apart = inOrder
    .map((meeting) => ({ meeting, notices: [...differences(meeting), ...chairDifferences(meeting)] }))
    .filter(({ notices }) => notices.length > 0)
    .slice(-10);
  if (apart.length > 0)
    return make(knowledge, 'answered', {
      heading,
      lead: `They differ on ${apart.length === 1 ? 'one meeting' : `${apart.length} meetings`}.`,
      claims: apart.flatMap(({ meeting, notices }) =>
        notices.flatMap(({ text }) =>
          claim(
            `${meetingLabel(meeting)}: ${text}`,
            ...[...meeting.dates, ...meeting.cities, ...meeting.ordinals, ...meeting.chairs].map(
              ({ citations }) => citations,
            ),
          ),
        ),
      ),
      notices: apart.flatMap(({ notices }) => notices),
    });
  const shared = inOrder.filter(({ citations }) => new Set(citations.map(({ article }) => article)).size > 1).slice(-6);
  if (shared.length === 0)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: 'No meeting is reported by more than one source, so there is nothing to compare.',
    });
  return make(knowledge, 'answered', {
    heading,
    lead: 'No contradiction is on record.',
    claims: shared.flatMap((meeting) =>
      claim(`Reported by several sources: ${theMeeting(meeting)}.`, meeting.citations.slice(0, 4)),
    ),
  });
};
