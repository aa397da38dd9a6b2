import type { TypedDocumentString } from '../client/operations.generated.ts';

/** A question that the server answered with an error; `code` as in its error table. */
export class AnswerError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Asks as the page does. Throws an AnswerError for anything but a complete answer. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables,
) => Promise<Data>;

export function asker(url: URL, signal: AbortSignal): Ask {
  return async (document, variables) => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal,
    });
    const answer: Answer<never> = await response.json();
    const [error] = answer.errors ?? [];
    if (error) throw new AnswerError(error.extensions?.code ?? 'UNKNOWN', error.message);
    if (!answer.data) throw new AnswerError(`HTTP ${response.status}`, response.statusText);
    return answer.data;
  };
}
