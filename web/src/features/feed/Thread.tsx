import { Anchor, Box, Text } from '@mantine/core';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { Interaction, ThreadMessage } from './feed';

/** The conversation as it was said; ours stands on the other side. */
export function Thread({ interaction }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  return (
    <Box
      component="ol"
      m={0}
      p={0}
      aria-label={t('thread.title')}
      style={{ listStyle: 'none', display: 'grid', gap: 12 }}
    >
      {interaction.thread.map((message) => (
        <Message key={message.id} message={message} asked={message.id === interaction.id} />
      ))}
    </Box>
  );
}

function Message({ message, asked }: { message: ThreadMessage; asked: boolean }): JSX.Element {
  const t = useText();
  const by = message.ours
    ? message.answeredBy === null
      ? t('thread.us')
      : t('thread.us.by', { name: displayName(message.answeredBy, t.language) })
    : (message.author ?? t('thread.customer'));
  return (
    <Sheet
      component="li"
      className={message.ours ? 'ours' : asked ? 'asked' : 'theirs'}
      aria-current={asked ? 'true' : undefined}
    >
      <Text size="sm" c="dimmed" mb={4}>
        <bdi>{by}</bdi> · <time dateTime={message.saidAt}>{t.dateTime(message.saidAt)}</time>
        {message.edited && message.removedAt === null && ` · ${t('thread.edited')}`}
        {message.link !== null && (
          <>
            {' · '}
            <Anchor href={message.link} target="_blank" rel="noopener noreferrer" size="sm">
              {t('thread.open')}
            </Anchor>
          </>
        )}
      </Text>
      <Text className="words" lang={message.language ?? undefined}>
        {message.removedAt === null ? message.text : <em>{t('thread.removed')}</em>}
      </Text>
    </Sheet>
  );
}
