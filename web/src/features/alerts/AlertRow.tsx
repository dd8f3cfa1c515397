import { Badge, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Alert, type AlertEnding, useCloseAlert, useReadAlert } from './alerts';

const ENDINGS = ['handled', 'mistaken'] as const satisfies readonly AlertEnding[];

/** One dangerous matter: what was said, what gave it away, who has read it; read it, and say what became of it. */
export function AlertRow({ alert }: { alert: Alert }): JSX.Element {
  const t = useText();
  const read = useReadAlert(alert.id);
  const close = useCloseAlert(alert.id);
  const [ending, setEnding] = useState<AlertEnding | ''>('');
  const [note, setNote] = useState('');
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Group gap="xs">
          <Badge color="red" variant="filled">
            {t.names(alert.matter.names)}
          </Badge>
          {alert.readAt === null && <Badge variant="outline">{t('alerts.unread')}</Badge>}
          {alert.escalatedAt !== null && <Badge variant="outline">{t('alerts.escalated')}</Badge>}
        </Group>
        <Text className="words" lang={alert.language ?? undefined} dir="auto">
          {alert.text}
        </Text>
        <p className="meta">
          <bdi>{t.names(alert.channel.names)}</bdi>
          {alert.author !== null && (
            <>
              {' · '}
              <bdi>{alert.author}</bdi>
            </>
          )}
          {' · '}
          <time dateTime={alert.saidAt}>{t.dateTime(alert.saidAt)}</time>
          {alert.link !== null && (
            <>
              {' · '}
              <a href={alert.link} target="_blank" rel="noreferrer">
                {t('alerts.where')}
              </a>
            </>
          )}
          {' · '}
          <Go to="/interactions/$id" params={{ id: alert.interactionId }} size="sm">
            {t('alerts.conversation')}
          </Go>
        </p>
        <p className="meta">
          {t('alerts.because')} <q dir="auto">{alert.phrase}</q>
          {alert.readBy !== null && alert.readAt !== null && (
            <>
              {' · '}
              {t('alerts.read-by')} <bdi>{displayName(alert.readBy, t.language)}</bdi>,{' '}
              <time dateTime={alert.readAt}>{t.dateTime(alert.readAt)}</time>
            </>
          )}
        </p>
        {[read, close].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group align="flex-end" gap="sm">
          {alert.readAt === null && (
            <Button loading={read.isPending} onClick={() => read.mutate(undefined)}>
              {t('alerts.read')}
            </Button>
          )}
          <form
            className="inline-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (ending !== '') close.mutate({ ending, note: note.trim() === '' ? null : note.trim() });
            }}
          >
            <NativeSelect
              label={t('alerts.ending')}
              value={ending}
              onChange={(event) => setEnding(ENDINGS.find((known) => known === event.currentTarget.value) ?? '')}
              data={[
                { value: '', label: t('act.choose') },
                { value: 'handled', label: t('alerts.ending.handled') },
                { value: 'mistaken', label: t('alerts.ending.mistaken') },
              ]}
            />
            <TextInput
              label={t('alerts.note')}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={close.isPending} disabled={ending === ''}>
              {t('alerts.close')}
            </Button>
          </form>
        </Group>
      </Stack>
    </Sheet>
  );
}
