import type { ReactNode } from 'react';
import type { OrganizationKind, StageStrength } from './operations.generated.ts';

const verdicts: Readonly<Record<StageStrength, ReactNode>> = {
  STRONG: <circle cx="7" cy="7" r="5.5" fill="var(--strong)" />,
  ADEQUATE: (
    <>
      <circle cx="7" cy="7" r="5" fill="none" stroke="var(--adequate)" strokeWidth="1.6" />
      <circle cx="7" cy="7" r="2" fill="var(--adequate)" />
    </>
  ),
  WEAK: (
    <>
      <circle cx="7" cy="7" r="5" fill="none" stroke="var(--weak)" strokeWidth="1.6" />
      <path d="M7 2a5 5 0 0 0 0 10z" fill="var(--weak)" />
    </>
  ),
  GAP_CONFIRMED: (
    <circle
      cx="7"
      cy="7"
      r="5"
      fill="none"
      stroke="var(--gap)"
      strokeWidth="2.2"
      strokeDasharray="3.4 1.84"
    />
  ),
  GAP_SUSPECTED: (
    <circle
      cx="7"
      cy="7"
      r="5"
      fill="none"
      stroke="var(--gap)"
      strokeWidth="1.4"
      strokeDasharray="1.2 1.42"
    />
  ),
  NO_EVIDENCE: (
    <text x="7" y="11.2" fontSize="12" fontWeight="700" textAnchor="middle" fill="var(--none)">
      ?
    </text>
  ),
};

/** The circle of a verdict; its word always stands beside it. */
export function VerdictMark({ strength }: { strength: StageStrength }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="mark">
      {verdicts[strength]}
    </svg>
  );
}

const kinds: Readonly<Record<OrganizationKind, string>> = {
  COMPANY:
    'M2 4.5a1.5 1.5 0 0 1 1.5-1.5h9a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5z',
  INVESTOR: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  INSTITUTE: 'M8 2 15 14H1z',
  PARK: 'M8 1.5 14.5 7v7.5h-13V7z',
  ASSOCIATION: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
  AUTHORITY: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
};

/** Local = filled accent, elsewhere = hollow. */
export function KindMark({ kind, isLocal }: { kind: OrganizationKind; isLocal: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="mark">
      <path
        d={kinds[kind]}
        fill={isLocal ? 'var(--accent)' : 'none'}
        stroke={isLocal ? 'var(--accent)' : 'var(--t2)'}
        strokeWidth="1.6"
      />
    </svg>
  );
}
