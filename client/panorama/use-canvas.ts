import type { ElementDefinition } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';
import type { Canvas, Viewport } from '../canvas/canvas.ts';
import { useTokens } from '../theme-context.ts';

/** Draws elements with Cytoscape, which is fetched when the first panorama is shown. */
export function useCanvas(
  ref: RefObject<HTMLElement | null>,
  elements: ElementDefinition[],
  view: Viewport,
) {
  const tokens = useTokens();
  const [canvas, setCanvas] = useState<Canvas | null>(null);

  useEffect(() => {
    let made: Canvas | null = null;
    let isGone = false;
    Promise.all([import('../canvas/canvas.ts'), document.fonts.ready]).then(
      ([{ createCanvas }]) => {
        if (isGone || !ref.current) return;
        made = createCanvas(ref.current);
        setCanvas(made);
      },
    );
    return () => {
      isGone = true;
      made?.destroy();
      setCanvas(null);
    };
  }, [ref]);

  useEffect(() => canvas?.show(elements, tokens), [canvas, elements, tokens]);
  useEffect(() => canvas?.look(view), [canvas, view]);
}
