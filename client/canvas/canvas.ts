import cytoscape, { type ElementDefinition } from 'cytoscape';
import type { Tokens } from '../tokens.ts';
import { stylesheet } from './style.ts';

export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Canvas {
  /** Replaces everything that is drawn. */
  readonly show: (elements: ElementDefinition[], tokens: Tokens) => void;
  readonly look: (viewport: Viewport) => void;
  readonly destroy: () => void;
}

/**
 * One Cytoscape instance that only draws: words and pointer belong to the layer above it,
 * which moves with the same viewport.
 */
export function createCanvas(container: HTMLElement): Canvas {
  const cy = cytoscape({
    container,
    elements: [],
    style: [],
    layout: { name: 'preset' },
    userPanningEnabled: false,
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    minZoom: 0.2,
    maxZoom: 3,
  });
  const observer = new ResizeObserver(() => cy.resize());
  observer.observe(container);
  let shownTokens: Tokens | null = null;
  return {
    show(elements, tokens) {
      cy.batch(() => {
        if (tokens !== shownTokens) cy.style(stylesheet(tokens));
        shownTokens = tokens;
        cy.elements().remove();
        cy.add(elements);
      });
    },
    look({ zoom, x, y }) {
      cy.viewport({ zoom, pan: { x, y } });
    },
    destroy() {
      observer.disconnect();
      cy.destroy();
    },
  };
}
