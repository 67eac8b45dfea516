import type { Command } from './command.ts';

export default {
  name: 'who-chaired',
  description: 'Who chaired a meeting, with the sentence that says so',
  options: [{ name: 'meeting', description: 'Which meeting: 4, fourth, IV, latest, moscow, 2023, land 3', required: true, suggests: 'meeting' }],
  query: (values) => ({ ask: 'chairs', meeting: values.meeting ?? '' }),
} satisfies Command;
