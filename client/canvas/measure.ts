import { fontFamily } from '../tokens.ts';

const context = document.createElement('canvas').getContext('2d');

/** Width in pixels of one line in the size of a name on a card; fonts must be loaded. */
export function textWidth(text: string): number {
  if (!context) return text.length * 12;
  context.font = `12px ${fontFamily}`;
  return context.measureText(text).width;
}
