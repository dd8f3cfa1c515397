import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Bar } from '../../ui/Bar';

interface Props {
  /** Seconds. */
  readonly credited: number;
  readonly minimum: number;
}

/** Credited minutes against the least a track asks for. */
export function Minutes({ credited, minimum }: Props): JSX.Element {
  const t = useText();
  return (
    <div className="minutes">
      <Bar share={minimum === 0 ? 1 : credited / minimum} />
      <span>{t('training.minutes', { credited: Math.floor(credited / 60), minimum: Math.ceil(minimum / 60) })}</span>
    </div>
  );
}
