import { useQuery } from '@tanstack/react-query';
import { DataPlace } from './data-place.tsx';
import { Editing } from './editing.tsx';
import { Header } from './header.tsx';
import { useText } from './i18n/text.ts';
import { ChainsDocument } from './operations.generated.ts';
import { PanelState, retryInterval } from './panel-state.tsx';
import { PanoramaPlace } from './panorama-place.tsx';
import { usePlace } from './place.ts';
import { readQuestion } from './question.ts';
import { Rail } from './rail.tsx';
import { request } from './request.ts';
import type { ThemeName } from './tokens.ts';
import { useUrlState } from './url-state.ts';

/** The page: the question in its header, and the place where it is worked on. */
export function Workspace({ themeName }: { themeName: ThemeName }) {
  const text = useText();
  const [place] = usePlace();
  const [url] = useUrlState();
  const chains = useQuery({
    queryKey: ['chains'],
    queryFn: ({ signal }) => request(ChainsDocument, {}, signal),
    refetchInterval: retryInterval,
  });
  const question = readQuestion(url, chains.data?.chains ?? []);

  return (
    <Editing>
      <div className="workspace">
        <a className="skip" href={place === 'panorama' ? '#list' : '#data'}>
          {place === 'panorama' ? text.skipToList : text.skipToContent}
        </a>
        <Header question={question} chains={chains.data?.chains ?? []} themeName={themeName} />
        <div className="body">
          <Rail />
          <main className={place === 'panorama' ? 'place' : 'data-place'} id={place}>
            <h1 className="unseen">{text.place[place]}</h1>
            {place === 'data' ? (
              <DataPlace question={question} />
            ) : (
              <PanelState query={chains} rows={6}>
                {({ chains: known }) => <PanoramaPlace question={question} chains={known} />}
              </PanelState>
            )}
          </main>
        </div>
      </div>
    </Editing>
  );
}
