import { signs } from './problem-note.tsx';
import type { Run } from './use-imports.ts';
import { useWords } from './words.ts';

/** What was found, by rule, each with its first rows. */
export function RunRules({ rules }: Pick<Run, 'rules'>) {
  const words = useWords();
  return (
    <div className="run-rules">
      <h3>{words.rules}</h3>
      {rules.length === 0 && <p className="hint">{words.none}</p>}
      <ul>
        {rules.map(({ rule, level, text, count, first }) => (
          <li key={`${level} ${rule}`}>
            <details>
              <summary>
                <span className={`problem ${level}`}>
                  {signs[level]} {words.level[level]}
                </span>
                <span className="grow" title={rule}>
                  {text}
                </span>
                <b>{count}</b>
              </summary>
              <ul>
                {first.map(({ row, column, value }) => (
                  <li key={`${row} ${column}`} title={value}>
                    {[words.line(row), column, value].filter(Boolean).join(' · ')}
                  </li>
                ))}
                {count > first.length && (
                  <li className="hint">{words.more(count - first.length)}</li>
                )}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
