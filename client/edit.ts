import { createContext, useContext } from 'react';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type FactKind = 'relation' | 'membership';
export type FactAction = 'confirm' | 'reject' | 'end' | 'remove';

/** What somebody wants to enter, correct or look up by hand. */
export type Edit =
  | { readonly what: 'createOrganization'; readonly name: string }
  | { readonly what: 'correctOrganization'; readonly id: string }
  | { readonly what: 'removeOrganization'; readonly organization: Named }
  | { readonly what: 'createRelation'; readonly organization: Named }
  | { readonly what: 'correctRelation'; readonly id: string }
  /** Either end is picked where it is not given. */
  | {
      readonly what: 'createMembership';
      readonly organization: Named | null;
      readonly stage: Named | null;
    }
  | { readonly what: 'correctMembership'; readonly id: string }
  | { readonly what: FactAction; readonly of: FactKind; readonly facts: readonly Named[] }
  | {
      readonly what: 'confirmGap' | 'denyGap';
      readonly stage: Named;
      readonly regionCode: string;
    }
  | { readonly what: 'removeFinding'; readonly finding: Named; readonly version: string }
  /** Of an organisation and all its facts. */
  | { readonly what: 'history'; readonly organization: Named }
  /** What each source says of a fact, and what became of it. */
  | { readonly what: 'fact'; readonly fact: Named };

export const EditContext = createContext<(edit: Edit) => void>(() => {});

/** Opens the form for an edit. */
export function useEdit(): (edit: Edit) => void {
  return useContext(EditContext);
}
