import { Button, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Network, networksQuery, useSaveNetwork } from './channels';
import { ChecklistItems } from './ChecklistItems';

/** Networks are data: a new one is a row, with what is asked of accounts there. */
export function Networks(): JSX.Element {
  const t = useText();
  const query = useQuery(networksQuery);
  const writes = usePermission('channels:write');
  const [edited, setEdited] = useState<Network | 'new' | null>(null);
  return (
    <Page
      title={t('networks.title')}
      about={<Go to="/channels">{t('channels.title')}</Go>}
      actions={writes ? <Button onClick={() => setEdited('new')}>{t('network.new')}</Button> : undefined}
    >
      <Stack gap="xl">
        <Loaded query={query}>
          {({ items }) => (
            <List label={t('networks.title')}>
              {items.map((network) => (
                <Sheet key={network.code} component="li">
                  <Group justify="space-between">
                    <div>
                      <Title order={2} size="h5">
                        <bdi>{t.names(network.names)}</bdi>
                      </Title>
                      <Text size="sm" c="dimmed">
                        {network.textLimit === null
                          ? t('network.no-limit')
                          : t('channel.limit', { limit: network.textLimit })}
                        {network.fold !== null &&
                          ` · ${t('network.fold', { count: network.fold.phone ?? network.fold.wide ?? 0 })}`}
                      </Text>
                    </div>
                    {writes && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t('network.edit-of', { name: t.names(network.names) })}
                        onClick={() => setEdited(network)}
                      >
                        {t('act.edit')}
                      </Button>
                    )}
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Loaded>
        <Section title={t('checklist.items')}>
          <ChecklistItems networks={query.data?.items ?? []} />
        </Section>
      </Stack>
      {edited !== null && (
        <Dialog
          opened
          title={edited === 'new' ? t('network.new') : t.names(edited.names)}
          onClose={() => setEdited(null)}
        >
          <NetworkForm network={edited === 'new' ? null : edited} onSaved={() => setEdited(null)} />
        </Dialog>
      )}
    </Page>
  );
}

function NetworkForm({ network, onSaved }: { network: Network | null; onSaved: () => void }): JSX.Element {
  const t = useText();
  const save = useSaveNetwork(network);
  const [code, setCode] = useState(network?.code ?? '');
  const [names, setNames] = useState<Readonly<Record<string, string>>>(network?.names ?? {});
  const [limit, setLimit] = useState<number | string>(network?.textLimit ?? '');
  const [phone, setPhone] = useState<number | string>(network?.fold?.phone ?? '');
  const [wide, setWide] = useState<number | string>(network?.fold?.wide ?? '');
  const [source, setSource] = useState(network?.fold?.source ?? '');
  const folds = typeof phone === 'number' || typeof wide === 'number';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const textLimit = typeof limit === 'number' ? limit : null;
        const points = (value: number | string): number | null => (typeof value === 'number' ? value : null);
        const fold = folds ? { phone: points(phone), wide: points(wide), source: source.trim() } : null;
        save.mutate({ code: code.trim(), names: { ...names }, textLimit, fold }, { onSuccess: onSaved });
      }}
    >
      <Stack>
        {network === null && (
          <TextInput
            label={t('channel.code')}
            description={t('network.code.about')}
            required
            dir="ltr"
            maxLength={60}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        <NamesFields label={t('channel.name')} value={names} onChange={setNames} />
        <NumberInput
          label={t('network.limit')}
          description={t('network.limit.about')}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          value={limit}
          onChange={setLimit}
        />
        <Group grow align="flex-start">
          <NumberInput
            label={t('network.fold.phone')}
            description={t('network.fold.about')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={phone}
            onChange={setPhone}
          />
          <NumberInput
            label={t('network.fold.wide')}
            description={t('network.fold.about')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={wide}
            onChange={setWide}
          />
        </Group>
        {folds && (
          <TextInput
            label={t('network.fold.source')}
            description={t('network.fold.source.about')}
            required
            minLength={3}
            maxLength={300}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
        )}
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={code.trim() === '' || Object.keys(names).length === 0}
          >
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
