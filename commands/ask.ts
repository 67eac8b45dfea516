import type { Command } from './command.ts';

export default {
  name: 'ask',
  description: 'A question about the talks, in your own words',
  options: [{ name: 'question', description: 'When was the third meeting?', required: true }],
  query: ({ question = '' }) => ({ ask: 'question', question }),
} satisfies Command;
