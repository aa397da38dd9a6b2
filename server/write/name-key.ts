import { pinyin } from 'pinyin-pro';

const legalForm =
  /(股份有限公司|有限责任公司|有限公司|\((有限|普通|特殊普通)合伙\)|[\s,]+(inc|ltd|llc|lp|corp|co|ag|gmbh|plc|s\.p\.a|a\/s|s\.a)\.?)$/;

/** The normalised name for entity resolution: NFKC, one sort of brackets, no blanks, no legal form, lower case. */
export function nameKey(name: string): string {
  let key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .trim();
  while (legalForm.test(key)) key = key.replace(legalForm, '').trim();
  return key.replace(/\s+/g, '') || name.trim();
}

/** How a name is typed on a Latin keyboard: 华东医药 → huadongyiyao, hdyy. */
export function spellings(name: string): { pinyin: string; initials: string } {
  const parts = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  let at = 0;
  let initials = '';
  for (const part of parts) {
    // What is no Chinese character stands as it is; else a syllable stands for one character.
    const isItself = name.startsWith(part, at);
    initials += isItself ? part : part.slice(0, 1);
    at += isItself ? part.length : String.fromCodePoint(name.codePointAt(at) ?? 0).length;
  }
  return { pinyin: plain(parts.join('')), initials: plain(initials) };
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
