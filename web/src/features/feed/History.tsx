import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { historyQuery } from './feed';

/** What was said before it was changed; for leads, who held it. Asked for when somebody opens it. */
export function History({ id }: { id: string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...historyQuery(id), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {query.error !== null && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {query.data !== undefined && (
        <Stack gap="xs" mt="xs" role="status">
          {query.data.versions.length === 0 && <Text size="sm">{t('history.unchanged')}</Text>}
          {query.data.versions.map((version) => (
            <Text key={version.number} size="sm">
              {t('history.until', { time: t.dateTime(version.replacedAt) })}{' '}
              <span className="words" dir="auto">
                {version.text}
              </span>
            </Text>
          ))}
          {(query.data.claims ?? []).map((claim) => (
            <Text key={claim.id} size="sm">
              <bdi>
                {displayName(
                  { names: claim.names ?? {}, givenName: claim.givenName ?? '', familyName: claim.familyName ?? '' },
                  t.language,
                )}
              </bdi>{' '}
              · {t.dateTime(claim.from)}
              {claim.until !== null && ` – ${t.dateTime(claim.until)}`}
              {claim.ending !== null && ` · ${code('ending', claim.ending)}`}
              {claim.note !== null && claim.note !== '' && ` · ${claim.note}`}
            </Text>
          ))}
        </Stack>
      )}
    </details>
  );
}
