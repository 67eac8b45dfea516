import type { Knowledge } from '../record.ts';
import type { Query } from '../query.ts';
import { understand } from '../understand/understand.ts';
import { answerAgreement } from './agreement.ts';
import type { Answer } from './answer.ts';
import { answerChairs } from './chairs.ts';
import { answerCompare } from './compare.ts';
import type { Context } from './context.ts';
import { answerCount } from './count.ts';
import { answerForum } from './forum.ts';
import { answerMeeting } from './meeting.ts';
import { answerNextSummit } from './next-summit.ts';
import { answerPerson } from './person.ts';
import { answerQuote } from './quote.ts';
import { answerSources } from './sources.ts';
import { answerStatement } from './statement.ts';
import { answerTimeline } from './timeline.ts';
import { answerTopics } from './topics.ts';
import { answerWhen } from './when.ts';
import { answerWhere } from './where.ts';

/** The waist: everything that can be asked goes in, everything that can be said comes out. Never throws for any typed words. */
export const answer = (query: Query, knowledge: Knowledge, now: Date): Answer => {
  const context: Context = { knowledge, now };
  switch (query.ask) {
    case 'chairs':
      return answerChairs(context, query.meeting);
    case 'when':
      return answerWhen(context, query.meeting);
    case 'where':
      return answerWhere(context, query.meeting);
    case 'topics':
      return answerTopics(context, query.meeting);
    case 'meeting':
      return answerMeeting(context, query.meeting);
    case 'next-summit':
      return answerNextSummit(context);
    case 'person':
      return answerPerson(context, query.name);
    case 'quote':
      return answerQuote(context, query.topic, query.meeting, query.speaker);
    case 'timeline':
      return answerTimeline(context, query.year, query.forum);
    case 'compare':
      return answerCompare(context, query.first, query.second);
    case 'sources':
      return answerSources(context);
    case 'agreement':
      return answerAgreement(context, query.meeting, query.property);
    case 'count':
      return answerCount(context, query);
    case 'forum':
      return answerForum(context, query.name);
    case 'statement':
      return answerStatement(context, query.words);
    case 'question': {
      const understood = understand(query.question, knowledge, now);
      return understood.is === 'query' ? answer(understood.query, knowledge, now) : understood.answer;
    }
  }
};
