import { Fragment, useId } from 'react';
import { readNumber } from './checks.ts';
import { type Constant, fieldText, formatConstant, type Group } from './constants.ts';
import type { Draft } from './draft.ts';
import type { Trouble } from './refusals.ts';
import { TroubleText } from './trouble-text.tsx';
import { keepDraft } from './use-draft.ts';
import { useWords } from './words.ts';

interface Props {
  readonly group: Group;
  readonly draft: Draft;
  readonly troubles: ReadonlyMap<string, Trouble>;
}

/** The numbers of one group as fields, each beside the base's. */
export function ConstantInputs({ group, draft, troubles }: Props) {
  const words = useWords();
  const whole = troubles.get(group.id);
  return (
    <table className="constants">
      <caption>
        {group.title}
        {whole && (
          <div role="alert">
            <TroubleText trouble={{ ...whole, value: null }} />
          </div>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.constant}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.base}</th>
          <th scope="col">{words.differenceHead}</th>
        </tr>
      </thead>
      <tbody>
        {group.constants.map((constant) => (
          <ConstantInput
            key={constant.field}
            constant={constant}
            label={`${group.title} ${constant.label}`}
            draft={draft}
            trouble={troubles.get(constant.field)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface InputProps {
  readonly constant: Constant;
  readonly label: string;
  readonly draft: Draft;
  readonly trouble: Trouble | undefined;
}

function ConstantInput({ constant, label, draft, trouble }: InputProps) {
  const words = useWords();
  const id = useId();
  const { field, value } = constant;
  const typed = draft.typed[field] ?? fieldText(value);
  const given = typed.trim() === fieldText(value) ? value : readNumber(typed);
  const isChanged = given !== value;
  return (
    <Fragment>
      <tr className={isChanged ? 'differs' : ''}>
        <th scope="row">{constant.label}</th>
        <td>
          <input
            className="number-input"
            inputMode="decimal"
            aria-label={label}
            aria-invalid={trouble !== undefined}
            aria-describedby={trouble && id}
            value={typed}
            onChange={(event) =>
              keepDraft({ ...draft, typed: { ...draft.typed, [field]: event.target.value } })
            }
          />
        </td>
        <td title={String(value)}>{formatConstant(value)}</td>
        <td className="difference">
          {given !== null && given > value && `▲ ${words.higher}`}
          {given !== null && given < value && `▼ ${words.lower}`}
        </td>
      </tr>
      {trouble && (
        <tr>
          <td colSpan={4} id={id} className="trouble-cell">
            <TroubleText trouble={trouble} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
