import type { Command } from './command.ts';

export default {
  name: 'timeline',
  description: 'The meetings on record in order of time',
  options: [
    { name: 'year', description: 'Only this year: 2024', required: false, suggests: 'year' },
    { name: 'forum', description: 'Only this forum: working group, summit', required: false, suggests: 'forum' },
  ],
  query: ({ year, forum }) => ({
    ask: 'timeline',
    ...(year === undefined ? {} : { year }),
    ...(forum === undefined ? {} : { forum }),
  }),
} satisfies Command;
