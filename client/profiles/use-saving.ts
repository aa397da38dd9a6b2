import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  SaveScoreProfileDocument,
  type SaveScoreProfileInput,
  type SaveScoreProfileMutation,
} from '../operations.generated.ts';
import { request } from '../request.ts';
import { nothingOpen, useUrlState } from '../url-state.ts';
import type { Draft } from './draft.ts';
import { keepDraft } from './use-draft.ts';
import { profilesKey } from './use-profiles.ts';

export type Refusal = SaveScoreProfileMutation['saveScoreProfile'];

export interface Saved {
  readonly id: string;
  readonly version: string;
}

interface Saving {
  /** What the input was made of. */
  readonly draft: Draft;
  readonly input: SaveScoreProfileInput;
}

/** Saves a profile, picks it and forgets the draft; a refusal is an answer, and the draft stays. */
export function useSaving(onSaved: (saved: Saved) => void) {
  const queries = useQueryClient();
  const [, setUrl] = useUrlState();
  return useMutation({
    mutationFn: async ({ input }: Saving) =>
      (await request(SaveScoreProfileDocument, { input })).saveScoreProfile,
    onSuccess: async ({ profile }) => {
      await queries.invalidateQueries({ queryKey: profilesKey });
      if (!profile) return;
      await queries.invalidateQueries({ queryKey: ['score profile'] });
      keepDraft(null);
      onSaved(profile);
      setUrl({ profile: profile.id, ...nothingOpen });
    },
  });
}
