import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { QuarantineDecision } from '../operations.generated.ts';
import { useAuthor } from '../use-author.ts';
import { useDecide } from './use-quarantine.ts';
import { useWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly decision: QuarantineDecision;
  readonly onClose: () => void;
}

/** Asks who decides, and why. */
export function DecisionForm({ id, decision, onClose }: Props) {
  const words = useWords();
  const field = useId();
  const [author, setAuthor] = useAuthor();
  const [note, setNote] = useState('');
  const decide = useDecide();
  const errors = decide.data?.userErrors ?? [];
  const refusal = errors.some(({ code }) => code === 'CONFLICT')
    ? words.changed
    : errors.map(({ message }) => message).join(' ');
  const trouble = decide.error ? decide.error.message || words.failed : refusal;
  return (
    <form
      className="quarantine-form"
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate(
          { id, decision, author: author.trim(), note: note.trim() || null },
          { onSuccess: ({ userErrors }) => userErrors.length === 0 && onClose() },
        );
      }}
    >
      <p>{words.explain[decision]}</p>
      <label htmlFor={`${field}author`}>
        {words.author}
        <span aria-hidden="true"> *</span>
      </label>
      <Input
        id={`${field}author`}
        autoFocus
        value={author}
        maxLength={80}
        aria-required
        placeholder={words.authorHint}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <label htmlFor={`${field}note`}>{words.note}</label>
      <Input
        id={`${field}note`}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button
        type="primary"
        htmlType="submit"
        disabled={author.trim() === ''}
        loading={decide.isPending}
      >
        {words.decision[decision]}
      </Button>
      {trouble && (
        <p className="quarantine-trouble" role="alert">
          × {trouble}
        </p>
      )}
    </form>
  );
}
