import type { ChainView, StageView } from '../context.ts';
import { chainSensitivity, type Sensitivity, surestToCollect } from '../definitions/sensitivity.ts';

/** GraphQL's StageSensitivity. */
export interface SensitivityView extends Sensitivity {
  readonly stage: StageView;
}

/** The stages whose verdicts further knowledge would change most easily, first. */
export function sensitiveStages({ stages }: ChainView): SensitivityView[] {
  const byId = new Map(stages.map((stage) => [stage.stageId, stage]));
  const demandOf = (id: string) => byId.get(id)?.demand ?? 0;
  return chainSensitivity(byId)
    .toSorted(surestToCollect(demandOf))
    .flatMap((sensitivity) => {
      const stage = byId.get(sensitivity.stageId);
      return stage ? [{ ...sensitivity, stage }] : [];
    });
}

const words = {
  STRONG: '强',
  ADEQUATE: '平',
  WEAK: '弱',
  GAP_SUSPECTED: '疑缺',
  GAP_CONFIRMED: '缺',
  NO_EVIDENCE: '数据不足',
} as const;

/** What one more company would change, and which known ones to look at before any new is sought. */
export function saySensitivity({ stage, local, outside, changedByOne }: SensitivityView): string {
  const now = words[stage.strength];
  const changes = [
    local && `再确认${local.count}家本地企业,结论由“${now}”变为“${words[local.strength]}”`,
    outside && `外地再多知道${outside.count}家,变为“${words[outside.strength]}”`,
  ].filter((change) => change !== null);
  const sure = `再多3家本地或10家外地企业,结论仍是“${now}”`;
  const others = changedByOne > 1 ? `,连同本链其他${changedByOne - 1}个环节` : '';
  const known = [
    stage.unconfirmedCount > 0 && `待核实的本地线索${stage.unconfirmedCount}家`,
    stage.unknownRegionCount > 0 && `地区未知的${stage.unknownRegionCount}家`,
  ].filter((hint) => hint !== false);
  const hint = known.length > 0 ? `。先查${known.join('、')}` : '';
  return `${changes.length > 0 ? changes.join(';') + others : sure}${hint}。`;
}
