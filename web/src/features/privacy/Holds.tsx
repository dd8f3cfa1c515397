import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Hold, holdsQuery, usePlaceHold, useReleaseHold } from './privacy';

/** Data that no disposal and no erasure may touch. */
export function Holds(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(holdsQuery);
  const place = usePlaceHold();
  const [handle, setHandle] = useState('');
  const [reason, setReason] = useState('');
  return (
    <section aria-label={t('holds.title')}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('holds.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('holds.about')}
        </Text>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            place.mutate({ handle, reason }, { onSuccess: () => setHandle('') });
          }}
        >
          <Group align="flex-end">
            <TextInput
              label={t('requests.handle')}
              required
              value={handle}
              onChange={(event) => setHandle(event.currentTarget.value)}
            />
            <TextInput
              label={t('retention.reason')}
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button
              type="submit"
              variant="default"
              loading={place.isPending}
              disabled={handle.trim() === '' || reason.trim() === ''}
            >
              {t('holds.place')}
            </Button>
          </Group>
        </form>
        {place.error !== null && <ProblemNotice error={place.error} />}
        <Pages query={query} empty={<Text c="dimmed">{t('holds.empty')}</Text>}>
          {(holds) => (
            <List>
              {holds.map((hold) => (
                <HoldRow key={hold.id} hold={hold} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </section>
  );
}

function HoldRow({ hold }: { hold: Hold }): JSX.Element {
  const t = useText();
  const release = useReleaseHold(hold.id);
  const [reason, setReason] = useState('');
  return (
    <Sheet component="li">
      <Text fw={600}>
        <bdi>{hold.handle === null ? (hold.personName ?? t('person.other')) : `@${hold.handle}`}</bdi>
      </Text>
      <Text size="sm" className="words">
        {hold.reason}
      </Text>
      <Text size="sm" c="dimmed">
        {hold.releasedAt === null
          ? t('holds.since', { at: t.date(hold.placedAt) })
          : t('holds.released', { at: t.date(hold.releasedAt), reason: hold.releaseReason })}
      </Text>
      {hold.can.includes('release') && (
        <Group align="flex-end" mt="sm">
          <TextInput
            label={t('retention.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            variant="default"
            loading={release.isPending}
            disabled={reason.trim() === ''}
            onClick={() => release.mutate(reason)}
          >
            {t('holds.release')}
          </Button>
        </Group>
      )}
      {release.error !== null && <ProblemNotice error={release.error} />}
    </Sheet>
  );
}
