import { Button } from 'antd';
import { formatMoment } from '../format.ts';
import { PanelState } from '../panel-state.tsx';
import { useUrlState } from '../url-state.ts';
import './runs.css';
import { RunReport } from './run-report.tsx';
import { type Run, useRun, useRuns } from './use-imports.ts';
import { useWords } from './words.ts';

/** 运行记录: every import and every load of a seed, newest first; one of them with its report. */
export function RunsView() {
  const words = useWords();
  const query = useRuns();
  return (
    <div className="runs">
      <PanelState query={query} rows={6}>
        {({ pages }) => {
          const runs = pages.flatMap(({ importRuns }) => importRuns.nodes);
          if (runs.length === 0) return <p className="empty">{words.runsNone}</p>;
          return (
            <>
              <RunTable runs={runs} />
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                  {words.runsMore}
                </Button>
              )}
            </>
          );
        }}
      </PanelState>
    </div>
  );
}

function RunTable({ runs }: { runs: readonly Run[] }) {
  const words = useWords();
  const [{ run: open }, setUrl] = useUrlState();
  return (
    <table className="run-table">
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.source}</th>
          <th scope="col" className="number">
            {words.read}
          </th>
          <th scope="col" className="number">
            {words.outcome.CREATED}
          </th>
          <th scope="col" className="number">
            {words.outcome.UPDATED}
          </th>
          <th scope="col" className="number">
            {words.outcome.REJECTED}
          </th>
          <th scope="col">{words.result}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id} className={run.id === open ? 'is-open' : undefined}>
            <td>{formatMoment(run.createdAt)}</td>
            <td>
              <button type="button" className="link" onClick={() => setUrl({ run: run.id })}>
                {run.fileName ?? `${run.templateKey} · ${words.seed}`}
              </button>
            </td>
            <td className="run-source">{run.source?.title ?? '—'}</td>
            <td className="number">{run.counts.read}</td>
            <td className="number">{run.counts.created}</td>
            <td className="number">{run.counts.updated}</td>
            <td className="number">{run.counts.rejected}</td>
            <td>
              <span className={`run-state ${run.state}`}>{words.runState[run.state]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The report of the open run, or of the latest one. */
export function RunAside() {
  const words = useWords();
  const [{ run: open }] = useUrlState();
  const runs = useRuns();
  const newest = runs.data?.pages[0]?.importRuns.nodes[0]?.id ?? null;
  const query = useRun(open ?? newest);
  if (!open && !newest) return <p className="empty">{words.runsNone}</p>;
  return (
    <PanelState query={query} rows={4}>
      {({ importRun }) =>
        importRun ? (
          <RunReport key={importRun.id} run={importRun} />
        ) : (
          <p className="empty">{words.unknownRun}</p>
        )
      }
    </PanelState>
  );
}
