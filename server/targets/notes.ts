import { type Candidate, maxCandidates } from './candidates.ts';
import type { Question } from './question.ts';
import type { RankedLists } from './rank.ts';

export interface NotesInput {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
  readonly lists: RankedLists;
  readonly isCut: { readonly candidates: boolean; readonly reach: boolean };
}

/** What must be said beside the lists: what they favour, what is missing and what would help, what was cut. */
export function writeNotes({ question, candidates, lists, isCut }: NotesInput): string[] {
  const unknown = candidates.filter(isOfUnknownRegion).length;
  const notes = [
    question.anchors.length === 0 && '本区在该链没有可作锚点的机构。补充本地企业的环节归属后再看。',
    question.anchors.length > 0 &&
      candidates.length === 0 &&
      '该范围以外没有已知的同链机构。可放宽范围,或导入外地企业的环节归属。',
    candidates.length > 0 &&
      lists.targets.length === 0 &&
      '未见候选与本地机构的往来记录,不等于没有往来。导入供应商、客户、股东名录最有帮助。',
    lists.leads.length > 0 &&
      '同类线索:未见与本地企业的直接往来(看本次锚点,已终止的另有标注),只说明与本地企业相近的企业有往来。',
    unknown > 0 && `候选中${unknown}家地区未知,可能已在本区。`,
    isCut.candidates && `候选超过${maxCandidates}家,只算了环节归属最可靠的部分。`,
    isCut.reach && '本地往来过多,触达路径只找了一部分。',
    '名单偏向有公开记录的机构:只有一两条往来的机构很难由路径找到。分数用于排序,不代表准确率。',
  ];
  return notes.filter((note) => note !== false);
}

export function isOfUnknownRegion({ regionCode, country }: Candidate): boolean {
  return regionCode === null && (country ?? 'CN') === 'CN';
}
