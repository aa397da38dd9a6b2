import { Progress } from 'antd';
import type { ImportOutcome } from '../operations.generated.ts';
import './runs.css';
import { RunActions } from './run-actions.tsx';
import { RunRules } from './run-rules.tsx';
import { isUnderWay, type Run } from './use-imports.ts';
import { useWords } from './words.ts';

const outcomes = ['created', 'updated', 'unchanged', 'merged', 'rejected'] as const;

const wordOf: Readonly<Record<(typeof outcomes)[number], ImportOutcome>> = {
  created: 'CREATED',
  updated: 'UPDATED',
  unchanged: 'UNCHANGED',
  merged: 'MERGED',
  rejected: 'REJECTED',
};

/** 运行报告: what a run read, what became of every row, and what can be done about it. */
export function RunReport({ run }: { run: Run }) {
  const words = useWords();
  const seconds = secondsOf(run);
  return (
    <section className="run-report" aria-label={words.report}>
      <header>
        <h2 className="grow" title={run.fileName ?? run.templateKey}>
          {run.fileName ?? `${run.templateKey} · ${words.seed}`}
        </h2>
        <span className={`run-state ${run.state}`}>{words.runState[run.state]}</span>
      </header>
      <p className="hint">
        {[
          run.source?.title,
          run.author && words.by(run.author),
          seconds && words.took(seconds),
          run.dataVersion !== null && words.version(run.dataVersion),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isUnderWay(run) && (
        <div role="status">
          <Progress
            percent={Math.floor(run.progressShare * 100)}
            size="small"
            aria-label={words.runState[run.state]}
          />
          {run.state === 'QUEUED' && <p className="hint">{words.queuedHint}</p>}
        </div>
      )}
      {run.failure && (
        <p className="panel-error" role="alert">
          {run.failure}
        </p>
      )}
      <table className="run-counts">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.read}</th>
            {outcomes.map((outcome) => (
              <th scope="col" key={outcome}>
                <abbr title={words.outcome[wordOf[outcome]]}>
                  {words.outcomeShort[wordOf[outcome]]}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.files.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row" title={name}>
                {name}
              </th>
              <td>{counts.read}</td>
              {outcomes.map((outcome) => (
                <td key={outcome} className={counts[outcome] > 0 ? outcome : 'is-zero'}>
                  {counts[outcome]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.identity}</p>
      <RunActions run={run} />
      <RunRules rules={run.rules} />
    </section>
  );
}

function secondsOf({ startedAt, finishedAt }: Run): string | null {
  if (!startedAt || !finishedAt) return null;
  return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1);
}
