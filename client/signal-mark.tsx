import type { SignalCategory } from './operations.generated.ts';

const shapes: Readonly<Record<SignalCategory, { readonly d: string; readonly colour: string }>> = {
  // A cross: more than before.
  EXPANSION: { d: 'M6 1.5v9M1.5 6h9', colour: 'var(--block-expansion)' },
  // An exclamation mark.
  RISK: { d: 'M6 1v6.2M6 9v2', colour: 'var(--block-risk)' },
  // An arrow out of its place.
  LEAVING: { d: 'M5 2H2v8h3M5 6h6M8.4 3.4 11 6 8.4 8.6', colour: 'var(--weak)' },
};

/** The shape of a signal's category; its word always stands beside it. */
export function SignalMark({ category }: { category: SignalCategory }) {
  const { d, colour } = shapes[category];
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="mark">
      <path d={d} fill="none" stroke={colour} strokeWidth={category === 'LEAVING' ? 1.5 : 2.2} />
    </svg>
  );
}
