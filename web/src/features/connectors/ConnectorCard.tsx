import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { Once } from '../../ui/Once';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Connector, useChangeConnector, useRotate, useTest } from './connectors';

/** The connector of one channel. */
export function ConnectorCard({ connector }: { connector: Connector }): JSX.Element {
  const t = useText();
  const code = useCode();
  const change = useChangeConnector(connector);
  const rotate = useRotate(connector.id);
  const test = useTest(connector.id);
  const { paused, waiting, stopped, formerUntil } = connector;
  const name = t.names(connector.channelNames);
  return (
    <Sheet>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div style={{ minInlineSize: 0 }}>
            <Text fw={600}>
              <bdi>{name}</bdi>
            </Text>
            <Text size="sm" dir="ltr" className="words">
              {connector.url}
            </Text>
          </div>
          {paused && (
            <Badge tt="none" variant="default">
              {t('connectors.paused')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('connectors.count', { waiting, stopped })}
          {formerUntil !== null && ` · ${t('connectors.former', { until: t.dateTime(formerUntil) })}`}
        </Text>
        {[change, rotate, test].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        {rotate.data !== undefined && (
          <Once title={t('connectors.secret')} secret={rotate.data.secret}>
            {t('connectors.secret.about')}
          </Once>
        )}
        {test.data !== undefined && (
          <Notice
            role="status"
            tone={test.data.taken ? 'good' : 'bad'}
            title={test.data.taken ? t('connectors.tested') : code('connectors.reason', test.data.reason ?? '')}
          />
        )}
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            aria-label={`${t('connectors.test')}: ${name}`}
            loading={test.isPending}
            onClick={() => test.mutate()}
          >
            {t('connectors.test')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={`${t(paused ? 'connectors.go-on' : 'connectors.pause')}: ${name}`}
            loading={change.isPending}
            onClick={() => change.mutate({ paused: !paused })}
          >
            {t(paused ? 'connectors.go-on' : 'connectors.pause')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={`${t('connectors.rotate')}: ${name}`}
            loading={rotate.isPending}
            onClick={() => rotate.mutate()}
          >
            {t('connectors.rotate')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}
