import { type RefObject, useEffect, useState } from 'react';
import type { Canvas, Viewport } from '../canvas/canvas.ts';
import type { SceneElement } from '../canvas/elements.ts';
import { useTokens } from '../theme-context.ts';

/** Fetches the drawing code; called early, so that it comes in beside the first answer. */
export function loadCanvas() {
  return import('../canvas/canvas.ts');
}

/** Draws elements with Cytoscape. */
export function useCanvas(
  ref: RefObject<HTMLElement | null>,
  elements: SceneElement[],
  view: Viewport,
) {
  const tokens = useTokens();
  const [canvas, setCanvas] = useState<Canvas | null>(null);

  useEffect(() => {
    let made: Canvas | null = null;
    let isGone = false;
    Promise.all([loadCanvas(), document.fonts.ready]).then(([{ createCanvas }]) => {
      if (isGone || !ref.current) return;
      made = createCanvas(ref.current);
      setCanvas(made);
    });
    return () => {
      isGone = true;
      made?.destroy();
      setCanvas(null);
    };
  }, [ref]);

  useEffect(() => canvas?.show(elements, tokens), [canvas, elements, tokens]);
  useEffect(() => canvas?.look(view), [canvas, view]);
}
