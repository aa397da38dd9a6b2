import { DatePicker, Form, Input, InputNumber, Modal, Segmented } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useText } from '../i18n/text.ts';
import type { SourceChannel } from '../operations.generated.ts';
import { useAuthor } from '../use-author.ts';
import './sources.css';
import { type Source, useSaveSource } from './use-sources.ts';
import { useWords } from './words.ts';

interface Fields {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly channel: SourceChannel;
  readonly date?: Dayjs | null;
  readonly licence?: string;
  readonly reliability?: number | null;
  readonly author: string;
}

const channels: readonly SourceChannel[] = ['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC'];

interface Props {
  /** To change; a new one when absent. */
  readonly source?: Source | undefined;
  readonly onClose: () => void;
  readonly onSaved: (source: Source) => void;
}

/** Enters a source, or says anew what is known of one. */
export function SourceForm({ source, onClose, onSaved }: Props) {
  const text = useText();
  const words = useWords();
  const [form] = Form.useForm<Fields>();
  const [author, setAuthor] = useAuthor();
  const save = useSaveSource();
  const trouble = save.error?.message ?? save.data?.userErrors.map((e) => e.message).join(' ');

  const submit = async (fields: Fields) => {
    setAuthor(fields.author);
    const { source: saved } = await save.mutateAsync({
      id: source?.id ?? null,
      title: fields.title.trim(),
      publisher: fields.publisher?.trim() || null,
      url: fields.url?.trim() || null,
      channel: fields.channel,
      date: fields.date?.format('YYYY-MM-DD') ?? null,
      licence: fields.licence?.trim() || null,
      reliability: fields.reliability ?? null,
      author: fields.author.trim(),
    });
    if (saved) onSaved(saved);
  };

  return (
    <Modal
      open
      title={source ? source.title : words.create}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        className="source-form"
        requiredMark
        initialValues={{
          ...source,
          channel: source?.channel ?? 'DISTRICT',
          date: source?.date ? dayjs(source.date) : null,
          author,
        }}
        onFinish={submit}
      >
        <Form.Item
          name="title"
          label={words.title}
          extra={words.titleHint}
          rules={[{ required: true, whitespace: true, max: 200, message: words.needed }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="channel" label={words.channel}>
          <Segmented options={channels.map((value) => ({ value, label: text.channel[value] }))} />
        </Form.Item>
        <Form.Item name="publisher" label={words.publisher}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="date" label={words.date}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="url" label={words.url}>
          <Input type="url" maxLength={2000} placeholder="https://" />
        </Form.Item>
        <Form.Item name="licence" label={words.licence}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="reliability" label={words.reliability} extra={words.reliabilityHint}>
          <InputNumber min={0} max={1} step={0.05} />
        </Form.Item>
        <Form.Item
          name="author"
          label={words.author}
          extra={words.authorHint}
          rules={[{ required: true, whitespace: true, message: words.needed }]}
        >
          <Input maxLength={40} />
        </Form.Item>
      </Form>
      {trouble && (
        <p className="panel-error" role="alert">
          {trouble}
        </p>
      )}
    </Modal>
  );
}
