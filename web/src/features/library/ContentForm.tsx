import { Button, Checkbox, Group, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useMe, usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { AudienceSelect } from '../audiences/AudienceSelect';
import { networksQuery } from '../channels/channels';
import { goalsQuery } from '../goals/goals';
import { type ContentDetail, useStateContent } from './library';

const RISKS = ['low', 'medium', 'high'] as const;

interface Props {
  /** Absent: a new one. */
  readonly item?: ContentDetail;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** The end of a day chosen, as an instant; and back. */
const endOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T23:59:59`).toISOString());
const dayOf = (instant: string | null): string =>
  instant === null ? '' : new Intl.DateTimeFormat('sv-SE').format(new Date(instant));

/** What content says, where, for whom and until when. */
export function ContentForm({ item, onSaved, onCancel }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const me = useMe();
  const readsAudiences = usePermission('audiences:read');
  const networks = useQuery(networksQuery).data?.items ?? [];
  const goals = useQuery(goalsQuery).data?.items ?? [];
  const save = useStateContent(item ?? null);
  const [titles, setTitles] = useState<Record<string, string>>(item?.titles ?? {});
  const [texts, setTexts] = useState<Record<string, string>>(item?.texts ?? {});
  const [shares, setShares] = useState<Record<string, string>>(item?.shares ?? {});
  const [links, setLinks] = useState<Record<string, string>>(item?.links ?? {});
  const [chosen, setChosen] = useState<string[]>(item?.networks ?? []);
  const [risk, setRisk] = useState<(typeof RISKS)[number]>(item?.risk ?? 'low');
  const [goalId, setGoalId] = useState(item?.goalId ?? '');
  const [audienceId, setAudienceId] = useState(item?.audienceId ?? null);
  const [until, setUntil] = useState(dayOf(item?.expiresAt ?? null));
  const [credited, setCredited] = useState(item?.credited ?? true);
  const ready = Object.keys(titles).length > 0 && Object.keys(shares).length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          {
            ...{ titles, texts, shares, links, networks: chosen, risk, audienceId, credited },
            ...{ goalId: goalId === '' ? null : goalId, expiresAt: endOf(until) },
          },
          { onSuccess: onSaved },
        );
      }}
    >
      <Sheet p="lg">
        <Stack>
          <NamesFields label={t('library.field.title')} value={titles} onChange={setTitles} />
          <NamesFields label={t('library.field.share')} rows={3} value={shares} onChange={setShares} />
          <NamesFields label={t('library.field.link')} value={links} onChange={setLinks} />
          <NamesFields label={t('library.field.text')} rows={3} value={texts} onChange={setTexts} />
          <Group grow preventGrowOverflow={false} align="flex-start">
            <MultiSelect
              label={t('library.field.networks')}
              placeholder={chosen.length === 0 ? t('library.field.networks.all') : undefined}
              data={networks.map(({ code: value, names }) => ({ value, label: t.names(names) }))}
              value={chosen}
              onChange={setChosen}
            />
            <NativeSelect
              label={t('library.field.risk')}
              value={risk}
              onChange={(event) => setRisk(RISKS.find((each) => each === event.currentTarget.value) ?? 'low')}
              data={RISKS.map((value) => ({ value, label: code('risk', value) }))}
            />
            <TextInput
              type="date"
              label={t('library.field.until')}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          </Group>
          <Group grow preventGrowOverflow={false} align="flex-start">
            {goals.length > 0 && (
              <NativeSelect
                label={t('draft.goal')}
                value={goalId}
                onChange={(event) => setGoalId(event.currentTarget.value)}
                data={[
                  { value: '', label: t('draft.goal.none') },
                  ...goals.map((goal) => ({ value: goal.id, label: t.names(goal.names) })),
                ]}
              />
            )}
            {readsAudiences && (
              <AudienceSelect label={t('library.field.audience')} value={audienceId} onChange={setAudienceId} />
            )}
          </Group>
          {(item === undefined || item.suggester?.id === me.id) && (
            <Checkbox
              label={t('library.field.credited')}
              checked={credited}
              onChange={(event) => setCredited(event.currentTarget.checked)}
            />
          )}
          {save.error !== null && <ProblemNotice error={save.error} />}
          <Group>
            <Button type="submit" disabled={!ready} loading={save.isPending}>
              {t('act.save')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </form>
  );
}
