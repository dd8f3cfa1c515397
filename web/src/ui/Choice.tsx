import type { JSX, ReactNode } from 'react';

interface Props<T extends string> {
  readonly label: string;
  /** Whether the label is shown; it is told in any case. */
  readonly labelled?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, labelled = false, value, options, onChange }: Props<T>): JSX.Element {
  return (
    <div role="group" aria-label={label} className="choice">
      {labelled && (
        <span className="choice-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
