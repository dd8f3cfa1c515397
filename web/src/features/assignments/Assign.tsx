import { Button, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Assigned } from './Assigned';
import { AssignmentPreview } from './AssignmentPreview';
import { AudienceForm } from '../audiences/AudienceForm';
import { tracksQuery } from '../jobs/jobs';
import { ListPick } from '../lists/ListPick';
import type { PeopleList } from '../lists/lists';
import { audiencesQuery, beltsQuery, everyoneQuery, useAssign, useMakeEveryone, whatOf } from './assignments';
import { ONCE, RecurrencePick } from './RecurrencePick';

const EVERYONE = 'everyone';
const LIST = 'list';

/** HR's act: this belt for that audience, due then, and why. */
export function Assign(): JSX.Element {
  const t = useText();
  const belts = useQuery(beltsQuery);
  const tracks = useQuery(tracksQuery);
  const writes = usePermission('audiences:write');
  const audiences = useQuery(audiencesQuery);
  const everyone = useQuery(everyoneQuery);
  const assign = useAssign();
  const make = useMakeEveryone();
  const [belt, setBelt] = useState('');
  const [audience, setAudience] = useState('');
  const [list, setList] = useState<PeopleList | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [joinerDays, setJoinerDays] = useState<number | string>(30);
  const [recurrence, setRecurrence] = useState(ONCE);
  const [making, setMaking] = useState(false);
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());

  const listed = audiences.data?.items ?? [];
  const reading = JSON.stringify(everyone.data?.sentence);
  const same = listed.find(({ sentence }) => JSON.stringify(sentence) === reading);
  const audienceId = audience === EVERYONE ? same?.id : audience;
  const whom = audience !== '' && (audience !== LIST || list !== null);
  const ready = belt !== '' && whom && dueOn !== '' && reason.trim() !== '' && Number(joinerDays) > 0;
  const what = belt === '' ? null : { ...whatOf(belt), ...recurrence };
  const failed = [belts, tracks, audiences, everyone].find(({ error }) => error !== null);

  const send = async (): Promise<void> => {
    if (what === null) return;
    const everybody = async (): Promise<string> => (await make.mutateAsync({ [t.language]: t('assign.everyone') })).id;
    const asked =
      audience === LIST && list !== null ? { listId: list.id } : { audienceId: audienceId ?? (await everybody()) };
    const body = { ...what, ...asked, dueOn, joinerDays: Number(joinerDays), reason: reason.trim() };
    assign.mutate({ body, key });
  };
  if (assign.data !== undefined) {
    return (
      <Assigned
        result={assign.data}
        onAgain={() => {
          assign.reset();
          setKey(crypto.randomUUID());
        }}
      />
    );
  }
  return (
    <Page title={t('assign.title')} actions={<Go to="/assignments">{t('assignments.title')}</Go>}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send().catch(() => undefined);
        }}
      >
        <Sheet p="lg">
          <Stack>
            {failed !== undefined && <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />}
            <NativeSelect
              label={t('assign.belt')}
              required
              value={belt}
              onChange={(event) => setBelt(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                ...(belts.data?.items ?? []).map((item) => ({ value: item.code, label: t.names(item.names) })),
                {
                  group: t('assign.tracks'),
                  items: (tracks.data?.items ?? []).flatMap(({ code, edition }) =>
                    edition === null ? [] : [{ value: `track:${code}`, label: t.names(edition.names) }],
                  ),
                },
              ]}
            />
            <NativeSelect
              label={t('assign.audience')}
              required
              value={audience}
              onChange={(event) => setAudience(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                { value: EVERYONE, label: t('assign.everyone') },
                { value: LIST, label: t('assign.list') },
                ...listed
                  .filter(({ id }) => id !== same?.id)
                  .map((item) => ({
                    value: item.id,
                    label: t('assign.audience.of', { name: t.names(item.names), count: item.count }),
                  })),
              ]}
            />
            {audience === LIST && <ListPick list={list} onChange={setList} />}
            {writes && (
              <Group>
                <Button variant="default" onClick={() => setMaking(true)}>
                  {t('audience.new')}
                </Button>
              </Group>
            )}
            <Group grow preventGrowOverflow={false} align="flex-start">
              <TextInput
                type="date"
                label={t('assign.due')}
                description={t('assign.due.about')}
                required
                value={dueOn}
                onChange={(event) => setDueOn(event.currentTarget.value)}
              />
              <NumberInput
                label={t('assign.joiners')}
                description={t('assign.joiners.about')}
                required
                min={1}
                max={3650}
                allowDecimal={false}
                value={joinerDays}
                onChange={setJoinerDays}
              />
            </Group>
            <RecurrencePick value={recurrence} onChange={setRecurrence} />
            <Textarea
              label={t('assign.reason')}
              description={t('assign.reason.about')}
              required
              autosize
              minRows={2}
              classNames={{ input: 'typed' }}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <AssignmentPreview
              what={what}
              audienceId={audience === LIST ? undefined : audienceId}
              everyone={audience === EVERYONE}
              listId={audience === LIST ? (list?.id ?? null) : undefined}
              joinerDays={Number(joinerDays)}
            />
            {make.error !== null && <ProblemNotice error={make.error} />}
            {assign.error !== null && <ProblemNotice error={assign.error} />}
            <Group>
              <Button type="submit" disabled={!ready} loading={assign.isPending || make.isPending}>
                {t('assign.confirm')}
              </Button>
            </Group>
          </Stack>
        </Sheet>
      </form>
      <Dialog opened={making} title={t('audience.new')} onClose={() => setMaking(false)}>
        <AudienceForm
          onSaved={(id) => {
            setAudience(id);
            setMaking(false);
          }}
          onCancel={() => setMaking(false)}
        />
      </Dialog>
    </Page>
  );
}
