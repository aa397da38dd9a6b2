import type { Edit } from './edit.ts';
import { EditDrawer } from './edits/edit-drawer.tsx';
import { Findings } from './edits/findings.tsx';
import { History } from './edits/history.tsx';
import { Reports } from './edits/reports.tsx';
import { SourcePicker } from './sources/source-picker.tsx';

interface Props {
  readonly edit: Edit;
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
}

function Editor(props: Props) {
  return (
    <EditDrawer {...props} sourcePicker={(choice) => <SourcePicker {...choice} isOptional />} />
  );
}

/** What is needed to edit by hand, in a chunk of its own. */
export const editCode = { Editor, Findings, History, Reports };
export type EditCode = typeof editCode;
