import { Popover } from 'antd';
import { formatDay } from './format.ts';
import { useText } from './i18n/text.ts';
import type { SourceFieldsFragment } from './operations.generated.ts';

export function SourceCard({ source }: { source: SourceFieldsFragment }) {
  const text = useText();
  const day = formatDay(source.date, source.datePrecision);
  return (
    <div className="source-card">
      <p>{source.title}</p>
      <div>
        <span>
          {[source.publisher, day ?? text.noDay, text.channel[source.channel]]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {text.open}
          </a>
        ) : (
          <span>{text.noWebPage}</span>
        )}
      </div>
    </div>
  );
}

/** Publisher and day; a click shows what the source says and where it can be read. */
export function SourceChip({ source }: { source: SourceFieldsFragment }) {
  const text = useText();
  const day = formatDay(source.date, source.datePrecision);
  const name = source.publisher ?? source.title;
  return (
    <Popover trigger="click" content={<SourceCard source={source} />} placement="bottomRight">
      <button
        type="button"
        className="source-chip"
        aria-label={text.sourceOf(`${name} ${day ?? ''}`)}
      >
        <span className="source-name">{name}</span>
        {day && <span className="source-day">· {day}</span>}
      </button>
    </Popover>
  );
}

/** The first source as a chip and, behind "+n", the others. */
export function SourceChips({ sources }: { sources: readonly SourceFieldsFragment[] }) {
  const text = useText();
  const [first, ...others] = sources;
  if (!first) return <span className="hint">{text.noSource}</span>;
  return (
    <span className="source-chips">
      <SourceChip source={first} />
      {others.length > 0 && (
        <Popover
          trigger="click"
          placement="bottomRight"
          content={
            <div className="source-list">
              {others.map((source) => (
                <SourceCard key={source.id} source={source} />
              ))}
            </div>
          }
        >
          <button
            type="button"
            className="source-chip"
            aria-label={text.sourceCount(others.length)}
          >
            +{others.length}
          </button>
        </Popover>
      )}
    </span>
  );
}
