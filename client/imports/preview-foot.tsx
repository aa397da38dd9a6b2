import { Button, Tooltip } from 'antd';
import type { ImportOutcome, ImportProblemLevel } from '../operations.generated.ts';
import { useUrlState } from '../url-state.ts';
import { type ImportDraft, inputOf } from './draft.ts';
import { isToBeSeen, signs } from './problem-note.tsx';
import { SaveMapping } from './save-mapping.tsx';
import { type Preview, useStart } from './use-imports.ts';
import { useWords } from './words.ts';
import type { ImportWords } from './words-zh.ts';

interface Props {
  readonly preview: Preview;
  readonly draft: ImportDraft;
  readonly fileId: string;
  readonly author: string;
  readonly isShort: boolean;
  readonly onShort: (isShort: boolean) => void;
}

const outcomes: readonly ImportOutcome[] = [
  'CREATED',
  'UPDATED',
  'UNCHANGED',
  'MERGED',
  'REJECTED',
];
const levels: readonly ImportProblemLevel[] = ['FIXED', 'REVIEW'];

/** What the previewed rows come to, and the way on. */
export function PreviewFoot({ preview, draft, fileId, author, isShort, onShort }: Props) {
  const words = useWords();
  const [, setUrl] = useUrlState();
  const start = useStart();
  const { rows } = preview;
  const withProblems = rows.filter(isToBeSeen).length;
  const wanting = whatIsWanting(preview, draft, author, words);
  const go = async () => {
    const input = inputOf(fileId, draft, author);
    if (!input) return;
    const { run } = await start.mutateAsync(input);
    if (run) setUrl({ run: run.id });
  };
  const errors = start.data?.userErrors ?? [];
  return (
    <footer className="preview-foot">
      <p className="preview-sum">
        <strong>{words.previewed(rows.length)}</strong>
        {outcomes.map((outcome) => {
          const count = rows.filter((row) => row.outcome === outcome).length;
          return count > 0 ? (
            <span key={outcome} className={`outcome ${outcome}`}>
              {words.outcome[outcome]} {count}
            </span>
          ) : null;
        })}
        {levels.map((level) => {
          const count = rows.filter(
            ({ outcome, problems }) =>
              outcome !== 'REJECTED' && problems.some((problem) => problem.level === level),
          ).length;
          return count > 0 ? (
            <span key={level} className={`problem ${level}`}>
              {signs[level]} {words.level[level]} {count}
            </span>
          ) : null;
        })}
      </p>
      {(errors.length > 0 || start.error) && (
        <p className="panel-error" role="alert">
          {start.error?.message ?? errors.map(({ message }) => message).join(' ')}
        </p>
      )}
      <div className="preview-actions">
        <Button onClick={() => onShort(!isShort)} aria-pressed={isShort} disabled={!withProblems}>
          {withProblems > 0 ? words.onlyProblems(withProblems) : words.clean}
        </Button>
        <SaveMapping preview={preview} templateKey={draft.templateKey} />
        <Tooltip title={wanting}>
          <Button type="primary" disabled={wanting !== null} loading={start.isPending} onClick={go}>
            {words.start}
          </Button>
        </Tooltip>
        {wanting && <span className="hint">{wanting}</span>}
      </div>
    </footer>
  );
}

/** What has still to be said before the import may start; null when nothing has. */
function whatIsWanting(
  { missing }: Preview,
  draft: ImportDraft,
  author: string,
  { startHint }: ImportWords,
): string | null {
  if (!draft.templateKey) return startHint.template;
  if (missing.length > 0) return startHint.missing;
  if (!draft.source) return startHint.source;
  if (!author) return startHint.author;
  return null;
}
