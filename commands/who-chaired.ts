import { type Command, whichMeeting } from './command.ts';

export default {
  name: 'who-chaired',
  description: 'Who chaired a meeting, with the sentence that says so',
  localizations: {
    hi: { name: 'अध्यक्ष-कौन', description: 'बैठक की अध्यक्षता किसने की, उस वाक्य के साथ जिसमें यह लिखा है' },
    ru: {
      name: 'кто-председательствовал',
      description: 'Кто председательствовал на встрече, с предложением, где это сказано',
    },
  },
  options: [whichMeeting],
  query: (values) => ({ ask: 'chairs', meeting: values.meeting ?? '' }),
} satisfies Command;
