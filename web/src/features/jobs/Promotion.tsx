import {
  Autocomplete,
  Badge,
  Button,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { approvalsQuery, familiesQuery, requirementsQuery, useReadinessActs } from './jobs';

type Acts = ReturnType<typeof useReadinessActs>;

/** What a promotion asks, and in which legal entities readiness may be looked at. */
export function Promotion(): JSX.Element {
  const t = useText();
  const acts = useReadinessActs();
  const failed = [acts.require, acts.drop, acts.approve, acts.end].find(({ error }) => error !== null);
  return (
    <Page title={t('promotion.title')} about={t('promotion.about')}>
      {failed !== undefined && <ProblemNotice error={failed.error} />}
      <Approvals acts={acts} />
      <Requirements acts={acts} />
    </Page>
  );
}

function Approvals({ acts }: { acts: Acts }): JSX.Element {
  const t = useText();
  const query = useQuery(approvalsQuery);
  const decides = usePermission('readiness:approve');
  const [note, setNote] = useState('');
  return (
    <section aria-labelledby="approvals">
      <Title order={2} size="h4" id="approvals" mb="sm">
        {t('promotion.approvals')}
      </Title>
      <Stack>
        {decides && (
          <Textarea
            label={t('promotion.note')}
            description={t('promotion.note.about')}
            autosize
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        <Loaded query={query}>
          {({ items }) => (
            <List label={t('promotion.approvals')}>
              {items.map(({ legalEntity, people, approval }) => (
                <Sheet key={legalEntity} component="li">
                  <Group justify="space-between" align="flex-start">
                    <div>
                      <Text fw={600}>
                        <bdi>{legalEntity}</bdi>
                      </Text>
                      <Text size="sm">{t('audience.count', { count: people })}</Text>
                      {approval !== null && (
                        <Text size="sm" className="words">
                          {t('promotion.approved', {
                            name: approval.approverNames?.[t.language] ?? approval.approvedBy ?? '',
                            date: t.date(approval.approvedAt),
                            note: approval.note,
                          })}
                        </Text>
                      )}
                    </div>
                    {approval === null && !decides && (
                      <Badge variant="default" tt="none">
                        {t('promotion.off')}
                      </Badge>
                    )}
                    {approval === null && decides && (
                      <Button
                        disabled={note.trim() === ''}
                        loading={acts.approve.isPending}
                        aria-label={t('promotion.approve.of', { entity: legalEntity })}
                        onClick={() =>
                          acts.approve.mutate({ legalEntity, note: note.trim() }, { onSuccess: () => setNote('') })
                        }
                      >
                        {t('promotion.approve')}
                      </Button>
                    )}
                    {approval !== null && decides && (
                      <Button
                        variant="default"
                        loading={acts.end.isPending}
                        aria-label={t('promotion.end.of', { entity: legalEntity })}
                        onClick={() => acts.end.mutate(approval.id)}
                      >
                        {t('promotion.end')}
                      </Button>
                    )}
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Loaded>
      </Stack>
    </section>
  );
}

function Requirements({ acts }: { acts: Acts }): JSX.Element {
  const t = useText();
  const query = useQuery(requirementsQuery);
  const writes = usePermission('jobs:write');
  return (
    <section aria-labelledby="requirements">
      <Title order={2} size="h4" id="requirements" mb="sm">
        {t('promotion.requirements')}
      </Title>
      <Stack>
        {writes && <RequirementForm acts={acts} />}
        <Loaded query={query}>
          {({ items }) => (
            <List label={t('promotion.requirements')}>
              {items.map(({ id, jobFamily, fromGrade, belt }) => (
                <Sheet key={id} component="li">
                  <Group justify="space-between">
                    <Group wrap="nowrap">
                      <BeltMark colour={belt.colour} />
                      <Text>
                        {t('promotion.requirement', { family: jobFamily, grade: fromGrade, belt: t.names(belt.names) })}
                      </Text>
                    </Group>
                    {writes && (
                      <Button
                        variant="subtle"
                        color="red"
                        aria-label={t('promotion.drop.of', { family: jobFamily, grade: fromGrade })}
                        onClick={() => acts.drop.mutate(id)}
                      >
                        {t('act.remove')}
                      </Button>
                    )}
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Loaded>
      </Stack>
    </section>
  );
}

function RequirementForm({ acts }: { acts: Acts }): JSX.Element {
  const t = useText();
  const families = useQuery(familiesQuery);
  const belts = useQuery(beltsQuery);
  const [jobFamily, setJobFamily] = useState('');
  const [fromGrade, setFromGrade] = useState<number | string>('');
  const [belt, setBelt] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acts.require.mutate({ jobFamily: jobFamily.trim(), fromGrade: Number(fromGrade), belt });
      }}
    >
      <Group align="flex-end">
        <Autocomplete
          label={t('jobs.family')}
          data={(families.data?.items ?? []).map((one) => one.jobFamily)}
          value={jobFamily}
          onChange={setJobFamily}
        />
        <NumberInput
          label={t('promotion.grade')}
          allowDecimal={false}
          w={140}
          value={fromGrade}
          onChange={setFromGrade}
        />
        <NativeSelect
          label={t('promotion.belt')}
          value={belt}
          onChange={(event) => setBelt(event.currentTarget.value)}
          data={[
            { value: '', label: t('act.choose') },
            ...(belts.data?.items ?? []).map(({ code, names }) => ({ value: code, label: t.names(names) })),
          ]}
        />
        <Button
          type="submit"
          variant="default"
          loading={acts.require.isPending}
          disabled={jobFamily.trim() === '' || fromGrade === '' || belt === ''}
        >
          {t('promotion.add')}
        </Button>
      </Group>
    </form>
  );
}
