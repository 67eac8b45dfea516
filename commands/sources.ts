import { type Command, whichMeeting } from './command.ts';

export default {
  name: 'sources',
  description: 'The articles that answers rest on, with publisher, date and link',
  localizations: {
    hi: { name: 'स्रोत', description: 'वे लेख जिन पर उत्तर टिके हैं: प्रकाशक, तिथि और लिंक सहित' },
    ru: { name: 'источники', description: 'Статьи, на которых основаны ответы: издание, дата и ссылка' },
  },
  options: [{ ...whichMeeting, required: false }],
  query: ({ meeting }) => ({ ask: 'sources', ...(meeting === undefined ? {} : { meeting }) }),
} satisfies Command;
