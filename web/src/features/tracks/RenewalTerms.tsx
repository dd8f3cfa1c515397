import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { renewalQuery, type RenewalTerm, type Track, useStateRenewal } from './tracks';

/** How the belts of a track are renewed: from when on, and for how long they count after their time. */
export function RenewalTerms({ track }: { track: Track }): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpened(true)}>
        {t('tracks.renewal')}
      </Button>
      <Dialog opened={opened} title={t('tracks.renewal')} onClose={() => setOpened(false)}>
        {opened && <Terms id={track.id} onSaved={() => setOpened(false)} />}
      </Dialog>
    </>
  );
}

function Terms({ id, onSaved }: { id: string; onSaved: () => void }): JSX.Element {
  const query = useQuery(renewalQuery(id));
  return <Loaded query={query}>{(term) => <TermsForm id={id} term={term} onSaved={onSaved} />}</Loaded>;
}

function TermsForm({ id, term, onSaved }: { id: string; term: RenewalTerm; onSaved: () => void }): JSX.Element {
  const t = useText();
  const state = useStateRenewal(id);
  const [renewalDays, setRenewalDays] = useState<number | string>(term.renewalDays);
  const [graceDays, setGraceDays] = useState<number | string>(term.graceDays);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        state.mutate({ renewalDays: Number(renewalDays), graceDays: Number(graceDays) }, { onSuccess: onSaved });
      }}
    >
      <Stack>
        {state.error !== null && <ProblemNotice error={state.error} />}
        <NumberInput
          label={t('tracks.renewal.opens')}
          description={t('tracks.renewal.opens.about')}
          required
          min={0}
          max={3650}
          allowDecimal={false}
          value={renewalDays}
          onChange={setRenewalDays}
        />
        <NumberInput
          label={t('tracks.renewal.grace')}
          description={t('tracks.renewal.grace.about')}
          required
          min={0}
          max={365}
          allowDecimal={false}
          value={graceDays}
          onChange={setGraceDays}
        />
        <Group>
          <Button type="submit" loading={state.isPending} disabled={renewalDays === '' || graceDays === ''}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
