import { type Answer, textOf } from '../../knowledge/index.ts';

/** An answer as `ask --json` prints it; `elapsedMs` from the typed words to the answer. */
export const answerRecord = (answer: Answer, elapsedMs: number) => ({
  status: answer.status,
  heading: answer.heading,
  lead: answer.lead,
  text: textOf(answer),
  claims: answer.claims,
  notices: answer.notices,
  choices: answer.choices,
  sources: answer.sources,
  elapsedMs: Math.round(elapsedMs * 1000) / 1000,
});
