import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { PanelError } from '../panel-state.tsx';
import { useAuthor } from '../use-author.ts';
import type { Answer } from './answer.ts';
import { Conflict } from './conflict.tsx';
import { type Draft, isChanged, valuesOf } from './draft.ts';
import { type Field, problemsOf } from './field.ts';
import { FieldInput, type SourceChoice } from './field-input.tsx';
import { Refusals } from './refusals.tsx';
import type { Sent } from './sent.ts';
import type { Stored } from './stored.ts';
import { useEditDraft } from './use-edit-draft.ts';
import { useSending } from './use-sending.ts';
import { sayMessage, useWords } from './words.ts';

export interface FormProps {
  /** What the draft is about, so that the right one comes back. */
  readonly about: string;
  readonly fields: readonly Field[];
  readonly stored: Stored;
  /** The word on the button that sends. */
  readonly verb: string;
  readonly isDanger?: boolean;
  /** Whether it may be sent as it was opened. */
  readonly mayBeEmpty?: boolean;
  readonly sourcePicker: SourceChoice;
  readonly send: (sent: Sent) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
  readonly onExisting?: (id: string) => void;
  readonly children?: ReactNode;
}

/** Fields, who fills them in, and what the server has against them; typing survives everything. */
export function EditForm(props: FormProps) {
  const { about, fields, stored, verb, isDanger = false, mayBeEmpty = false } = props;
  const words = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [author, setAuthor] = useAuthor();
  const { draft, keep, change, forget, discard, isRestored } = useEditDraft(about, stored);
  const [isTried, setTried] = useState(false);
  const [sent, setSent] = useState<Draft | null>(null);
  const sending = useSending(props.send);
  const values = valuesOf(draft);
  const answer = sending.data?.isDone ? undefined : sending.data;
  const own = problemsOf(fields, values, words);
  const isAuthorMissing = author.trim() === '';

  const problemAt = (name: string) => {
    const mine = isTried ? own.get(name) : undefined;
    if (mine) return mine;
    const isAsSent = sent && valuesOf(sent)[name] === values[name];
    const theirs = answer?.userErrors.find(
      ({ field, code }) => field === name && code !== 'CONFLICT',
    );
    return theirs && isAsSent ? sayMessage(words, theirs.message) : undefined;
  };

  const focusProblem = () =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  const sendDraft = (next: Draft) => {
    setTried(true);
    if (isAuthorMissing || problemsOf(fields, valuesOf(next), words).size > 0) {
      focusProblem();
      return;
    }
    setSent(next);
    sending.mutate(
      { draft: next, author },
      {
        onSuccess: (came) => {
          if (!came.isDone) return focusProblem();
          forget();
          props.onDone(came);
        },
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sendDraft(draft);
  };
  const merge = (merged: Draft) => {
    keep(merged);
    sendDraft(merged);
  };

  return (
    <form className="edit-form" ref={form} onSubmit={submit} noValidate>
      {props.children}
      {isRestored && (
        <p className="edit-note" role="status">
          {words.restored}{' '}
          <button type="button" className="link" onClick={discard}>
            {words.discard}
          </button>
        </p>
      )}
      <div className="edit-fields">
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            id={`${id}${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            label={draft.labels[field.name] ?? draft.base.labels[field.name] ?? ''}
            problem={problemAt(field.name)}
            sourcePicker={props.sourcePicker}
            onChange={(value, label) => change(field.name, value, label)}
          />
        ))}
        <div className="edit-field">
          <label htmlFor={`${id}author`}>
            {words.author}
            <span aria-hidden="true"> *</span>
          </label>
          <Input
            id={`${id}author`}
            value={author}
            maxLength={80}
            aria-required
            aria-invalid={isTried && isAuthorMissing}
            aria-describedby={`${id}author-hint`}
            status={isTried && isAuthorMissing ? 'error' : ''}
            onChange={(event) => setAuthor(event.target.value)}
          />
          <span id={`${id}author-hint`} className="hint">
            {isTried && isAuthorMissing ? (
              <span className="edit-problem">× {words.check.needed}</span>
            ) : (
              words.authorHint
            )}
          </span>
        </div>
      </div>
      {answer?.newest && sent ? (
        <Conflict
          key={answer.newest.version}
          {...{ draft, fields }}
          newest={answer.newest}
          onMerge={merge}
        />
      ) : (
        answer && <Refusals answer={answer} fields={fields} onExisting={props.onExisting} />
      )}
      {sending.error && <PanelError error={sending.error} onRetry={() => sendDraft(draft)} />}
      <div className="edit-foot">
        <Button onClick={props.onClose}>{words.cancel}</Button>
        {!answer?.newest && (
          <Button
            type="primary"
            htmlType="submit"
            danger={isDanger}
            loading={sending.isPending}
            disabled={!mayBeEmpty && !isChanged(draft)}
          >
            {verb}
          </Button>
        )}
      </div>
    </form>
  );
}
