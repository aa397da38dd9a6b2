import type { Box } from '../canvas/geometry.ts';
import type { Density } from '../canvas/layout.ts';

/** Heights in pixels. */
const legend = { full: 120, compact: 92 };
const summary = 88;
const gap = 12;

/** Legend and summary stand where a column has room for them; without room they give way. */
export function placeNotes(
  spaces: readonly Box[],
  density: Density,
): { readonly legend: Box | null; readonly summary: Box | null } {
  const legendHeight = density === 'full' ? legend.full : legend.compact;
  const both = spaces.find(({ height }) => height >= legendHeight + gap + summary);
  if (both) {
    return {
      legend: { ...both, height: legendHeight },
      summary: { ...both, y: both.y + legendHeight + gap, height: summary },
    };
  }
  const first = spaces.find(({ height }) => height >= legendHeight);
  const second = spaces.find((space) => space !== first && space.height >= summary);
  return {
    legend: first ? { ...first, height: legendHeight } : null,
    summary: second ? { ...second, height: summary } : null,
  };
}
