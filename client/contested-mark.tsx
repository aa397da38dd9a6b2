import { Popover } from 'antd';
import { useText } from './i18n/text.ts';
import type { SourceFieldsFragment } from './operations.generated.ts';
import { SourceCard } from './source-chip.tsx';

interface Props {
  readonly contested:
    | {
        readonly field: string;
        readonly values: readonly {
          readonly value: string;
          readonly sources: readonly SourceFieldsFragment[];
        }[];
      }
    | undefined;
}

/** 矛盾: a click shows each value and who says so; nothing where nobody disagrees. */
export function ContestedMark({ contested }: Props) {
  const text = useText();
  if (!contested) return null;
  const names: Readonly<Record<string, string>> = text.contestedField;
  const field = names[contested.field] ?? contested.field;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="source-list">
          {contested.values.map(({ value, sources }) => (
            <div key={value}>
              <b>{value}</b>
              {sources.map((source) => (
                <SourceCard key={source.id} source={source} />
              ))}
            </div>
          ))}
        </div>
      }
    >
      <button type="button" className="contested" aria-label={text.contestedValues(field)}>
        {text.contested}
      </button>
    </Popover>
  );
}
