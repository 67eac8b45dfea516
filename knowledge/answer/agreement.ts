import type { Evidence } from '../article.ts';
import type { Agreed } from '../query.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { en } from '../words/en/en.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { aboutMeeting, type Context, unique } from './context.ts';
import { conflictNotices, differences, numberNotices, placeNotices, sourceOf } from './differ.ts';
import { reportedClaims, settingClaims } from './facts.ts';
import { claim, type Draft, type DraftClaim, make, type Shown } from './make.ts';

/** A value as its sources give it. */
type Given = { readonly value: string; readonly citations: Evidence; readonly shown: readonly Shown[] };

/** Each source's own value, one claim a source. */
const bySource = (values: readonly Given[], context: Context): DraftClaim[] =>
  values.flatMap(({ value, shown, citations }) =>
    citations.flatMap((citation) =>
      claim(context.words.sources.says(sourceOf(citation.article, context), value), shown, [citation]),
    ),
  );

const wordings = (meeting: Meeting, context: Context): DraftClaim[] =>
  meeting.wordings.flatMap((date) =>
    claim(
      context.words.sources.saysDate(
        sourceOf(date.citations[0].article, context),
        date.wording.replace(/\s+/g, ' '),
        date,
      ),
      meeting.dates.filter(({ start, end }) => start === date.start && end === date.end),
      date.citations,
    ),
  );

const told = (
  meeting: Meeting,
  property: Agreed,
  context: Context,
): { readonly claims: readonly DraftClaim[]; readonly differ: readonly Notice[] } => {
  const { words } = context;
  const { sources } = words;
  switch (property) {
    case 'date':
      return {
        claims: [...wordings(meeting, context), ...reportedClaims(meeting, words)],
        differ: conflictNotices(meeting, words),
      };
    case 'place': {
      const places = [...meeting.venues, ...meeting.cities, ...meeting.countries];
      return {
        claims: bySource(
          places.map((place) => ({ ...place, shown: [place] })),
          context,
        ),
        differ: placeNotices(meeting, words),
      };
    }
    case 'chairs':
      return {
        claims: bySource(
          meeting.chairs.map((chair) => ({
            value: sources.chair(chair.name, chair.side),
            citations: chair.citations,
            shown: [chair],
          })),
          context,
        ),
        differ: chairDifferences(meeting, words),
      };
    case 'number':
      return {
        claims: bySource(
          meeting.ordinals.map(({ value, citations }) => ({
            value: sources.number(value),
            citations,
            shown: [meeting],
          })),
          context,
        ),
        differ: numberNotices(meeting, words),
      };
    case 'topics':
      return {
        claims: bySource(
          meeting.topics.map((topic) => ({ ...topic, shown: [topic] })),
          context,
        ),
        differ: [],
      };
  }
};

/** Two sources that name different people for one side. */
const chairDifferences = ({ chairs }: Meeting, { sources }: Words): Notice[] => {
  const sides = [...new Set(chairs.flatMap(({ side }) => side ?? []))];
  return sides.flatMap((side) => {
    const own = chairs.filter((chair) => chair.side === side);
    if (own.length < 2) return [];
    const articles = own.map(({ citations }) => new Set(citations.map(({ article }) => article)));
    const apart = articles.some((a, i) => articles.some((b, j) => i < j && [...a].every((article) => !b.has(article))));
    if (!apart) return [];
    const names = own.map(({ name }) => name);
    return [{ kind: 'conflict' as const, text: sources.chairs(side, names) }];
  });
};

/** Whether an article of the outlet stands behind a claim. */
const isOf = ({ citations }: DraftClaim, name: string, context: Context): boolean =>
  citations.some(({ article }) => isNamed(article, name, context));

const isNamed = (article: string, name: string, context: Context): boolean => {
  const own = new Set(wordsOf(sourceOf(article, context)));
  return wordsOf(name).every((word) => own.has(word));
};

/** What is set side by side where nothing is said of what to compare. */
const ALL: readonly Agreed[] = ['date', 'place', 'chairs', 'topics'];

/** Whether the sources agree on a meeting's date (or place, chairs, number, topics; on all where none is asked for): each one's own words side by side. */
export const answerAgreement = (
  context: Context,
  meeting: string,
  property?: Agreed,
  named: readonly string[] = [],
): Draft => {
  const { words } = context;
  const { sources } = words;
  const part = property === undefined ? '' : `the ${property} of `;
  const asked = {
    heading: sources.askedAgreement(meeting),
    command: `Do the sources agree on ${part}%?`,
  };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = property === undefined ? sources.wholeHeading(found) : sources.agreementHeading(property, found);
    const parts = (property === undefined ? ALL : [property]).map((each) => told(found, each, context));
    const all = { claims: parts.flatMap(({ claims }) => claims) };
    const differ = parts.flatMap((each) => each.differ);
    const silent = named.filter((name) => !all.claims.some((each) => isOf(each, name, context)));
    const claims =
      named.length === 0 || silent.length === named.length
        ? all.claims
        : all.claims.filter((each) => named.some((name) => isOf(each, name, context)));
    // An outlet that reports the meeting may be silent on one thing; one that does not can't be compared with any.
    const absent = silent.filter((name) => !found.articles.some((id) => isNamed(id, name, context)));
    if (absent.length > 0 && named.length - absent.length < 2)
      return make(context, 'not-in-sources', {
        heading,
        lead: sources.noneOf(absent, found),
        claims: unique(claims),
        notices,
      });
    const missing: Notice[] = absent.length === 0 ? [] : [{ kind: 'missing', text: sources.noneOf(absent, found) }];
    if (claims.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: sources.unsaid(property ?? 'date', found),
        claims: settingClaims(found, words),
        notices,
      });
    const { size } = new Set(claims.flatMap(({ citations }) => citations.map(({ article }) => article)));
    const less = property === 'date' && new Set(found.wordings.map(({ start, end }) => `${start}${end}`)).size > 1;
    const lead =
      differ.length > 0
        ? sources.differ
        : size < 2
          ? sources.onlyOne
          : property === undefined
            ? sources.sideBySide
            : property === 'topics'
              ? sources.nameTopics(size)
              : sources.agree(size, less);
    return make(context, 'answered', {
      heading,
      lead,
      claims: unique(claims),
      notices: [...missing, ...differ, ...notices],
    });
  });
};

/** How many meetings that sources differ on, and how many that they agree on, one answer tells of: the latest. */
const MOST_DIFFERING = 10;
const MOST_SHARED = 6;

type Compared = { readonly differing: readonly Meeting[]; readonly shared: readonly Meeting[] };

const compared = new WeakMap<Knowledge, Compared>();

/** The latest meetings that sources differ on, and the latest that several report; looked for once. */
const comparedIn = (knowledge: Knowledge): Compared => {
  const known = compared.get(knowledge);
  if (known) return known;
  const { inOrder } = catalogueOf(knowledge);
  const found = {
    differing: inOrder
      .filter((meeting) => differences(meeting, en).length > 0 || chairDifferences(meeting, en).length > 0)
      .slice(-MOST_DIFFERING),
    shared: inOrder
      .filter(({ citations: [first, ...others] }) => others.some(({ article }) => article !== first.article))
      .slice(-MOST_SHARED),
  };
  compared.set(knowledge, found);
  return found;
};

/** All that the sources differ on, of any meeting; where they don't, the meetings that several of them report. */
export const answerDifferences = (context: Context): Draft => {
  const { knowledge, words } = context;
  const { sources } = words;
  const heading = sources.agreeHeading;
  const { differing, shared } = comparedIn(knowledge);
  const apart = differing.map((meeting) => ({
    meeting,
    notices: [...differences(meeting, words), ...chairDifferences(meeting, words)],
  }));
  if (apart.length > 0)
    return make(context, 'answered', {
      heading,
      lead: sources.differOnMeetings(apart.length),
      claims: apart.flatMap(({ meeting, notices }) => {
        const values = [...meeting.dates, ...meeting.cities, ...meeting.chairs];
        return notices.flatMap(({ text }) =>
          claim(
            sources.differOn(meeting, text),
            [meeting, ...values],
            ...[...meeting.dates, ...meeting.cities, ...meeting.ordinals, ...meeting.chairs].map(
              ({ citations }) => citations,
            ),
          ),
        );
      }),
      notices: apart.flatMap(({ notices }) => notices),
    });
  if (shared.length === 0) return make(context, 'not-in-sources', { heading, lead: sources.noneShared });
  return make(context, 'answered', {
    heading,
    lead: sources.noContradiction,
    claims: shared.flatMap((meeting) =>
      claim(sources.reportedBySeveral(meeting), [meeting], meeting.citations.slice(0, 4)),
    ),
  });
};
