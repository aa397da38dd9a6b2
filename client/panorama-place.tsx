import { Button } from 'antd';
import { useEffect } from 'react';
import { useText } from './i18n/text.ts';
import { Inspector } from './inspector.tsx';
import type { ChainsQuery } from './operations.generated.ts';
import { PanoramaView } from './panorama/panorama-view.tsx';
import { ProfilePlace } from './profile-place.tsx';
import { ProfilePicker } from './profiles/profile-picker.tsx';
import type { Question } from './question.ts';
import { WarningsButton } from './signals/warnings-button.tsx';
import { WarningsPanel } from './signals/warnings-panel.tsx';
import { TargetList } from './targets/target-list.tsx';
import { TargetToolbar } from './targets/target-toolbar.tsx';
import { nothingOpen, useUrlState } from './url-state.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly question: Question | null;
  readonly chains: ChainsQuery['chains'];
}

/** 全景: one question, its panorama, and beside it the list or what is selected. */
export function PanoramaPlace({ question, chains }: Props) {
  const text = useText();
  const [url, setUrl] = useUrlState();
  const focus = useFocus(question);
  const chain = chains.find(({ id }) => id === question?.chainId);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      setUrl(url.select ? { select: null } : url.panel ? { panel: null } : nothingOpen);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [url.select, url.panel, setUrl]);

  if (chains.length === 0) return <p className="empty">{text.noChains}</p>;
  if (!question || !chain) {
    return (
      <div className="panel-error" role="alert">
        <strong>{text.badLink}</strong>
        <Button size="small" onClick={() => setUrl(null)}>
          {text.reset}
        </Button>
      </div>
    );
  }
  return (
    <>
      <TargetToolbar question={question} profile={<ProfilePicker />}>
        <WarningsButton question={question} />
      </TargetToolbar>
      {url.panel === 'profiles' ? (
        <ProfilePlace question={question} />
      ) : (
        <PanoramaView question={question} focus={focus} stages={chain.stages} />
      )}
      <aside className="side" id="list" tabIndex={-1} aria-label={text.targetList}>
        <div hidden={url.select !== null || url.panel === 'warnings'} className="side-panel">
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
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [role="combobox"]');
}
