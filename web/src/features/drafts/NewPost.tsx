import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type MyPermits, permitsQuery } from '../permits/permits';
import { useBeginDraft } from './drafts';

/** A post of one's own: where it is to stand, then the words. */
export function NewPost(): JSX.Element {
  const t = useText();
  const permits = useQuery(permitsQuery);
  return (
    <Page title={t('post.title')} about={t('post.about')} actions={<Go to="/drafts">{t('nav.drafts')}</Go>}>
      <Loaded query={permits} rows={1}>
        {(data) => <Where permits={data} />}
      </Loaded>
    </Page>
  );
}

/** The channels on which the server lets one post, or what is missing for the first of them. */
function Where({ permits }: { permits: MyPermits }): JSX.Element {
  const t = useText();
  const post = permits.items.find(({ capability }) => capability === 'post');
  const open = new Set(post?.channels.filter(({ reach }) => reach !== null).map(({ channelId }) => channelId));
  const channels = permits.channels.filter(({ id }) => open.has(id));
  if (channels.length > 0) return <Form channels={channels} />;
  const missing = post?.channels[0]?.next?.missing ?? post?.anywhere.next?.missing ?? [];
  if (missing.length > 0) return <MissingNotice missing={missing} />;
  return <Empty title={t('post.no-channel')} icon="publish" />;
}

function Form({ channels }: { channels: MyPermits['channels'] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const go = useNavigate();
  const begin = useBeginDraft();
  const [channelId, setChannelId] = useState('');
  const [form, setForm] = useState<'post' | 'article'>('post');
  const blog = channels.find(({ id }) => id === channelId)?.network === 'blog';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate(
          { kind: blog ? form : 'post', channelId, relationship: 'employee', language: t.language },
          { onSuccess: ({ id }) => void go({ to: '/drafts/$id', params: { id } }) },
        );
      }}
    >
      <Sheet p="lg">
        <Stack>
          <NativeSelect
            label={t('post.channel')}
            required
            value={channelId}
            onChange={(event) => setChannelId(event.currentTarget.value)}
            data={[
              { value: '', label: t('act.choose') },
              ...channels.map((channel) => ({
                value: channel.id,
                label: t('post.channel.of', {
                  name: t.names(channel.names),
                  kind: code('account', channel.accountKind),
                }),
              })),
            ]}
          />
          {blog && (
            <Choice
              label={t('post.form')}
              labelled
              value={form}
              onChange={setForm}
              options={[
                { value: 'post', label: t('draft.kind.post') },
                { value: 'article', label: t('draft.kind.article') },
              ]}
            />
          )}
          {begin.error !== null && <ProblemNotice error={begin.error} />}
          <Group>
            <Button type="submit" disabled={channelId === ''} loading={begin.isPending}>
              {t('post.begin')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </form>
  );
}
