import type { Citation } from '../article.ts';
import type { Checked, Knowledge, Meeting } from '../record.ts';
import type { Answer, Notice } from './answer.ts';
import { differences, inferredDate } from './differ.ts';
import { capital, the } from './facts.ts';
import { dateText, ordinalText } from './words.ts';

/** What a reader must be told where a claim shows a value: that it follows, or that a person has a hand in it. */
type Warning = {
  readonly citation: Citation;
  /** Words that a claim has where it shows the value. */
  readonly shown: readonly string[];
  readonly notices: readonly Notice[];
  readonly meeting: Meeting | null;
};

/** How many notices of one kind an answer carries. */
const MOST = 6;

const DONE = { change: 'corrected', confirm: 'confirmed', drop: 'struck out' } as const;

/** "The venue was corrected by Jo, who says: …" */
const checkedNotices = (checked: Checked | undefined): Notice[] => {
  if (!checked || checked.action === 'drop') return [];
  const { action, property, by, note } = checked;
  const what = property === 'meeting' || property === 'person' ? 'record' : property;
  return [
    {
      kind: 'corrected',
      text: `The ${what} was ${DONE[action]} by ${by === null ? 'a person' : `a person (${by})`}${note === null ? '.' : `, with the note “${note}”.`}`,
    },
  ];
};

const whyNotices = (why: string | undefined): Notice[] => (why === undefined ? [] : [{ kind: 'inferred', text: why }]);

type Value = {
  readonly citations: readonly Citation[];
  readonly checked?: Checked;
  readonly why?: string | null | undefined;
};

const ofMeeting = (meeting: Meeting, knowledge: Knowledge): Warning[] => {
  const valued = (value: Value, shown: readonly string[], inferred: readonly Notice[]): Warning[] => {
    const notices = [...inferred, ...checkedNotices(value.checked)];
    return notices.length === 0 ? [] : value.citations.map((citation) => ({ citation, shown, notices, meeting }));
  };
  const places = [...meeting.cities, ...meeting.countries];
  const values = [...places, ...meeting.venues, ...meeting.topics, ...meeting.exercises];
  const whole = [
    ...differences(meeting),
    ...(meeting.checked ?? [])
      .filter(({ property }) => property === 'status' || property === 'meeting')
      .flatMap(checkedNotices),
  ];
  const grounds = [meeting, ...meeting.dates, ...values, ...meeting.chairs].flatMap(({ citations }) => citations);
  return [
    ...(whole.length === 0
      ? []
      : grounds.map((citation) => ({ citation, shown: namesOf(meeting), notices: whole, meeting }))),
    // "Singapore" in the name of a forum or an office is no place of a meeting.
    ...values.flatMap((value) =>
      valued(
        value,
        places.includes(value) ? [`in ${value.value}`, `, ${value.value}`] : [value.value],
        whyNotices(value.why),
      ),
    ),
    ...meeting.dates.flatMap((date) => valued(date, [dateText(date.start, date.end)], inferredDate(date, knowledge))),
    ...meeting.chairs.flatMap((chair) => valued(chair, [chair.name], [])),
    ...meeting.ordinals.flatMap((number) => valued(number, [ordinalText(number.value)], whyNotices(number.why))),
  ];
};

/** What a claim about a meeting says of it: its number or, where it has none, its forum; "It was held in …" has neither. */
const namesOf = ({ ordinal, forumName }: Meeting): readonly string[] => [
  ordinal === null ? forumName : ordinalText(ordinal),
  'It was held',
  'It is scheduled',
];

const made = new WeakMap<Knowledge, ReadonlyMap<string, readonly Warning[]>>();

/** Warnings by the article of their citation. */
const warningsOf = (knowledge: Knowledge): ReadonlyMap<string, readonly Warning[]> => {
  const known = made.get(knowledge);
  if (known) return known;
  const found = new Map<string, Warning[]>();
  const all = [
    ...knowledge.meetings.flatMap((meeting) => ofMeeting(meeting, knowledge)),
    ...knowledge.people.flatMap(({ posts }) =>
      posts.flatMap(({ rank, role, citations, checked }) => {
        const notices = checkedNotices(checked);
        const shown = role ?? rank;
        return notices.length === 0 || shown === null
          ? []
          : citations.map((citation): Warning => ({ citation, shown: [shown], notices, meeting: null }));
      }),
    ),
    ...knowledge.statements.flatMap(({ value, citations, checked }) => {
      const notices = checkedNotices(checked);
      return notices.length === 0
        ? []
        : citations.map((citation): Warning => ({ citation, shown: [value], notices, meeting: null }));
    }),
  ];
  for (const warning of all) {
    const list = found.get(warning.citation.article);
    if (list) list.push(warning);
    else found.set(warning.citation.article, [warning]);
  }
  made.set(knowledge, found);
  return found;
};

/** A wider quote stands for a narrower one. */
const rests = (on: Citation, { start, end }: Citation): boolean => on.start <= start && end <= on.end;

/** An answer with the notices that the values it shows call for: what is inferred, what sources differ on, what a person corrected. */
export const warned = (answer: Answer, knowledge: Knowledge): Answer => {
  if (answer.claims.length === 0) return answer;
  const warnings = warningsOf(knowledge);
  const found = new Set<Warning>();
  // A meeting has one list of notices under each of its many quotes.
  const told = new Set<readonly Notice[]>();
  for (const { text, citations } of answer.claims)
    for (const citation of citations)
      for (const warning of warnings.get(citation.article) ?? [])
        if (
          !told.has(warning.notices) &&
          rests(citation, warning.citation) &&
          warning.shown.some((words) => text.includes(words))
        ) {
          found.add(warning);
          told.add(warning.notices);
        }
  const several = new Set([...found].map(({ meeting }) => meeting)).size > 1;
  const known = new Set(answer.notices.map(({ text }) => text));
  const added = new Map<string, Notice>();
  for (const { notices, meeting } of found)
    for (const { kind, text } of notices) {
      if (known.has(text)) continue;
      const named =
        several && meeting ? `${capital(the(meeting))}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
      added.set(named, { kind, text: named });
    }
  return { ...answer, notices: [...limited([...added.values()]), ...answer.notices] };
};

/** The first few of a kind; of the others, how many. */
const limited = (notices: readonly Notice[]): Notice[] =>
  [...new Set(notices.map(({ kind }) => kind))].flatMap((kind) => {
    const own = notices.filter((notice) => notice.kind === kind);
    return own.length <= MOST
      ? own
      : [
          ...own.slice(0, MOST - 1),
          { kind, text: `The same holds for ${own.length - MOST + 1} more; ask about one to see.` },
        ];
  });
