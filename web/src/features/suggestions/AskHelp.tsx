import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { remarksQuery, useAskHelp, useTakeHelpBack } from './remarks';

/** Help with one's words before they are submitted, or with an idea alone; who reads them meanwhile is said all the time. */
export function AskHelp({ draftId }: { draftId: string }): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(remarksQuery(draftId));
  const [asking, setAsking] = useState(false);
  const [wish, setWish] = useState('');
  const ask = useAskHelp(draftId);
  const takeBack = useTakeHelpBack(draftId);
  // Said only while it is so.
  const own = (
    <Text size="sm" c="dimmed">
      {t('draft.private')}
    </Text>
  );
  if (data === undefined) return null;
  if (data.help !== null) {
    return (
      <Notice title={t('help.asked')} icon="person" role="status">
        <Text size="sm" className="words" dir="auto">
          {data.help.wish}
        </Text>
        <Text size="sm">{t('help.who-reads')}</Text>
        {takeBack.error !== null && <ProblemNotice error={takeBack.error} />}
        <Group>
          <Button size="sm" variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t('help.take-back')}
          </Button>
        </Group>
      </Notice>
    );
  }
  if (!data.can.includes('ask-help')) return own;
  if (!asking) {
    return (
      <Stack gap="xs" align="flex-start">
        {own}
        <Button size="sm" variant="subtle" onClick={() => setAsking(true)}>
          {t('help.ask')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="xs">
      <Textarea
        label={t('help.wish')}
        description={t('help.explained')}
        placeholder={t('help.wish.example')}
        autosize
        minRows={2}
        classNames={{ input: 'typed' }}
        value={wish}
        onChange={(event) => setWish(event.currentTarget.value)}
      />
      {ask.error !== null && <ProblemNotice error={ask.error} />}
      <Group gap="xs">
        <Button
          size="sm"
          loading={ask.isPending}
          disabled={wish.trim() === ''}
          onClick={() => ask.mutate(wish.trim(), { onSuccess: () => setAsking(false) })}
        >
          {t('help.send')}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
          {t('act.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
