import { Button, Tooltip } from 'antd';
import { AsOfPicker } from './as-of-picker.tsx';
import { ChainPicker } from './chains/chain-picker.tsx';
import { useLang, useText } from './i18n/text.ts';
import { usePanorama } from './panorama/use-panorama.ts';
import type { Question } from './question.ts';
import { RegionPicker } from './regions/region-picker.tsx';
import { SearchBox } from './search/search-box.tsx';
import type { ThemeName } from './tokens.ts';
import { useUrlState } from './url-state.ts';

interface Props {
  readonly question: Question | null;
  readonly chains: readonly { readonly id: string; readonly name: string }[];
  readonly themeName: ThemeName;
}

export function Header({ question, chains, themeName }: Props) {
  const text = useText();
  const lang = useLang();
  const [, setUrl] = useUrlState();
  const panorama = usePanorama(question);
  return (
    <header className="header">
      <div className="brand">
        <svg width="26" height="18" viewBox="0 0 26 18" fill="none" aria-hidden="true">
          <rect
            x="1.5"
            y="5"
            width="12"
            height="8"
            rx="4"
            stroke="var(--accent)"
            strokeWidth="2.4"
          />
          <rect
            x="12.5"
            y="5"
            width="12"
            height="8"
            rx="4"
            stroke="var(--ribbon)"
            strokeWidth="2.4"
          />
        </svg>
        {text.product}
      </div>
      {question && (
        <>
          <RegionPicker code={question.regionCode} />
          <ChainPicker chainId={question.chainId} chains={chains} />
          <SearchBox chainId={question.chainId} />
        </>
      )}
      <span className="header-space" />
      {question && <AsOfPicker dataDate={panorama.data?.panorama.asOf ?? null} />}
      <Tooltip title={text.toEnglish}>
        <Button
          type="text"
          className="header-button"
          onClick={() => setUrl({ lang: lang === 'zh' ? 'en' : 'zh' }, { history: 'replace' })}
        >
          {lang === 'zh' ? (
            <>
              <b>中</b> / EN
            </>
          ) : (
            <>
              中 / <b>EN</b>
            </>
          )}
        </Button>
      </Tooltip>
      <Tooltip title={themeName === 'light' ? text.toDark : text.toLight}>
        <Button
          type="text"
          className="header-button"
          aria-label={themeName === 'light' ? text.toDark : text.toLight}
          onClick={() =>
            setUrl({ theme: themeName === 'light' ? 'dark' : 'light' }, { history: 'replace' })
          }
          icon={
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
              <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
            </svg>
          }
        />
      </Tooltip>
    </header>
  );
}
