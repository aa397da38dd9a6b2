import { Button, Steps } from 'antd';
import type { ReactNode } from 'react';
import { PanelState } from '../panel-state.tsx';
import { useUrlState } from '../url-state.ts';
import { FileStep } from './file-step.tsx';
import './imports.css';
import { PrepareView, type SourceChoice } from './prepare-view.tsx';
import { RunReport } from './run-report.tsx';
import { useFile, useRun } from './use-imports.ts';
import { useWords } from './words.ts';

interface Props {
  readonly sourcePicker: (choice: SourceChoice) => ReactNode;
}

/** 导入: from a file to its report, in four steps. */
export function ImportView({ sourcePicker }: Props) {
  const words = useWords();
  const [{ file, run }] = useUrlState();
  const step = !file ? 0 : run ? 3 : 2;
  return (
    <div className="import-view">
      <Steps
        size="small"
        className="import-steps"
        current={step}
        items={words.steps.map((title) => ({ title }))}
      />
      {!file ? (
        <FileStep />
      ) : run ? (
        <Imported id={run} />
      ) : (
        <Prepare id={file} sourcePicker={sourcePicker} />
      )}
    </div>
  );
}

function Prepare({ id, sourcePicker }: Props & { id: string }) {
  const words = useWords();
  const [, setUrl] = useUrlState();
  const query = useFile(id);
  return (
    <PanelState query={query} rows={6}>
      {({ importFile }) =>
        importFile ? (
          <PrepareView file={importFile} sourcePicker={sourcePicker} />
        ) : (
          <div className="empty">
            <p>{words.unknownFile}</p>
            <Button onClick={() => setUrl({ file: null })}>{words.otherFile}</Button>
          </div>
        )
      }
    </PanelState>
  );
}

function Imported({ id }: { id: string }) {
  const words = useWords();
  const [, setUrl] = useUrlState();
  const query = useRun(id);
  return (
    <PanelState query={query} rows={6}>
      {({ importRun }) => (
        <div className="imported">
          {importRun ? <RunReport run={importRun} /> : <p className="empty">{words.unknownRun}</p>}
          <p className="imported-next">
            <Button type="primary" onClick={() => setUrl({ file: null, run: null })}>
              {words.again}
            </Button>
            <Button onClick={() => setUrl({ data: 'runs', file: null })}>{words.seeRuns}</Button>
          </p>
        </div>
      )}
    </PanelState>
  );
}
