import { type Cells, column } from './column.ts';
import { present } from './present.ts';
import type { RowReader } from './row-reader.ts';
import type { Names, StageReference, TemplateColumn } from './template.ts';

type End = 'from' | 'to';

const words = { from: ['上游', 'upstream'], to: ['下游', 'downstream'] } as const;

const keysOf = (end?: End) => {
  const key = (word: string) =>
    end ? `${end}${word}` : word.charAt(0).toLowerCase() + word.slice(1);
  return { chain: key('Chain'), stage: key('Stage'), id: key('StageId') };
};

/** The columns by which a row names a stage: chain and name, or the id. */
export function stageColumns(end?: End): readonly TemplateColumn[] {
  const keys = keysOf(end);
  const [zh, en] = end ? words[end] : ['', ''];
  const english = (word: string) => (en ? `${en[0]?.toUpperCase()}${en.slice(1)} ${word}` : word);
  return [
    column(
      keys.chain,
      'TEXT',
      [`${zh}产业链`, english('Chain')],
      ['产业链的名称或编号 chain:…', 'Name of the chain, or its id, chain:…'],
      { synonyms: [`${zh}产业`, `${zh}链条`, `所属${zh}产业链`], example: '甲一测试产业链' },
    ),
    column(
      keys.stage,
      'TEXT',
      [`${zh}环节`, english('Stage')],
      [
        '环节名称,须与产业链一起填;或填环节编号',
        'Name of the stage, together with the chain; or fill its id',
      ],
      {
        synonyms: [`${zh}环节名称`, `${zh}产业环节`, `所属${zh}环节`, `${zh}细分领域`],
        example: end === 'to' ? '测试装配' : '测试材料',
      },
    ),
    column(
      keys.id,
      'TEXT',
      [`${zh}环节编号`, english('Stage id')],
      ['本系统的编号 stage:…;填了就以它为准', 'Id in this system, stage:…; decides where given'],
    ),
  ];
}

/** The stage that a row names; a problem where it names none. */
export function stageReference(reader: RowReader, end?: End): StageReference {
  const keys = keysOf(end);
  const reference = present({
    column: keys.stage,
    id: reader.text(keys.id),
    chain: reader.text(keys.chain),
    name: reader.text(keys.stage),
  });
  if (reference.id === undefined) {
    for (const key of [keys.chain, keys.stage]) reader.neededText(key);
  }
  return reference;
}

/** By chain and name for people, by id for the import. */
export function stageCells(id: string, names: Names, end?: End): Cells {
  const keys = keysOf(end);
  const known = names.stage(id);
  return { [keys.chain]: known?.chain, [keys.stage]: known?.stage, [keys.id]: id };
}
