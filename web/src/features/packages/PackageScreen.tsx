import { Badge, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PackageFrame } from './PackageFrame';
import { type Package, packageQuery, useChangePackage, useDeletePackage, usePreview } from './packages';
import { UploadPackage } from './UploadPackage';

/** One package: how it is used, how it looks, its next version, and its end. */
export function PackageScreen(): JSX.Element {
  const { id } = useParams({ from: '/packages/$id' });
  const query = useQuery(packageQuery(id));
  return <Loaded query={query}>{(item) => <Screen key={item.id} item={item} />}</Loaded>;
}

function Screen({ item }: { item: Package }): JSX.Element {
  const t = useText();
  const go = useNavigate();
  return (
    <Page title={t.names(item.names)} about={<Go to="/packages">{t('packages.title')}</Go>} wide>
      <Stack gap="xl">
        <Facts item={item} />
        <Section title={t('packages.settings')}>
          <Sheet>
            <Settings item={item} />
          </Sheet>
        </Section>
        <Look item={item} />
        {item.can.includes('replace') && (
          <Section title={t('packages.next')}>
            <Sheet>
              <Text mb="sm">{t('packages.next.about')}</Text>
              <UploadPackage replaces={item.id} onDone={({ id }) => void go({ to: '/packages/$id', params: { id } })} />
            </Sheet>
          </Section>
        )}
        <End item={item} />
      </Stack>
    </Page>
  );
}

function Facts({ item }: { item: Package }): JSX.Element {
  const t = useText();
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Badge variant="default" tt="none">
          {t(`packages.standard.${item.standard}`)}
        </Badge>
        <Badge variant="default" tt="none">
          {t('packages.version', { number: item.number })}
        </Badge>
        {!item.latest && (
          <Badge variant="default" tt="none">
            {t('packages.replaced')}
          </Badge>
        )}
        <Text size="sm">
          {t('packages.size', { bytes: item.bytes / 1_048_576, parts: item.parts })} ·{' '}
          {t('packages.uploaded', { date: t.date(item.uploadedAt) })} · {t('packages.used', { count: item.editions })}
        </Text>
      </Group>
      {item.notes.map((note) => (
        <Notice key={note} tone="warning" title={t(`packages.note.${note}`)} />
      ))}
    </Stack>
  );
}

function Settings({ item }: { item: Package }): JSX.Element {
  const t = useText();
  const change = useChangePackage(item);
  const [names, setNames] = useState<Record<string, string>>({ ...item.names });
  const [trustsCompletion, setTrusts] = useState(item.trustsCompletion);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ names, trustsCompletion });
      }}
    >
      <Stack>
        <NamesFields label={t('packages.name')} value={names} onChange={setNames} />
        <Switch
          label={t('packages.trusts')}
          description={t('packages.trusts.about')}
          checked={trustsCompletion}
          onChange={(event) => setTrusts(event.currentTarget.checked)}
        />
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={Object.keys(names).length === 0}>
            {t('act.save')}
          </Button>
          {change.isSuccess && <Text role="status">{t('packages.saved')}</Text>}
        </Group>
      </Stack>
    </form>
  );
}

function Look({ item }: { item: Package }): JSX.Element {
  const t = useText();
  const preview = usePreview(item.id);
  return (
    <Section title={t('packages.preview')}>
      <Stack>
        <Text>{t('packages.preview.about')}</Text>
        {preview.error !== null && <ProblemNotice error={preview.error} retry={() => preview.mutate()} />}
        {preview.data === undefined ? (
          <Group>
            <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
              {t('packages.preview.open')}
            </Button>
          </Group>
        ) : (
          <PackageFrame
            key={preview.data.frame.address}
            title={t.names(item.names)}
            frame={preview.data.frame}
            parts={preview.data.parts}
            learner={null}
            onRefused={preview.reset}
          />
        )}
      </Stack>
    </Section>
  );
}

function End({ item }: { item: Package }): JSX.Element | null {
  const t = useText();
  const go = useNavigate();
  const remove = useDeletePackage(item.id);
  const [asked, setAsked] = useState(false);
  if (!item.can.includes('delete')) return <Text c="dimmed">{t('packages.stays')}</Text>;
  return (
    <Group>
      <Button color="red" variant="light" onClick={() => setAsked(true)}>
        {t('packages.delete')}
      </Button>
      <Dialog opened={asked} title={t('packages.delete')} onClose={() => setAsked(false)}>
        <Stack>
          <Text>{t('packages.delete.about')}</Text>
          {remove.error !== null && <ProblemNotice error={remove.error} />}
          <Group>
            <Button
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: () => void go({ to: '/packages' }) })}
            >
              {t('packages.delete')}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Group>
  );
}
