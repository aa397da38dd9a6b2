import { Select } from 'antd';
import type { ImportColumnState } from '../operations.generated.ts';
import type { ImportTemplate, Preview } from './use-imports.ts';
import { useWords } from './words.ts';

interface Props {
  readonly column: Preview['columns'][number];
  readonly template: ImportTemplate;
  readonly onAssign: (index: number, columnKey: string | null) => void;
}

const signs: Readonly<Record<ImportColumnState, string>> = {
  AUTO: '✓',
  CHECK: '?',
  CHOSEN: '✓',
  IGNORED: '⊘',
  PERSONAL: '⊘',
};

/** What the select says for "not imported": a select takes null for nothing chosen. */
const none = '-';

/** A header of the file, and which column of the template it stands for. */
export function MappingHead({ column, template, onAssign }: Props) {
  const words = useWords();
  const { index, header, columnKey, state } = column;
  return (
    <th scope="col" className={`mapping ${state}`}>
      <span className="mapping-header" title={header}>
        {header || words.empty}
      </span>
      <span className="mapping-choice">
        <Select
          size="small"
          aria-label={header || words.empty}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          disabled={state === 'PERSONAL'}
          value={columnKey ?? none}
          options={[
            { value: none, label: words.notImported },
            ...template.columns.map(({ key, title, isRequired }) => ({
              value: key,
              label: isRequired ? `${title} *` : title,
            })),
          ]}
          onChange={(key: string) => onAssign(index, key === none ? null : key)}
        />
        <span className="mapping-state">
          {signs[state]} {words.state[state]}
        </span>
      </span>
    </th>
  );
}
