import type { RelationType } from './operations.generated.ts';

const dashes: Partial<Record<RelationType, string>> = {
  RESEARCHES_WITH: '8 4',
  COOPERATES_WITH: '2 4',
  LICENSES_TO: '10 3 2 3',
  MEMBER_OF: '1 3',
  LOCATED_IN: '1 3',
  COMPETES_WITH: '6 4',
};

const isMutual = (type: RelationType) => type.endsWith('_WITH');

export function tieColour(type: RelationType): string {
  return `var(--tie-${(type === 'SERVES' ? 'SUPPLIES' : type).toLowerCase().replaceAll('_', '-')})`;
}

/** A piece of the line of a tie, as the canvas draws it; `length` in pixels. */
export function TieSample({ type, length = 30 }: { type: RelationType; length?: number }) {
  const colour = tieColour(type);
  return (
    <svg
      width={length}
      height="10"
      viewBox={`0 0 ${length} 10`}
      aria-hidden="true"
      className="mark"
    >
      <path
        d={`M1 5H${length - (isMutual(type) ? 1 : 7)}`}
        stroke={colour}
        strokeWidth={type === 'CONTROLS' ? 3 : 2}
        strokeDasharray={dashes[type]}
      />
      {!isMutual(type) && <path d={`M${length - 8} 1 ${length - 1} 5l-7 4z`} fill={colour} />}
      {type === 'COMPETES_WITH' && (
        <path d={`M1 1v8M${length - 1} 1v8`} stroke={colour} strokeWidth="2" />
      )}
    </svg>
  );
}
