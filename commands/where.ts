import { type Command, whichMeeting } from './command.ts';

export default {
  name: 'where',
  description: 'Where a meeting took place: city and venue',
  localizations: {
    hi: { name: 'कहाँ', description: 'बैठक कहाँ हुई: शहर और स्थल' },
    ru: { name: 'где', description: 'Где прошла встреча: город и площадка' },
  },
  options: [whichMeeting],
  query: (values) => ({ ask: 'where', meeting: values.meeting ?? '' }),
} satisfies Command;
