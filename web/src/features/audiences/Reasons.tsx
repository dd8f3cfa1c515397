import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { type Reason, reasonsQuery } from './audiences';

interface Props {
  readonly audienceId: string;
  /** Null: oneself. */
  readonly personId: string | null;
}

/** Why somebody belongs to an audience, or does not: the rule, part by part. */
export function Reasons({ audienceId, personId }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(reasonsQuery(audienceId, personId));
  return (
    <Loaded query={query} rows={2}>
      {({ names, member, since, reason }) => (
        <Stack gap="sm">
          <Text fw={600}>
            {member && since !== null
              ? t('reasons.member', { audience: t.names(names), date: t.date(since) })
              : t('reasons.not-member', { audience: t.names(names) })}
          </Text>
          {member !== reason.holds && <Text size="sm">{t('reasons.changing')}</Text>}
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            <Part reason={reason} />
          </Stack>
        </Stack>
      )}
    </Loaded>
  );
}

function Part({ reason }: { reason: Reason }): JSX.Element {
  const t = useText();
  const shape = { all: t('reasons.all'), any: t('reasons.any'), not: t('reasons.not'), condition: null }[reason.shape];
  return (
    <li>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Icon name={reason.holds ? 'check' : 'close'} style={{ marginBlockStart: 2 }} />
        <VisuallyHidden>{t(reason.holds ? 'reasons.holds' : 'reasons.fails')}</VisuallyHidden>
        <div>
          <Text className="words">{shape ?? t.names(reason.asks)}</Text>
          {reason.has !== null && (
            <Text size="sm" c="dimmed">
              {t.names(reason.has)}
            </Text>
          )}
        </div>
      </Group>
      {reason.parts.length > 0 && (
        <Stack component="ul" gap="xs" mt="xs" mb={0} p={0} style={{ listStyle: 'none', paddingInlineStart: 28 }}>
          {reason.parts.map((part, at) => (
            <Part key={at} reason={part} />
          ))}
        </Stack>
      )}
    </li>
  );
}
