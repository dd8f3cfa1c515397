import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { channelsQuery } from './channels';
import { type EvidenceHold, holdsQuery, useReleaseHold } from './evidence';
import { HoldForm } from './HoldForm';

/** Cases that hold packs: nothing of what they hold is disposed of. */
export function EvidenceHolds(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(holdsQuery);
  return (
    <Page
      title={t('evidence.holds')}
      about={t('evidence.holds.about')}
      actions={<Go to="/evidence">{t('evidence.all')}</Go>}
    >
      <Stack gap="xl">
        <ChannelHold />
        <Pages query={query} empty={<Empty title={t('evidence.holds.none')} icon="lock" />}>
          {(holds) => (
            <List label={t('evidence.holds')}>
              {holds.map((hold) => (
                <Row key={hold.id} hold={hold} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function ChannelHold(): JSX.Element {
  const t = useText();
  const channels = useQuery(channelsQuery).data?.items ?? [];
  const [channelId, setChannelId] = useState('');
  return (
    <Section title={t('evidence.hold.channel')}>
      <Stack>
        <NativeSelect
          label={t('evidence.channel')}
          value={channelId}
          onChange={(event) => setChannelId(event.currentTarget.value)}
          data={[
            { value: '', label: t('evidence.channel.choose') },
            ...channels.map(({ id, names }) => ({ value: id, label: t.names(names) })),
          ]}
        />
        {channelId !== '' && <HoldForm key={channelId} of={{ channelId }} />}
      </Stack>
    </Section>
  );
}

function Row({ hold }: { hold: EvidenceHold }): JSX.Element {
  const t = useText();
  const release = useReleaseHold(hold.id);
  const [reason, setReason] = useState('');
  return (
    <Sheet component="li">
      <Text fw={600}>
        {hold.publicationId !== null ? (
          <Go to="/evidence/$id" params={{ id: hold.publicationId }}>
            {t('evidence.pack')}
          </Go>
        ) : hold.author !== null ? (
          <bdi>{displayName(hold.author, t.language)}</bdi>
        ) : (
          <bdi>{t.names(hold.channelNames)}</bdi>
        )}
      </Text>
      <Text className="words">{hold.reason}</Text>
      <Text size="sm" c="dimmed">
        {hold.releasedAt !== null
          ? t('holds.released', { at: t.date(hold.releasedAt), reason: hold.releaseReason })
          : hold.untilOn === null
            ? t('holds.since', { at: t.date(hold.placedAt) })
            : t('evidence.hold.term', { from: t.date(hold.placedAt), until: t.date(hold.untilOn) })}
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
            disabled={reason.trim().length < 3}
            onClick={() => release.mutate(reason.trim())}
          >
            {t('holds.release')}
          </Button>
        </Group>
      )}
      {release.error !== null && <ProblemNotice error={release.error} />}
    </Sheet>
  );
}
