import { useQueries, useQuery } from '@tanstack/react-query';
import { Cascader } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/text.ts';
import { RegionPathDocument, RegionsDocument, type RegionsQuery } from '../operations.generated.ts';
import { request } from '../request.ts';
import { useUrlState } from '../url-state.ts';

interface Option {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: Option[];
}

type Below = ReadonlyMap<string | null, RegionsQuery['regions']>;

function optionsBelow(parent: string | null, below: Below): Option[] {
  return (below.get(parent) ?? []).map(({ code, name, level }) => {
    const isLeaf = level === 'DISTRICT';
    const children = isLeaf || !below.has(code) ? undefined : optionsBelow(code, below);
    return { value: code, label: name, isLeaf, ...(children ? { children } : {}) };
  });
}

/** Province → city → district; each level is fetched when its parent is opened. */
export function RegionPicker({ code }: { code: string }) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const region = useQuery({
    queryKey: ['region', code],
    queryFn: ({ signal }) => request(RegionPathDocument, { code }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const path = region.data?.region?.path ?? [];
  const parents = [null, ...new Set([...path.slice(0, -1).map((above) => above.code), ...opened])];
  const levels = useQueries({
    queries: parents.map((parentCode) => ({
      queryKey: ['regions', parentCode],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request(RegionsDocument, { parentCode }, signal),
      enabled: isOpen,
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const below: Below = new Map(
    parents.flatMap((parent, index) => {
      const regions = levels[index]?.data?.regions;
      return regions ? [[parent, regions] as const] : [];
    }),
  );
  return (
    <Cascader<Option>
      className="region-picker"
      aria-label={text.region}
      value={path.map((above) => above.code)}
      options={optionsBelow(null, below)}
      displayRender={() => <RegionName names={path.map(({ name }) => name)} code={code} />}
      loadData={(chosen) => {
        const last = chosen.at(-1);
        if (last) setOpened((before) => [...before, last.value]);
      }}
      open={isOpen}
      onOpenChange={setOpen}
      changeOnSelect
      expandTrigger="click"
      allowClear={false}
      onChange={(codes) => {
        const region = codes.at(-1);
        if (region) setUrl({ region, target: null, path: null });
      }}
    />
  );
}

function RegionName({ names, code }: { names: readonly string[]; code: string }) {
  const last = names.at(-1);
  if (!last) return code;
  return (
    <>
      <span className="hint region-above">
        {names
          .slice(0, -1)
          .map((name) => `${name.replace(/(省|市|自治区)$/, '')} / `)
          .join('')}
      </span>
      {last}
    </>
  );
}
