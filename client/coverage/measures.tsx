import { Bar } from './bar.tsx';
import type { Coverage } from './use-coverage.ts';
import { useWords } from './words.ts';

interface Props {
  readonly coverage: Coverage;
  /** Whether those of the region stand beside. */
  readonly isWide?: boolean;
}

/** Of how many is each sort of thing known. */
export function Measures({ coverage: { measures, region }, isWide = false }: Props) {
  const words = useWords();
  return (
    <div className={isWide ? 'measures is-wide' : 'measures'}>
      {measures.map(({ kind, knownCount, totalCount, localKnownCount, localTotalCount }) => (
        <div key={kind}>
          <Bar label={words.kind[kind]} count={knownCount} total={totalCount} />
          {isWide && kind !== 'DATED' && (
            <Bar
              label={<span className="hint">{words.local(region.name)}</span>}
              count={localKnownCount}
              total={localTotalCount}
            />
          )}
        </div>
      ))}
    </div>
  );
}
