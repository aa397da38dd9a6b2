import { Button, Input } from 'antd';
import { useState } from 'react';
import { formatDay } from '../format.ts';
import { useText } from '../i18n/text.ts';
import { PanelState } from '../panel-state.tsx';
import { SourceForm } from './source-form.tsx';
import './sources.css';
import { type Source, useSources } from './use-sources.ts';
import { useWords } from './words.ts';

/** 来源: every source of the graph, to be found, entered and corrected. */
export function SourcesView() {
  const words = useWords();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<Source | 'NEW' | null>(null);
  const query = useSources(text.trim());
  return (
    <div className="sources">
      <div className="sources-bar">
        <Input
          allowClear
          aria-label={words.find}
          placeholder={words.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button onClick={() => setEdited('NEW')}>{words.create}</Button>
      </div>
      <PanelState query={query} rows={6}>
        {({ pages }) => {
          const first = pages[0]?.sources;
          const sources = pages.flatMap((page) => page.sources.nodes);
          if (sources.length === 0) return <p className="empty">{words.none}</p>;
          return (
            <>
              <p className="hint">
                {first && words.count(first.totalCount, first.isTotalCountCapped)}
              </p>
              <SourceTable sources={sources} onEdit={setEdited} />
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                  {words.more}
                </Button>
              )}
            </>
          );
        }}
      </PanelState>
      {edited && (
        <SourceForm
          source={edited === 'NEW' ? undefined : edited}
          onClose={() => setEdited(null)}
          onSaved={() => setEdited(null)}
        />
      )}
    </div>
  );
}

interface TableProps {
  readonly sources: readonly Source[];
  readonly onEdit: (source: Source) => void;
}

function SourceTable({ sources, onEdit }: TableProps) {
  const text = useText();
  const words = useWords();
  return (
    <table className="source-table">
      <thead>
        <tr>
          <th scope="col">{words.title}</th>
          <th scope="col">{words.publisher}</th>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.licence}</th>
          <th scope="col">{words.reliability}</th>
          <th scope="col">
            <span className="unseen">{words.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              {source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
            </th>
            <td>{source.publisher ?? '—'}</td>
            <td>{text.channel[source.channel]}</td>
            <td>{formatDay(source.date, source.datePrecision) ?? words.noDay}</td>
            <td>{source.licence ?? words.noLicence}</td>
            <td className="number">{source.reliability}</td>
            <td>
              <button type="button" className="link" onClick={() => onEdit(source)}>
                {words.edit}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
