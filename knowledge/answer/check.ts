import type { Query } from '../query.ts';
import type { Chair, Meeting } from '../record.ts';
import { type Catalogue, catalogueOf } from '../resolve/catalogue.ts';
import { resolveClaim } from '../resolve/meeting.ts';
import { type Reference, readReference } from '../resolve/reference.ts';
import { peopleOf } from '../resolve/trait.ts';
import { absolute } from '../resolve/when.ts';
import { aboutMeeting, type Context, meetingChoices } from './context.ts';
import { differences } from './differ.ts';
import { chairClaims, dateClaims, placeClaims, reportedClaims, settingClaims, undatedNotice } from './facts.ts';
import { type Draft, make } from './make.ts';
import { hasBeen as isOfPast } from './statement-fit.ts';
import { passedNotice } from './when.ts';

type Asked = Extract<Query, { readonly ask: 'check' }>;

type OfSide = Chair & { readonly side: string };

/** "was Dylevsky the Indian chair": the one named, where the record has them on another side than the one country named. */
const otherSide = (meeting: Meeting, reference: Reference, catalogue: Catalogue): OfSide | undefined => {
  const [side, second] = reference.parties;
  const ids = peopleOf(reference, catalogue);
  if (side === undefined || second !== undefined || ids === null) return undefined;
  return meeting.chairs.find(
    (chair): chair is OfSide => ids.has(chair.person) && chair.side !== null && chair.side !== side,
  );
};

/** "was the third in June", where the third of the main forum was not: a third of another forum makes no yes. */
const isOtherThanMain = (meeting: Meeting, reference: Reference, { mainForum, forums }: Catalogue): boolean => {
  const { ordinals, kinds, forum, branch } = reference;
  const [ordinal] = ordinals;
  return (
    ordinal !== undefined &&
    kinds.length + forum.length === 0 &&
    branch === null &&
    meeting.forum !== mainForum &&
    (forums.get(mainForum ?? '')?.meetings ?? []).some((other) => other.ordinal === ordinal)
  );
};

/** "will Berg chair the 5th", "was it planned for Oslo": of what was to be. */
const PLAN = /\b(?:will|would|going\s+to|planned|scheduled|supposed|meant|intended|expected)\b/i;

const DAYS =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s*(?:[-–—]|to|till|until|through|and)\s*(?:[\p{L}]+\s+)?(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:days|meetings))/iu;

/** "on 28–30 October", where the record has other first or last days. */
const otherDays = (question: string, { dates: [date] }: Meeting): boolean => {
  const [, from, to] = DAYS.exec(question) ?? [];
  return (
    from !== undefined &&
    to !== undefined &&
    date !== undefined &&
    (Number(date.start.slice(-2)) !== Number(from) || Number(date.end.slice(-2)) !== Number(to))
  );
};

/** Whether a meeting was where, when or with whom the words have it: yes or no with the record beside it; `unsure`: the record alone. */
export const answerCheck = (context: Context, { meeting: typed, question = typed, unsure = false }: Asked): Draft => {
  const { knowledge, now, words } = context;
  const catalogue = catalogueOf(knowledge);
  const reference = readReference(absolute(typed, now), catalogue);
  const found = resolveClaim(absolute(typed, now), knowledge);
  const heading = question.trim().slice(0, 120);
  if (found.is === 'contrary') {
    const meeting = found.value;
    const claims =
      found.to === 'place'
        ? placeClaims(meeting, words)
        : found.to === 'chair'
          ? chairClaims(meeting, words)
          : settingClaims(meeting, words);
    const choices = meetingChoices(found.fitting.slice(0, 4), 'meeting', words);
    const contradiction = words.refusals.contradicted(meeting, found.to, found.typed);
    if (claims.length === 0 || (found.to === 'date' && meeting.dates.length === 0))
      return make(context, 'not-in-sources', { heading, lead: contradiction, claims, choices });
    return make(context, 'answered', {
      heading,
      lead: unsure ? contradiction : words.meetings.denied(contradiction),
      claims,
      notices: differences(meeting, words),
      choices,
    });
  }
  // What is claimed of the latest meeting does not say which it is.
  const meant = found.is === 'one' && reference.recency !== null ? found.value.id : typed;
  return aboutMeeting(context, meant, { heading, command: 'meeting' }, (meeting, notices) => {
    const { places, dates, people } = reference;
    const other = otherSide(meeting, reference, catalogue);
    if (other)
      return make(context, 'answered', {
        heading,
        lead: unsure
          ? words.people.ofSide(other.name, other.side)
          : words.meetings.denied(words.people.ofSide(other.name, other.side)),
        claims: chairClaims(meeting, words),
        notices,
      });
    const claims = [
      ...(places.length > 0 ? placeClaims(meeting, words) : []),
      ...(dates.length > 0 ? [...dateClaims(meeting, words), ...reportedClaims(meeting, words)] : []),
      ...(people.length > 0 ? chairClaims(meeting, words) : []),
    ];
    const reported = dates.length > 0 && meeting.dates.length === 0;
    const isOther = isOtherThanMain(meeting, reference, catalogue);
    const isRange = otherDays(question, meeting);
    const isPlan = meeting.status === 'held' && PLAN.test(question);
    // "was the summit held in May": one that was but announced.
    const isAhead = meeting.status !== 'held' && isOfPast(question);
    return make(context, 'answered', {
      heading,
      lead: reported || unsure || isOther || isAhead || isRange || isPlan ? null : words.meetings.confirmed,
      claims: claims.length > 0 ? claims : settingClaims(meeting, words),
      notices: [
        ...(reported ? undatedNotice(meeting, words) : []),
        ...(isAhead ? passedNotice(meeting, context) : []),
        ...notices,
      ],
    });
  });
};
