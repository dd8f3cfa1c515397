import { Alert, Anchor, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import type { Draft } from '../drafts/drafts';

/** That it went out, and where it stands. */
export function Published({ publication }: { publication: NonNullable<Draft['publication']> }): JSX.Element {
  const t = useText();
  return (
    <Alert
      role="status"
      color="green"
      variant="outline"
      icon={<Icon name="check" />}
      title={t('published.title', { date: t.dateTime(publication.at) })}
    >
      {publication.link === null ? (
        <Text>{t('published.no-link')}</Text>
      ) : (
        <Anchor href={publication.link} target="_blank" rel="noopener noreferrer" dir="ltr" className="words">
          {publication.link}
        </Anchor>
      )}
    </Alert>
  );
}
