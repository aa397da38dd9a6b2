import { Button, Progress, Upload } from 'antd';
import { useRef, useState } from 'react';
import { useUrlState } from '../url-state.ts';
import { TemplateList } from './template-list.tsx';
import { maxBytes, uploadFile } from './upload.ts';
import { useLanguage, useWords } from './words.ts';

interface Going {
  readonly name: string;
  readonly share: number;
}

/** 选文件: hands a file in, and offers templates to those who have none. */
export function FileStep() {
  const words = useWords();
  const language = useLanguage();
  const [, setUrl] = useUrlState();
  const [going, setGoing] = useState<Going | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const cancelling = useRef<AbortController | null>(null);

  const send = async (file: File) => {
    setTrouble(null);
    if (file.size > maxBytes) return setTrouble(words.tooLarge(Math.ceil(file.size / 1024 / 1024)));
    const cancel = new AbortController();
    cancelling.current = cancel;
    setGoing({ name: file.name, share: 0 });
    try {
      const { file: kept, userErrors } = await uploadFile(file, {
        language,
        onProgress: (share) => setGoing({ name: file.name, share }),
        signal: cancel.signal,
      });
      if (kept) setUrl({ file: kept.id, run: null });
      else setTrouble(userErrors.map(({ message }) => message).join(' '));
    } catch (error) {
      if (cancel.signal.aborted) return;
      const said = error instanceof Error ? error.message : '';
      setTrouble(`${words.uploadFailed} ${said}`.trim());
    } finally {
      setGoing(null);
    }
  };

  return (
    <div className="file-step">
      <Upload.Dragger
        accept=".xlsx,.csv,.tsv,.txt,.jsonl,.json,.ndjson"
        showUploadList={false}
        disabled={going !== null}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
      >
        <p className="drop-title">{words.drop}</p>
        <p className="hint">{words.dropHint}</p>
      </Upload.Dragger>
      {going && (
        <div className="going" role="status">
          <span className="grow">{going.name}</span>
          <span>{words.uploading(going.share)}</span>
          <Progress percent={Math.round(going.share * 100)} showInfo={false} size="small" />
          <Button size="small" onClick={() => cancelling.current?.abort()}>
            {words.cancel}
          </Button>
        </div>
      )}
      {trouble && (
        <p className="panel-error" role="alert">
          {trouble}
        </p>
      )}
      <TemplateList />
    </div>
  );
}
