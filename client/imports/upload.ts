import type { Language } from '../operations.generated.ts';
import {
  UploadImportFileDocument,
  type UploadImportFileMutation,
} from '../operations.generated.ts';
import { RequestError } from '../request.ts';

export type Uploaded = UploadImportFileMutation['uploadImportFile'];

/** The most that the server takes, in bytes. */
export const maxBytes = 200 * 1024 * 1024;

interface Options {
  readonly language: Language;
  /** Called with the share that has gone out, 0-1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Hands a file in by the GraphQL multipart request specification. Throws a RequestError, or an AbortError when cancelled. */
export function uploadFile(
  file: File,
  { language, onProgress, signal }: Options,
): Promise<Uploaded> {
  const form = new FormData();
  const query = UploadImportFileDocument.toString();
  form.append('operations', JSON.stringify({ query, variables: { file: null, language } }));
  form.append('map', JSON.stringify({ file: ['variables.file'] }));
  form.append('file', file, file.name);
  // fetch cannot say how much has gone out.
  const post = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => post.abort(), { once: true });
    post.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    post.addEventListener('abort', () => reject(signal.reason));
    post.addEventListener('error', () => reject(new RequestError('NETWORK', '')));
    post.addEventListener('load', () => {
      const answer: Answer | null = post.response;
      const error = answer?.errors?.[0];
      if (error) reject(new RequestError(error.extensions?.code ?? 'UNKNOWN', error.message));
      else if (answer?.data) resolve(answer.data.uploadImportFile);
      else reject(new RequestError(`HTTP ${post.status}`, post.statusText));
    });
    post.responseType = 'json';
    post.open('POST', '/graphql');
    post.setRequestHeader('apollo-require-preflight', 'true');
    post.send(form);
  });
}

interface Answer {
  readonly data?: UploadImportFileMutation | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}
