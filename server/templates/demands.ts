import type { Demand } from '../write/graph-data.ts';
import { dayText } from './cell-text.ts';
import { inOrder } from './column.ts';
import { columns, modes } from './demands-columns.ts';
import { factCells, readFact } from './fact.ts';
import { demandId } from './ids.ts';
import { organizationCells, organizationReference } from './organization-columns.ts';
import { present } from './present.ts';
import { type RowReader, readRow } from './row-reader.ts';
import { stageCells, stageReference } from './stage-columns.ts';
import type { ExportTemplate } from './template.ts';

/** 链主需求: what an organisation looks for, and in which stage. */
export const demandsTemplate: ExportTemplate<Demand> = {
  key: 'demands',
  title: { zh: '需求', en: 'Demands' },
  description: {
    zh: '一行一个需求:链主要什么、属于哪个环节、何时提出、何时到期。',
    en: 'A demand a row: what is wanted, of which stage, since when, until when.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const stage = stageReference(reader);
    const id = reader.id('id', 'demand');
    const demand = present({
      ...readFact(reader, defaults),
      title: reader.neededText('title'),
      amount: reader.text('amount'),
      mode: reader.choice('mode', modes),
      raisedOn: reader.day('raisedOn'),
      dueOn: lastDayOf(reader, 'dueOn'),
      closedOn: lastDayOf(reader, 'closedOn'),
    });
    const { title, raisedOn } = demand;
    return reader.finish({
      organizations: [organization],
      stages: [stage],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [organizationId = ''], stageIds: [stageId = ''], sourceIds }) => {
        const main: Demand = {
          ...demand,
          id: id ?? demandId(organizationId, title, dayText(raisedOn)),
          organizationId,
          stageId,
          sourceIds,
        };
        return { data: { demands: [main] }, main };
      },
    });
  },
  cellsOf: (demand, names) =>
    inOrder(columns, {
      ...organizationCells('organization', demand.organizationId, names),
      ...stageCells(demand.stageId, names),
      ...factCells(demand),
      id: demand.id,
      title: demand.title,
      amount: demand.amount,
      mode: demand.mode,
      raisedOn: dayText(demand.raisedOn),
      dueOn: demand.dueOn,
      closedOn: demand.closedOn,
    }),
};

/** A day that is kept without precision: what is due in a month or a year is due on its last day. */
function lastDayOf(reader: RowReader, key: string): string | undefined {
  const said = reader.day(key);
  if (!said) return undefined;
  const { day, precision } = said;
  if (precision === 'YEAR') return `${day.slice(0, 4)}-12-31`;
  if (precision === 'DAY') return day;
  const end = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
  return end.toISOString().slice(0, 10);
}
