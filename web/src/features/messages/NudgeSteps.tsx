import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { MessageId } from '../../app/language';
import { type Text as Spoken, useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Sheet } from '../../ui/Sheet';
import type { lifeQuery, NudgeStep } from './waves';

/** A message's life, step by step. */
export function NudgeSteps({ query: asked }: { query: ReturnType<typeof lifeQuery> }): JSX.Element {
  const t = useText();
  const query = useQuery(asked);
  return (
    <Loaded query={query}>
      {({ steps }) => (
        <List label={t('nudge-log.steps')}>
          {steps.map((step, at) => (
            <Sheet key={at} component="li">
              <Text fw={600}>
                {t(`nudge-log.step.${step.what}`)}
                {isBeside(step) && ` · ${t(`mail.medium.${step.medium}` as MessageId)}`}
              </Text>
              <Text size="sm">{t.dateTime(step.at)}</Text>
              {step.detail !== null && <Detail step={step} />}
            </Sheet>
          ))}
        </List>
      )}
    </Loaded>
  );
}

/** By another medium than the inbox. */
function isBeside({ medium }: NudgeStep): boolean {
  return medium !== null && medium !== 'inbox';
}

/** What a receiver said stands word for word; why something was held, not sent or ended has words of its own. */
function Detail({ step: { what, detail } }: { step: NudgeStep }): JSX.Element {
  const t = useText();
  if (what === 'tried' || what === 'waits')
    return (
      <Text size="sm">
        <bdi dir="ltr">{detail}</bdi>
      </Text>
    );
  return <Text size="sm">{whyOf(t, detail ?? '')}</Text>;
}

export function whyOf(t: Spoken, why: string): string {
  return t(`nudge-log.why.${why}` as MessageId);
}
