import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Header } from './header.tsx';
import { useText } from './i18n/text.ts';
import { Inspector } from './inspector.tsx';
import { ChainsDocument } from './operations.generated.ts';
import { PanelState, retryInterval } from './panel-state.tsx';
import { PanoramaView } from './panorama/panorama-view.tsx';
import { ProfilePlace } from './profile-place.tsx';
import { ProfilePicker } from './profiles/profile-picker.tsx';
import { readQuestion } from './question.ts';
import { request } from './request.ts';
import { WarningsButton } from './signals/warnings-button.tsx';
import { WarningsPanel } from './signals/warnings-panel.tsx';
import { TargetList } from './targets/target-list.tsx';
import { TargetToolbar } from './targets/target-toolbar.tsx';
import type { ThemeName } from './tokens.ts';
import { nothingOpen, useUrlState } from './url-state.ts';
import { useFocus } from './use-focus.ts';

/** The page: one question, its panorama, and beside it the list or what is selected. */
export function Workspace({ themeName }: { themeName: ThemeName }) {
  const text = useText();
  const [url, setUrl] = useUrlState();
  const chains = useQuery({
    queryKey: ['chains'],
    queryFn: ({ signal }) => request(ChainsDocument, {}, signal),
    refetchInterval: retryInterval,
  });
  const question = readQuestion(url, chains.data?.chains ?? []);
  const focus = useFocus(question);
  const isChainUnknown =
    chains.data !== undefined && !chains.data.chains.some(({ id }) => id === question?.chainId);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      setUrl(url.select ? { select: null } : url.panel ? { panel: null } : nothingOpen);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [url.select, url.panel, setUrl]);

  return (
    <div className="workspace">
      <a className="skip" href="#list">
        {text.skipToList}
      </a>
      <Header question={question} chains={chains.data?.chains ?? []} themeName={themeName} />
      <main className="place">
        <h1 className="unseen">{text.panorama}</h1>
        <PanelState query={chains} rows={6}>
          {({ chains: known }) =>
            known.length === 0 ? (
              <p className="empty">{text.noChains}</p>
            ) : question && !isChainUnknown ? (
              <>
                <TargetToolbar question={question} profile={<ProfilePicker />}>
                  <WarningsButton question={question} />
                </TargetToolbar>
                {url.panel === 'profiles' ? (
                  <ProfilePlace question={question} />
                ) : (
                  <PanoramaView
                    question={question}
                    focus={focus}
                    stages={known.find(({ id }) => id === question.chainId)?.stages ?? []}
                  />
                )}
                <aside className="side" id="list" tabIndex={-1} aria-label={text.targetList}>
                  <div
                    hidden={url.select !== null || url.panel === 'warnings'}
                    className="side-panel"
                  >
                    <TargetList question={question} reach={focus.reach} />
                  </div>
                  {url.panel === 'warnings' && (
                    <div hidden={url.select !== null} className="side-panel">
                      <WarningsPanel question={question} />
                    </div>
                  )}
                  {url.select && <Inspector key={url.select} question={question} id={url.select} />}
                </aside>
              </>
            ) : (
              <div className="panel-error" role="alert">
                <strong>{text.badLink}</strong>
                <Button size="small" onClick={() => setUrl(null)}>
                  {text.reset}
                </Button>
              </div>
            )
          }
        </PanelState>
      </main>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [role="combobox"]');
}
