import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const cues = table('status-cues.yaml', z.strictObject({ held: words, scheduled: words, proposed: words }));

/** Words → the status they give to the meeting that they stand beside. */
export const statusCues = phrases([
  ...cues.held.map((word) => [word, 'held'] as const),
  ...cues.scheduled.map((word) => [word, 'scheduled'] as const),
  ...cues.proposed.map((word) => [word, 'proposed'] as const),
]);
