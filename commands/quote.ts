import type { Command } from './command.ts';

export default {
  name: 'quote',
  description: 'Word-for-word sentences on a topic, ready to pull into a discussion',
  localizations: {
    hi: { name: 'उद्धरण', description: 'किसी विषय पर शब्दशः वाक्य, चर्चा में साझा करने के लिए तैयार' },
    ru: { name: 'цитата', description: 'Дословные цитаты по теме, готовые для обсуждения' },
  },
  pages: 'claims',
  options: [
    {
      name: 'topic',
      description: 'What the sentences should speak of: joint exercises',
      required: true,
      suggests: 'topic',
      localizations: {
        hi: { name: 'विषय', description: 'वाक्य किस बारे में हों: joint exercises' },
        ru: { name: 'тема', description: 'О чём должны быть цитаты: joint exercises' },
      },
    },
    {
      name: 'meeting',
      description: 'Only from reports of this meeting',
      required: false,
      suggests: 'meeting',
      localizations: {
        hi: { name: 'बैठक', description: 'केवल इस बैठक की रिपोर्टों से' },
        ru: { name: 'встреча', description: 'Только из сообщений об этой встрече' },
      },
    },
    {
      name: 'speaker',
      description: 'Only what this person or body said',
      required: false,
      suggests: 'speaker',
      localizations: {
        hi: { name: 'वक्ता', description: 'केवल वही, जो इस व्यक्ति या संस्था ने कहा' },
        ru: { name: 'кто-сказал', description: 'Только слова этого человека или ведомства' },
      },
    },
  ],
  query: ({ topic = '', meeting, speaker }) => ({
    ask: 'quote',
    topic,
    ...(meeting === undefined ? {} : { meeting }),
    ...(speaker === undefined ? {} : { speaker }),
  }),
} satisfies Command;
