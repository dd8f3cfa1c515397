import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acts, useAct } from './desk';
import type { Edition } from './rules';

/** Throws a draft away, after one was asked again. */
export function Discard({ edition }: { edition: Edition }): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const discard = useAct(acts.discard);
  const [asked, setAsked] = useState(false);
  const { id, number, documentId } = edition;
  return (
    <Group>
      <Button color="red" variant="outline" onClick={() => setAsked(true)}>
        {t('rules.discard')}
      </Button>
      <Dialog opened={asked} title={t('rules.discard')} onClose={() => setAsked(false)}>
        <Stack>
          <Text>{t('rules.discard.about', { number })}</Text>
          {discard.error !== null && <ProblemNotice error={discard.error} />}
          <Group>
            <Button
              color="red"
              loading={discard.isPending}
              onClick={() =>
                discard.mutate(id, {
                  onSuccess: () => void navigate({ to: '/rules/documents/$id', params: { id: documentId } }),
                })
              }
            >
              {t('rules.discard')}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Group>
  );
}
