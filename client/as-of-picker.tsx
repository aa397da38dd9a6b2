import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useText } from './i18n/text.ts';
import { useUrlState } from './url-state.ts';

/** The day that is looked at; cleared, it is the newest day in the graph. */
export function AsOfPicker({ dataDate }: { dataDate: string | null }) {
  const text = useText();
  const [{ asOf }, setUrl] = useUrlState();
  const day = asOf ?? dataDate;
  return (
    <DatePicker
      className="as-of"
      prefix={<span className="hint">{text.dataAsOf}</span>}
      aria-label={text.dataAsOf}
      value={day ? dayjs(day) : null}
      allowClear={asOf !== null}
      showNow={false}
      placeholder=""
      inputReadOnly={false}
      onChange={(value) => setUrl({ asOf: value ? value.format('YYYY-MM-DD') : null })}
    />
  );
}
