import type { Command } from './command.ts';

export default {
  name: 'timeline',
  description: 'The meetings on record in order of time',
  localizations: {
    hi: { name: 'समयरेखा', description: 'दर्ज बैठकें कालक्रम में' },
    ru: { name: 'хронология', description: 'Известные встречи в хронологическом порядке' },
  },
  options: [
    {
      name: 'year',
      description: 'Only this year: 2024',
      required: false,
      suggests: 'year',
      localizations: {
        hi: { name: 'वर्ष', description: 'केवल यह वर्ष: 2024' },
        ru: { name: 'год', description: 'Только этот год: 2024' },
      },
    },
    {
      name: 'forum',
      description: 'Only this forum: working group, summit',
      required: false,
      suggests: 'forum',
      localizations: {
        hi: { name: 'मंच', description: 'केवल यह मंच: working group, summit' },
        ru: { name: 'форум', description: 'Только этот форум: working group, summit' },
      },
    },
  ],
  query: ({ year, forum }) => ({
    ask: 'timeline',
    ...(year === undefined ? {} : { year }),
    ...(forum === undefined ? {} : { forum }),
  }),
} satisfies Command;
