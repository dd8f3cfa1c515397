import { Anchor, Badge, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Holds } from './Holds';
import { fileOf, type Request, requestPreviewQuery, requestsQuery, useEndRequest, useMakeRequest } from './privacy';

/** Customers who ask for their data, or to be forgotten. */
export function Requests(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(requestsQuery);
  return (
    <Page title={t('requests.title')} about={t('requests.about')}>
      <Stack gap="xl">
        <MakeRequest />
        <Pages query={query} empty={<Empty title={t('requests.empty')} icon="lock" />}>
          {(requests) => (
            <List label={t('requests.title')}>
              {requests.map((request) => (
                <RequestCard key={request.id} request={request} />
              ))}
            </List>
          )}
        </Pages>
        <Holds />
      </Stack>
    </Page>
  );
}

function MakeRequest(): JSX.Element {
  const t = useText();
  const make = useMakeRequest();
  const [kind, setKind] = useState<'access' | 'erasure'>('access');
  const [handle, setHandle] = useState('');
  const [reference, setReference] = useState('');
  return (
    <Sheet component="section" aria-label={t('requests.new')} p="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(
            { kind, handle, reference },
            {
              onSuccess: () => {
                setHandle('');
                setReference('');
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            {t('requests.new')}
          </Title>
          <NativeSelect
            label={t('requests.kind')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value === 'erasure' ? 'erasure' : 'access')}
            data={[
              { value: 'access', label: t('requests.access') },
              { value: 'erasure', label: t('requests.erasure') },
            ]}
          />
          <TextInput
            label={t('requests.handle')}
            required
            value={handle}
            onChange={(event) => setHandle(event.currentTarget.value)}
          />
          <TextInput
            label={t('requests.reference')}
            description={t('requests.reference.about')}
            required
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          {make.error !== null && <ProblemNotice error={make.error} />}
          <Group>
            <Button type="submit" loading={make.isPending} disabled={handle.trim() === '' || reference.trim() === ''}>
              {t('requests.record')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}

function RequestCard({ request }: { request: Request }): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            {t(request.kind === 'access' ? 'requests.access' : 'requests.erasure')}{' '}
            {request.handle !== null && <bdi>@{request.handle}</bdi>}
          </Text>
          <Text size="sm" c="dimmed">
            <bdi>{request.reference}</bdi> · {t.dateTime(request.madeAt)}
          </Text>
        </div>
        <Group>
          {request.certificate !== null && (
            <Badge size="lg" variant="light">
              {t('requests.certificate', { number: request.certificate })}
            </Badge>
          )}
          {request.state === 'open' ? (
            <Button size="sm" variant="default" onClick={() => setOpen(true)}>
              {t('requests.look')}
            </Button>
          ) : (
            <Text size="sm">{t(request.state === 'done' ? 'requests.done' : 'requests.withdrawn')}</Text>
          )}
        </Group>
      </Group>
      <Dialog opened={open} title={t('requests.found')} onClose={() => setOpen(false)}>
        {open && <Preview request={request} onDone={() => setOpen(false)} />}
      </Dialog>
    </Sheet>
  );
}

function Preview({ request, onDone }: { request: Request; onDone: () => void }): JSX.Element {
  const t = useText();
  const query = useQuery(requestPreviewQuery(request.id));
  const end = useEndRequest(request.id);
  return (
    <Loaded query={query}>
      {({ held, found }) => (
        <Stack>
          {held && <Text fw={600}>{t('requests.held')}</Text>}
          {found.map((data) => (
            <section key={data.name} aria-label={data.title}>
              <Text fw={600}>
                {data.title}: {t.number(data.count)}
              </Text>
              <ul>
                {data.rows.flatMap((row, at) =>
                  row.excerpt === null
                    ? []
                    : [
                        <li key={at} dir="auto" className="words">
                          {row.excerpt}
                        </li>,
                      ],
                )}
              </ul>
            </section>
          ))}
          {end.error !== null && <ProblemNotice error={end.error} />}
          <Group>
            {request.kind === 'access' && (
              <Anchor href={fileOf(`privacy-requests/${request.id}/json`)} download>
                {t('requests.file')}
              </Anchor>
            )}
            {request.can.map((act) => (
              <Button
                key={act}
                color={act === 'erase' ? 'red' : undefined}
                variant={act === 'withdraw' ? 'default' : 'filled'}
                loading={end.isPending}
                disabled={act === 'erase' && held}
                onClick={() => end.mutate(act as 'erase' | 'conclude' | 'withdraw', { onSuccess: onDone })}
              >
                {t(act === 'erase' ? 'requests.erase' : act === 'conclude' ? 'requests.conclude' : 'requests.withdraw')}
              </Button>
            ))}
          </Group>
          {request.kind === 'erasure' && !request.can.includes('erase') && (
            <Text size="sm" c="dimmed">
              {t('requests.second')}
            </Text>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
