import { Checkbox, Input, Select, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { type ImportDraft, withTemplate } from './draft.ts';
import type { ImportTemplate } from './use-imports.ts';
import { useWords } from './words.ts';

interface Props {
  readonly draft: ImportDraft;
  readonly templates: readonly ImportTemplate[];
  readonly author: string;
  readonly source: ReactNode;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly onAuthor: (author: string) => void;
}

/** What the file is, where it comes from, and who brings it. */
export function ImportChoices({ draft, templates, author, source, onDraft, onAuthor }: Props) {
  const words = useWords();
  const option = ({ key, title }: ImportTemplate) => ({ value: key, label: title });
  return (
    <>
      <Select
        aria-label={words.template}
        prefix={<span className="hint">{words.template}</span>}
        placeholder={words.templatePick}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        value={draft.templateKey}
        status={draft.templateKey ? '' : 'warning'}
        options={[
          { label: words.own, options: templates.filter((t) => !t.isPreset).map(option) },
          { label: words.presets, options: templates.filter((t) => t.isPreset).map(option) },
        ]}
        onChange={(key) => onDraft(withTemplate(draft, key))}
      />
      {source}
      <Tooltip title={words.authorHint}>
        <Input
          className="author"
          aria-label={words.author}
          prefix={<span className="hint">{words.author}</span>}
          maxLength={40}
          value={author}
          status={author.trim() ? '' : 'warning'}
          onChange={(event) => onAuthor(event.target.value)}
        />
      </Tooltip>
      <Select
        aria-label={words.unknownEnds}
        prefix={<span className="hint">{words.unknownEnds}</span>}
        popupMatchSelectWidth={false}
        value={draft.unknownEnds}
        options={(['REJECT', 'CREATE_STUB'] as const).map((value) => ({
          value,
          label: words.unknownEndsOf[value],
        }))}
        onChange={(unknownEnds) => onDraft({ ...draft, unknownEnds })}
      />
      <Checkbox
        checked={draft.fillDown}
        onChange={(event) => onDraft({ ...draft, fillDown: event.target.checked })}
      >
        {words.fillDown}
      </Checkbox>
    </>
  );
}
