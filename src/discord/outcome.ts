import type { Values } from '../../commands/command.ts';
import type { AnswerStatus } from '../../knowledge/index.ts';

/** How an interaction ended, for log and metrics. */
export type Outcome = {
  readonly status:
    | AnswerStatus
    /** Suggestions while typing; a quotation opened; an answer posted. */
    | 'suggested'
    | 'checked'
    | 'shared'
    /** An old button; too many questions; no right to post; nothing of ours. */
    | 'stale'
    | 'limited'
    | 'refused'
    | 'ignored';
  readonly private?: boolean;
  /** What was typed; logged only where the configuration says so. */
  readonly typed?: Values;
};
