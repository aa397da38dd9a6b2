import type { Template, TemplateColumn } from './template.ts';

/** Headers that a column for a region also goes by where a template has a single one. */
const regionWords =
  '省 省份 所在省份 所属省份 所在省 市 城市 所在城市 所属城市 地市 所在市 区 县 区县 所在区县 所属区县 区域 所在区域 所在地 地区 所在地区 区划 所属区划 所在区划 区划代码 行政区划代码';

/** A header as it is compared: one form of letters and blanks, without marks and units in brackets. */
export function headerKey(header: string): string {
  const text = header.normalize('NFKC').toLowerCase();
  const bare = text
    .replace(
      /\((必填|选填|可选|单位.*?|[百千万亿]*(元|美元|股|人|吨|台|家|个)?|%|元\/.*?|required|optional|rmb|usd|cny)\)/g,
      '',
    )
    .replace(/[\s*_\-::.。?]+/g, '');
  return bare === '' ? text.replace(/\s+/g, '') : bare;
}

/** The forms of a header: as a whole and, of two rows of headers, its parts, the lower one first. */
export function headerForms(header: string): readonly string[] {
  const parts = header.split(' / ');
  const forms = parts.length > 1 ? [parts.join(''), ...parts.reverse()] : parts;
  return [...new Set(forms.map(headerKey).filter((form) => form !== ''))];
}

const known = new WeakMap<Template, ReadonlyMap<string, readonly string[]>>();

/** What each column of a template is known by, by its key; best first: key and titles, then synonyms. */
export function wordsOf(template: Template): ReadonlyMap<string, readonly string[]> {
  const found =
    known.get(template) ??
    new Map(template.columns.map((column) => [column.key, columnWords(column, template)]));
  known.set(template, found);
  return found;
}

function columnWords(column: TemplateColumn, template: Template): readonly string[] {
  const { key, title, kind, synonyms } = column;
  const regions = template.columns.filter((each) => each.kind === 'REGION');
  const others = kind === 'REGION' && regions.length === 1 ? regionWords.split(' ') : [];
  return [...new Set([key, title.zh, title.en, ...synonyms, ...others].map(headerKey))];
}
