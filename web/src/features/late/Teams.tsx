import { Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { type Entity, type LateFilter, type Team, teamsQuery, useLookAgain } from './late';

interface Props {
  readonly track: string | undefined;
  readonly chosen: LateFilter;
  readonly onChoose: (team: Pick<LateFilter, 'department' | 'managerId'>) => void;
}

/** How many persons of each team are late, at risk or away; a team is chosen by its name. */
export function Teams({ track, chosen, onChoose }: Props): JSX.Element {
  const t = useText();
  const [by, setBy] = useState<'department' | 'manager'>('department');
  const query = useQuery(teamsQuery(by, track));
  const look = useLookAgain();
  const asOf = query.data?.asOf ?? null;
  const narrowed = chosen.department !== undefined || chosen.managerId !== undefined;
  return (
    <Section title={t('late.teams')}>
      <SegmentedControl
        aria-label={t('late.by')}
        value={by}
        onChange={(value) => {
          setBy(value === 'manager' ? 'manager' : 'department');
          if (narrowed) onChoose({ department: undefined, managerId: undefined });
        }}
        data={[
          { value: 'department', label: t('late.by.department') },
          { value: 'manager', label: t('late.by.manager') },
        ]}
      />
      <Loaded query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('late.teams.none')}</Text>
          ) : (
            items.map((entity) => (
              <EntityTable key={entity.legalEntity ?? ''} entity={entity} by={by} chosen={chosen} onChoose={onChoose} />
            ))
          )
        }
      </Loaded>
      <Group gap="xs">
        <Text size="sm" className="meta">
          {asOf === null ? t('late.as-of.never') : t('late.as-of', { at: t.dateTime(asOf) })}
        </Text>
        <Button variant="default" size="sm" loading={look.isPending} onClick={() => look.mutate()}>
          {t('late.look')}
        </Button>
      </Group>
      {look.error !== null && <ProblemNotice error={look.error} />}
      {narrowed && (
        <Button variant="default" onClick={() => onChoose({ department: undefined, managerId: undefined })}>
          {t('late.teams.all')}
        </Button>
      )}
    </Section>
  );
}

const COUNTS = ['late', 'atRisk', 'away', 'total'] as const;

interface EntityProps extends Omit<Props, 'track'> {
  readonly entity: Entity;
  readonly by: 'department' | 'manager';
}

function EntityTable({ entity, by, chosen, onChoose }: EntityProps): JSX.Element {
  const t = useText();
  const field = by === 'department' ? 'department' : 'managerId';
  const label = entity.legalEntity ?? t('late.entity.none');
  const name = ({ team, name: manager }: Team): string => manager ?? team ?? t('late.team.none');
  return (
    <div role="region" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      <Table aria-label={label} miw={420}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <bdi>{label}</bdi>
            </Table.Th>
            {COUNTS.map((count) => (
              <Table.Th key={count} scope="col">
                {t(`late.count.${count}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entity.teams.map((team) => (
            <Table.Tr key={team.team ?? ''}>
              <Table.Th scope="row">
                {team.team === null ? (
                  <bdi>{name(team)}</bdi>
                ) : (
                  <Button
                    variant={chosen[field] === team.team ? 'filled' : 'default'}
                    aria-pressed={chosen[field] === team.team}
                    size="sm"
                    onClick={() => onChoose({ [field]: team.team })}
                  >
                    <bdi>{name(team)}</bdi>
                  </Button>
                )}
              </Table.Th>
              {COUNTS.map((count) => (
                <Table.Td key={count}>{team[count] === null ? '–' : t.number(team[count])}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {entity.minimum !== null && (
        <Text size="sm" className="meta">
          {t('late.kept', { minimum: entity.minimum })}
        </Text>
      )}
    </div>
  );
}
