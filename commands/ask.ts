import type { Command } from './command.ts';

export default {
  name: 'ask',
  description: 'A question about the talks, in your own words',
  localizations: {
    hi: { name: 'पूछें', description: 'वार्ताओं के बारे में कोई भी प्रश्न, अपने शब्दों में' },
    ru: { name: 'спросить', description: 'Вопрос о переговорах своими словами' },
  },
  options: [
    {
      name: 'question',
      description: 'When was the third meeting?',
      required: true,
      localizations: {
        hi: { name: 'प्रश्न', description: 'तीसरी बैठक कब हुई? (अंग्रेज़ी में)' },
        ru: { name: 'вопрос', description: 'Когда прошла третья встреча? (по-английски)' },
      },
    },
  ],
  query: ({ question = '' }) => ({ ask: 'question', question }),
} satisfies Command;
