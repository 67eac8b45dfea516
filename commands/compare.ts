import type { Command } from './command.ts';

export default {
  name: 'compare',
  description: 'Two meetings side by side: dates, places, chairs, topics',
  options: [
    { name: 'first', description: 'One meeting: 3', required: true, suggests: 'meeting' },
    { name: 'second', description: 'The other meeting: 5', required: true, suggests: 'meeting' },
  ],
  query: ({ first = '', second = '' }) => ({ ask: 'compare', first, second }),
} satisfies Command;
