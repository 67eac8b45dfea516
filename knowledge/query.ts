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
  /** Free text: understood into one of the others first. */
  | { readonly ask: 'question'; readonly question: string };
