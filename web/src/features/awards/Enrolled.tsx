import { Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type PersonEnrolment, useEndExcuse } from './awards';
import { ExtendForm, WaiveForm } from './ExcuseForms';

type Open = { readonly act: 'extend' } | { readonly act: 'waive'; readonly moduleId: string | null };

/** A person on a track: until when, what is waived, and what may be. */
export function Enrolled({ enrolment }: { enrolment: PersonEnrolment }): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const track = t.names(enrolment.trackNames);
  const can = (act: string): boolean => enrolment.can.includes(act);
  const waivable = enrolment.modules.filter((module) => module.can.includes('waive'));
  const module = enrolment.modules.find(({ id }) => open?.act === 'waive' && id === open.moduleId);
  const done = (): void => setOpen(null);
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <div>
          <Text fw={600}>{t('badges.track', { track, number: enrolment.number })}</Text>
          <Text size="sm" c="dimmed">
            {state(enrolment, t)}
          </Text>
        </div>
        {enrolment.excuses.map((excuse) => (
          <Excuse key={excuse.id} excuse={excuse} />
        ))}
        <Group gap="sm">
          {can('extend') && (
            <Button size="sm" variant="default" onClick={() => setOpen({ act: 'extend' })}>
              {t('belts-of.extend')}
            </Button>
          )}
          {can('waive-date') && (
            <Button size="sm" variant="default" onClick={() => setOpen({ act: 'waive', moduleId: null })}>
              {t('belts-of.waive-date')}
            </Button>
          )}
        </Group>
        {waivable.length > 0 && (
          <details>
            <summary>{t('belts-of.modules')}</summary>
            <Stack gap="xs" mt="xs">
              {waivable.map(({ id, names }) => (
                <Group key={id} justify="space-between">
                  <Text size="sm">{t.names(names)}</Text>
                  <Button
                    size="sm"
                    variant="default"
                    aria-label={t('belts-of.waive-of', { module: t.names(names) })}
                    onClick={() => setOpen({ act: 'waive', moduleId: id })}
                  >
                    {t('belts-of.waive')}
                  </Button>
                </Group>
              ))}
            </Stack>
          </details>
        )}
      </Stack>
      <Dialog opened={open?.act === 'extend'} title={t('belts-of.extend-of', { track })} onClose={done}>
        <ExtendForm enrolment={enrolment} onDone={done} />
      </Dialog>
      <Dialog
        opened={open?.act === 'waive'}
        title={
          module === undefined
            ? t('belts-of.waive-date-of', { track })
            : t('belts-of.waive-of', { module: t.names(module.names) })
        }
        onClose={done}
      >
        <WaiveForm enrolmentId={enrolment.id} moduleId={module?.id ?? null} onDone={done} />
      </Dialog>
    </Sheet>
  );
}

function state(enrolment: PersonEnrolment, t: ReturnType<typeof useText>): string {
  if (enrolment.completedAt !== null) return t('training.completed.on', { date: t.date(enrolment.completedAt) });
  if (enrolment.dueOn !== null) return t('training.due', { date: t.date(enrolment.dueOn) });
  return t(enrolment.state === 'assigned' ? 'training.undated' : 'belts-of.voluntary');
}

function Excuse({ excuse }: { excuse: PersonEnrolment['excuses'][number] }): JSX.Element {
  const t = useText();
  const end = useEndExcuse(excuse.id);
  const { kind, dueOn, moduleNames, endsOn, reason, grantedBy, endedAt } = excuse;
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Text size="sm" td={endedAt === null ? undefined : 'line-through'}>
          {kind === 'extension' && t('excuse.extension', { date: dueOn === null ? '' : t.date(dueOn) })}
          {kind === 'date-waiver' && t('excuse.date-waiver')}
          {kind === 'module-waiver' && t('excuse.module-waiver', { module: t.names(moduleNames ?? {}) })}
          {endsOn !== null && ` · ${t('excuse.ends', { date: t.date(endsOn) })}`}
        </Text>
        <Text size="sm" c="dimmed" className="words">
          {reason}
          {grantedBy !== null && (
            <>
              {' · '}
              <bdi>{grantedBy}</bdi>
            </>
          )}
          {endedAt !== null && ` · ${t('excuse.ended', { date: t.date(endedAt) })}`}
        </Text>
        {end.error !== null && <ProblemNotice error={end.error} />}
      </div>
      {excuse.can.includes('end') && (
        <Button size="sm" variant="default" loading={end.isPending} onClick={() => end.mutate(undefined)}>
          {t('excuse.end')}
        </Button>
      )}
    </Group>
  );
}
