import { useEffect } from 'react';
import type { LayoutStage } from '../canvas/layout.ts';
import { useText } from '../i18n/text.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { useUrlState } from '../url-state.ts';
import type { FocusState } from '../use-focus.ts';
import { Updating } from '../waiting.tsx';
import { CardOutlines } from './card-outlines.tsx';
import { PanoramaCanvas } from './panorama-canvas.tsx';
import './panorama.css';
import { StageTable } from './stage-table.tsx';
import { loadCanvas } from './use-canvas.ts';
import { usePanorama } from './use-panorama.ts';

interface Props {
  readonly question: Question;
  readonly focus: FocusState;
  /** Stages of the chain, known before its panorama is. */
  readonly stages: readonly LayoutStage[];
}

/** The chain as seen from the region: as a picture, or the same as a table. */
export function PanoramaView({ question, focus, stages }: Props) {
  const text = useText();
  const [{ view }] = useUrlState();
  const query = usePanorama(question);
  useEffect(() => {
    loadCanvas();
  }, []);
  return (
    <section className="panorama" aria-label={text.panorama}>
      <Updating query={query} />
      <PanelState query={query} rows={7} outline={<CardOutlines stages={stages} />}>
        {({ panorama }) =>
          view === 'table' ? (
            <StageTable panorama={panorama} />
          ) : (
            <PanoramaCanvas panorama={panorama} focus={focus} />
          )
        }
      </PanelState>
    </section>
  );
}
