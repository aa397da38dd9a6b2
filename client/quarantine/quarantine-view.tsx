import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { QuarantineState } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { Updating } from '../waiting.tsx';
import './quarantine.css';
import { QuarantinedRow } from './quarantined-row.tsx';
import { type Quarantined, useQuarantine } from './use-quarantine.ts';
import { useWords } from './words.ts';

const states: readonly QuarantineState[] = ['OPEN', 'KEPT', 'RELEASED'];

/** 隔离: names that were kept apart, why, from where, and what people decided about them. */
export function QuarantineView() {
  const words = useWords();
  const [state, setState] = useState<QuarantineState>('OPEN');
  const query = useQuarantine(state);
  return (
    <div className="quarantine">
      <Segmented
        aria-label={words.states}
        value={state}
        options={states.map((value) => ({ value, label: words.state[value] }))}
        onChange={setState}
      />
      <p className="hint">{words.about}</p>
      <PanelState query={query} rows={6}>
        {({ pages }) => {
          const first = pages[0]?.quarantinedNames;
          const names = pages.flatMap((page) => page.quarantinedNames.nodes);
          return (
            <>
              <Updating query={query} />
              {names.length === 0 ? (
                <p className="empty">{words.none[state]}</p>
              ) : (
                <>
                  <p className="hint">
                    {first && words.count(first.totalCount, first.isTotalCountCapped)}
                  </p>
                  <NameTable names={names} />
                </>
              )}
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                  {words.more}
                </Button>
              )}
            </>
          );
        }}
      </PanelState>
    </div>
  );
}

function NameTable({ names }: { names: readonly Quarantined[] }) {
  const words = useWords();
  return (
    <div className="quarantine-scroll">
      <table className="quarantine-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.givenTo}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.bearer}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <QuarantinedRow key={name.id} name={name} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
