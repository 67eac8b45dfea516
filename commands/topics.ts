import type { Command } from './command.ts';

export default {
  name: 'topics',
  description: 'What a meeting discussed',
  options: [{ name: 'meeting', description: 'Which meeting: 4, fourth, IV, latest, moscow, 2023, land 3', required: true, suggests: 'meeting' }],
  query: (values) => ({ ask: 'topics', meeting: values.meeting ?? '' }),
} satisfies Command;
