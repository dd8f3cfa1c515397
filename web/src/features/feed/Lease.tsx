import { Button, Group, Text } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Interaction, useClaim } from './feed';

type Claim = NonNullable<Interaction['claim']>;

/** Who holds it and for how long still; its holder may hold it longer. Work on it does that by itself. */
export function Lease({ id, claim }: { id: string; claim: Claim }): JSX.Element {
  const t = useText();
  const hold = useClaim(id);
  const minutes = useMinutesLeft(claim);
  return (
    <>
      <Group gap="xs">
        <Group role="status" gap="xs">
          <Icon name={claim.mine ? 'person' : 'lock'} />
          <Text>
            {t(claim.mine ? 'claim.mine' : 'claim.other')}
            {claim.until === null ? ` · ${t('claim.parked')}` : ` · ${t('claim.until', { time: t.time(claim.until) })}`}
            {claim.mine && minutes !== null && ` · ${t('claim.left', { minutes })}`}
          </Text>
        </Group>
        {claim.mine && claim.until !== null && (
          <Button size="compact-sm" variant="subtle" loading={hold.isPending} onClick={() => hold.mutate()}>
            {t('claim.longer')}
          </Button>
        )}
      </Group>
      {hold.error !== null && <ProblemNotice error={hold.error} />}
    </>
  );
}

/** As the house's clock says when asked, and counted on from there until it is asked again. */
function useMinutesLeft({ secondsLeft, until }: Claim): number | null {
  const [gone, setGone] = useState(0);
  useEffect(() => {
    setGone(0);
    const since = performance.now();
    const timer = setInterval(() => setGone((performance.now() - since) / 1000), 10_000);
    return () => clearInterval(timer);
  }, [secondsLeft, until]);
  return secondsLeft === null ? null : Math.max(0, Math.ceil((secondsLeft - gone) / 60));
}
