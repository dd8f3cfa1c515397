import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Section';
import type { Draft } from '../drafts/drafts';
import { revisionFindingsQuery } from './checks';
import { FindingList } from './FindingList';

/** What was found in the revision that is shown, when it was submitted. */
export function StoredFindings({ draft }: { draft: Draft }): JSX.Element {
  const t = useText();
  const revision = draft.approvedRevision ?? draft.revision;
  const query = useQuery(revisionFindingsQuery(draft.id, revision));
  return (
    <Section title={t('checks.of-revision', { revision })}>
      <Loaded query={query} rows={1}>
        {({ at, language, rules, findings }) =>
          findings.length === 0 ? (
            <Text c="dimmed">
              {at === null ? t('checks.never-run') : t('checks.fine-then', { count: rules.length })}
            </Text>
          ) : (
            <FindingList
              label={t('checks.title')}
              findings={findings}
              text={draft.text}
              heading={draft.title}
              language={language}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
