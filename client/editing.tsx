import { type ReactNode, useState } from 'react';
import { type Edit, EditContext } from './edit.ts';
import { EditSection } from './edit-section.tsx';

/** Lets everything in the page be edited by hand; one form at a time. */
export function Editing({ children }: { children: ReactNode }) {
  const [edit, setEdit] = useState<Edit | null>(null);
  return (
    <EditContext value={setEdit}>
      {children}
      {edit && (
        <EditSection>
          {({ Editor }) => (
            <Editor
              key={JSON.stringify(edit)}
              edit={edit}
              onEdit={setEdit}
              onClose={() => setEdit(null)}
            />
          )}
        </EditSection>
      )}
    </EditContext>
  );
}
