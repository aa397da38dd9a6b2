import { MappingHead } from './mapping-head.tsx';
import { OutcomeTag } from './outcome-tag.tsx';
import { isToBeSeen, ProblemNote } from './problem-note.tsx';
import type { ImportTemplate, Preview, PreviewRow } from './use-imports.ts';
import { useWords } from './words.ts';

interface Props {
  readonly preview: Preview;
  readonly template: ImportTemplate;
  readonly isShort: boolean;
  readonly onAssign: (index: number, columnKey: string | null) => void;
}

/** The first rows as they would load: what stands in the file, what was found, what would become of it. */
export function PreviewTable({ preview, template, isShort, onAssign }: Props) {
  const words = useWords();
  const rows = isShort ? preview.rows.filter(isToBeSeen) : preview.rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="preview-scroll" tabIndex={0} aria-label={words.steps[2]}>
      <table className="preview">
        <thead>
          <tr>
            <th scope="col" className="preview-row">
              {words.row}
            </th>
            {preview.columns.map((column) => (
              <MappingHead
                key={column.index}
                column={column}
                template={template}
                onAssign={onAssign}
              />
            ))}
            <th scope="col" className="preview-result">
              {words.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} row={row} columns={preview.columns} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p className="empty">{preview.rows.length === 0 ? words.noRows : words.noProblems}</p>
      )}
    </section>
  );
}

function Row({ row, columns }: { row: PreviewRow; columns: Preview['columns'] }) {
  const whole = row.problems.filter(({ columnIndex }) => columnIndex === null);
  return (
    <tr className={row.outcome === 'REJECTED' ? 'is-rejected' : undefined}>
      <th scope="row" className="preview-row">
        {row.row}
      </th>
      {columns.map(({ index, state }) => (
        <Cell
          key={index}
          text={row.cells[index] ?? ''}
          state={state}
          problems={row.problems.filter(({ columnIndex }) => columnIndex === index)}
        />
      ))}
      <td className="preview-result">
        <OutcomeTag outcome={row.outcome} />
        {row.organization && (
          <span className="hint" title={row.organization.id}>
            {row.organization.name}
          </span>
        )}
        {whole.map((problem) => (
          <ProblemNote key={problem.rule} problem={problem} />
        ))}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly text: string;
  readonly state: Preview['columns'][number]['state'];
  readonly problems: PreviewRow['problems'];
}

function Cell({ text, state, problems }: CellProps) {
  const words = useWords();
  if (state === 'PERSONAL') {
    return (
      <td className="is-personal">
        <s>{words.masked}</s>
        <span className="hint">⊘ {words.state.PERSONAL}</span>
      </td>
    );
  }
  const level = (['REJECTED', 'REVIEW', 'FIXED'] as const).find((each) =>
    problems.some((problem) => problem.level === each),
  );
  return (
    <td className={[state === 'IGNORED' && 'is-ignored', level].filter(Boolean).join(' ')}>
      <span className="cell-text" title={text}>
        {text || (problems.length > 0 ? words.empty : '—')}
      </span>
      {problems.map((problem) => (
        <ProblemNote key={problem.rule} problem={problem} />
      ))}
    </td>
  );
}
