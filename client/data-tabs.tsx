import { Button, Segmented, Tooltip } from 'antd';
import { CoverageAside, CoverageView } from './coverage/coverage-view.tsx';
import './data-tabs.css';
import { useEdit } from './edit.ts';
import { useText } from './i18n/text.ts';
import { ImportView } from './imports/import-view.tsx';
import { RunAside, RunsView } from './imports/runs-view.tsx';
import { MergesView } from './merges/merges-view.tsx';
import { useOpenCount } from './merges/use-merges.ts';
import { QuarantineView } from './quarantine/quarantine-view.tsx';
import type { Question } from './question.ts';
import { SourcePicker } from './sources/source-picker.tsx';
import { SourcesView } from './sources/sources-view.tsx';
import { dataTabs, useUrlState } from './url-state.ts';

/** 数据: what comes in, what became of it, and what the graph does not know. */
export function DataTabs({ question }: { question: Question | null }) {
  const text = useText();
  const [{ data: tab, run }, setUrl] = useUrlState();
  const edit = useEdit();
  const openCount = useOpenCount();
  const label = (value: (typeof dataTabs)[number]) =>
    value === 'merges' && openCount && openCount !== '0'
      ? `${text.dataTab.merges} ${openCount}`
      : text.dataTab[value];
  return (
    <>
      <div className="toolbar data-bar">
        <Segmented
          value={tab}
          options={dataTabs.map((value) => ({ value, label: label(value) }))}
          onChange={(data) => setUrl({ data })}
        />
        <Button className="end" onClick={() => edit({ what: 'createOrganization', name: '' })}>
          {text.newOrganization}
        </Button>
        <Tooltip title={text.exportHint}>
          <Button href="/exports/graph.zip" download>
            {text.exportAll}
          </Button>
        </Tooltip>
      </div>
      <div className="data-main">
        {tab === 'import' && <ImportView sourcePicker={(choice) => <SourcePicker {...choice} />} />}
        {tab === 'runs' && <RunsView />}
        {tab === 'sources' && <SourcesView />}
        {tab === 'merges' && <MergesView />}
        {tab === 'quarantine' && <QuarantineView />}
        {tab === 'coverage' && <CoverageView question={question} />}
      </div>
      {(tab === 'import' || tab === 'runs') && (
        <aside className="data-side">
          {!(tab === 'import' && run) && <RunAside />}
          {tab === 'import' && <CoverageAside question={question} />}
        </aside>
      )}
    </>
  );
}
