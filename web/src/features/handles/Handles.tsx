import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { HandleCard } from './HandleCard';
import { type Handle, handlesQuery, type HandleState, type LeadAct, useLeadAct } from './handles';

const STATES = ['requested', 'approved', 'sunset', 'declined', 'withdrawn'] as const;

/** Branded handles: what is asked for, in turn, and what was decided. */
export function Handles(): JSX.Element {
  const t = useText();
  const code = useCode();
  const [state, setState] = useState<HandleState>('requested');
  const query = useInfiniteQuery(handlesQuery(state));
  return (
    <Page title={t('handles.title')} about={t('handles.title.about')}>
      <Stack>
        <NativeSelect
          label={t('handles.show')}
          value={state}
          onChange={(event) => {
            const chosen = STATES.find((each) => each === event.currentTarget.value);
            if (chosen !== undefined) setState(chosen);
          }}
          data={STATES.map((each) => ({ value: each, label: code('handles.state', each) }))}
        />
        <Pages query={query} empty={<Empty title={t('handles.empty')} icon="check" />}>
          {(items) => (
            <List label={t('handles.title')}>
              {items.map((handle) => (
                <Row key={handle.id} handle={handle} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function Row({ handle }: { handle: Handle }): JSX.Element {
  const t = useText();
  const [asked, setAsked] = useState<LeadAct['act'] | null>(null);
  const acts = (['approve', 'decline', 'sunset'] as const).filter((each) => handle.can.includes(each));
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <HandleCard handle={handle} of={displayName(handle.holder, t.language)} />
        {acts.length > 0 && (
          <Group gap="xs">
            {acts.map((each) => (
              <Button
                key={each}
                size="xs"
                variant={each === 'approve' ? 'filled' : 'default'}
                aria-label={t('handles.act.of', { act: t(`handles.act.${each}`), name: handle.name })}
                onClick={() => setAsked(each)}
              >
                {t(`handles.act.${each}`)}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
      {asked !== null && (
        <Dialog opened title={`${t(`handles.act.${asked}`)} · @${handle.name}`} onClose={() => setAsked(null)}>
          <Decide id={handle.id} act={asked} onDone={() => setAsked(null)} />
        </Dialog>
      )}
    </Sheet>
  );
}

function Decide({ id, act, onDone }: { id: string; act: LeadAct['act']; onDone: () => void }): JSX.Element {
  const t = useText();
  const decide = useLeadAct(id);
  const [note, setNote] = useState('');
  const [on, setOn] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate({ act, note: note.trim(), on: on === '' ? null : on }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Textarea
          label={t(act === 'approve' ? 'handles.words' : 'handles.why')}
          required={act !== 'approve'}
          autosize
          minRows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {act === 'sunset' && (
          <TextInput
            type="date"
            label={t('handles.on')}
            description={t('handles.on.about')}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        )}
        {decide.error !== null && <ProblemNotice error={decide.error} />}
        <Group>
          <Button type="submit" loading={decide.isPending} disabled={act !== 'approve' && note.trim() === ''}>
            {t(`handles.act.${act}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
