import { Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';

const excusesQuery = queryOptions({
  queryKey: ['my-excuses'],
  queryFn: () => got(api.GET('/api/v1/my/excuses')),
});

/** Later dates and waivers on one's own enrolment: by whom and why. */
export function Excuses({ enrolmentId }: { enrolmentId: string }): JSX.Element | null {
  const t = useText();
  const query = useQuery(excusesQuery);
  const own = query.data?.items.filter((excuse) => excuse.enrolmentId === enrolmentId) ?? [];
  if (own.length === 0) return null;
  return (
    <ul>
      {own.map(({ id, kind, dueOn, endsOn, moduleNames, reason, grantedBy }) => (
        <li key={id}>
          <Text size="sm">
            {kind === 'extension' && t('excuse.extension', { date: dueOn === null ? '' : t.date(dueOn) })}
            {kind === 'date-waiver' && t('excuse.date-waiver')}
            {kind === 'module-waiver' && t('excuse.module-waiver', { module: t.names(moduleNames ?? {}) })}
            {endsOn !== null && ` · ${t('excuse.ends', { date: t.date(endsOn) })}`}
          </Text>
          <Text size="sm" c="dimmed" className="words">
            {reason}
            {grantedBy !== null && (
              <>
                {' · '}
                <bdi>{grantedBy}</bdi>
              </>
            )}
          </Text>
        </li>
      ))}
    </ul>
  );
}
