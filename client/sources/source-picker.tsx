import { Button, Divider, Select } from 'antd';
import { useState } from 'react';
import { SourceForm } from './source-form.tsx';
import { useSources } from './use-sources.ts';
import { useWords } from './words.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly value: Named | null;
  readonly onChange: (source: Named | null) => void;
  /** Whether none is fine too. */
  readonly isOptional?: boolean;
}

/** Picks a known source by what its title contains, or enters a new one. */
export function SourcePicker({ value, onChange, isOptional = false }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isNew, setNew] = useState(false);
  const sources = useSources(text);
  const found = sources.data?.pages.flatMap((page) => page.sources.nodes) ?? [];
  const known = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <>
      <Select
        className="source-picker"
        open={isOpen}
        onOpenChange={setOpen}
        aria-label={words.source}
        prefix={<span className="hint">{words.source}</span>}
        placeholder={words.pick}
        popupMatchSelectWidth={420}
        status={value || isOptional ? '' : 'warning'}
        allowClear={isOptional}
        value={value?.id ?? null}
        showSearch={{ filterOption: false, onSearch: setText }}
        options={known.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id: string | undefined) =>
          onChange(known.find((each) => each.id === id) ?? null)
        }
        popupRender={(menu) => (
          <>
            {menu}
            <Divider style={{ margin: '4px 0' }} />
            <Button
              type="text"
              block
              onClick={() => {
                setOpen(false);
                setNew(true);
              }}
            >
              + {words.create}
            </Button>
          </>
        )}
      />
      {isNew && (
        <SourceForm
          onClose={() => setNew(false)}
          onSaved={({ id, title }) => {
            setNew(false);
            onChange({ id, title });
          }}
        />
      )}
    </>
  );
}
