import { compact } from './characters.ts';
import { type Cleaned, dropped, taken } from './cleaned.ts';

const yes: ReadonlySet<string> = new Set('是 有 对 真 true yes y t 1 √ ✓ ✔ ☑ 已 on'.split(' '));
const no: ReadonlySet<string> = new Set(
  '否 没有 不 错 假 false no n f 0 × ✗ ✘ ☐ 未 off x'.split(' '),
);

/** 是/否 and what stands for them. */
export function cleanFlag(text: string): Cleaned {
  const written = compact(text).toLowerCase();
  if (yes.has(written)) return taken({ kind: 'FLAG', flag: true });
  if (no.has(written)) return taken({ kind: 'FLAG', flag: false });
  return dropped('FLAG_FORM');
}
