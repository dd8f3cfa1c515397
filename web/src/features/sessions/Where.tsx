import { Anchor, Text } from '@mantine/core';
import type { JSX } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import type { MySitting } from './sessions';

type Shown = Pick<MySitting, 'room' | 'address' | 'hosts' | 'guest' | 'languages'>;

/** Where a date is held, by whom and in which languages. */
export function Where({ sitting }: { sitting: Shown }): JSX.Element {
  const t = useText();
  const { room, address, hosts, guest, languages } = sitting;
  const names = [...hosts.map(({ name, names: by }) => by[t.language] ?? name), ...(guest === null ? [] : [guest])];
  return (
    <div>
      {room !== null && (
        <Text size="sm" className="words">
          {room}
        </Text>
      )}
      {address !== null && (
        <Anchor size="sm" href={address} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
          <bdi>{address}</bdi>
        </Anchor>
      )}
      <Text size="sm" c="dimmed">
        {names.length > 0 && (
          <>
            {t('sessions.hosts')}: <bdi>{names.join(', ')}</bdi> ·{' '}
          </>
        )}
        {languages.map(nameOf).join(', ')}
      </Text>
    </div>
  );
}
