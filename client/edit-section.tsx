import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EditCode } from './edit-code.tsx';
import { PanelState } from './panel-state.tsx';

/** Something about edits by hand, whose code is fetched when it is first needed. */
export function EditSection({ children }: { children: (code: EditCode) => ReactNode }) {
  const code = useQuery({
    queryKey: ['edit code'],
    queryFn: () => import('./edit-code.tsx'),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return (
    <PanelState query={code} rows={1}>
      {({ editCode }) => children(editCode)}
    </PanelState>
  );
}
