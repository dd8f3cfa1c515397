import { Anchor, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { basePath } from '../../api/client';
import type { Dto } from '../../api/types';
import { useCode, useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Sheet } from '../../ui/Sheet';
import { impactQuery, instantOf } from './desk';
import { ImpactPeople } from './ImpactPeople';

interface ImpactProps {
  readonly editionId: string;
  readonly at: string | null;
  readonly query: UseQueryResult<Dto<'ImpactDto'>>;
}

/** What publishing would ask of people and take from them. */
export function ImpactPanel({ editionId }: { editionId: string }): JSX.Element {
  const t = useText();
  const [day, setDay] = useState('');
  const at = instantOf(day);
  const query = useQuery(impactQuery(editionId, at));
  return (
    <Stack>
      <TextInput
        type="date"
        label={t('rules.publish.day')}
        description={t('rules.publish.day.about')}
        maw={320}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Impact editionId={editionId} at={at} query={query} />
    </Stack>
  );
}

function Impact({ editionId, at, query }: ImpactProps): JSX.Element {
  const t = useText();
  const code = useCode();
  const file = `${basePath}/api/v1/rules-editions/${editionId}/impact.csv`;
  return (
    <Loaded query={query}>
      {(impact) =>
        impact.material ? (
          <Stack>
            <Sheet component="section">
              <Stack gap="xs">
                <Text size="lg" fw={600}>
                  {t('rules.impact.again', { people: impact.again })}
                </Text>
                <Text>{t('rules.impact.first', { people: impact.first })}</Text>
                <Text>
                  {t('rules.impact.losing', {
                    people: impact.losing,
                    days: impact.graceDays,
                    date: t.date(impact.lapsesAt),
                  })}
                </Text>
                {impact.keptBack && (
                  <Text size="sm" c="dimmed">
                    {t('council.kept-back')}
                  </Text>
                )}
                {impact.losses.length > 0 && (
                  <Table>
                    <Table.Tbody>
                      {impact.losses.map(({ capability, people }) => (
                        <Table.Tr key={capability}>
                          <Table.Th scope="row">{code('capability', capability)}</Table.Th>
                          <Table.Td>{t.number(people)}</Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                )}
                <Anchor href={at === null ? file : `${file}?effectiveAt=${encodeURIComponent(at)}`} download>
                  {t('rules.impact.csv')}
                </Anchor>
              </Stack>
            </Sheet>
            <Sheet component="section">
              <Title order={2} size="h4">
                {t('rules.impact.clauses')}
              </Title>
              {impact.clauses.map(({ number, title, lessons }) => (
                <Text key={number}>
                  {number}. {t.names(title)}:{' '}
                  {lessons.length === 0
                    ? t('rules.impact.no-lesson')
                    : lessons.map(({ names }) => t.names(names)).join(', ')}
                </Text>
              ))}
            </Sheet>
            <section>
              <Title order={2} size="h4" mb="sm">
                {t('rules.impact.people')}
              </Title>
              <ImpactPeople editionId={editionId} at={at} />
            </section>
          </Stack>
        ) : (
          <Text>{t('rules.impact.none')}</Text>
        )
      }
    </Loaded>
  );
}
