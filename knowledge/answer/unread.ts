import type { Query } from '../query.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';

/** "…, and when", "… and by whom": the end of a question that asks for one thing more. */
const TAIL =
  /(?:,\s*|\s)(and\s+(?:(?:in|on|at|by|with|for|to|from|under)\s+)?(?<wh>who|whom|whose|when|where|why|how\s+(?:long|many|often))\b[^?,;:]{0,60})[?.!\s]*$/i;

type Asked = 'who' | 'when' | 'where' | 'why' | 'how';

/** What an answer tells by its nature; a query that is not here tells whatever its words ask for. */
const TELLS: Partial<Record<Query['ask'], readonly Asked[]>> = {
  chairs: ['who'],
  when: ['when'],
  where: ['where'],
  topics: [],
  duration: ['when', 'how'],
  ago: ['when', 'how'],
  between: ['when', 'how'],
  weekday: ['when'],
  discussed: [],
  exercises: [],
  person: ['who'],
  succession: ['who', 'when'],
  timeline: ['when', 'where'],
  count: ['when', 'where', 'how'],
  next: ['when', 'where'],
  'next-summit': ['when', 'where'],
  photo: ['who'],
  expand: [],
  forum: [],
};

const askedBy = (wh: string): Asked => {
  const [first = ''] = wh.toLowerCase().split(/\s/);
  return first.startsWith('who') ? 'who' : first === 'when' || first === 'where' || first === 'why' ? first : 'how';
};

/** A second thing that a question asks for in passing and that its answer does not tell: said to be left, never left in silence. */
export const unreadNotice = (question: string, { ask }: Query, { refusals }: Words): Notice[] => {
  const found = TAIL.exec(question);
  const wh = found?.groups?.wh;
  const tells = TELLS[ask];
  if (found?.[1] === undefined || wh === undefined || tells === undefined || tells.includes(askedBy(wh))) return [];
  return [{ kind: 'missing', text: refusals.unread(found[1].trim()) }];
};
