import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { hereQuery, pushDevicesQuery, useRemoveDevice, useSubscribe } from './push';

/** One's own devices that are told of messages; not shown where the house or the browser sends none. */
export function PushDevices(): JSX.Element | null {
  const t = useText();
  const devices = useQuery(pushDevicesQuery).data;
  const here = useQuery(hereQuery).data;
  const subscribe = useSubscribe();
  const remove = useRemoveDevice();
  if (devices === undefined || devices.key === null || here === undefined || !here.able) return null;
  const { key, items } = devices;
  const error = subscribe.error ?? remove.error;
  return (
    <Section title={t('push.title')}>
      <Sheet>
        <Stack>
          {error !== null && <ProblemNotice error={error} />}
          <Switch
            label={t('push.here')}
            description={here.denied ? t('push.denied') : t('push.about')}
            disabled={here.denied || subscribe.isPending}
            checked={here.on}
            onChange={(event) => subscribe.mutate({ key, on: event.currentTarget.checked })}
          />
          {items.length > 0 && (
            <List label={t('push.devices')}>
              {items.map(({ id, device, createdAt, usedAt }) => (
                <Group key={id} component="li" justify="space-between">
                  <div>
                    <Text fw={600}>
                      <bdi>{device}</bdi>
                    </Text>
                    <Text size="sm" c="dimmed">
                      {usedAt === null
                        ? t('push.since', { at: t.date(createdAt) })
                        : t('push.used', { at: t.dateTime(usedAt) })}
                    </Text>
                  </div>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('push.remove.of', { device })}
                    disabled={remove.isPending}
                    onClick={() => remove.mutate(id)}
                  >
                    {t('act.remove')}
                  </Button>
                </Group>
              ))}
            </List>
          )}
        </Stack>
      </Sheet>
    </Section>
  );
}
