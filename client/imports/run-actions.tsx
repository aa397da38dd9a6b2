import { Button, Popconfirm } from 'antd';
import { useAuthor } from '../use-author.ts';
import { isUnderWay, type Run, useChangeRun } from './use-imports.ts';
import { useWords } from './words.ts';

/** Cancel, resume, undo, and the rejected rows to correct. */
export function RunActions({ run }: { run: Run }) {
  const words = useWords();
  const [author] = useAuthor();
  const change = useChangeRun(run.id, author.trim() || (run.author ?? ''));
  const errors = change.data?.userErrors ?? [];
  // Of a large run they are known some time after the answer.
  const { dependencies } = run;
  const canResume = run.fileName !== null && ['CANCELLED', 'FAILED'].includes(run.state);
  return (
    <div className="run-actions">
      {run.rejectedPath && (
        <a href={run.rejectedPath} download title={words.rejectedHint}>
          {words.rejectedFile} {run.counts.rejected}
        </a>
      )}
      {isUnderWay(run) && (
        <Button size="small" loading={change.isPending} onClick={() => change.mutate('cancel')}>
          {words.stop}
        </Button>
      )}
      {canResume && (
        <Button size="small" loading={change.isPending} onClick={() => change.mutate('resume')}>
          {words.resume}
        </Button>
      )}
      {run.canUndo && (
        <Popconfirm
          title={words.undoAsk}
          description={words.undoText}
          okText={words.undo}
          cancelText={words.cancel}
          onConfirm={() => change.mutate('undo')}
        >
          <Button size="small" danger loading={change.isPending}>
            {words.undo}
          </Button>
        </Popconfirm>
      )}
      {(change.error || errors.length > 0 || dependencies.length > 0) && (
        <div className="panel-error" role="alert">
          <p>
            {dependencies.length > 0
              ? words.undoBlocked
              : (change.error?.message ?? errors.map(({ message }) => message).join(' '))}
          </p>
          <ul>
            {dependencies.map(({ text, entityId }) => (
              <li key={`${entityId} ${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
