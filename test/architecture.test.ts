import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/queries.ts';

/** Folders of a medium that are no slice: what every slice of it may use. */
const foundations: Record<string, readonly string[]> = {
  server: ['neo4j', 'definitions', 'write', 'tables', 'templates'],
  client: ['canvas', 'i18n'],
};

/** Packages that only some files may import, each by the files that may. */
const confined = [
  {
    package: /^neo4j-driver$/,
    where:
      /^(server\/neo4j\/|server\/main\.ts$|server\/errors\.ts$|server\/\w+\/queries\.ts$|bench\/)/,
  },
  { package: /^cytoscape$/, where: /^client\/canvas\// },
  { package: /^(@apollo\/|@as-integrations\/)/, where: /^server\/(server|main|errors)\.ts$/ },
  { package: /^node:/, where: /^(server\/(?!definitions\/)|seeds\/|bench\/)/ },
];

const isConfig = (file: string) => /^[\w.-]+\.ts$/.test(file);
const isTest = (file: string) => file.startsWith('test/');
const media = (file: string) => file.split('/')[0] ?? '';

/** The slice of a file, such as `targets`; undefined for the root files of a medium. */
const sliceOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1] : undefined);

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?'([^']+)';|\bimport\(\s*'([^']+)'/gm)].map(
    ([, from, called]) => from ?? called ?? '',
  );
}

function complainOfImport(file: string, target: string): string | undefined {
  if (isTest(file)) return undefined;
  if (!target.startsWith('.')) {
    const rule = confined.find((each) => each.package.test(target));
    return rule && !isConfig(file) && !rule.where.test(file) ? 'is not for this file' : undefined;
  }
  const path = join(dirname(file), target);
  if (media(path) === 'test') return 'is for tests';
  const shared = foundations[media(path)] ?? [];
  if (media(file) === 'client' && media(path) !== 'client') {
    return path.startsWith('server/definitions/') ? undefined : 'belongs to the server';
  }
  if (media(file) === 'server' && media(path) !== 'server') {
    return file === 'server/main.ts' ? undefined : 'is not of the server';
  }
  if (file.startsWith('server/definitions/') && !path.startsWith('server/definitions/')) {
    return 'is more than arithmetic';
  }
  const slice = sliceOf(path);
  const isOther = slice !== undefined && slice !== sliceOf(file) && !shared.includes(slice);
  return isOther && sliceOf(file) && media(file) === media(path) && media(file) !== 'seeds'
    ? 'is another slice'
    : undefined;
}

/** What the house rules have against a file, each as one line. */
function complaints(file: string, text: string): string[] {
  const found = importsOf(text).map((target) => {
    const reason = complainOfImport(file, target);
    return reason && `imports ${target}, which ${reason}`;
  });
  const hasDefault = /^export default\b|^export \{[^}]*\bas default\b/m.test(text);
  const isBarrel = /^export (\*|\{[^}]*\}) from/m.test(text) || /^index\./.test(basename(file));
  const lines = text.split('\n').length - 1;
  return [
    ...found,
    hasDefault && !isConfig(file) && 'has a default export',
    isBarrel && 'is a barrel',
    /\b(utils?|helpers?|services?|managers?|common)\b/.test(file) && 'has a name that says nothing',
    lines > 300 && `has ${lines} lines`,
    /^(await|process\.on|setInterval|setTimeout)\b/m.test(text) &&
      !/(^|\/)main\.tsx?$/.test(file) &&
      !isTest(file) &&
      'works at import',
  ]
    .filter((complaint) => typeof complaint === 'string')
    .map((complaint) => `${file} ${complaint}`);
}

const files = globSync('{server,client,seeds,bench,test}/**/*.{ts,tsx,js}', { cwd: root })
  .concat(globSync('*.ts', { cwd: root }))
  .filter((file) => !/generated/.test(file))
  .sort();

it('keeps the rules of the house in every file', () => {
  const found = files.flatMap((file) => complaints(file, readFileSync(root + file, 'utf8')));

  expect(files).toContain('server/main.ts');
  expect(found).toEqual([]);
});

it.each([
  ['server/甲/resolvers.ts', "import { a } from '../乙/queries.ts';", 'is another slice'],
  ['client/甲/view.tsx', "import { a } from '../乙/view.tsx';", 'is another slice'],
  ['client/甲/view.tsx', "const a = await import('../乙/view.tsx');", 'is another slice'],
  ['client/甲/view.tsx', "import { a } from '../../server/甲/rows.ts';", 'belongs to the server'],
  ['server/甲/rows.ts', "import { a } from '../../client/format.ts';", 'is not of the server'],
  ['server/甲/rows.ts', "import { a } from '../../test/support/graph.ts';", 'is for tests'],
  ['server/definitions/a.ts', "import { a } from '../neo4j/query.ts';", 'more than arithmetic'],
  ['server/definitions/a.ts', "import { a } from 'node:fs';", 'is not for this file'],
  ['server/jia/rows.ts', "import neo4j from 'neo4j-driver';", 'is not for this file'],
  ['client/甲/view.tsx', "import cytoscape from 'cytoscape';", 'is not for this file'],
  ['server/jia/rows.ts', "import {\n  b,\n} from '@apollo/server';", 'is not for this file'],
  ['server/甲/rows.ts', 'export default 1;', 'default export'],
  ['server/甲/index.ts', 'export const a = 1;', 'barrel'],
  ['server/甲/rows.ts', "export * from './a.ts';", 'barrel'],
  ['server/utils/rows.ts', 'export const a = 1;', 'says nothing'],
  ['server/甲/rows.ts', 'await start();', 'works at import'],
  ['server/甲/rows.ts', 'const a = 1;\n'.repeat(301), '301 lines'],
])('complains of %s with %j', (file, text, reason) => {
  expect(complaints(file, text).join()).toContain(reason);
});

it.each([
  ['server/甲/resolvers.ts', "import { a } from './queries.ts';"],
  ['server/甲/queries.ts', "import { a } from '../neo4j/query.ts';"],
  ['server/甲/score.ts', "import { a } from '../definitions/score.ts';"],
  ['server/甲/score.ts', "import { a } from '../errors.ts';"],
  ['server/jia/queries.ts', "import neo4j from 'neo4j-driver';"],
  ['client/甲/view.tsx', "import { a } from '../../server/definitions/score.ts';"],
  ['vite.config.ts', 'export default {};'],
])('has nothing against %s with %j', (file, text) => {
  expect(complaints(file, text)).toEqual([]);
});
