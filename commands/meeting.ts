import { type Command, whichMeeting } from './command.ts';

export default {
  name: 'meeting',
  description: 'All that is on record about one meeting',
  localizations: {
    hi: { name: 'बैठक', description: 'एक बैठक के बारे में जो कुछ भी दर्ज है' },
    ru: { name: 'встреча', description: 'Всё, что известно об одной встрече' },
  },
  options: [whichMeeting],
  query: (values) => ({ ask: 'meeting', meeting: values.meeting ?? '' }),
} satisfies Command;
