import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Field, FieldKind } from './field.ts';
import { FindOne } from './find-one.tsx';

/** Picks a source, or enters a new one. */
export type SourceChoice = (choice: {
  value: { id: string; title: string } | null;
  onChange: (source: { id: string; title: string } | null) => void;
}) => ReactNode;

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly sourcePicker: SourceChoice;
  readonly onChange: (value: string, label?: string) => void;
}

const found: Partial<Record<FieldKind, 'ORGANIZATION' | 'STAGE' | 'REGION'>> = {
  organization: 'ORGANIZATION',
  stage: 'STAGE',
  region: 'REGION',
};

/** A field with its label before it, and what is wrong with it, or a hint, behind it. */
export function FieldInput({ id, field, value, label, problem, sourcePicker, onChange }: Props) {
  return (
    <div className={`edit-field ${field.kind === 'long' ? 'wide' : ''}`}>
      <label htmlFor={id}>
        {field.label}
        {field.isNeeded && <span aria-hidden="true"> *</span>}
      </label>
      <Control {...{ id, field, value, label, problem, sourcePicker, onChange }} />
      <span id={`${id}-hint`} className="hint">
        {problem ? <span className="edit-problem">× {problem}</span> : field.hint}
      </span>
    </div>
  );
}

function Control({ id, field, value, label, problem, sourcePicker, onChange }: Props) {
  const isWrong = problem !== undefined;
  const describedBy = `${id}-hint`;
  const kind = found[field.kind];
  if (kind) return <FindOne {...{ id, kind, value, label, isWrong, describedBy, onChange }} />;
  if (field.kind === 'source') {
    return sourcePicker({
      value: value ? { id: value, title: label } : null,
      onChange: (source) => onChange(source?.id ?? '', source?.title ?? ''),
    });
  }
  if (field.kind === 'choice') {
    return (
      <Select
        id={id}
        value={value || null}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        status={isWrong ? 'error' : ''}
        options={[...(field.options ?? [])]}
        onChange={(next: string) => onChange(next)}
      />
    );
  }
  const own = {
    id,
    value,
    'aria-invalid': isWrong,
    'aria-required': field.isNeeded ?? false,
    'aria-describedby': describedBy,
    ...(isWrong && { status: 'error' as const }),
  };
  return field.kind === 'long' ? (
    <Input.TextArea
      {...own}
      autoSize={{ minRows: 2, maxRows: 8 }}
      onChange={(event) => onChange(event.target.value)}
    />
  ) : (
    <Input
      {...own}
      autoComplete="off"
      inputMode={field.kind === 'share' || field.kind === 'count' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
