import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { type Preview, useSaveMapping } from './use-imports.ts';
import { useWords } from './words.ts';

interface Props {
  readonly preview: Preview;
  readonly templateKey: string | null;
}

/** Keeps the assignment of columns for the next file with these headers. */
export function SaveMapping({ preview, templateKey }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const save = useSaveMapping();
  const kept = save.data?.mapping?.name;
  const trouble = save.error?.message ?? save.data?.userErrors[0]?.message;
  const keep = async () => {
    if (!templateKey || !name.trim()) return;
    const columns = preview.columns.map(({ header, columnKey }) => ({ header, columnKey }));
    const { mapping } = await save.mutateAsync({ name: name.trim(), templateKey, columns });
    if (mapping) setOpen(false);
  };
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <form
          className="save-mapping"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <Input
            aria-label={words.mappingName}
            placeholder={words.mappingName}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="primary" htmlType="submit" disabled={!name.trim()} loading={save.isPending}>
            {words.save}
          </Button>
          <p className="hint">{words.mappingHint}</p>
          {trouble && <p role="alert">{trouble}</p>}
        </form>
      }
    >
      <Button disabled={!templateKey}>{kept ? words.saved(kept) : words.saveMapping}</Button>
    </Popover>
  );
}
