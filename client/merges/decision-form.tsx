import { Button, Input, type InputRef, Tooltip } from 'antd';
import { useEffect, useRef } from 'react';
import type { Deciding } from './use-deciding.ts';
import type { Proposal } from './use-merges.ts';
import { useWords } from './words.ts';

interface Props {
  readonly proposal: Proposal;
  readonly keepId: string;
  readonly deciding: Deciding;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  readonly onSkip: () => void;
}

/** Who decides, why, and the decision; of a decided pair, the way back. */
export function DecisionForm({ proposal, keepId, deciding, onAccept, onReject, onSkip }: Props) {
  const words = useWords();
  const author = useRef<InputRef>(null);
  const { id, sides, state } = proposal;
  const draft = deciding.draftOf(id);
  useEffect(() => {
    if (deciding.lacksAuthor) author.current?.focus();
  }, [deciding.lacksAuthor]);
  const nameOf = (isKept: boolean) =>
    sides.find(({ organizationId }) => (organizationId === keepId) === isKept)?.name ?? '';
  return (
    <div className="merge-form">
      <div className="merge-fields">
        <Tooltip title={words.authorHint}>
          <Input
            ref={author}
            aria-label={words.author}
            prefix={<span className="hint">{words.author}</span>}
            maxLength={80}
            value={deciding.author}
            status={deciding.lacksAuthor ? 'error' : ''}
            onChange={(event) => deciding.setAuthor(event.target.value)}
          />
        </Tooltip>
        <Input.TextArea
          aria-label={words.note}
          placeholder={`${words.note}: ${words.noteHint}`}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={2000}
          value={draft.note}
          onChange={(event) => deciding.setDraft(id, { ...draft, note: event.target.value })}
        />
      </div>
      {deciding.lacksAuthor && (
        <p className="merges-note bad" role="alert">
          {words.authorNeeded}
        </p>
      )}
      {state === 'OPEN' ? (
        <>
          <div className="merge-buttons">
            <Button
              type="primary"
              aria-keyshortcuts="a"
              loading={deciding.isPending}
              onClick={onAccept}
            >
              {words.accept} <kbd>A</kbd>
            </Button>
            <Button aria-keyshortcuts="r" disabled={deciding.isPending} onClick={onReject}>
              {words.reject} <kbd>R</kbd>
            </Button>
            <Button aria-keyshortcuts="s" disabled={deciding.isPending} onClick={onSkip}>
              {words.skip} <kbd>S</kbd>
            </Button>
            <span className="hint merge-keys">
              <kbd>↑</kbd> <kbd>↓</kbd> {words.keyMove} <kbd>←</kbd> <kbd>→</kbd> {words.keyKeep}
            </span>
          </div>
          <p className="hint">{words.acceptHint(nameOf(true), nameOf(false))}</p>
        </>
      ) : (
        <div className="merge-buttons">
          <Button loading={deciding.isPending} onClick={() => deciding.undo(id, state)}>
            {state === 'ACCEPTED' ? words.undoAccepted : words.undoRejected}
          </Button>
          <span className="hint merge-keys">
            <kbd>↑</kbd> <kbd>↓</kbd> {words.keyMove}
          </span>
        </div>
      )}
    </div>
  );
}
