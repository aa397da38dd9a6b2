import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { formatMoment } from '../format.ts';
import { type StepFieldsFragment, UndoEditDocument } from '../operations.generated.ts';
import { request } from '../request.ts';
import { useAuthor } from '../use-author.ts';
import { sayMessage, useWords } from './words.ts';

interface Props {
  readonly step: StepFieldsFragment;
  /** Names of the ends, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whose history it is. */
  readonly subject: string;
}

/** One step: when, who, what, and each field before and after. */
export function Step({ step, names, subject }: Props) {
  const words = useWords();
  const say = (value: string | null) =>
    value === null ? words.empty : (words.value[value] ?? value);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? id) : '');
  const isFact = step.entityId !== subject && step.factType !== null;
  const mayBeUndone = step.id.startsWith('revision:') && step.change !== 'MERGED';
  return (
    <li>
      <p>
        <b>{words.change[step.change]}</b>
        {isFact && (
          <span>
            {nameOf(step.fromId)} {words.factType[step.factType ?? ''] ?? step.factType}{' '}
            {nameOf(step.toId)}
          </span>
        )}
        <span className="hint end">
          {step.at ? formatMoment(step.at) : words.unknownTime} · {step.author ?? words.byImport}
        </span>
      </p>
      {step.note && <p className="hint">{step.note}</p>}
      {step.changes.length > 0 && step.change !== 'CREATED' && (
        <dl className="edit-changes">
          {step.changes
            .filter(({ field }) => field !== 'claims')
            .map(({ field, before, after }) => (
              <div key={field}>
                <dt>{words.field[field] ?? field}</dt>
                <dd>
                  <del>{say(before)}</del> → <ins>{say(after)}</ins>
                </dd>
              </div>
            ))}
        </dl>
      )}
      {mayBeUndone && <Undo revisionId={step.id} />}
    </li>
  );
}

/** Takes a step back, after asking who does. */
function Undo({ revisionId }: { revisionId: string }) {
  const words = useWords();
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
        {words.undo}
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
      <p className="hint">{words.undoAsk}</p>
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
        {words.undo}
      </Button>
      {trouble.length > 0 && (
        <p className="edit-problem" role="alert">
          × {trouble.join(' ')}
        </p>
      )}
    </form>
  );
}
