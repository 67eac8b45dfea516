import type { Command } from './command.ts';

export default {
  name: 'person',
  description: 'Who someone is: rank, post, side, and the meetings they chaired',
  localizations: {
    hi: { name: 'व्यक्ति', description: 'कोई व्यक्ति कौन है: रैंक, पद, पक्ष और उनकी अध्यक्षता में हुई बैठकें' },
    ru: { name: 'персона', description: 'Кто это: звание, должность, сторона и на каких встречах председательствует' },
  },
  options: [
    {
      name: 'name',
      description: 'A name in any spelling; a surname is enough',
      required: true,
      suggests: 'person',
      localizations: {
        hi: { name: 'नाम', description: 'नाम, किसी भी वर्तनी में; कुलनाम काफ़ी है' },
        ru: { name: 'имя', description: 'Имя в любом написании; достаточно фамилии' },
      },
    },
  ],
  query: ({ name = '' }) => ({ ask: 'person', name }),
} satisfies Command;
