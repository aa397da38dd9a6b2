import type { FormProps } from './edit-form.tsx';

/** What every form gets from the drawer that it stands in. */
export type FormFrame = Pick<FormProps, 'sourcePicker' | 'onDone' | 'onClose' | 'onExisting'>;
