import type { Command } from './command.ts';

export default {
  name: 'where',
  description: 'Where a meeting took place: city and venue',
  options: [{ name: 'meeting', description: 'Which meeting: 4, fourth, IV, latest, moscow, 2023, land 3', required: true, suggests: 'meeting' }],
  query: (values) => ({ ask: 'where', meeting: values.meeting ?? '' }),
} satisfies Command;
