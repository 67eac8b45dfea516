import type { Command } from './command.ts';

export default {
  name: 'sources',
  description: 'The articles that answers rest on, with publisher, date and link',
  options: [],
  query: () => ({ ask: 'sources' }),
} satisfies Command;
