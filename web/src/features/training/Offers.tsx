import { Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import type { Enrolment } from './training';

/** What would credit the minutes that are still missing, when every step is done. */
export function Offers({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const t = useText();
  const missing = Math.max(0, Math.ceil((enrolment.minimumSeconds - enrolment.creditedSeconds) / 60));
  return (
    <Stack gap="xs">
      <Text>{t('training.minutes-missing', { minutes: missing })}</Text>
      {enrolment.offers.length > 0 && (
        <ul>
          {enrolment.offers.map(({ source, path, names, seconds }) => (
            <li key={path}>
              <Go to={path}>
                {names === null ? t(`training.offer.${source === 'update' ? 'update' : 'other'}`) : t.names(names)}
              </Go>{' '}
              <span className="meta">
                {t('training.offer.up-to', { minutes: Math.max(1, Math.floor(seconds / 60)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
