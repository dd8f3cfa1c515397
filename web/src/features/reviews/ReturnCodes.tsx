import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { returnCodesQuery } from '../drafts/drafts';
import { pastCodesQuery, type ReturnCode, useAddCode, useRetireCode } from './queue';

/** The reasons for which words go back, each with its clause and the lessons that teach it. */
export function ReturnCodes(): JSX.Element {
  const t = useText();
  const query = useQuery(returnCodesQuery);
  const past = useQuery(pastCodesQuery);
  const may = query.data?.can ?? [];
  return (
    <Page title={t('codes.title')} about={t('codes.about')} actions={<Go to="/reviews">{t('review.queue')}</Go>}>
      <Stack>
        <Loaded query={query}>{({ items }) => <Codes items={items} retires={may.includes('retire')} />}</Loaded>
        {may.includes('add') && (
          <Section title={t('codes.add')}>
            <AddCode />
          </Section>
        )}
        <Section title={t('codes.past')}>
          <Loaded query={past}>{({ items }) => <Codes items={items} retires={false} />}</Loaded>
        </Section>
      </Stack>
    </Page>
  );
}

function Codes({ items, retires }: { items: readonly ReturnCode[]; retires: boolean }): JSX.Element {
  const t = useText();
  if (items.length === 0) return <Text c="dimmed">{t('codes.none')}</Text>;
  return (
    <List>
      {items.map((item) => (
        <Code key={item.code} item={item} retires={retires} />
      ))}
    </List>
  );
}

function Code({ item, retires }: { item: ReturnCode; retires: boolean }): JSX.Element {
  const t = useText();
  const retire = useRetireCode(item.code);
  const [reason, setReason] = useState<string | null>(null);
  const lessons = item.lessons.map(({ names }) => t.names(names)).join(', ');
  return (
    <Sheet component="li">
      <Stack gap={4}>
        <Text fw={600}>{t.names(item.names)}</Text>
        <Text size="sm">
          {item.clauseTitle === null
            ? t('codes.not-in-force', { clause: item.clause })
            : t('codes.clause', { clause: item.clause, title: t.names(item.clauseTitle) })}
        </Text>
        <Text size="sm" c="dimmed">
          {lessons === '' ? t('codes.no-lesson') : t('codes.lessons', { names: lessons })}
        </Text>
        {item.until !== null && (
          <Text size="sm" c="dimmed">
            {t('codes.until', { at: t.dateTime(item.until) })}
          </Text>
        )}
        {retires && reason === null && (
          <Group>
            <Button variant="default" size="sm" onClick={() => setReason('')}>
              {t('codes.retire')}
            </Button>
          </Group>
        )}
        {reason !== null && item.until === null && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim() !== '') retire.mutate(reason.trim());
            }}
          >
            <Group align="end">
              <TextInput
                label={t('codes.retire.reason')}
                required
                maxLength={1000}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <Button type="submit" loading={retire.isPending} disabled={reason.trim() === ''}>
                {t('codes.retire')}
              </Button>
              <Button variant="subtle" onClick={() => setReason(null)}>
                {t('act.cancel')}
              </Button>
            </Group>
          </form>
        )}
        {retire.error !== null && <ProblemNotice error={retire.error} />}
      </Stack>
    </Sheet>
  );
}

const EMPTY = { code: '', document: 'general', clause: '' };

function AddCode(): JSX.Element {
  const t = useText();
  const add = useAddCode();
  const [made, setMade] = useState(EMPTY);
  const [names, setNames] = useState<Record<string, string>>({});
  const field = (name: keyof typeof EMPTY) => ({
    required: true,
    value: made[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setMade((before) => ({ ...before, [name]: value }));
    },
  });
  const ready = [...Object.values(made), names['en'] ?? ''].every((value) => value.trim() !== '');
  const empty = (): void => {
    setMade(EMPTY);
    setNames({});
  };
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) add.mutate({ ...made, names }, { onSuccess: empty });
        }}
      >
        <Stack>
          <NamesFields label={t('codes.name')} value={names} onChange={setNames} />
          <Group grow preventGrowOverflow={false} align="flex-start">
            <TextInput label={t('codes.code')} dir="ltr" pattern="[a-z][a-z0-9\-]{1,39}" {...field('code')} />
            <TextInput label={t('codes.document')} dir="ltr" {...field('document')} />
            <TextInput label={t('codes.number')} dir="ltr" {...field('clause')} />
          </Group>
          {add.error !== null && <ProblemNotice error={add.error} />}
          <Group>
            <Button type="submit" loading={add.isPending} disabled={!ready}>
              {t('codes.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
