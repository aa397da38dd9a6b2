import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { FindOneDocument, type SearchKind } from '../operations.generated.ts';
import { request } from '../request.ts';
import { useWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly kind: Extract<SearchKind, 'ORGANIZATION' | 'STAGE' | 'REGION'>;
  readonly value: string;
  /** What the value is called. */
  readonly label: string;
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly onChange: (value: string, label: string) => void;
}

/** Picks one thing of the graph by its name, pinyin or code. */
export function FindOne({ id, kind, value, label, isWrong, describedBy, onChange }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const text = typed.trim().slice(0, 100);
  const query = useQuery({
    queryKey: ['find one', kind, text],
    queryFn: ({ signal }) => request(FindOneDocument, { text, kinds: [kind] }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text && query.data ? query.data.search : [];
  const known = value && !hits.some((hit) => hit.id === value);
  const options = [
    ...(known ? [{ value, label: label || value, title: label }] : []),
    ...hits.map((hit) => ({
      value: hit.id,
      title: hit.label,
      label: [hit.label, hit.context].filter(Boolean).join(' · '),
    })),
  ];
  return (
    <Select
      id={id}
      value={value || null}
      allowClear
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      status={isWrong ? 'error' : ''}
      placeholder={kind === 'REGION' ? words.pickRegion : words.pick}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={
        text && !query.isFetching ? <span className="hint">{words.pickNone}</span> : null
      }
      options={options}
      onChange={(next: string | undefined) =>
        onChange(next ?? '', options.find((each) => each.value === next)?.title ?? '')
      }
    />
  );
}
