import { Button, Tooltip } from 'antd';
import { useFind } from './use-merges.ts';
import { useWords } from './words.ts';

/** 重新查找, and what came of it. */
export function FindMerges() {
  const words = useWords();
  const find = useFind();
  const { data, error } = find;
  const trouble = error?.message ?? data?.userErrors.map(({ message }) => message).join(' ');
  return (
    <>
      <Tooltip title={words.findHint}>
        <Button loading={find.isPending} onClick={() => find.mutate()}>
          {words.find}
        </Button>
      </Tooltip>
      {(error || trouble) && (
        <p className="merges-note bad" role="alert">
          {words.findFailed} {trouble}
        </p>
      )}
      {data && !trouble && (
        <p className="hint" role="status">
          {[
            words.found(data.organizationCount, data.foundCount, data.newCount),
            data.isCut && words.foundCut,
            data.cutBlockCount > 0 && words.foundBlocks(data.cutBlockCount),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
    </>
  );
}
