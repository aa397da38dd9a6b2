import { useQuery } from '@tanstack/react-query';
import { PanelState } from './panel-state.tsx';
import type { Question } from './question.ts';

/** Score profiles, whose code is fetched when they are first opened. */
export function ProfilePlace({ question }: { question: Question }) {
  const code = useQuery({
    queryKey: ['profile panel'],
    queryFn: () => import('./profiles/profile-panel.tsx'),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return (
    <div className="profile-place">
      <PanelState query={code} rows={6}>
        {({ ProfilePanel }) => <ProfilePanel question={question} />}
      </PanelState>
    </div>
  );
}
