import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type NudgeWave, useCancelWave, wavesQuery } from './waves';

/** What reached many at once, and can be cancelled while it runs. */
export function Waves(): JSX.Element {
  const t = useText();
  const query = useQuery(wavesQuery);
  const cancel = useCancelWave();
  const [asked, setAsked] = useState<NudgeWave | null>(null);
  const close = (): void => setAsked(null);
  return (
    <Section title={t('waves.title')}>
      {cancel.isSuccess && (
        <Notice role="status" tone="good" title={t('waves.cancelled', { count: cancel.data.count })} />
      )}
      <Loaded query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('waves.none')}</Text>
          ) : (
            <List label={t('waves.title')}>
              {items.map((wave) => (
                <Row key={`${wave.reason} ${wave.at}`} wave={wave} onCancel={() => setAsked(wave)} />
              ))}
            </List>
          )
        }
      </Loaded>
      <Dialog opened={asked !== null} title={t('waves.cancel')} onClose={close}>
        {asked !== null && (
          <>
            {cancel.error !== null && <ProblemNotice error={cancel.error} />}
            <Text mb="md">{t('waves.cancel.about', { count: asked.open, label: asked.label })}</Text>
            <Group>
              <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate(asked, { onSuccess: close })}>
                {t('waves.cancel')}
              </Button>
              <Button variant="default" onClick={close}>
                {t('waves.keep')}
              </Button>
            </Group>
          </>
        )}
      </Dialog>
    </Section>
  );
}

function Row({ wave, onCancel }: { wave: NudgeWave; onCancel: () => void }): JSX.Element {
  const t = useText();
  const { label, at, nudges, waiting, delivered, mailed, cancelled, open } = wave;
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            <bdi>{label}</bdi>
          </Text>
          <Text size="sm">{t('waves.found', { nudges, at: t.dateTime(at) })}</Text>
          <Text size="sm">{t('waves.counts', { waiting, delivered, mailed, cancelled })}</Text>
        </div>
        {open > 0 && (
          <Button
            size="sm"
            variant="default"
            aria-label={t('waves.cancel.of', { label, at: t.dateTime(at) })}
            onClick={onCancel}
          >
            {t('waves.cancel')}
          </Button>
        )}
      </Group>
    </Sheet>
  );
}
