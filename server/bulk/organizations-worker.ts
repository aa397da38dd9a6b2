import { parentPort, workerData } from 'node:worker_threads';
import { writeOrganizations } from './write-organizations.ts';

parentPort?.postMessage(await writeOrganizations(workerData));
