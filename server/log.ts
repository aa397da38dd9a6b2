import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** JSON lines on standard error; standard output is for the few lines a person reads. */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: true }));
}
