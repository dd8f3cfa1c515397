import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Dto } from '../../api/types';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { useAddBelt, useRestyleBelt } from './tracks';

type Belt = Dto<'BeltDto'>;

/** The belts, highest first: how they are called and drawn, and new ones between them. */
export function BeltLadder(): JSX.Element {
  const t = useText();
  const writes = usePermission('curricula:write');
  const query = useQuery(beltsQuery);
  return (
    <Page
      title={t('ladder-of-belts.title')}
      about={t('ladder-of-belts.about')}
      actions={<Go to="/tracks">{t('tracks.title')}</Go>}
    >
      <Loaded query={query} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('ladder-of-belts.empty')} icon="track" />
          ) : (
            <Stack gap="lg">
              <List label={t('ladder-of-belts.title')}>
                {[...items].reverse().map((belt) => (
                  <Rung key={belt.id} belt={belt} writes={writes} />
                ))}
              </List>
              {writes && <NewBelt belts={items} />}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function Rung({ belt, writes }: { belt: Belt; writes: boolean }): JSX.Element {
  const t = useText();
  const restyle = useRestyleBelt(belt.id);
  const [open, setOpen] = useState(false);
  const [names, setNames] = useState(belt.names);
  const [colour, setColour] = useState(belt.colour);
  return (
    <Sheet component="li" p="md">
      <Group justify="space-between">
        <Group wrap="nowrap">
          <BeltMark colour={belt.colour} width={56} />
          <div>
            <Text fw={600}>
              <bdi>{t.names(belt.names)}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {t('ladder-of-belts.rank', { rank: belt.rank })} · <span dir="ltr">{belt.code}</span>
            </Text>
          </div>
        </Group>
        {writes && (
          <Button
            variant="subtle"
            aria-expanded={open}
            aria-label={t('ladder-of-belts.edit.of', { belt: t.names(belt.names) })}
            onClick={() => setOpen(!open)}
          >
            {t('ladder-of-belts.edit')}
          </Button>
        )}
      </Group>
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            restyle.mutate({ names, colour }, { onSuccess: () => setOpen(false) });
          }}
        >
          <Stack mt="md">
            <NamesFields label={t('tracks.name')} value={names} onChange={setNames} />
            <Colour value={colour} onChange={setColour} />
            {restyle.error !== null && <ProblemNotice error={restyle.error} />}
            <Group>
              <Button type="submit" loading={restyle.isPending}>
                {t('ladder-of-belts.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Sheet>
  );
}

function NewBelt({ belts }: { belts: readonly Belt[] }): JSX.Element {
  const t = useText();
  const add = useAddBelt();
  const [code, setCode] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const [colour, setColour] = useState('#8b5a2b');
  const [above, setAbove] = useState('');
  return (
    <Section title={t('ladder-of-belts.new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate(
            { code: code.trim(), names, colour, ...(above === '' ? {} : { above }) },
            {
              onSuccess: () => {
                setCode('');
                setNames({});
                setAbove('');
              },
            },
          );
        }}
      >
        <Stack>
          <NamesFields label={t('tracks.name')} value={names} onChange={setNames} />
          <div className="columns">
            <TextInput
              label={t('tracks.code')}
              description={t('tracks.code.about')}
              required
              classNames={{ input: 'address' }}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('ladder-of-belts.above')}
              description={t('ladder-of-belts.above.about')}
              value={above}
              onChange={(event) => setAbove(event.currentTarget.value)}
              data={[
                { value: '', label: t('ladder-of-belts.top') },
                ...belts.map((belt) => ({ value: belt.code, label: t.names(belt.names) })),
              ]}
            />
            <Colour value={colour} onChange={setColour} />
          </div>
          {add.error !== null && <ProblemNotice error={add.error} />}
          <Group>
            <Button
              type="submit"
              loading={add.isPending}
              disabled={code.trim() === '' || Object.keys(names).length === 0}
            >
              {t('ladder-of-belts.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Colour({ value, onChange }: { value: string; onChange: (colour: string) => void }): JSX.Element {
  const t = useText();
  return (
    <TextInput
      type="color"
      label={t('ladder-of-belts.colour')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
