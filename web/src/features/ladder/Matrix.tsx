import { NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { List } from '../../ui/List';
import { Sheet } from '../../ui/Sheet';
import { CAPABILITIES, type Capability, type Risk, RISKS } from './ladder';

export interface Place {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

interface Props {
  readonly channels: readonly Place[];
  /** Channels with cells of their own. */
  readonly own: ReadonlySet<string | null>;
  readonly children: (capability: Capability, risk: Risk, channelId: string | null) => ReactNode;
}

/** The ladder, capability by risk, for one place: a table where there is room, else a list. */
export function Matrix({ channels, own, children }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const [place, setPlace] = useState('');
  const channelId = place === '' ? null : place;
  return (
    <Stack>
      <NativeSelect
        label={t('ladder.place')}
        description={t('ladder.place.about')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        data={[
          { value: '', label: t('ladder.everywhere') },
          ...channels.map(({ id, names }) => ({
            value: id,
            label: own.has(id) ? t('ladder.own', { channel: t.names(names) }) : t.names(names),
          })),
        ]}
      />
      <Table.ScrollContainer minWidth={0} visibleFrom="sm" type="native">
        <Table verticalSpacing="sm" withTableBorder aria-label={t('ladder.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('ladder.capability')}</Table.Th>
              {RISKS.map((risk) => (
                <Table.Th key={risk} scope="col">
                  {code('ladder.risk', risk)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {CAPABILITIES.map((capability) => (
              <Table.Tr key={capability}>
                <Table.Th scope="row" style={{ fontWeight: 500 }}>
                  {code('capability', capability)}
                </Table.Th>
                {RISKS.map((risk) => (
                  <Table.Td key={risk} style={{ verticalAlign: 'top' }}>
                    {children(capability, risk, channelId)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Stack hiddenFrom="sm">
        <List label={t('ladder.title')}>
          {CAPABILITIES.map((capability) => (
            <Sheet component="li" key={capability}>
              <Stack gap="sm">
                <Title order={2} size="h5">
                  {code('capability', capability)}
                </Title>
                {RISKS.map((risk) => (
                  <div key={risk}>
                    <Text size="sm" fw={500}>
                      {code('ladder.risk', risk)}
                    </Text>
                    {children(capability, risk, channelId)}
                  </div>
                ))}
              </Stack>
            </Sheet>
          ))}
        </List>
      </Stack>
    </Stack>
  );
}
