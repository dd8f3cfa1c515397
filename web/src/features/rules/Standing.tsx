import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { acts, type Consultation, useAct } from './desk';
import { PublishForm } from './PublishForm';

/** Where a draft stands: its round, who approved it, and what is still missing. */
export function Standing({ consultation }: { consultation: Consultation }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { editionId: id, version, round, approvals, missing, can } = consultation;
  const buttons = {
    open: useAct(acts.open),
    close: useAct(acts.close),
    request: useAct(acts.request),
  };
  const approve = useAct(acts.approve);
  const error = [approve, ...Object.values(buttons)].find((one) => one.error !== null)?.error ?? null;
  return (
    <Sheet component="section" aria-label={t('rules.standing')}>
      <Stack gap="sm">
        <Text fw={600}>{t(`rules.round.${round ?? 'none'}`)}</Text>
        {approvals.map(({ area, person, at }) => (
          <Group key={`${area ?? ''} ${person.id}`} gap="xs">
            <Badge tt="none" variant="default">
              {area === null ? t('rules.area.other') : code('rules.area', area)}
            </Badge>
            <Text>{displayName(person, t.language) || '–'}</Text>
            <Text size="sm" c="dimmed">
              {at === null ? t('rules.approval.waiting') : t('rules.approval.given', { date: t.dateTime(at) })}
            </Text>
          </Group>
        ))}
        {missing.length > 0 && (
          <Text>
            {t('rules.approval.missing', { areas: missing.map((area) => code('rules.area', area)).join(', ') })}
          </Text>
        )}
        {error !== null && <ProblemNotice error={error} />}
        <Group>
          {can.includes('approve') && (
            <Button loading={approve.isPending} onClick={() => approve.mutate({ id, version })}>
              {t('rules.act.approve')}
            </Button>
          )}
          {(['open', 'close', 'request'] as const)
            .filter((act) => can.includes(act))
            .map((act) => (
              <Button
                key={act}
                variant="default"
                loading={buttons[act].isPending}
                onClick={() => buttons[act].mutate(id)}
              >
                {t(`rules.act.${act}`)}
              </Button>
            ))}
        </Group>
        {can.includes('publish') && <PublishForm editionId={id} />}
      </Stack>
    </Sheet>
  );
}
