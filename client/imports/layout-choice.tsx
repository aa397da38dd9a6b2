import { Select } from 'antd';
import type { ImportLayoutFieldsFragment, ImportLayoutInput } from '../operations.generated.ts';
import { useWords } from './words.ts';

interface Props {
  readonly layout: ImportLayoutFieldsFragment;
  readonly onChoose: (layout: ImportLayoutInput) => void;
}

const encodings = [
  { value: 'UTF_8' as const, label: 'UTF-8' },
  { value: 'GB18030' as const, label: 'GB18030 (GBK)' },
];

/** How the file is read: what was detected, each to be put right. */
export function LayoutChoice({ layout, onChoose }: Props) {
  const words = useWords();
  return (
    <>
      {layout.encoding && (
        <Select
          aria-label={words.encoding}
          prefix={<span className="hint">{words.encoding}</span>}
          popupMatchSelectWidth={false}
          value={layout.encoding}
          options={encodings}
          onChange={(encoding) => onChoose({ encoding })}
        />
      )}
      {layout.sheets.length > 1 && (
        <Select
          aria-label={words.sheet}
          prefix={<span className="hint">{words.sheet}</span>}
          popupMatchSelectWidth={false}
          value={layout.sheet}
          options={layout.sheets.map((value) => ({ value, label: value }))}
          onChange={(sheet) => onChoose({ sheet })}
        />
      )}
      {layout.format !== 'JSON_LINES' && (
        <Select
          aria-label={words.headerRows}
          prefix={<span className="hint">{words.headerRows}</span>}
          value={layout.headerRowCount}
          options={[1, 2, 3].map((value) => ({ value, label: value }))}
          onChange={(headerRowCount) => onChoose({ headerRowCount })}
        />
      )}
    </>
  );
}
