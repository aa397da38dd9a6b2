import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  CancelImportDocument,
  ImportFileDocument,
  type ImportInput,
  ImportPreviewDocument,
  type ImportPreviewQuery,
  ImportRunDocument,
  type ImportRunFieldsFragment,
  ImportRunsDocument,
  ImportTemplatesDocument,
  type ImportTemplatesQuery,
  ResumeImportDocument,
  SaveImportMappingDocument,
  type SaveImportMappingInput,
  StartImportDocument,
  UndoImportDocument,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { firstCursor, request } from '../request.ts';
import { useLanguage } from './words.ts';

export type ImportTemplate = ImportTemplatesQuery['importTemplates'][number];
export type Preview = ImportPreviewQuery['importPreview'];
export type PreviewRow = Preview['rows'][number];
export type Run = ImportRunFieldsFragment;

export function useTemplates() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['import templates', language],
    queryFn: ({ signal }) => request(ImportTemplatesDocument, { language }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: retryInterval,
  });
}

export function useFile(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['import file', id, language],
    queryFn: ({ signal }) => request(ImportFileDocument, { id, language }, signal),
    refetchInterval: retryInterval,
  });
}

export function usePreview(input: ImportInput | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['import preview', input, language],
    queryFn: ({ signal }) => {
      if (!input) throw new Error('nothing to preview');
      return request(ImportPreviewDocument, { input, language }, signal);
    },
    enabled: input !== null,
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
}

export const isUnderWay = (run: Pick<Run, 'state'> | null | undefined) =>
  run?.state === 'QUEUED' || run?.state === 'RUNNING';

/** Milliseconds between two looks at a run under way. */
const lookEvery = 700;

export function useRun(id: string | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['import run', id, language],
    queryFn: ({ signal }) => request(ImportRunDocument, { id: id ?? '', language }, signal),
    enabled: id !== null,
    refetchInterval: (query) =>
      isUnderWay(query.state.data?.importRun) ? lookEvery : retryInterval(query),
  });
}

export function useRuns() {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['import runs', language],
    queryFn: ({ pageParam, signal }) =>
      request(ImportRunsDocument, { after: pageParam, language }, signal),
    initialPageParam: firstCursor(),
    getNextPageParam: ({ importRuns: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data?.pages.some(({ importRuns }) => importRuns.nodes.some(isUnderWay))
        ? 2 * lookEvery
        : false,
  });
}

export function useStart() {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: ImportInput) =>
      (await request(StartImportDocument, { input, language })).startImport,
    onSuccess: refresh,
  });
}

export function useSaveMapping() {
  return useMutation({
    mutationFn: async (input: SaveImportMappingInput) =>
      (await request(SaveImportMappingDocument, { input })).saveImportMapping,
  });
}

export type RunChange = 'cancel' | 'resume' | 'undo';

/** Stops a run, takes it up again or takes it back. */
export function useChangeRun(id: string, author: string) {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (change: RunChange) => {
      const none: readonly { text: string; entityId: string }[] = [];
      switch (change) {
        case 'cancel':
          return {
            ...(await request(CancelImportDocument, { id, language })).cancelImport,
            dependencies: none,
          };
        case 'resume':
          return {
            ...(await request(ResumeImportDocument, { id, language })).resumeImport,
            dependencies: none,
          };
        case 'undo':
          return (await request(UndoImportDocument, { id, author, language })).undoImport;
      }
    },
    onSuccess: refresh,
  });
}

/** What a run changes may be on any screen: all is asked again. */
export function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
