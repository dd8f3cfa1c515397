import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { MessageId } from '../../app/language';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { NudgeSteps, whyOf } from './NudgeSteps';
import { type Asked, lifeQuery, logQuery, type NudgeLogItem } from './waves';

const STATES = ['', 'waiting', 'delivered', 'ended', 'failed'] as const;

/** What became of each message, step by step; nobody is named. */
export function NudgeLog(): JSX.Element {
  const t = useText();
  const [asked, setAsked] = useState<Asked>({ state: '', mail: '' });
  const [mail, setMail] = useState('');
  const [open, setOpen] = useState<NudgeLogItem | null>(null);
  const query = useInfiniteQuery(logQuery(asked));
  return (
    <Page
      title={t('nudge-log.title')}
      about={t('nudge-log.about')}
      actions={<Go to="/nudge-settings">{t('messages.title')}</Go>}
    >
      <Stack>
        <Choice
          label={t('nudge-log.state')}
          value={asked.state}
          options={STATES.map((value) => ({ value, label: t(`nudge-log.state.${value === '' ? 'any' : value}`) }))}
          onChange={(state) => setAsked({ ...asked, state })}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAsked({ ...asked, mail: mail.trim() });
          }}
        >
          <Group align="flex-end">
            <TextInput
              label={t('nudge-log.mail')}
              description={t('nudge-log.mail.about')}
              dir="ltr"
              minLength={10}
              maxLength={400}
              value={mail}
              onChange={(event) => setMail(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {t('nudge-log.find')}
            </Button>
          </Group>
        </form>
        <Pages query={query} empty={<Empty title={t('nudge-log.none')} icon="inbox" />}>
          {(items) => (
            <List label={t('nudge-log.title')}>
              {items.map((item) => (
                <Row key={item.id} item={item} onOpen={() => setOpen(item)} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
      <Dialog opened={open !== null} title={open?.label ?? ''} onClose={() => setOpen(null)}>
        {open !== null && <NudgeSteps query={lifeQuery(open.id)} />}
      </Dialog>
    </Page>
  );
}

function Row({ item, onOpen }: { item: NudgeLogItem; onOpen: () => void }): JSX.Element {
  const t = useText();
  const { label, foundAt, state, heldBecause, mail, endedBecause } = item;
  const why = endedBecause ?? heldBecause;
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            <bdi>{label}</bdi>
          </Text>
          <Text size="sm">
            {[
              t.dateTime(foundAt),
              t(`nudge-log.state.${state}`),
              ...(why === null ? [] : [whyOf(t, why)]),
              ...(mail === null ? [] : [t(`nudge-log.mail.${mail}` as MessageId)]),
            ].join(' · ')}
          </Text>
        </div>
        <Button
          size="sm"
          variant="default"
          aria-label={t('nudge-log.steps.of', { label, at: t.dateTime(foundAt) })}
          onClick={onOpen}
        >
          {t('nudge-log.steps')}
        </Button>
      </Group>
    </Sheet>
  );
}
