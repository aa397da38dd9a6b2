import { formatMoment } from '../format.ts';
import type { StepFieldsFragment } from '../operations.generated.ts';
import { usePlace } from '../place.ts';
import { useUrlState } from '../url-state.ts';
import { Undo } from './undo.tsx';
import { useWords } from './words.ts';

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
          {step.at ? formatMoment(step.at) : words.unknownTime} ·{' '}
          {step.runId ? <RunLink runId={step.runId} /> : step.author}
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

/** The import that did it, with its report. */
function RunLink({ runId }: { runId: string }) {
  const words = useWords();
  const [, go] = usePlace();
  const [, setUrl] = useUrlState();
  const open = async () => {
    await setUrl({ data: 'runs', run: runId });
    go('data');
  };
  return (
    <button type="button" className="link" onClick={open}>
      {words.byImport}
    </button>
  );
}
