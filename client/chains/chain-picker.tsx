import { Select } from 'antd';
import { useText } from '../i18n/text.ts';
import { useUrlState } from '../url-state.ts';

interface Props {
  readonly chainId: string;
  readonly chains: readonly { readonly id: string; readonly name: string }[];
}

export function ChainPicker({ chainId, chains }: Props) {
  const text = useText();
  const [, setUrl] = useUrlState();
  return (
    <Select
      className="chain-picker"
      aria-label={text.chain}
      value={chainId}
      popupMatchSelectWidth={false}
      options={chains.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(chain) => setUrl({ chain, target: null, path: null, select: null })}
    />
  );
}
