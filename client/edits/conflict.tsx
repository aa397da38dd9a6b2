import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { contested, type Draft, differs, rebase, valuesOf } from './draft.ts';
import type { Field } from './field.ts';
import type { Stored } from './stored.ts';
import { useInSight } from './use-in-sight.ts';
import { useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly newest: Stored;
  readonly fields: readonly Field[];
  readonly onMerge: (draft: Draft) => void;
}

/** Somebody saved in between: both values of each field, and which of them shall stand. */
export function Conflict({ draft, newest, fields, onMerge }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, 'mine' | 'theirs'>>(new Map());
  const box = useInSight<HTMLDivElement>();
  const rows = contested(draft, newest);
  const choiceOf = (field: string) =>
    chosen.get(field) ?? (differs(draft, field) ? 'mine' : 'theirs');
  const mine = valuesOf(draft);
  const say = (name: string, value: string | undefined, labels: Readonly<Record<string, string>>) =>
    labels[name] ||
    fields.find((field) => field.name === name)?.options?.find((option) => option.value === value)
      ?.label ||
    value ||
    words.empty;
  return (
    <div className="edit-note bad" role="alert" ref={box}>
      <p>{rows.length > 0 ? words.conflict : words.conflictAgree}</p>
      {rows.length > 0 && (
        <table className="edit-conflict">
          <thead>
            <tr>
              <th scope="col">{words.conflictField}</th>
              <th scope="col">{words.mine}</th>
              <th scope="col">{words.theirs}</th>
              <th scope="col">
                <span className="unseen">{words.merge}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name}>
                <th scope="row">{words.field[name] ?? name}</th>
                <td>{say(name, mine[name], { ...draft.base.labels, ...draft.labels })}</td>
                <td>{say(name, newest.values[name], newest.labels)}</td>
                <td>
                  <Segmented<'mine' | 'theirs'>
                    size="small"
                    aria-label={words.field[name] ?? name}
                    value={choiceOf(name)}
                    options={[
                      { value: 'mine', label: words.mine },
                      { value: 'theirs', label: words.theirs },
                    ]}
                    onChange={(choice: 'mine' | 'theirs') =>
                      setChosen(new Map(chosen).set(name, choice))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        type="primary"
        onClick={() =>
          onMerge(rebase(draft, newest, new Set(rows.filter((name) => choiceOf(name) === 'mine'))))
        }
      >
        {words.merge}
      </Button>
    </div>
  );
}
