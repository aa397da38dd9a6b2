import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { UndoEditDocument } from '../operations.generated.ts';
import { request } from '../request.ts';
import { useAuthor } from '../use-author.ts';
import { sayMessage, useWords } from './words.ts';

interface Props {
  readonly revisionId: string;
  /** What the button says, and what follows, where it is not just taking a step back. */
  readonly verb?: string;
  readonly explanation?: string;
}

/** Takes a step back, after asking who does. */
export function Undo({ revisionId, ...own }: Props) {
  const words = useWords();
  const { verb = words.undo, explanation = words.undoAsk } = own;
  const id = useId();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [author, setAuthor] = useAuthor();
  const undo = useMutation({
    mutationFn: async () =>
      (await request(UndoEditDocument, { input: { revisionId, author: author.trim() } })).undoEdit,
    onSuccess: ({ userErrors }) => {
      if (userErrors.length > 0) return;
      setAsking(false);
      void queries.invalidateQueries();
    },
  });
  if (!isAsking) {
    return (
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {verb}
      </button>
    );
  }
  const refusals = undo.data?.userErrors.map(({ message }) => sayMessage(words, message)) ?? [];
  const trouble = undo.error ? [undo.error.message || words.failed] : refusals;
  return (
    <form
      className="edit-undo"
      onSubmit={(event) => {
        event.preventDefault();
        undo.mutate();
      }}
    >
      <p className="hint">{explanation}</p>
      <label htmlFor={id}>{words.author}</label>
      <Input
        id={id}
        autoFocus
        value={author}
        maxLength={80}
        aria-required
        onChange={(event) => setAuthor(event.target.value)}
      />
      <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
      <Button
        type="primary"
        htmlType="submit"
        disabled={author.trim() === ''}
        loading={undo.isPending}
      >
        {verb}
      </Button>
      {trouble.length > 0 && (
        <p className="edit-problem" role="alert">
          × {trouble.join(' ')}
        </p>
      )}
    </form>
  );
}
