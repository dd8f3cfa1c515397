import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { moratoriaQuery, type Moratorium, useEnd, useStart } from './moratoria';

/** What holds everybody, with its reason; whoever may moderate starts one here. */
export function Moratoria(): JSX.Element | null {
  const t = useText();
  const query = useQuery(moratoriaQuery);
  const [opened, setOpened] = useState(false);
  if (query.data === undefined) return null;
  const { items, can } = query.data;
  return (
    <Stack>
      {items.map((moratorium) => (
        <Held key={moratorium.id} moratorium={moratorium} />
      ))}
      {can.includes('start') && (
        <Group>
          <Button color="red" variant="outline" onClick={() => setOpened(true)}>
            {t('moratorium.start')}
          </Button>
        </Group>
      )}
      <Dialog opened={opened} title={t('moratorium.start')} onClose={() => setOpened(false)}>
        <StartForm onDone={() => setOpened(false)} />
      </Dialog>
    </Stack>
  );
}

function Held({ moratorium }: { moratorium: Moratorium }): JSX.Element {
  const t = useText();
  const code = useCode();
  const end = useEnd();
  const { id, reason, from, until, holds, capabilities, can, ending } = moratorium;
  return (
    <Notice
      tone={holds ? 'bad' : 'warning'}
      title={t(holds ? 'moratorium.holds' : 'moratorium.planned', { date: t.dateTime(from) })}
    >
      <Text className="words">{reason}</Text>
      <Text size="sm">{capabilities.map((capability) => code('capability', capability)).join(', ')}</Text>
      <Text size="sm">
        {until === null ? t('moratorium.open') : t('moratorium.until', { date: t.dateTime(until) })}
      </Text>
      {ending && <Text size="sm">{t('moratorium.ending')}</Text>}
      {end.error !== null && <ProblemNotice error={end.error} />}
      {can.includes('end') && (
        <Button size="sm" variant="default" loading={end.isPending} onClick={() => end.mutate(id)}>
          {t('moratorium.end')}
        </Button>
      )}
    </Notice>
  );
}

function StartForm({ onDone }: { onDone: () => void }): JSX.Element {
  const t = useText();
  const start = useStart();
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate({ reason: reason.trim(), until: null }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t('moratorium.about')}</Text>
        <Textarea
          label={t('moratorium.reason')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {start.error !== null && <ProblemNotice error={start.error} />}
        <Group>
          <Button type="submit" color="red" loading={start.isPending} disabled={reason.trim() === ''}>
            {t('moratorium.start.now')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
