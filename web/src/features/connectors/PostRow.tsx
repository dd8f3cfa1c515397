import { Anchor, Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Post, usePostAct } from './connectors';

/** Words on their way out, and what a publisher may do where they do not go. */
export function PostRow({ post }: { post: Post }): JSX.Element {
  const t = useText();
  const code = useCode();
  const act = usePostAct(post.id);
  const [link, setLink] = useState('');
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Group justify="space-between">
          <Go to="/drafts/$id" params={{ id: post.draftId }}>
            <bdi>{t.names(post.channelNames)}</bdi> · {t.dateTime(post.dueAt)}
          </Go>
          <Badge tt="none" variant="default">
            {code('connectors.state', post.state)}
          </Badge>
        </Group>
        {post.reason !== null && <Text size="sm">{code('connectors.reason', post.reason)}</Text>}
        {post.nextAt !== null && post.attempts > 0 && (
          <Text size="sm">{t('connectors.next', { at: t.dateTime(post.nextAt) })}</Text>
        )}
        {post.uncertain && ['held', 'failed'].includes(post.state) && (
          <Text size="sm">{t('connectors.uncertain')}</Text>
        )}
        {post.link !== null && (
          <Anchor href={post.link} target="_blank" rel="noreferrer" dir="ltr" size="sm" className="words">
            {post.link}
          </Anchor>
        )}
        {act.error !== null && <ProblemNotice error={act.error} />}
        {post.can.includes('link') && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              act.mutate({ act: 'link', link: link.trim() });
            }}
          >
            <Group align="flex-end">
              <TextInput
                type="url"
                label={t('connectors.link')}
                dir="ltr"
                placeholder="https://"
                style={{ flex: 1 }}
                value={link}
                onChange={(event) => setLink(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" disabled={link.trim() === ''} loading={act.isPending}>
                {t('act.save')}
              </Button>
            </Group>
          </form>
        )}
        <Group gap="xs">
          {(['resume', 'drop'] as const)
            .filter((each) => post.can.includes(each))
            .map((each) => (
              <Button
                key={each}
                size="sm"
                variant="default"
                loading={act.isPending}
                onClick={() => act.mutate({ act: each })}
              >
                {t(`connectors.act.${each}`)}
              </Button>
            ))}
        </Group>
      </Stack>
    </Sheet>
  );
}
