import type { Context } from '../context.ts';
import type { UserError } from '../schema.generated.ts';
import { largestFile } from '../tables/limits.ts';
import { userError } from '../user-error.ts';
import { takeFromFolder } from './import-dir.ts';
import type { StoredFile } from './request.ts';
import type { Upload } from './upload.ts';

interface Answer {
  readonly file: StoredFile | null;
  readonly userErrors: UserError[];
}

const refused = (error: UserError): Answer => ({ file: null, userErrors: [error] });
const tooLarge = `A file has at most ${largestFile / 1024 / 1024} MB.`;

/** Keeps what was sent with the request. */
export async function keepUpload({ name, file }: Upload): Promise<Answer> {
  if (!file) return refused(userError('file', name, tooLarge, 'TOO_LARGE'));
  return { file: await file.keep(), userErrors: [] };
}

/** Keeps a copy of a file of the folder that operators fill. */
export async function openImportFile(path: string, { imports }: Context): Promise<Answer> {
  const taken = await takeFromFolder(imports.importDir, path, imports.files);
  if ('file' in taken) return { file: taken.file, userErrors: [] };
  switch (taken.why) {
    case 'NO_FOLDER': {
      const message =
        'This server takes no files from its disk. Set IMPORT_DIR to the folder that holds them, and start it again.';
      return refused(userError('path', path, message));
    }
    case 'TOO_LARGE':
      return refused(userError('path', path, tooLarge, 'TOO_LARGE'));
    case 'NOT_FOUND':
      return refused(
        userError('path', path, 'Names no file below the folder IMPORT_DIR.', 'NOT_FOUND'),
      );
  }
}
