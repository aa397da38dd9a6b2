import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Fails the build when the JavaScript needed at start (the entry and all that it imports
 * statically) weighs more than `limit` KB after gzip; and builds for production, always.
 */
export function bundleBudget(limit: number): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    config() {
      // A build that a test starts must not inherit its NODE_ENV: React would come in its slow form.
      process.env.NODE_ENV = 'production';
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
      for (const chunk of needed) {
        for (const name of chunk.imports) {
          const imported = byName.get(name);
          if (imported) needed.add(imported);
        }
      }
      const size = [...needed].reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1024;
      const message = `JavaScript at start: ${size.toFixed(0)} KB gz of ${limit}`;
      if (size > limit) this.error(message);
      this.info(message);
    },
  };
}
