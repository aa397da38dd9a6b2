import { App, Drawer } from 'antd';
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

  const done = ({ savedId, warnings = [] }: Answer) => {
    onClose();
    if (savedId) setUrl({ select: savedId });
    else if (edit.what === 'remove' || edit.what === 'removeOrganization') setUrl({ select: null });
    if (warnings.length === 0) message.success(words.saved);
    else message.warning(`${words.savedWith} ${warnings.join(' ')}`, 10);
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
      <EditBody
        edit={edit}
        frame={{ sourcePicker, onDone: done, onClose, onExisting: openExisting }}
      />
    </Drawer>
  );
}
