import type { Basis, Evidence, IsoDate } from '../article.ts';

export type AnswerStatus = 'answered' | 'ambiguous' | 'not-in-sources' | 'not-understood';

export type Claim = { readonly text: string; readonly citations: Evidence };

export type NoticeKind =
  | 'conflict'
  | 'date-passed'
  | 'inferred'
  /** A person corrected or confirmed a value. */
  | 'corrected'
  | 'corrected-query'
  | 'undated'
  | 'other-reading'
  | 'missing'
  | 'passage';

export type Notice = { readonly kind: NoticeKind; readonly text: string };

/** `ask` runs as it stands: a slash command or a question. */
export type Choice = { readonly label: string; readonly ask: string };

/** Where a cited article appeared; nulls stay unknown. */
export type Source = {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: { readonly date: IsoDate; readonly basis: Basis } | null;
  readonly url: string | null;
};

/** Everything that can be said. What a reader sees, top to bottom: heading, lead, claims, notices, choices, sources. */
export type Answer = {
  readonly status: AnswerStatus;
  /** What was asked, as understood, on one line: "Who chaired: 4th Working Group on Military Cooperation". */
  readonly heading: string;
  /** A sentence before the claims, or the refusal itself; null where the claims speak for themselves. */
  readonly lead: string | null;
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  readonly choices: readonly Choice[];
  /** Of every article that a claim cites, in order of first citation. */
  readonly sources: readonly Source[];
};

/** The whole answer as plain text, notices and choices included, without quotes and sources. */
export const textOf = (answer: Answer): string =>
  [
    answer.heading,
    answer.lead,
    ...answer.claims.map((claim) => claim.text),
    ...answer.notices.map((notice) => notice.text),
    ...answer.choices.map((choice) => `${choice.label}: ${choice.ask}`),
  ]
    .filter((line): line is string => line !== null && line !== '')
    .join('\n');
