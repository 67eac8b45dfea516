import type { Command } from './command.ts';

export default {
  name: 'next-summit',
  description: 'The next summit that the articles announce, and whether its date has passed',
  options: [],
  query: () => ({ ask: 'next-summit' }),
} satisfies Command;
