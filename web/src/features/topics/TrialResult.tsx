import { Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Sheet } from '../../ui/Sheet';
import type { Sample, Trial } from './topics';

/** What rules would change of what came lately: how much would come and go, and the newest of it. */
export function TrialResult({ result }: { result: Trial }): JSX.Element {
  const t = useText();
  const { examined, under, coming, going, since } = result;
  return (
    <Sheet component="section" aria-label={t('trial.title')} p="lg">
      <Stack>
        <Text role="status">
          {since === null ? t('trial.nothing') : t('trial.summary', { examined, under, since: t.dateTime(since) })}
        </Text>
        <Samples title={t('trial.coming', { count: coming })} items={result.comingSamples} />
        <Samples title={t('trial.going', { count: going })} items={result.goingSamples} />
      </Stack>
    </Sheet>
  );
}

function Samples({ title, items }: { title: string; items: readonly Sample[] }): JSX.Element {
  const t = useText();
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {title}
      </Title>
      {items.length > 0 && (
        <List label={title}>
          {items.map(({ interactionId, text, language, saidAt, because }) => (
            <li key={interactionId}>
              <Text className="words" lang={language ?? undefined} dir="auto" lineClamp={3}>
                {text}
              </Text>
              <p className="meta">
                <time dateTime={saidAt}>{t.dateTime(saidAt)}</time>
                {because !== null && ` · ${t('trial.because', { because })}`} ·{' '}
                <Go to="/interactions/$id" params={{ id: interactionId }} size="sm">
                  {t('unrouted.read')}
                </Go>
              </p>
            </li>
          ))}
        </List>
      )}
    </div>
  );
}
