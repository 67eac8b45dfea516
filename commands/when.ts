import type { Command } from './command.ts';

export default {
  name: 'when',
  description: 'When a meeting took place or is to take place',
  options: [{ name: 'meeting', description: 'Which meeting: 4, fourth, IV, latest, moscow, 2023, land 3', required: true, suggests: 'meeting' }],
  query: (values) => ({ ask: 'when', meeting: values.meeting ?? '' }),
} satisfies Command;
