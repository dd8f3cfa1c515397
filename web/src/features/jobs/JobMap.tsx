import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { DutyForm } from './DutyForm';
import { dutiesQuery, type Duty, familiesQuery, useRemoveDuty } from './jobs';

/** Duty by duty, what each job is in public. */
export function JobMap(): JSX.Element {
  const t = useText();
  const writes = usePermission('jobs:write');
  const families = useQuery(familiesQuery);
  const [family, setFamily] = useState('');
  const duties = useInfiniteQuery(dutiesQuery(family));
  const [edited, setEdited] = useState<Duty | 'new' | null>(null);
  const remove = useRemoveDuty();
  const known = families.data?.items ?? [];
  return (
    <Page
      title={t('jobs.title')}
      about={t('jobs.about')}
      actions={writes ? <Button onClick={() => setEdited('new')}>{t('jobs.add')}</Button> : undefined}
    >
      <Stack>
        <NativeSelect
          label={t('jobs.family')}
          value={family}
          onChange={(event) => setFamily(event.currentTarget.value)}
          data={[
            { value: '', label: t('jobs.family.all') },
            ...known.map(({ jobFamily, people, duties: count }) => ({
              value: jobFamily,
              label: t('jobs.family.of', { family: jobFamily, people, duties: count }),
            })),
          ]}
        />
        {remove.error !== null && <ProblemNotice error={remove.error} />}
        <Pages
          query={duties}
          empty={
            <Empty title={t('jobs.empty')} icon="track">
              {t('jobs.empty.explained')}
            </Empty>
          }
        >
          {(items) => (
            <List label={t('jobs.title')}>
              {items.map((duty) => (
                <Sheet key={duty.id} component="li" p="lg">
                  <Group justify="space-between" align="flex-start" gap="sm">
                    <div>
                      <Text size="sm" c="dimmed">
                        <bdi>{duty.jobFamily}</bdi>
                      </Text>
                      <Title order={2} size="h5" className="words">
                        {t.names(duty.duty)}
                      </Title>
                      <Text className="words">{t.names(duty.counterpart)}</Text>
                      {duty.module !== null && (
                        <Text size="sm" c="dimmed">
                          {t('why.duty.module', {
                            module: t.names(duty.module.names),
                            track: t.names(duty.module.trackNames),
                          })}
                        </Text>
                      )}
                    </div>
                    {writes && (
                      <Group gap="xs">
                        <Button
                          variant="subtle"
                          onClick={() => setEdited(duty)}
                          aria-label={t('jobs.edit.of', { duty: t.names(duty.duty) })}
                        >
                          {t('act.edit')}
                        </Button>
                        <Button
                          variant="subtle"
                          color="red"
                          loading={remove.isPending && remove.variables === duty.id}
                          onClick={() => remove.mutate(duty.id)}
                          aria-label={t('jobs.remove.of', { duty: t.names(duty.duty) })}
                        >
                          {t('act.remove')}
                        </Button>
                      </Group>
                    )}
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Stack>
      <Dialog
        opened={edited !== null}
        title={t(edited === 'new' ? 'jobs.add' : 'jobs.edit')}
        onClose={() => setEdited(null)}
      >
        {edited !== null && (
          <DutyForm
            duty={edited === 'new' ? null : edited}
            family={family}
            families={known.map(({ jobFamily }) => jobFamily)}
            onSaved={() => setEdited(null)}
          />
        )}
      </Dialog>
    </Page>
  );
}
