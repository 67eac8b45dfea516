import type { Command } from './command.ts';

export default {
  name: 'person',
  description: 'Who someone is: rank, post, side, and the meetings they chaired',
  options: [{ name: 'name', description: 'A name in any spelling; a surname is enough', required: true, suggests: 'person' }],
  query: ({ name = '' }) => ({ ask: 'person', name }),
} satisfies Command;
