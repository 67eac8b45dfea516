import type { Command } from './command.ts';

export default {
  name: 'quote',
  description: 'Word-for-word sentences on a topic, ready to pull into a discussion',
  options: [
    { name: 'topic', description: 'What the sentences should speak of: joint exercises', required: true, suggests: 'topic' },
    { name: 'meeting', description: 'Only from reports of this meeting', required: false, suggests: 'meeting' },
    { name: 'speaker', description: 'Only what this person or body said', required: false, suggests: 'speaker' },
  ],
  query: ({ topic = '', meeting, speaker }) => ({
    ask: 'quote',
    topic,
    ...(meeting === undefined ? {} : { meeting }),
    ...(speaker === undefined ? {} : { speaker }),
  }),
} satisfies Command;
