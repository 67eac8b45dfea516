import type { Article, Basis, Citation, Evidence, IsoDate, PlainReading, Warning } from './article.ts';
import type { Why } from './reason.ts';

/** What a person said of a record, and the words of an article that they rest it on. */
export type Checked = {
  readonly action: 'confirm' | 'change' | 'drop';
  /** `date`, `venue`, `chair`, …; `meeting` or `person` for the whole record. */
  readonly property: string;
  readonly by: string | null;
  readonly note: string | null;
  /** `inferred`: the words cited do not say it themselves; the note says how it follows. */
  readonly basis: Basis;
  readonly citation: Citation;
};

/** One value and the words it rests on. Sources that differ give several. */
export type Stated<T> = {
  readonly value: T;
  readonly citations: Evidence;
  /** How it follows, where the words cited do not say it themselves. */
  readonly why?: Why;
  /** Where a person changed or confirmed it. */
  readonly checked?: Checked;
};

export type Forum = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly parties: readonly string[];
  readonly branch: string | null;
  readonly topic: string | null;
  readonly acronym: string | null;
  /** Forum id. */
  readonly parent: string | null;
  readonly citations: readonly Citation[];
};

export type MeetingStatus = 'held' | 'scheduled' | 'proposed';

export type MeetingDate = {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly basis: Basis;
  /** How it follows, where `basis` is `inferred`. */
  readonly why: Why | null;
  /** The words of the date, as written: "on Wednesday". */
  readonly wording: string;
  readonly citations: Evidence;
  readonly checked?: Checked;
};

/** How the text puts it. A head of delegation is not a co-chair. */
export type ChairBasis = 'co-chaired' | 'chaired' | 'led delegation' | 'hosted' | 'to co-chair';

export type Chair = {
  /** Person id. */
  readonly person: string;
  readonly name: string;
  readonly rank: string | null;
  readonly role: string | null;
  readonly side: string | null;
  readonly aliases: readonly string[];
  readonly basis: ChairBasis;
  readonly citations: Evidence;
  readonly checked?: Checked;
};

export type Meeting = {
  readonly id: string;
  /** Forum id. */
  readonly forum: string;
  readonly forumName: string;
  /** Null where no article numbers it: never counted from the series. */
  readonly ordinal: number | null;
  /** Other numbers that articles give to the same meeting, each with its words. */
  readonly ordinals: readonly Stated<number>[];
  readonly status: MeetingStatus;
  /** What differs for real, one each; a wording that merely says less is folded into the fuller one. */
  readonly dates: readonly MeetingDate[];
  /** Every source's own words for the date, the fuller ones first. */
  readonly wordings: readonly MeetingDate[];
  /** Where no date of the meeting is stated: when it was reported. */
  readonly reported: { readonly date: IsoDate; readonly citations: Evidence } | null;
  readonly cities: readonly Stated<string>[];
  readonly countries: readonly Stated<string>[];
  readonly venues: readonly Stated<string>[];
  readonly topics: readonly Stated<string>[];
  readonly exercises: readonly Stated<string>[];
  readonly chairs: readonly Chair[];
  /** Sentences that say that it is, was or will be. */
  readonly citations: Evidence;
  /** Ids of the articles that report or mention it. */
  readonly articles: readonly string[];
  /** Everything that a person changed, confirmed or dropped here. */
  readonly checked?: readonly Checked[];
};

export type Post = {
  readonly rank: string | null;
  readonly role: string | null;
  readonly side: string | null;
  readonly citations: Evidence;
  readonly checked?: Checked;
};

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly posts: readonly Post[];
  /** Everything that a person changed, confirmed or dropped here. */
  readonly checked?: readonly Checked[];
};

/**
 * What else the articles state: a partnership's founding, what a forum is for, a leader's call, a purchase, a position.
 * `property` is one of the lexicon's; `value` stands word for word in the evidence.
 */
export type Statement = {
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  /** When, where the words say it; ISO prefix. */
  readonly date: IsoDate | null;
  readonly citations: Evidence;
  readonly checked?: Checked;
};

export type Quotation = { readonly speaker: string | null; readonly text: string; readonly citation: Citation };

/** A sentence that looks like a fact about the talks, and why it was not taken for one. */
export type Review = { readonly article: string; readonly quote: string; readonly why: string };

/** All that is known and who said so. Frozen, made by `build`. */
export type Knowledge = {
  readonly articles: readonly Article[];
  readonly readings: readonly PlainReading[];
  readonly forums: readonly Forum[];
  readonly meetings: readonly Meeting[];
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
  readonly quotes: readonly Quotation[];
  readonly review: readonly Review[];
  readonly warnings: readonly Warning[];
};
