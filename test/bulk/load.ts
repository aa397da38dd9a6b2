import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command as a user starts it, killed when it says `killAt`. Answers its exit code and all that it said. */
export function loadInBulk(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  { killAt }: { killAt?: string } = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['server/bulk/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (killAt && output.includes(killAt)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}
