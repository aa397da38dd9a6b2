import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();

/** Passes a signal on to all commands that run. */
export function signalCommands(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

/** Commands one after another, beside those of other lanes. */
export interface Lane {
  /** The exit code; 1 where a signal ended the command, or had come before. */
  run(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number>;
  /** Says what was held back, and from now on all at once. */
  show(): void;
}

/** A lane that speaks at once, or holds back what its commands say until `show`. */
export function openLane(speaks: 'AT_ONCE' | 'LATER', stopping: AbortSignal): Lane {
  const held: Buffer[] = [];
  const state = { isShown: speaks === 'AT_ONCE' };
  const say = (chunk: Buffer) => {
    if (state.isShown) process.stdout.write(chunk);
    else held.push(chunk);
  };
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return {
    async run(command, args, env = {}) {
      if (stopping.aborted) return 1;
      const child = spawn(command, args, {
        stdio: state.isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...(state.isShown ? {} : colour), ...env },
      });
      running.add(child);
      child.stdout?.on('data', say);
      child.stderr?.on('data', say);
      const [code] = await once(child, 'close');
      running.delete(child);
      return code ?? 1;
    },
    show() {
      state.isShown = true;
      for (const chunk of held.splice(0)) process.stdout.write(chunk);
    },
  };
}
