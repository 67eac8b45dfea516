/** Everything that can be asked. The slots hold what the person typed; resolving them is part of answering. */
export type Query =
  | { readonly ask: 'chairs'; readonly meeting: string }
  | { readonly ask: 'when'; readonly meeting: string }
  | { readonly ask: 'where'; readonly meeting: string }
  | { readonly ask: 'topics'; readonly meeting: string }
  | { readonly ask: 'meeting'; readonly meeting: string }
  | { readonly ask: 'next-summit' }
  | { readonly ask: 'person'; readonly name: string }
  | { readonly ask: 'quote'; readonly topic: string; readonly meeting?: string; readonly speaker?: string }
  | { readonly ask: 'timeline'; readonly year?: string; readonly forum?: string }
  | { readonly ask: 'compare'; readonly first: string; readonly second: string }
  | { readonly ask: 'sources' }
  /** Do the sources agree on a meeting's date, place, chairs? */
  | { readonly ask: 'agreement'; readonly meeting: string; readonly property?: 'date' | 'place' | 'chairs' | 'number' }
  /** How many meetings are on record, of a forum or in a year, or chaired by someone. */
  | { readonly ask: 'count'; readonly year?: string; readonly forum?: string; readonly chair?: string }
  /** What a forum is, what it is for, who runs it. */
  | { readonly ask: 'forum'; readonly name: string }
  /** What else the articles state: found by the words asked about. `property` narrows it to a kind of statement. */
  | { readonly ask: 'statement'; readonly words: string; readonly property?: string; readonly wants?: 'when' | 'who' | 'where' }
  /** Free text: understood into one of the others first. */
  | { readonly ask: 'question'; readonly question: string };
