import { ActionIcon, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { PersonSelect } from '../audiences/PersonSelect';
import { type Approver, useName } from './settings';

const AREAS = ['legal', 'hr', 'works-council', 'social-media'] as const;
type Area = (typeof AREAS)[number];

interface Props {
  readonly documentId: string;
  readonly approvers: readonly Approver[];
}

interface Row {
  readonly area: Area;
  readonly personId: string;
  readonly name: string;
}

/** Who has to approve every edition, and for which field. */
export function Approvers({ documentId, approvers }: Props): JSX.Element {
  const t = useText();
  const name = useName(documentId);
  const [rows, setRows] = useState<readonly Row[]>(
    approvers.map(({ area, person }) => ({ area, personId: person.id, name: displayName(person, t.language) })),
  );
  const put = (at: number, changes: Partial<Row>): void =>
    setRows(rows.map((row, place) => (place === at ? { ...row, ...changes } : row)));
  return (
    <Stack>
      <Text>{t('rules.approvers.about')}</Text>
      {rows.map((row, at) => (
        <Group key={at} align="flex-end" wrap="wrap">
          <NativeSelect
            label={t('rules.approvers.area')}
            value={row.area}
            onChange={(event) => put(at, { area: AREAS.find((one) => one === event.currentTarget.value) ?? 'legal' })}
            data={AREAS.map((value) => ({ value, label: t(`rules.area.${value}`) }))}
          />
          <PersonSelect
            label={t('rules.approvers.person')}
            by="id"
            value={row.personId}
            name={row.name}
            onChange={(personId) => put(at, { personId })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            onClick={() => setRows(rows.filter((_, place) => place !== at))}
            aria-label={t('rules.approvers.remove', { area: t(`rules.area.${row.area}`) })}
          >
            <Icon name="bin" size={18} />
          </ActionIcon>
        </Group>
      ))}
      {name.error !== null && <ProblemNotice error={name.error} />}
      <Group>
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={18} />}
          onClick={() => setRows([...rows, { area: 'legal', personId: '', name: '' }])}
        >
          {t('rules.approvers.add')}
        </Button>
        <Button
          loading={name.isPending}
          disabled={rows.some(({ personId }) => personId === '')}
          onClick={() => name.mutate(rows.map(({ area, personId }) => ({ area, personId })))}
        >
          {t('rules.approvers.save')}
        </Button>
      </Group>
    </Stack>
  );
}
