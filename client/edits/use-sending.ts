import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import type { Draft } from './draft.ts';
import { type Sent, sentOf } from './sent.ts';

interface Sending {
  readonly draft: Draft;
  readonly author: string;
}

/** Sends a form; whatever it changed is asked anew everywhere in the page. */
export function useSending(send: (sent: Sent) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, author }: Sending) => send(sentOf(draft, author)),
    onSuccess: () => {
      // Not waited for: the panel shows its older answer until the newer one is there.
      void queries.invalidateQueries();
    },
  });
}
