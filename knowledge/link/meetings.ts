import type { Citation, Evidence, Span } from '../article.ts';
import type { MeetingDraft } from '../event/draft.ts';
import { cityAt } from '../lexicon/country-at.ts';
import { regionNames } from '../lexicon/party-regions.ts';
import type { PersonMention } from '../mention/mention.ts';
import { resolvePlaceWord } from '../mention/place.ts';
import { quoteOf } from '../read/quote.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Why } from '../reason.ts';
import type { Chair, ChairBasis, Forum, Meeting, MeetingStatus, Person, Stated } from '../record.ts';
import type { Group, Placed } from './group.ts';
import { foldDates, join } from './said-date.ts';

/** What one article says, with where. */
type Said<T> = { readonly value: T; readonly citation: Citation; readonly why?: Why };

const key = (value: string): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Each value once, with everything that says it. */
const stated = (said: readonly Said<string>[]): Stated<string>[] => {
  const values = new Map<string, { value: string; citations: Evidence; why?: Why }>();
  for (const { value, citation, why } of said) {
    const known = values.get(key(value));
    if (!known) values.set(key(value), { value, citations: [citation], ...(why === undefined ? {} : { why }) });
    else {
      known.citations = join(known.citations, [citation]);
      // What one source says outright needs no inference from another.
      if (why === undefined) delete known.why;
    }
  }
  return [...values.values()];
};

const cite = ({ told }: Placed, span: Span): Citation => quoteOf(told.reading, span);

/** One city an article, the first it binds to the meeting: a second is where the meeting's guests went. */
const cities = (members: readonly Placed[]): Stated<string>[] =>
  stated(
    members.flatMap((member) => {
      const found = member.places.flatMap((mention): Said<string>[] => {
        const { reading } = member.told;
        if (mention.form === 'city') return [{ value: mention.name, citation: cite(member, mention.span) }];
        const city = mention.form === 'word' ? resolvePlaceWord(mention, reading.dateline) : null;
        const header = reading.dateline ? reading.segments[reading.dateline.segment] : undefined;
        if (city === null) return [];
        const { text } = reading.article;
        const word = text.slice(mention.span.start, mention.span.end);
        const why: Why = [{ because: 'place word', word, city }];
        const leans =
          mention.word === 'here' && header ? [{ value: city, citation: cite(member, header.span), why }] : [];
        return [{ value: city, citation: cite(member, mention.span), why }, ...leans];
      });
      const [first] = found;
      return first ? found.filter(({ value }) => key(value) === key(first.value)) : [];
    }),
  );

const REMOTE = /\b(?:virtual|virtually|video|videoconference|online|teleconference|remotely)\b/i;

/**
 * Where no words say the city: the one place of the dateline, if it lies in a country that takes part and the report
 * names a venue there or is of the meeting's last day.
 */
const datelineCity = (members: readonly Placed[], { parties }: Forum): Stated<string>[] => {
  for (const member of members) {
    const { draft, told } = member;
    const { dateline, segments } = told.reading;
    const [place, ...more] = dateline?.places ?? [];
    if (!dateline || !place || more.length > 0 || draft !== told.meetings[0] || draft.status !== 'held') continue;
    if (
      member.places.length > 0 ||
      REMOTE.test(
        segments
          .slice(0, LEAD)
          .filter(({ span }) => !told.meetings.some((other) => isIn(other, span)) || isIn(draft, span))
          .map(({ text }) => text)
          .join(' '),
      )
    )
      continue;
    const sameDay = member.dates.some(
      ({ end }) => end === dateline.date || end === told.reading.article.published?.date,
    );
    const spoken = segments.filter(({ span }) =>
      draft.spans.some(({ start }) => span.start <= start && start < span.end),
    );
    if (draft.venues.length === 0 && (!sameDay || spoken.some(({ text }) => ELSEWHERE.test(text)))) continue;
    const city = cityAt(tokenize(place), 0)?.value;
    const header = segments[dateline.segment];
    if (!city || !header || !parties.includes(city.country.name)) continue;
    const why: Why = [{ because: 'dateline city', city: city.name }];
    return [{ value: city.name, citations: [cite(member, header.span)], why }];
  }
  return [];
};

/** Whether a sentence speaks of the meeting: "the previous round was held online" is not this one. */
const isIn = ({ spans }: MeetingDraft, { start, end }: Span): boolean =>
  spans.some((one) => start <= one.start && one.start < end);

/** "gathered at Ho in the Volta Region": a place, though none that is known. */
const ELSEWHERE =
  /\b(?:held|gathered|met|meets?|convened|concluded|took place|opened|sat|hosted)\b[^.;]{0,60}\b(?:at|in) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u;

/** Segments that are looked at for words of a meeting by video. */
const LEAD = 12;

const countries = (members: readonly Placed[]): Stated<string>[] =>
  stated(
    members.flatMap((member) =>
      member.places
        .filter(({ form }) => form === 'country')
        .map(({ name, span }) => ({ value: name, citation: cite(member, span) })),
    ),
  );

const named = (members: readonly Placed[], list: 'venues' | 'topics' | 'exercises'): Stated<string>[] =>
  stated(
    members.flatMap((member) =>
      member.draft[list].map(({ name, span }) => ({ value: name, citation: cite(member, span) })),
    ),
  );

/** The surest first: someone said to have co-chaired is not made a head of delegation by another sentence. */
const BASES: readonly ChairBasis[] = ['co-chaired', 'chaired', 'to co-chair', 'hosted', 'led delegation'];

const chairs = (members: readonly Placed[], people: ReadonlyMap<PersonMention, Person>): Chair[] => {
  const found = new Map<Person, Chair>();
  for (const member of members)
    for (const { person: mention, basis, side, span } of member.draft.chairs) {
      const person = people.get(mention);
      if (!person) continue;
      const citations = join([cite(member, span)], [cite(member, mention.span)]);
      const known = found.get(person);
      if (!known) {
        const { name, rank, role } = mention;
        const post = person.posts.find(
          (one) => one.role !== null && one.citations.some(({ article }) => article === member.draft.article),
        );
        const full = role === null && post ? post : undefined;
        // A surname alone is shown in full only with words that give it in full.
        const named = name.includes(' ') ? undefined : fullNameOf(person, member.draft.article);
        found.set(person, {
          person: person.id,
          name: named ? person.name : name,
          rank: rank ?? full?.rank ?? null,
          role: role ?? full?.role ?? null,
          side: side ?? mention.side ?? full?.side ?? null,
          aliases: [person.name, ...person.aliases].filter((alias) => alias !== name),
          basis,
          citations: join(citations, [...(full?.citations ?? []), ...(named ? [named] : [])]),
        });
        continue;
      }
      const fuller = (mention.role?.length ?? 0) > (known.role?.length ?? 0);
      found.set(person, {
        ...known,
        rank: known.rank ?? mention.rank,
        role: fuller ? mention.role : known.role,
        side: known.side ?? side ?? mention.side,
        basis: BASES.indexOf(basis) < BASES.indexOf(known.basis) ? basis : known.basis,
        citations: join(known.citations, citations),
      });
    }
  return [...found.values()];
};

/** Words of the article that give the person's whole name. */
const fullNameOf = ({ name, posts }: Person, article: string): Citation | undefined =>
  posts.flatMap(({ citations }) => citations).find((one) => one.article === article && one.quote.includes(name));

/** With two co-chairs of a two-party forum, one side known leaves the other; so with hosts and their guests. Nobody is of a group of countries. */
const withSides = (all: readonly Chair[], forum: Forum): Chair[] => {
  const hosts = all.filter(({ basis }) => basis === 'hosted');
  if (hosts.length > 0) return withHosts(all, forum);
  const [first, second] = all;
  const [a, b] = forum.parties;
  if (!first || !second || all.length !== 2 || forum.parties.length !== 2 || !a || !b) return [...all];
  const other = (side: string | null): string | null => {
    const left = side === a ? b : side === b ? a : null;
    return left !== null && regionNames.has(left) ? null : left;
  };
  return [
    { ...first, side: first.side ?? other(second.side) },
    { ...second, side: second.side ?? other(first.side) },
  ];
};

/** "A hosted B of Peru for the dialogue with Norway": the hosts are of the other side than all of the guests. */
const withHosts = (all: readonly Chair[], { parties: [a, b, more] }: Forum): Chair[] => {
  const guests = new Set(all.flatMap(({ basis, side }) => (basis === 'hosted' ? [] : [side])));
  const [guest] = guests;
  const host = guest === a ? b : guest === b ? a : undefined;
  if (guests.size !== 1 || host === undefined || more !== undefined) return [...all];
  return all.map((chair) => (chair.basis === 'hosted' ? { ...chair, side: chair.side ?? host } : chair));
};

const statusOf = (members: readonly Placed[]): MeetingStatus => {
  const all = new Set(members.map(({ status }) => status));
  return all.has('held') ? 'held' : all.has('scheduled') ? 'scheduled' : 'proposed';
};

/** Every number that the sources give the meeting, the one of most sentences first. */
const ordinals = (members: readonly Placed[]): Stated<number>[] => {
  const values = new Map<number, Evidence>();
  const say = (ordinal: number, citation: Citation): void => {
    const known = values.get(ordinal);
    values.set(ordinal, known ? join(known, [citation]) : [citation]);
  };
  for (const member of members) {
    const { ordinal, mentions } = member.draft;
    if (ordinal === null) continue;
    const numbered = mentions.filter(({ edition }) => edition.of === 'numbered');
    for (const { edition, span } of numbered) if (edition.of === 'numbered') say(edition.ordinal, cite(member, span));
    const [mention] = mentions;
    if (mention && !numbered.some(({ edition }) => edition.of === 'numbered' && edition.ordinal === ordinal))
      say(ordinal, cite(member, mention.span));
  }
  const own = members[0]?.draft.ordinal;
  return [...values]
    .map(([value, citations]) => ({ value, citations }))
    .sort((a, b) => Number(b.value === own) - Number(a.value === own) || b.citations.length - a.citations.length);
};

/** When the meeting was reported first, cited by the article's header where it stands in the text. */
const reportedBy = (members: readonly Placed[], mentions: Evidence): Meeting['reported'] => {
  const dated = members.filter(
    ({ told }) => told.reading.article.published !== null && told.reading.article.published.date.length === 10,
  );
  const [first] = [...dated].sort((a, b) =>
    (a.told.reading.article.published?.date ?? '') < (b.told.reading.article.published?.date ?? '') ? -1 : 1,
  );
  const date = first?.told.reading.article.published?.date;
  if (!first || !date) return null;
  const { dateline, segments } = first.told.reading;
  const header = dateline?.date === date ? segments[dateline.segment] : undefined;
  const own = mentions.filter(({ article }) => article === first.draft.article);
  const [opening = mentions[0]] = own;
  return { date, citations: header ? join([cite(first, header.span)], []) : [opening] };
};

export const linkMeeting = (
  { members }: Group,
  forum: Forum,
  people: ReadonlyMap<PersonMention, Person>,
  taken: Set<string>,
): Meeting | null => {
  const [first, ...rest] = members.flatMap((member) =>
    (member.draft.mentions.length > 0
      ? member.draft.mentions.map(({ span }) => span)
      : member.draft.spans.slice(0, 3)
    ).map((span) => cite(member, span)),
  );
  if (!first) return null;
  const citations = join([first], rest);
  const said = cities(members);
  const abroad = countries(members);
  const wordings = members.flatMap(({ dates }) => dates);
  const status = statusOf(members);
  const all = ordinals(members);
  const dates = foldDates(wordings);
  const ordinal = all[0]?.value ?? null;
  const base = [forum.id, ordinal ?? dates[0]?.start.replace(/^-+/, '') ?? 'unnumbered'].join('-');
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  taken.add(id);
  return {
    id,
    forum: forum.id,
    forumName: forum.name,
    ordinal,
    ordinals: all,
    status,
    dates,
    wordings,
    reported: dates.length === 0 && status === 'held' ? reportedBy(members, citations) : null,
    cities: said.length > 0 || abroad.length > 0 ? said : datelineCity(members, forum),
    countries: abroad,
    venues: named(members, 'venues'),
    topics: named(members, 'topics'),
    exercises: named(members, 'exercises'),
    chairs: withSides(chairs(members, people), forum),
    citations,
    articles: [...new Set(members.map(({ draft }) => draft.article))],
  };
};
