import { Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { ServerLink } from '../../ui/ServerLink';
import { Sheet } from '../../ui/Sheet';
import type { Decision } from './drafts';

/** What was decided on the revisions of a draft, the latest first. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }): JSX.Element | null {
  const t = useText();
  if (decisions.length === 0) return null;
  const latestFirst = [...decisions].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="decisions">
      <Title order={2} size="h5" id="decisions" mb="xs">
        {t('decisions.title')}
      </Title>
      <Stack gap="xs">
        {latestFirst.map((decision) => (
          <DecisionCard key={`${decision.revision} ${decision.at}`} decision={decision} />
        ))}
      </Stack>
    </section>
  );
}

function DecisionCard({ decision }: { decision: Decision }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet>
      <Text fw={600}>
        {code('decision', decision.decision)}
        {decision.codeNames !== null && (
          <>
            : <bdi>{t.names(decision.codeNames)}</bdi>
          </>
        )}
      </Text>
      {decision.note !== null && decision.note !== '' && (
        <Text className="words" mt={4}>
          {decision.note}
        </Text>
      )}
      {decision.clause !== null && (
        <Text size="sm" mt={4}>
          {decision.where === null ? (
            t('decision.clause', { clause: decision.clause, title: t.names(decision.clauseTitle) })
          ) : (
            <ServerLink where={decision.where}>
              {t('decision.clause', { clause: decision.clause, title: t.names(decision.clauseTitle) })}
            </ServerLink>
          )}
        </Text>
      )}
      <Text size="sm" c="dimmed" mt={4}>
        {t('decision.by', {
          name: displayName(decision.decidedBy, t.language),
          date: t.dateTime(decision.at),
          revision: decision.revision,
        })}
      </Text>
    </Sheet>
  );
}
