import { Popover } from 'antd';
import { PanelState } from '../panel-state.tsx';
import { type ImportTemplate, useTemplates } from './use-imports.ts';
import { useWords } from './words.ts';

/** Every template to download, each with its columns explained. */
export function TemplateList() {
  const words = useWords();
  const query = useTemplates();
  return (
    <section className="templates">
      <h2>{words.templates}</h2>
      <p className="hint">{words.templatesHint}</p>
      <PanelState query={query} rows={3}>
        {({ importTemplates }) => (
          <>
            <List templates={importTemplates.filter(({ isPreset }) => !isPreset)} />
            <h3>{words.presets}</h3>
            <List templates={importTemplates.filter(({ isPreset }) => isPreset)} />
          </>
        )}
      </PanelState>
    </section>
  );
}

function List({ templates }: { templates: readonly ImportTemplate[] }) {
  const words = useWords();
  return (
    <ul>
      {templates.map((template) => (
        <li key={template.key}>
          <a href={template.workbookPath} download>
            {template.title}
          </a>
          <span className="hint grow" title={template.description}>
            {template.description}
          </span>
          <Popover
            trigger="click"
            placement="leftTop"
            content={<Columns columns={template.columns} />}
          >
            <button type="button" className="link">
              {words.columnsOf} {template.columns.length}
            </button>
          </Popover>
        </li>
      ))}
    </ul>
  );
}

function Columns({ columns }: Pick<ImportTemplate, 'columns'>) {
  const words = useWords();
  return (
    <dl className="template-columns">
      {columns.map((column) => (
        <div key={column.key}>
          <dt>
            {column.title}
            {column.isRequired && <b className="must"> {words.required}</b>}
          </dt>
          <dd>
            {column.description}
            {column.example && <span className="hint"> {column.example}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
