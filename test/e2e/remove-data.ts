import { rmSync } from 'node:fs';

/** Puts away the data folder that the configuration made for this run. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA_DIR;
  if (folder?.includes('lianpu-e2e-')) rmSync(folder, { recursive: true, force: true });
}
