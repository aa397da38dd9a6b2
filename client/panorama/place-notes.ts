import type { Box } from '../canvas/geometry.ts';
import type { Density } from '../canvas/layout.ts';
import type { Lang } from '../i18n/text.ts';

/** Heights in pixels; English words need more lines. */
const legend = { zh: { full: 120, compact: 92 }, en: { full: 164, compact: 126 } };
const summary = { zh: 84, en: 102 };
const gap = 12;

/** Legend and summary stand where a column has room for them; without room they give way. */
export function placeNotes(
  spaces: readonly Box[],
  density: Density,
  lang: Lang,
): { readonly legend: Box | null; readonly summary: Box | null } {
  const legendHeight = legend[lang][density === 'full' ? 'full' : 'compact'];
  const summaryHeight = summary[lang];
  const both = spaces.find(({ height }) => height >= legendHeight + gap + summaryHeight);
  if (both) {
    return {
      legend: { ...both, height: legendHeight },
      summary: { ...both, y: both.y + legendHeight + gap, height: summaryHeight },
    };
  }
  const first = spaces.find(({ height }) => height >= legendHeight);
  const second = spaces.find((space) => space !== first && space.height >= summaryHeight);
  return {
    legend: first ? { ...first, height: legendHeight } : null,
    summary: second ? { ...second, height: summaryHeight } : null,
  };
}
