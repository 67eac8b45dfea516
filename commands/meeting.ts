import type { Command } from './command.ts';

export default {
  name: 'meeting',
  description: 'All that is on record about one meeting',
  options: [{ name: 'meeting', description: 'Which meeting: 4, fourth, IV, latest, moscow, 2023, land 3', required: true, suggests: 'meeting' }],
  query: (values) => ({ ask: 'meeting', meeting: values.meeting ?? '' }),
} satisfies Command;
