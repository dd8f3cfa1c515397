import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { type Dto } from '../../api/types';
import { materialsQuery } from './tracks';

interface Props {
  readonly kind: Dto<'MaterialDto'>['kind'];
  readonly value: string | undefined;
  readonly onChange: (material: string | undefined) => void;
}

/** What a practice, a session, a package or an episode consists of: one of those there are. */
export function MaterialField({ kind, value, onChange }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(materialsQuery(kind));
  return (
    <Loaded query={query}>
      {({ items }) => {
        const chosen = items.find(({ id }) => id === value);
        return (
          <div>
            <NativeSelect
              label={t('tracks.material')}
              description={t('tracks.material.about')}
              value={value ?? ''}
              onChange={(event) => onChange(event.currentTarget.value || undefined)}
              data={[
                { value: '', label: t('tracks.material.open') },
                ...items.map(({ id, names }) => ({ value: id, label: t.names(names) })),
                ...(value === undefined || chosen !== undefined ? [] : [{ value, label: value }]),
              ]}
            />
            {chosen !== undefined && !chosen.ready && (
              <Text size="sm" role="status">
                {t('tracks.material.unready')}
              </Text>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
