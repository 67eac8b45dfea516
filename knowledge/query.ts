/** A unit of time that a question asks for. */
export type Unit = 'day' | 'week' | 'month';

/** Which meetings are meant, where several may be: those that fit everything given. */
export type Filter = {
  readonly year?: string;
  readonly forum?: string;
  readonly place?: string;
  /** Who chaired them, or led a delegation at them. */
  readonly chair?: string;
  /** Before or after a year, a date or a meeting. */
  readonly before?: string;
  readonly after?: string;
  /** From a year or a date on, with it. */
  readonly since?: string;
  /** Which took so many days. */
  readonly days?: string;
  /** Who chaired them beside `chair`. */
  readonly with?: string;
  /** What those left out are of, or at: "the summits", "in New Delhi". */
  readonly except?: string;
  /** Held ones of which the articles do not tell this. */
  readonly lacks?: Facet;
  /** "yes": only those that were held, and none that is to come. */
  readonly held?: 'yes';
  /** Of how many articles they stand in: "2", or "2..", that many or more. */
  readonly articles?: string;
  /** "Herald + Post": each of these outlets has an article that tells of them; "agency": any news agency has one. */
  readonly outlets?: string;
};

/** The first or the last day of a meeting. */
export type Edge = 'start' | 'end';

/** Everything that can be asked. The slots hold what the person typed; resolving them is part of answering. */
export type Query =
  /** `side`: only the chair of this country. */
  | {
      readonly ask: 'chairs';
      readonly meeting: string;
      readonly side?: string;
      /** "which colonel": what the question takes whoever chaired for. */
      readonly rank?: string;
    }
  | { readonly ask: 'when'; readonly meeting: string /** The hour may be meant too. */; readonly hour?: boolean }
  /** `venue`: the building or hall, not the city; `city`: no country alone. */
  | { readonly ask: 'where'; readonly meeting: string; readonly venue?: boolean; readonly city?: boolean }
  /** `agreed`: what was agreed or decided, not only discussed; `but`: topics other than this. */
  | { readonly ask: 'topics'; readonly meeting: string; readonly agreed?: boolean; readonly but?: string }
  | { readonly ask: 'meeting'; readonly meeting: string }
  | { readonly ask: 'next-summit' }
  /** The next meeting by the clock, of a forum or of any. */
  | { readonly ask: 'next'; readonly forum?: string }
  /** `office`: which one they are said to hold. */
  | {
      readonly ask: 'person';
      readonly name: string;
      readonly office?: string;
      /** For which country they are said to have been there. */
      readonly side?: string;
    }
  /** Who holds an office: "Chief of Integrated Defence Staff". */
  | {
      readonly ask: 'office';
      readonly office: string;
      readonly year?: string;
      readonly meeting?: string;
      /** Others than this person. */
      readonly but?: string;
    }
  /** Who holds the office of someone before or after them, by the reports of one forum's meetings. */
  | {
      readonly ask: 'succession';
      readonly name: string;
      readonly way: 'before' | 'after';
      /** Who is said to have been the other one: whom they replaced, or who replaced them. */
      readonly other?: string;
      /** The question, where it asks for the day on which they came or went. */
      readonly when?: string;
      /** Only at the meetings of this time, place or forum. */
      readonly at?: string;
    }
  /** What post or rank someone had then: at the meetings that `filter` leaves, or at `meeting`; at some time that nothing bounds where both are left out. */
  | {
      readonly ask: 'post-then';
      readonly question: string;
      readonly name: string;
      readonly filter?: Filter;
      readonly meeting?: string;
    }
  /** Which of two people is on record earlier. */
  | { readonly ask: 'order'; readonly first: string; readonly second: string }
  | {
      readonly ask: 'quote';
      readonly topic: string;
      readonly meeting?: string;
      readonly speaker?: string;
      readonly source?: string;
      /** `--12`, `2025`, `2025-12`: only what is said of that time, or was printed then. */
      readonly time?: string;
      /** Whoever is quoted, on anything. */
      readonly anyone?: boolean;
    }
  | ({ readonly ask: 'timeline' /** The last meeting before the others. */; readonly newestFirst?: boolean } & Filter)
  /** `topic`: only what was said of this. */
  | { readonly ask: 'compare'; readonly first: string; readonly second: string; readonly topic?: string }
  /** Whether someone has one of some ranks. */
  | {
      readonly ask: 'rank';
      readonly name: string;
      readonly ranks: readonly string[];
      readonly question: string;
      readonly exact?: boolean;
    }
  /** All articles, or those that report a meeting; `publisher`: whether one of this outlet does; `agency`: those of a news agency alone. */
  | {
      readonly ask: 'sources';
      readonly meeting?: string;
      readonly publisher?: string;
      readonly agency?: boolean;
      /** Those that give none. */
      readonly lacks?: 'agency' | 'publisher' | 'link';
    }
  /** The articles that speak of something. */
  | {
      readonly ask: 'mentions';
      readonly of: string;
      /** Those that do not. */
      readonly not?: boolean;
      /** Only those that report this one. */
      readonly meeting?: string;
    }
  /** When articles appeared: those of an outlet, the oldest or the newest alone where `edge` says so. */
  | {
      readonly ask: 'published';
      readonly question: string;
      readonly outlet?: string;
      /** Beside `outlet`. */
      readonly other?: string;
      readonly edge?: 'oldest' | 'newest';
      /** Of this time, or before or after it, or from it on. */
      readonly date?: string;
      readonly way?: 'before' | 'after' | 'since';
      /** Those of which no day is on record. */
      readonly undated?: boolean;
    }
  /** Everybody whom the articles name with a post. */
  | {
      readonly ask: 'people';
      readonly side?: string;
      /** "admirals": of this rank alone. */
      readonly rank?: string;
      /** Not of this rank; "officer": with no rank at all. */
      readonly notRank?: string;
      /** Not of this country; nobody who chaired a meeting. */
      readonly notSide?: string;
      readonly notChairs?: boolean;
      /** Only those who hold an office of state, and no rank. */
      readonly ofState?: boolean;
      /** "presidents": only who holds it. */
      readonly office?: string;
      /** How many they are is asked; or who of them is named in most articles. */
      readonly count?: boolean;
      readonly most?: boolean;
      /** Only those whom just so many articles name. */
      readonly inArticles?: number;
      /** Others than this person. */
      readonly but?: string;
    }
  /** Do the sources agree on a meeting's date, place, chairs? `sources`: only these. */
  | {
      readonly ask: 'agreement';
      readonly meeting?: string;
      readonly property?: Agreed;
      readonly sources?: readonly string[];
    }
  /** How many meetings are on record. */
  | ({ readonly ask: 'count' /** How often, not how many. */; readonly often?: boolean } & Filter)
  /** How many chairs, topics, cities, years or articles: of one meeting, or of those that `filter` leaves. */
  | {
      readonly ask: 'count-of';
      readonly of: 'chairs' | 'topics' | 'cities' | 'articles' | 'years' | 'countries' | 'venues';
      readonly meeting?: string;
      readonly filter?: Filter;
      /** Only chairs of this country, and of this rank. */
      readonly side?: string;
      readonly rank?: string;
    }
  /** Who chaired the meetings of a forum, or all; of one side, or both. */
  | {
      readonly ask: 'all-chairs';
      readonly forum?: string;
      readonly side?: string;
      /** Only those who did so many times. */
      readonly times?: { readonly least: number; readonly most?: number };
      /** Who did most often is asked. */
      readonly most?: boolean;
      /** Only those of this rank, or of a service: "air force officer". */
      readonly rank?: string;
      /** Only those who chaired this one, or one of these. */
      readonly at?: string;
      readonly among?: readonly string[];
      /** How many meetings they chaired is asked; beside `times`, how many people did. */
      readonly counted?: boolean;
      /** Only those who chaired none of these. */
      readonly notAt?: readonly string[];
      /** Only those who chaired one of each of these: some in one city, some in another. */
      readonly inEach?: readonly (readonly string[])[];
      /** Not this person, nor these; not those of this rank. */
      readonly but?: string;
      readonly besides?: readonly string[];
      readonly notRank?: string;
    }
  /** The same of several meetings, or several things of one; of all that `filter` leaves where none are named. */
  | {
      readonly ask: 'several';
      readonly question: string;
      readonly meetings: readonly string[];
      readonly filter?: Filter;
      readonly parts: readonly Facet[];
      readonly side?: string;
      /** Whether it is the same at all of them; `unit`: of dates. */
      readonly same?: boolean;
      readonly unit?: 'year' | 'month' | 'day';
      /** Whether the ranks or the posts of those who chaired are the same; `of`: those of this person alone, or how their name is written. */
      readonly held?: readonly ('rank' | 'post' | 'name')[];
      readonly of?: string;
      /** What came up at one of them alone, or at all: no article tells. */
      readonly apart?: boolean;
      /** What came up at all of them, or at more than one. */
      readonly shared?: 'all' | 'some';
      /** What was agreed or decided, not only discussed. */
      readonly agreed?: boolean;
      /** Whether this person chaired all of them. */
      readonly chair?: string;
      /** The day of the week on which they began, ended or were held, 0 Sunday … 6 Saturday: each with its own. */
      readonly weekday?: number;
      /** The meeting (id) that is said to be the only one, while these are all. */
      readonly only?: string;
      /** They were counted by time: over all forums, or of the one named; `wanted`: how many were asked for. */
      readonly byTime?: 'all forums' | 'one forum';
      readonly wanted?: number;
      /** How many they are, is asked too. */
      readonly total?: boolean;
      /** With what the articles tell of beside them: who met or went where. */
      readonly beside?: boolean;
    }
  /** The day of the week of a meeting, or whether it was on `day` (0 Sunday … 6 Saturday). */
  | { readonly ask: 'weekday'; readonly meeting: string; readonly day?: number }
  /** The longest or shortest meetings; or the cities, countries, halls, years or forums that had most, the fewest, or so many. */
  | {
      readonly ask: 'most';
      readonly of: 'longest' | 'shortest' | 'city' | 'country' | 'venue' | 'year' | 'forum';
      readonly question: string;
      readonly filter: Filter;
      readonly fewest?: boolean;
      readonly times?: { readonly least: number; readonly most?: number };
      /** Only these years. */
      readonly years?: readonly string[];
    }
  /** The meetings that have a venue, a city or a chair in common. */
  | {
      readonly ask: 'shared';
      readonly question: string;
      readonly part: Facet;
      readonly side?: string;
      readonly filter: Filter;
    }
  /** Whether each of the meetings that `scope` leaves was of some place, time, length or chair; or which of them, or how many. */
  | {
      readonly ask: 'every';
      readonly question: string;
      readonly scope: Filter;
      readonly claim: Filter /** Of these (ids) alone. */;
      readonly meetings?: readonly string[];
      /** Whether any of them was, or none; how many were, and which. */
      readonly quantity?: 'any' | 'none' | 'number';
      /** They were counted by time over all forums; `wanted`: how many were asked for, where fewer are on record. */
      readonly byTime?: boolean;
      readonly wanted?: number;
    }
  /** How many days each meeting took. */
  | { readonly ask: 'lengths'; readonly question: string; readonly filter: Filter }
  /** How many meetings each of some people chaired, or each of some places or years had. */
  | {
      readonly ask: 'tally';
      readonly question: string;
      readonly of: 'chair' | 'place' | 'year';
      readonly names: readonly string[];
      readonly filter: Filter;
    }
  /** The longest or shortest time between two meetings in a row of one forum. */
  | { readonly ask: 'gap'; readonly of: 'longest' | 'shortest'; readonly question: string; readonly forum?: string }
  /** A list or a measure of what the record does not keep: "list all quotes", "the longest article". */
  | { readonly ask: 'unkept'; readonly question: string }
  /** What a forum is, what it is for, who runs it. */
  | { readonly ask: 'forum'; readonly name: string }
  /** Forums one by one, each with the one that it is part of: those of `names` (ids), or all. */
  | {
      readonly ask: 'forums';
      readonly question: string;
      readonly names?: readonly string[] /** How many they are. */;
      readonly count?: boolean;
    }
  /** What an abbreviation stands for. */
  | {
      readonly ask: 'expand';
      readonly acronym: string /** "what is INDRA": what it is will do. */;
      readonly what?: boolean;
    }
  /** How many days a meeting took. */
  | { readonly ask: 'duration'; readonly meeting: string }
  | { readonly ask: 'ago'; readonly meeting: string; readonly unit?: Unit }
  /** The time between two meetings. */
  | {
      readonly ask: 'between';
      readonly first: string;
      readonly second: string;
      /** Which of the two was later is asked. */
      readonly order?: boolean;
      /** "how many weeks" */
      readonly unit?: Unit;
      /** Whether it is counted from, and to, the first or the last day of each; the first of both where it is left out. */
      readonly edges?: readonly [Edge, Edge];
    }
  /** The time between two things that the articles state, or of the one and the meeting. `question`: for the heading. */
  | {
      readonly ask: 'lapse';
      readonly first: string;
      readonly second: string;
      /** From the last day of the meeting `first` to the day on which the article `second` appeared, both by their ids. */
      readonly published?: boolean;
      readonly question: string;
      readonly unit?: Unit;
    }
  /** Which of two such things was earlier; `way`: that the first was so is claimed of what may have been more than once. */
  | {
      readonly ask: 'earlier';
      readonly first: string;
      readonly second: string;
      /** Beside these two. */
      readonly more?: readonly string[];
      readonly question: string;
      readonly way?: 'before' | 'after';
    }
  /** Which of two meetings took more days. */
  | { readonly ask: 'longer'; readonly first: string; readonly second: string }
  /** Whom the captions of photographs credit: in the reports of one meeting, or in all. */
  | {
      readonly ask: 'photo';
      readonly question: string;
      readonly meeting?: string;
      /** Not whose it is, but when or where it was taken: no caption tells. */
      readonly wants?: 'when' | 'where';
    }
  /** Are two names those of one person? */
  | { readonly ask: 'same-person'; readonly first: string; readonly second: string }
  | {
      readonly ask: 'exercises';
      readonly meeting?: string;
      /** Only those whose names are of this branch: "naval". */
      readonly kind?: string;
      /** Not this one. */
      readonly but?: string;
      /** How many they are. */
      readonly count?: boolean;
    }
  /** `others`: than those on record. */
  | {
      readonly ask: 'attendance';
      readonly meeting: string;
      readonly others?: boolean;
      /** Only of this country. */
      readonly side?: string;
      /** Whether they were there, of whom no chair's record tells. */
      readonly person?: string;
      /** Whether this army or navy was there. */
      readonly body?: string;
      /** "which colonel": only whoever is of this rank. */
      readonly rank?: string;
    }
  /** Whether a topic came up, at one meeting or at any. */
  | {
      readonly ask: 'discussed';
      readonly topic: string;
      readonly meeting?: string;
      /** The topics that `topic` names, each looked up by itself: meetings that have all of them, or one where `either` says so. */
      readonly parts?: readonly string[];
      readonly either?: boolean;
      /** Only at these meetings. */
      readonly filter?: Filter;
      /** Whether it came up at all of them. */
      readonly each?: boolean;
      /** How many of them. */
      readonly count?: boolean;
      /** Which was the first: the earliest before the others, each with its time and place. */
      readonly earliest?: boolean;
      /** What was said of it, not only whether. */
      readonly what?: boolean;
      /** The words claim more than that it came up: no verdict. */
      readonly unsure?: boolean;
      /** What was agreed on it, not only said. */
      readonly agreed?: boolean;
      /** At a meeting, though at none that is named: "at the working group". */
      readonly there?: boolean;
    }
  /** Whether a meeting was where, when or with whom the words have it. */
  | {
      readonly ask: 'check';
      readonly meeting: string;
      /** As it was asked, for the heading. */
      readonly question?: string;
      /** The words claim more than the record is asked for: no verdict. */
      readonly unsure?: boolean;
    }
  /** What one side said or stands for, `side` being its country; all sides together where it is left out. */
  | {
      readonly ask: 'positions';
      readonly question: string;
      readonly side?: string;
      readonly meeting?: string;
      /** Only what those who chaired the meeting said. */
      readonly chairs?: boolean;
      /** "reaffirm": in this very word, where the reports have it. */
      readonly verb?: string;
    }
  /** What someone is told to have said, in words that are not quoted. */
  | {
      readonly ask: 'voiced';
      readonly question: string;
      readonly who: string;
      readonly topic?: string;
      /** Only in a talk of this year or month: `2024`, `2024-11`. */
      readonly when?: string;
    }
  /** Whether an article has these very words, and who said them. */
  | {
      readonly ask: 'verbatim';
      readonly words: string;
      readonly question: string;
      /** Only as words of this speaker, or in articles of this outlet. */
      readonly speaker?: string;
      readonly source?: string;
    }
  /** What else the articles state: found by the words asked about. `properties` prefers kinds of statement. */
  | {
      readonly ask: 'statement';
      readonly words: string;
      /** Of a meeting: the words that say which, and the others. */
      readonly meeting?: string;
      readonly core?: string;
      /** The whole question, for the heading. */
      readonly question?: string;
      /** The question as it was read, where another wording of it was typed. */
      readonly read?: string;
      readonly properties?: readonly string[];
      readonly wants?: Wanted;
      readonly last?: boolean;
      /** Only what was before this date, or from it on. */
      readonly before?: string;
      readonly since?: string;
      /** All that was at this time: `2010`, `2025-09`, `--09`. */
      readonly on?: string;
      /** Of this alone, beside `on`. */
      readonly of?: string;
      /** Beside `on`: of all these people, who are named in one sentence. */
      readonly among?: string;
    }
  /** Who was at a place, or whether or why someone was: what the articles tell of such visits. `words`: what is looked for where they tell of none. */
  | {
      readonly ask: 'went';
      readonly question: string;
      readonly words: string;
      readonly filter: Filter;
      readonly name?: string;
      readonly why?: boolean;
      /** Who was there, not who went there: the chairs of the meetings there were. */
      readonly present?: boolean;
    }
  /** Whether people met, or went somewhere, in the time or at the place of `filter`. */
  | {
      readonly ask: 'met';
      readonly question: string;
      readonly names: readonly string[];
      /** To meet in person, to speak at all or by telephone, to go there, or to be there at all. */
      readonly way: 'met' | 'spoke' | 'called' | 'went' | 'was';
      readonly filter: Filter;
    }
  /** Free text: understood into one of the others first. */
  | { readonly ask: 'question'; readonly question: string };

/** What may be asked of several meetings at once. */
export type Facet = 'date' | 'place' | 'venue' | 'chairs' | 'topics';

export type Agreed = 'date' | 'place' | 'chairs' | 'number' | 'topics';

/** What an answer must hold to be one: a time, a place, a number, a reason; `yes`: whether it is so. */
export type Wanted =
  | 'when'
  | 'where'
  | 'who'
  | 'how many'
  | 'how many times'
  | 'why'
  | 'future'
  | 'age'
  /** Which birthday it was. */
  | 'birthday'
  /** The hour of a day. */
  | 'clock'
  /** "since 2019": the last time before. */
  | 'since'
  /** The country of a place. */
  | 'country'
  | 'yes'
  | 'speaker';
