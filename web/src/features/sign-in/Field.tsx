import type { InputHTMLAttributes, JSX } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly onText: (text: string) => void;
}

/** A labelled field of a sign-in form. */
export function Field({ label, onText, ...input }: Props): JSX.Element {
  return (
    <label className="field">
      <span>{label}</span>
      <input required onChange={(event) => onText(event.currentTarget.value)} {...input} />
    </label>
  );
}
