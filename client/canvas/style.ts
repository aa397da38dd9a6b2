import type { StylesheetJson } from 'cytoscape';
import type { Token, Tokens } from '../tokens.ts';

const ties: readonly {
  type: string;
  token: Token;
  width: number;
  dash?: number[];
  arrow: 'triangle' | 'vee' | 'circle' | 'tee' | 'none';
}[] = [
  { type: 'SUPPLIES', token: 'tie-supplies', width: 2.2, arrow: 'triangle' },
  { type: 'SERVES', token: 'tie-supplies', width: 1.2, arrow: 'triangle' },
  { type: 'CONTROLS', token: 'tie-controls', width: 3, arrow: 'triangle' },
  { type: 'INVESTS_IN', token: 'tie-invests-in', width: 1.8, arrow: 'vee' },
  { type: 'RESEARCHES_WITH', token: 'tie-researches-with', width: 2, dash: [8, 4], arrow: 'none' },
  {
    type: 'COOPERATES_WITH',
    token: 'tie-cooperates-with',
    width: 1.8,
    dash: [2, 4],
    arrow: 'none',
  },
  {
    type: 'LICENSES_TO',
    token: 'tie-licenses-to',
    width: 2,
    dash: [10, 3, 2, 3],
    arrow: 'triangle',
  },
  { type: 'INCUBATES', token: 'tie-incubates', width: 1.4, arrow: 'circle' },
  { type: 'MEMBER_OF', token: 'tie-member-of', width: 1.2, dash: [1, 3], arrow: 'circle' },
  { type: 'LOCATED_IN', token: 'tie-located-in', width: 1.2, dash: [1, 3], arrow: 'circle' },
  { type: 'COMPETES_WITH', token: 'tie-competes-with', width: 1.6, dash: [6, 4], arrow: 'tee' },
];

/** Lines lie over cards and under their words; nothing here answers to the pointer. */
export function stylesheet(t: Tokens): StylesheetJson {
  return [
    { selector: '*', style: { events: 'no', 'overlay-opacity': 0 } },
    {
      selector: 'node.card',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': t.surface,
        'border-width': 1,
        'border-color': t.line,
        'border-position': 'inside',
        'z-index': 10,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node.GAP_CONFIRMED',
      style: {
        'background-color': t.bg,
        'border-color': t.gap,
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-dash-pattern': [5, 3],
      },
    },
    {
      selector: 'node.GAP_SUSPECTED',
      style: { 'background-color': t.bg, 'border-color': t.gap, 'border-style': 'dotted' },
    },
    {
      selector: 'node.EMPTY',
      style: {
        'border-color': t.ribbon,
        'border-style': 'dashed',
        'border-dash-pattern': [4, 3],
        'background-color': t.bg,
      },
    },
    { selector: 'node.selected', style: { 'border-color': t.accent, 'border-width': 2 } },
    { selector: 'node.end', style: { width: 0.1, height: 0.1, opacity: 0 } },
    {
      selector: 'edge',
      style: { 'z-index-compare': 'manual', 'z-index': 1, 'line-cap': 'round' },
    },
    {
      selector: 'edge.ribbon',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'line-color': t.ribbon,
        width: 'data(width)',
        'line-cap': 'butt',
      },
    },
    {
      selector: 'edge.untied',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3], 'z-index': 0 },
    },
    { selector: 'edge.faded', style: { opacity: 0.15 } },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [12],
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge.casing', style: { width: 7, 'line-color': t.bg, 'z-index': 20 } },
    {
      selector: 'edge.path',
      style: {
        width: 3,
        'line-color': t.path,
        'target-arrow-color': t.path,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 1.1,
        'z-index': 21,
      },
    },
    {
      selector: 'edge.lead',
      style: {
        width: 2,
        'line-color': t.path,
        'line-style': 'dashed',
        'line-dash-pattern': [5, 6],
        'source-arrow-color': t.path,
        'target-arrow-color': t.path,
        'arrow-scale': 1,
        'z-index': 21,
      },
    },
    { selector: 'edge.points-end', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.points-start', style: { 'source-arrow-shape': 'vee' } },
    { selector: 'edge.tie', style: { opacity: 0.9, 'arrow-scale': 0.9, 'z-index': 21 } },
    ...ties.map(({ type, token, width, dash, arrow }) => ({
      selector: `edge.${type}`,
      style: {
        width,
        'line-color': t[token],
        'target-arrow-color': t[token],
        'target-arrow-shape': arrow,
        ...(dash ? { 'line-style': 'dashed' as const, 'line-dash-pattern': dash } : {}),
      },
    })),
  ];
}
