import { isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { templateOf } from '../../templates/templates.ts';
import type { ImportRequest } from '../request.ts';

/** A request as its run keeps it: with it the run can be taken up by another process. */
const storedRequest = z.object({
  file: z.object({
    id: z.string(),
    /** Below the folder of the imports where it lies there, so that the folder may move. */
    path: z.string(),
    name: z.string(),
    byteCount: z.number(),
    uploadedAt: z.string(),
  }),
  templateKey: z.string(),
  layout: z.object({
    encoding: z.enum(['UTF-8', 'UTF-16', 'GB18030']).optional(),
    delimiter: z.string().optional(),
    sheet: z.string().optional(),
    headerRows: z.int().optional(),
  }),
  columnKeys: z.array(z.string().nullable()),
  personalColumns: z.array(z.int()).default([]),
  sourceId: z.string(),
  author: z.string(),
  unknownEnds: z.enum(['REJECT', 'CREATE_STUB']),
  fillDown: z.boolean(),
});

export function storeRequest({ template, ...request }: ImportRequest, folder: string): string {
  const path = relative(folder, request.file.path);
  const isBelow = !path.startsWith('..') && !isAbsolute(path);
  const file = isBelow ? { ...request.file, path } : request.file;
  return JSON.stringify({ ...request, file, templateKey: template.key });
}

/** Undefined when the template is no longer known. */
export function loadRequest(json: string, folder: string): ImportRequest | undefined {
  const { templateKey, file, ...request } = storedRequest.parse(JSON.parse(json));
  const template = templateOf(templateKey);
  const path = isAbsolute(file.path) ? file.path : join(folder, file.path);
  return template && { ...request, template, file: { ...file, path } };
}
