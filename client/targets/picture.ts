import type { useUrlState } from '../url-state.ts';

type UrlState = ReturnType<typeof useUrlState>[0];

/** What the canvas draws for the open row: one of its reach paths or of its reasons by likeness. */
export interface Picture {
  readonly of: 'path' | 'reason';
  /** From 0; may lie beyond what there is. */
  readonly index: number;
}

/** As the link says; a lead that says nothing shows the likeness that carries most. */
export function pictureOf({
  tab,
  path,
  reason,
}: Pick<UrlState, 'tab' | 'path' | 'reason'>): Picture {
  if (reason !== null) return { of: 'reason', index: reason };
  if (tab === 'leads' && path === null) return { of: 'reason', index: 0 };
  return { of: 'path', index: path ?? 0 };
}
