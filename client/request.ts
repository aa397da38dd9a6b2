import type { TypedDocumentString } from './operations.generated.ts';

/** What went wrong with a question: `code` as in the server's error table, or NETWORK. */
export class RequestError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Asks the server one question. A superseded question is cut off by its signal.
 * Throws a RequestError for anything but a complete answer.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RequestError('NETWORK', '');
  });
  const answer: Answer<Data> | undefined = await response.json().catch(() => undefined);
  const error = answer?.errors?.[0];
  if (error) throw new RequestError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (!answer?.data) throw new RequestError(`HTTP ${response.status}`, response.statusText);
  return answer.data;
}

/** Whether asking again later is all that helps. */
export function isPassing(error: Error | null): boolean {
  return (
    error instanceof RequestError &&
    ['GRAPH_UNAVAILABLE', 'NETWORK', 'HTTP 503'].includes(error.code)
  );
}

/** Where the first page of a connection starts. */
export function firstCursor(): string | null {
  return null;
}
