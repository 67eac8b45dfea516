import type { Span } from '../article.ts';
import type {
  DateMention,
  DurationMention,
  ExerciseMention,
  ForumMention,
  PersonMention,
  PlaceMention,
  TopicMention,
  VenueMention,
} from '../mention/mention.ts';
import type { ChairBasis, MeetingStatus } from '../record.ts';

/** `past` or `future` as the words around put it; null where they don't. */
export type Tense = 'past' | 'future' | null;

/** `ended`: "concluded on Friday"; `began`: "opened on Monday"; else the day or days of the meeting. */
export type DraftDate = {
  readonly mention: DateMention;
  readonly role: 'on' | 'began' | 'ended';
  readonly tense: Tense;
};

/** `span` holds the words that make someone a chair: "co-chaired by Lt Gen …". */
export type DraftChair = {
  readonly person: PersonMention;
  readonly basis: ChairBasis;
  readonly side: string | null;
  readonly span: Span;
  /** Only the office tells it ("Ambassador X, Head of the Delegation, spoke"): it may be one's post and no part in the meeting. */
  readonly apposed?: true;
};

/** A meeting as one article tells of it, before anything is compared with other articles. */
export type MeetingDraft = {
  readonly article: string;
  /** The fullest mention of its forum; of the title it may be one whose span is not into the text. */
  forum: ForumMention;
  /** Every mention with words of its own ("the fifth Meeting of the Working Group …"), in text order. */
  readonly mentions: ForumMention[];
  /** Where the text speaks of it, by name or as "the meeting". */
  readonly spans: Span[];
  ordinal: number | null;
  /** Why, where the ordinal does not stand in the words: "the next one after the 12th". */
  ordinalWhy: string | null;
  status: MeetingStatus;
  /** Some words of the article put it as still to come. */
  announced: boolean;
  readonly dates: DraftDate[];
  /** "three-day": how long, for the dates of which only one end is said. */
  readonly durations: DurationMention[];
  readonly places: PlaceMention[];
  readonly venues: VenueMention[];
  readonly topics: TopicMention[];
  readonly exercises: ExerciseMention[];
  readonly chairs: DraftChair[];
};

/** Words that look like a fact about the talks, and why they went to no meeting. */
export type Unplaced = { readonly span: Span; readonly why: string };
