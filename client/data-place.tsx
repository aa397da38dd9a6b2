import { useQuery } from '@tanstack/react-query';
import { PanelState } from './panel-state.tsx';
import type { Question } from './question.ts';

/** 数据, whose code is fetched when it is first opened. */
export function DataPlace({ question }: { question: Question | null }) {
  const code = useQuery({
    queryKey: ['data place'],
    queryFn: () => import('./data-tabs.tsx'),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return (
    <PanelState query={code} rows={6}>
      {({ DataTabs }) => <DataTabs question={question} />}
    </PanelState>
  );
}
