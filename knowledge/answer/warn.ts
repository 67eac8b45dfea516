import type { Citation } from '../article.ts';
import type { Why } from '../reason.ts';
import type { Checked, Knowledge, Meeting } from '../record.ts';
import { dateText, ordinalText } from '../words/en/values.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { differences, inferredDate, whyText } from './differ.ts';
import type { Draft, DraftClaim, Shown } from './make.ts';

/** How many notices of one kind an answer carries. */
const MOST = 6;

/** An answer with the notices that the values it shows call for: what is inferred, what sources differ on, what a person corrected. */
export const warned = (answer: Draft, context: Context): Draft => {
  if (answer.claims.length === 0) return answer;
  const owners = ownersOf(context.knowledge);
  const shown = new Set(answer.claims.flatMap((claim) => shownBy(claim, context)));
  const found = [...shown].flatMap((value) => {
    const meeting = owners.get(value);
    return noticesOf(value, meeting, context).map((notice) => ({ notice, meeting }));
  });
  const several = new Set(found.map(({ meeting }) => meeting)).size > 1;
  const known = new Set(answer.notices.map(({ text }) => text));
  const added = new Map<string, Notice>();
  for (const { notice, meeting } of found) {
    if (known.has(notice.text)) continue;
    const text = several && meeting ? context.words.reasons.of(meeting, notice.text) : notice.text;
    added.set(text, { ...notice, text });
  }
  return { ...answer, notices: [...limited([...added.values()], context), ...answer.notices] };
};

/** What a reader must be told where a value is shown: that it follows, that sources differ, that a person has a hand in it. */
const noticesOf = (value: Shown, meeting: Meeting | undefined, context: Context): Notice[] => {
  const { words } = context;
  if ('forum' in value)
    return [
      ...differences(value, words),
      ...(value.checked ?? [])
        .filter(({ property }) => property === 'status' || property === 'meeting')
        .flatMap((checked) => checkedNotices(checked, context)),
      ...value.ordinals
        .filter((number) => number.value === value.ordinal)
        .flatMap(({ why, checked }) => [...whyNotices(why, context), ...checkedNotices(checked, context)]),
    ];
  const inferred =
    'start' in value
      ? meeting?.dates.includes(value)
        ? inferredDate(value, context)
        : []
      : 'why' in value
        ? whyNotices(value.why, context)
        : [];
  return [...inferred, ...checkedNotices(value.checked, context)];
};

const whyNotices = (why: Why | undefined, context: Context): Notice[] =>
  why === undefined ? [] : [{ kind: 'inferred', text: whyText(why, context) }];

const checkedNotices = (checked: Checked | undefined, { words }: Context): Notice[] =>
  !checked || checked.action === 'drop'
    ? []
    : [{ kind: 'corrected', text: words.reasons.checked(checked.action, checked) }];

/** The records that a claim was made from, and those whose words stand in the words of an article that it gives. */
const shownBy = ({ shows, says, citations }: DraftClaim, context: Context): readonly Shown[] => {
  if (says === '') return shows;
  const spoken = spokenIn(context);
  const found = citations.flatMap((citation) =>
    (spoken.get(citation.article) ?? []).flatMap(({ value, wordings, citation: own }) =>
      rests(citation, own) && wordings.some((wording) => says.includes(wording)) ? [value] : [],
    ),
  );
  return [...shows, ...found];
};

/** A wider quote stands for a narrower one. */
const rests = (on: Citation, { start, end }: Citation): boolean => on.start <= start && end <= on.end;

/** A value, one of the quotes it rests on, and how an article in English says it. */
type Spoken = { readonly value: Shown; readonly citation: Citation; readonly wordings: readonly string[] };

const spokenByKnowledge = new WeakMap<Knowledge, ReadonlyMap<string, readonly Spoken[]>>();

/** What may be read in the sentences of each article: only values that call for a notice. */
const spokenIn = (context: Context): ReadonlyMap<string, readonly Spoken[]> => {
  const { knowledge } = context;
  const known = spokenByKnowledge.get(knowledge);
  if (known) return known;
  const found = new Map<string, Spoken[]>();
  const owners = ownersOf(knowledge);
  const add = (value: Shown, citations: readonly Citation[], wordings: readonly string[]): void => {
    if (noticesOf(value, owners.get(value), context).length === 0) return;
    for (const citation of citations) {
      const list = found.get(citation.article);
      if (list) list.push({ value, citation, wordings });
      else found.set(citation.article, [{ value, citation, wordings }]);
    }
  };
  for (const meeting of knowledge.meetings) {
    const { ordinal, forumName, cities, countries, venues, topics, exercises, dates, chairs } = meeting;
    const values = [...venues, ...topics, ...exercises];
    const places = [...cities, ...countries];
    const grounds = [meeting, ...dates, ...places, ...values, ...chairs].flatMap(({ citations }) => citations);
    add(meeting, grounds, [ordinal === null ? forumName : ordinalText(ordinal)]);
    // "Singapore" in the name of a forum or an office is no place of a meeting.
    for (const place of places) add(place, place.citations, [`in ${place.value}`, `, ${place.value}`]);
    for (const value of values) add(value, value.citations, [value.value]);
    for (const date of dates) add(date, date.citations, [dateText(date.start, date.end)]);
    for (const chair of chairs) add(chair, chair.citations, [chair.name]);
  }
  for (const { posts } of knowledge.people)
    for (const post of posts) {
      const wording = post.role ?? post.rank;
      if (wording !== null) add(post, post.citations, [wording]);
    }
  for (const statement of knowledge.statements) add(statement, statement.citations, [statement.value]);
  spokenByKnowledge.set(knowledge, found);
  return found;
};

const ownersByKnowledge = new WeakMap<Knowledge, ReadonlyMap<Shown, Meeting>>();

/** Which meeting a value is of; none for posts and statements. */
const ownersOf = (knowledge: Knowledge): ReadonlyMap<Shown, Meeting> => {
  const known = ownersByKnowledge.get(knowledge);
  if (known) return known;
  const owners = new Map<Shown, Meeting>();
  for (const meeting of knowledge.meetings) {
    const { dates, cities, countries, venues, topics, exercises, chairs } = meeting;
    for (const value of [meeting, ...dates, ...cities, ...countries, ...venues, ...topics, ...exercises, ...chairs])
      owners.set(value, meeting);
  }
  ownersByKnowledge.set(knowledge, owners);
  return owners;
};

/** The first few of a kind; of the others, how many. */
const limited = (notices: readonly Notice[], { words }: Context): Notice[] =>
  [...new Set(notices.map(({ kind }) => kind))].flatMap((kind) => {
    const own = notices.filter((notice) => notice.kind === kind);
    return own.length <= MOST
      ? own
      : [...own.slice(0, MOST - 1), { kind, text: words.reasons.more(own.length - MOST + 1) }];
  });
