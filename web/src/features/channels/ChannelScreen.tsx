import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { countryName } from '../permits/countries';
import { ChannelForm } from './ChannelForm';
import { ChannelPeople } from './ChannelPeople';
import { type ChannelDetail, channelQuery } from './channels';
import { ChecklistPanel } from './ChecklistPanel';
import { NetworkRoles } from './NetworkRoles';

/** A channel: for whom and how it speaks, who publishes and answers for it, who holds which role on its network. */
export function ChannelScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/channels/$id' });
  const query = useQuery(channelQuery(id));
  return (
    <Loaded query={query}>{(channel) => <Parts key={id} channel={channel} title={t.names(channel.names)} />}</Loaded>
  );
}

function Parts({ channel, title }: { channel: ChannelDetail; title: string }): JSX.Element {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const may = channel.can.includes('change');
  const triages = usePermission('feed:triage');
  const business = channel.accountKind === 'business';
  return (
    <Page
      title={title}
      about={<Go to="/channels">{t('channels.title')}</Go>}
      actions={may ? <Button onClick={() => setEditing(true)}>{t('act.edit')}</Button> : undefined}
    >
      <Stack gap="xl">
        <Facts channel={channel} />
        {business && (
          <Go to="/channels/$id/service" params={{ id: channel.id }}>
            {t('terms.title')}
          </Go>
        )}
        {may && <Go to="/follow-up">{t('follow-up.title')}</Go>}
        {business && triages && (
          <Go to="/channels/$id/roster" params={{ id: channel.id }}>
            {t('roster.title')}
          </Go>
        )}
        {business && (
          <>
            <ChannelPeople id={channel.id} as="owners" may={may} />
            <ChannelPeople id={channel.id} as="publishers" may={may} />
            <NetworkRoles id={channel.id} />
          </>
        )}
        <Section title={t('checklist.title')}>
          <ChecklistPanel subject={{ of: 'channel', id: channel.id }} />
        </Section>
      </Stack>
      <Dialog opened={editing} title={t('channel.edit')} onClose={() => setEditing(false)}>
        <ChannelForm channel={channel} onSaved={() => setEditing(false)} />
      </Dialog>
    </Page>
  );
}

function Facts({ channel }: { channel: ChannelDetail }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { networkNames, accountKind, handle, url, country, textLimit } = channel;
  const words = [
    [t('channel.speaks-to'), channel.speaksTo],
    [t('channel.tone'), channel.tone],
    [t('channel.limits'), channel.limits],
  ] as const;
  return (
    <Sheet p="lg">
      <Stack gap="sm">
        <Text>
          <bdi>{t.names(networkNames)}</bdi> · {code('account', accountKind)}
          {handle !== null && (
            <>
              {' '}
              · <bdi dir="ltr">{handle}</bdi>
            </>
          )}
          {' · '}
          {country === null ? t('channel.country.every') : countryName(country, t.language)}
          {textLimit !== null && <> · {t('channel.limit', { limit: textLimit })}</>}
        </Text>
        {url !== null && (
          <Text size="sm">
            <a href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
              {url}
            </a>
          </Text>
        )}
        {words.map(
          ([label, said]) =>
            said !== null && (
              <div key={label}>
                <Text size="sm" fw={600}>
                  {label}
                </Text>
                <Text className="words">{t.names(said)}</Text>
              </div>
            ),
        )}
      </Stack>
    </Sheet>
  );
}
