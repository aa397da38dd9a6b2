import { type ReactNode, useEffect, useState } from 'react';
import { type Edit, EditContext } from './edit.ts';
import { EditSection } from './edit-section.tsx';

/** Lets everything in the page be edited by hand; one form at a time. */
export function Editing({ children }: { children: ReactNode }) {
  const [edit, setEdit] = useState<Edit | null>(null);
  const isOpen = edit !== null;

  useEffect(() => {
    if (!isOpen) return;
    // Before anybody else hears of it: Escape closes the form, and not what lies under it as well.
    const claim = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    window.addEventListener('keydown', claim, { capture: true });
    return () => window.removeEventListener('keydown', claim, { capture: true });
  }, [isOpen]);

  return (
    <EditContext value={setEdit}>
      {children}
      {edit && (
        <div className="edit-waiting">
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
        </div>
      )}
    </EditContext>
  );
}
