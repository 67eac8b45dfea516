import type { Words } from './words.ts';

export const en: Words = {
  tag: 'en-GB',
  answer: 'Answer',
  previous: 'Previous',
  next: 'Next',
  share: 'Share in this channel',
  page: (at, of) => `Page ${at} of ${of}`,
  chooseReading: 'Choose what you mean',
  askInstead: 'Ask this instead',
  tryThis: 'Try one of these',
  thisOne: 'This one',
  check: 'Check a quotation in its article',
  checkOne: (mark) => `Check ${mark}`,
  readArticle: 'Read the article',
  readSentence: 'Open the article at this sentence',
  noAddress: 'No address of this article is on record.',
  undated: 'undated',
  inferred: 'inferred',
  yearOpen: (date) => `${date}, year not stated`,
  sharedBy: (person) => `Shared by ${person}`,
  stale: 'That button is from an earlier version of this answer. Please ask again with a slash command.',
  articleChanged: 'The article of this quotation has changed or is gone. Please ask again with a slash command.',
  commandGone: (command) => `I don’t know ${command} any more.`,
  cannotShare: 'I may not post here: this server lets apps that people bring along answer in private only.',
  failed: (reference) =>
    `Something broke on my side while answering; your question is fine. Please try again, and if it happens again, report the reference ${reference}.`,
  tooMany: (seconds) =>
    `That was a lot of questions in a short time. Please give me ${seconds} s, then I’ll gladly go on.`,
  shortened: 'This is only the beginning of the answer: Discord would not take all of it. Ask about one part of it.',
  option: { name: 'private', description: 'Only you see the answer; a button shares it' },
  slash: {
    heading: 'That is not a command as it stands',
    noOption: (command, typed, meant) => `${command} has no option “${typed}”; did you mean “${meant}:”?`,
    tooLong: (characters, most) => `That is ${characters} characters long; a command takes ${most} at most.`,
    twice: (option, command, usage) => `${option} stands twice in ${command}. Type it as ${usage}.`,
    leftOver: (words, command, usage) => `${command} takes nothing more than ${usage}; “${words}” is left over.`,
    needs: (options, command, usage) =>
      `${command} needs ${options.map(({ name, description }) => `${name} (${description})`).join(' and ')}. Type it as ${usage}.`,
    unknown: (command, near, all) =>
      `There is no command ${command}. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${all.join(', ')}.`}`,
    instead: 'Try',
  },
  terminal: {
    undated: 'date not stated',
    inferredDate: (date) => `${date} (inferred)`,
    noAnswer: 'No answer',
    failed: 'Something went wrong on our side; the log says what.',
  },
  find: {
    name: 'Find sources',
    heading: 'What the articles say to this message',
    nothing: 'The articles on record say nothing to this message.',
    empty: 'This message has no words to look for.',
    cut: 'The message is long: only its beginning was looked at.',
    passages:
      'These are what the articles say to single sentences of the message; whether they bear it out is for you to judge.',
  },
};
