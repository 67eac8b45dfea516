import { type Run, takeKind } from './forum-heads.ts';
import { isMet } from './forum-met.ts';
import { PEOPLE } from './forum-people.ts';

/** "the last 2+2": the word that could have described another kind is the kind. */
export const takePending = (run: Run): void => {
  if (run.pending === undefined || !isMeeting(run, run.pending)) return;
  const { kind, at, nameFrom, before } = run.pending;
  const since = run.before.topic;
  let end = run.at;
  while (end > kind.end && !PEOPLE.test(run.tokens[end - 1]?.key ?? '')) end--;
  Object.assign(run, { at, nameFrom, before });
  // "the Trilateral National Security Advisors"
  if (end > kind.end && PEOPLE.test(since.at(-1) ?? '')) {
    before.topic = since.filter((word) => word !== kind.value.kind);
    before.members = true;
    takeKind(run, { value: kind.value, end });
  } else takeKind(run, kind);
};

/** An organisation alone is no meeting: it needs a number, "next", or words that say that it is held. */
const isMeeting = ({ tokens, start }: Run, { kind, isHost, before }: NonNullable<Run['pending']>): boolean => {
  if (isHost !== true || before.counts.length > 0 || before.edition !== null) return true;
  before.isHost = isMet(tokens, start, kind.end, tokens[kind.end]?.key === 'in');
  return before.isHost;
};
