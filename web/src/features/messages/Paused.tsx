import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { MessageId } from '../../app/language';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { pausedQuery, useUnpause } from './mail';

/** Addresses of the directory to which mail comes back: they are to be put right, or taken up again. */
export function Paused(): JSX.Element {
  const t = useText();
  const query = useQuery(pausedQuery);
  const unpause = useUnpause();
  return (
    <Section title={t('mail.paused')}>
      {unpause.error !== null && <ProblemNotice error={unpause.error} />}
      <Loaded query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('mail.paused.none')}</Text>
          ) : (
            <List label={t('mail.paused')}>
              {items.map(({ personId, name, address, because, pausedAt }) => (
                <Sheet key={personId} component="li">
                  <Group justify="space-between">
                    <div>
                      <Text fw={600}>
                        <bdi>{name}</bdi>
                      </Text>
                      <Text size="sm">
                        <bdi dir="ltr">{address}</bdi> · {t(`mail.paused.${because}` as MessageId)} ·{' '}
                        {t.dateTime(pausedAt)}
                      </Text>
                    </div>
                    <Button
                      size="sm"
                      variant="default"
                      disabled={unpause.isPending}
                      aria-label={t('mail.unpause.of', { name })}
                      onClick={() => unpause.mutate(personId)}
                    >
                      {t('mail.unpause')}
                    </Button>
                  </Group>
                </Sheet>
              ))}
            </List>
          )
        }
      </Loaded>
    </Section>
  );
}
