import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Edit } from '../edit.ts';
import { useUrlState } from '../url-state.ts';
import type { Answer } from './answer.ts';
import { EditBody } from './edit-body.tsx';
import type { SourceChoice } from './field-input.tsx';
import './edits.css';
import { useWords } from './words.ts';

interface Props {
  readonly edit: Edit;
  readonly sourcePicker: SourceChoice;
  /** Goes on with another edit. */
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
}

/** Where an edit is made, beside what it is about. */
export function EditDrawer({ edit, sourcePicker, onEdit, onClose }: Props) {
  const words = useWords();
  const { message } = App.useApp();
  const [, setUrl] = useUrlState();
  const [warnings, setWarnings] = useState<readonly string[]>([]);

  const done = ({ savedId, warnings: looksWrong = [] }: Answer) => {
    if (savedId) setUrl({ select: savedId });
    else if (edit.what === 'remove' || edit.what === 'removeOrganization') setUrl({ select: null });
    if (looksWrong.length > 0) return setWarnings(looksWrong);
    onClose();
    message.success(words.saved);
  };
  const openExisting = (id: string) => {
    if (edit.what === 'createMembership') return onEdit({ what: 'correctMembership', id });
    onClose();
    setUrl({ select: id });
  };

  return (
    <Drawer
      open
      size={560}
      title={words.title[edit.what]}
      onClose={onClose}
      destroyOnHidden
      classNames={{ body: 'edit-drawer' }}
    >
      {warnings.length > 0 ? (
        <div className="edit-note" role="status">
          <p>
            {words.savedWith} {warnings.join(' ')}
          </p>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      ) : (
        <EditBody
          edit={edit}
          frame={{ sourcePicker, onDone: done, onClose, onExisting: openExisting }}
        />
      )}
    </Drawer>
  );
}
