import type { Box } from '../../client/canvas/geometry.ts';
import type { LayoutStage } from '../../client/canvas/layout.ts';
import type { SceneStage } from '../../client/canvas/scene.ts';

/** An invented chain with so many stages in each position. */
export function inventStages(
  upstream: number,
  midstream: number,
  downstream: number,
  support: number,
): LayoutStage[] {
  const counts = {
    UPSTREAM: upstream,
    MIDSTREAM: midstream,
    DOWNSTREAM: downstream,
    SUPPORT: support,
  };
  return (['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'] as const).flatMap((position) =>
    Array.from({ length: counts[position] }, (_, index) => ({
      id: `stage:test/${position}-${index}`,
      position,
    })),
  );
}

/** The same with three members a stage. */
export function inhabit(stages: readonly LayoutStage[]): SceneStage[] {
  return stages.map((stage) => ({
    ...stage,
    memberCount: 9,
    members: ['甲', '乙', '丙'].map((name, index) => ({
      organizationId: `org:test-${name}-${stage.id}`,
      label: `${name}测试企业`,
      isLocal: index === 0,
    })),
  }));
}

/** Twelve pixels a character, as Chinese is set. */
export const textWidth = (text: string) => text.length * 12;
export const words = { textWidth, more: (count: number) => `更多 ${count}` };

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
