import { type Command, whichMeeting } from './command.ts';

export default {
  name: 'when',
  description: 'When a meeting took place or is to take place',
  localizations: {
    hi: { name: 'कब', description: 'बैठक कब हुई या कब होनी है' },
    ru: { name: 'когда', description: 'Когда встреча прошла или должна пройти' },
  },
  options: [whichMeeting],
  query: (values) => ({ ask: 'when', meeting: values.meeting ?? '' }),
} satisfies Command;
