import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportFileFieldsFragment } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { useUrlState } from '../url-state.ts';
import { useAuthor } from '../use-author.ts';
import { Updating } from '../waiting.tsx';
import { type ImportDraft, inputOf, withColumn, withLayout } from './draft.ts';
import { ImportChoices } from './import-choices.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { PreviewFoot } from './preview-foot.tsx';
import { PreviewTable } from './preview-table.tsx';
import { useDraft } from './use-draft.ts';
import { type ImportTemplate, usePreview, useTemplates } from './use-imports.ts';
import { useWords } from './words.ts';

export interface SourceChoice {
  readonly value: ImportDraft['source'];
  readonly onChange: (source: ImportDraft['source']) => void;
}

interface Props {
  readonly file: ImportFileFieldsFragment;
  readonly sourcePicker: (choice: SourceChoice) => ReactNode;
}

/** 列对应 and 核对问题: a file that was handed in, read as a template, before anything is written. */
export function PrepareView({ file, sourcePicker }: Props) {
  const words = useWords();
  const templates = useTemplates();
  const [, setUrl] = useUrlState();
  return (
    <div className="prepare">
      <div className="prepare-file">
        <strong className="grow" title={file.name}>
          {file.name}
        </strong>
        <span className="hint">{words.size(file.byteCount)}</span>
        <Button size="small" onClick={() => setUrl({ file: null })}>
          {words.otherFile}
        </Button>
      </div>
      {file.problem ? (
        <p className="panel-error" role="alert">
          {file.problem.text}
        </p>
      ) : (
        <PanelState query={templates} rows={4}>
          {({ importTemplates }) => (
            <Prepared file={file} templates={importTemplates} sourcePicker={sourcePicker} />
          )}
        </PanelState>
      )}
    </div>
  );
}

interface PreparedProps extends Props {
  readonly templates: readonly ImportTemplate[];
}

function Prepared({ file, templates, sourcePicker }: PreparedProps) {
  const words = useWords();
  const [stored, setDraft] = useDraft(file.id);
  const [author, setAuthor] = useAuthor();
  const [isShort, setShort] = useState(false);
  const draft = { ...stored, templateKey: stored.templateKey ?? file.suggestedTemplateKey };
  const template = templates.find(({ key }) => key === draft.templateKey);
  const preview = usePreview(template ? inputOf(file.id, draft, author.trim()) : null);
  const answer = preview.data?.importPreview;
  const layout = answer?.layout ?? file.layout;
  return (
    <>
      <div className="prepare-bar">
        <ImportChoices
          draft={draft}
          templates={templates}
          author={author}
          onDraft={setDraft}
          onAuthor={setAuthor}
          source={sourcePicker({
            value: draft.source,
            onChange: (source) => setDraft({ ...draft, source }),
          })}
        />
        {layout && (
          <LayoutChoice
            layout={layout}
            onChoose={(choice) => setDraft(withLayout(draft, choice))}
          />
        )}
      </div>
      {template && (
        <PanelState query={preview} rows={8}>
          {({ importPreview }) => (
            <>
              <Updating query={preview} />
              {importPreview.missing.length > 0 && (
                <p className="prepare-note" role="status">
                  {words.missing(importPreview.missing.map(({ title }) => title).join('、'))}
                </p>
              )}
              {importPreview.mappingName && (
                <p className="hint prepare-hint">{words.mappingUsed(importPreview.mappingName)}</p>
              )}
              <PreviewTable
                preview={importPreview}
                template={template}
                isShort={isShort}
                onAssign={(index, key) => setDraft(withColumn(draft, index, key))}
              />
              <PreviewFoot
                preview={importPreview}
                draft={draft}
                fileId={file.id}
                author={author.trim()}
                isShort={isShort}
                onShort={setShort}
              />
            </>
          )}
        </PanelState>
      )}
    </>
  );
}
