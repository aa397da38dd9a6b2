import { useText } from '../i18n/text.ts';
import type { TargetsAnswer } from './use-targets.ts';

interface Props {
  readonly answer: TargetsAnswer;
  readonly shown: number;
  readonly total: number;
}

/** How far the list holds: its robustness, its bias, its notes, how much of it is shown. */
export function ListFoot({ answer, shown, total }: Props) {
  const text = useText();
  return (
    <div className="list-foot">
      {shown > 0 && (
        <p>
          <b>{text.robustness}</b> {answer.robustness.text}
        </p>
      )}
      <div className="list-foot-line">
        <span title={text.listBias}>{text.listBias}</span>
        {answer.truncated && <span className="truncated">{text.truncated}</span>}
        {answer.notes.length > 0 && (
          <details>
            <summary>{text.notes}</summary>
            <ul>
              {answer.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
        )}
        {shown > 0 && <span className="end">{text.listed(shown, total)}</span>}
      </div>
    </div>
  );
}
