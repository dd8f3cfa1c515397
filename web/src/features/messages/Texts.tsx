import { Badge, Button, Group, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { TextForm } from './TextForm';
import { type NudgeText, pausedReasonsQuery, type ReasonTexts, textsQuery, usePause } from './texts';

/** What each kind of message says, in every language; a kind can be paused at once. */
export function Texts(): JSX.Element {
  const t = useText();
  const texts = useQuery(textsQuery);
  const paused = useQuery(pausedReasonsQuery);
  const waiting = new Set(paused.data?.items.map(({ reason }) => reason));
  return (
    <Page
      title={t('texts.title')}
      about={t('texts.about')}
      actions={<Go to="/nudge-settings">{t('messages.title')}</Go>}
    >
      {paused.error !== null && <ProblemNotice error={paused.error} />}
      <Loaded query={texts}>
        {({ items }) => (
          <List label={t('texts.title')}>
            {items.map((item) => (
              <Reason key={item.reason} item={item} paused={waiting.has(item.reason)} />
            ))}
          </List>
        )}
      </Loaded>
    </Page>
  );
}

function Reason({ item, paused }: { item: ReasonTexts; paused: boolean }): JSX.Element {
  const t = useText();
  const pause = usePause(item.reason);
  const [open, setOpen] = useState<NudgeText | null>(null);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <Text fw={600}>
          <bdi>{item.label}</bdi>
        </Text>
        <Switch
          label={t('texts.paused')}
          aria-label={t('texts.paused.of', { label: item.label })}
          checked={paused}
          disabled={pause.isPending}
          onChange={(event) => pause.mutate(event.currentTarget.checked)}
        />
      </Group>
      {pause.error !== null && <ProblemNotice error={pause.error} />}
      {item.texts.map((text) => (
        <Group key={text.language} justify="space-between" mt="sm">
          <div lang={text.language} dir="auto">
            <Text size="sm">{text.previewTitle}</Text>
            <Text size="sm" c="dimmed">
              {text.previewBody}
            </Text>
          </div>
          <Group gap="xs">
            {text.version > 0 && (
              <Badge tt="none" variant="default">
                {t('texts.version', { version: text.version })}
              </Badge>
            )}
            <Button
              size="sm"
              variant="default"
              aria-label={t('texts.edit.of', { label: item.label, language: nameOf(text.language, t.language) })}
              onClick={() => setOpen(text)}
            >
              {t('texts.edit')} · {nameOf(text.language, t.language)}
            </Button>
          </Group>
        </Group>
      ))}
      <Dialog opened={open !== null} title={item.label} onClose={() => setOpen(null)}>
        {open !== null && (
          <TextForm reason={item.reason} variables={item.variables} text={open} onDone={() => setOpen(null)} />
        )}
      </Dialog>
    </Sheet>
  );
}

function nameOf(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
