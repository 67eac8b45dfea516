import { type Command, whichMeeting } from './command.ts';

export default {
  name: 'topics',
  description: 'What a meeting discussed',
  localizations: {
    hi: { name: 'विषय', description: 'बैठक में किन विषयों पर चर्चा हुई' },
    ru: { name: 'темы', description: 'Что обсуждали на встрече' },
  },
  options: [whichMeeting],
  query: (values) => ({ ask: 'topics', meeting: values.meeting ?? '' }),
} satisfies Command;
