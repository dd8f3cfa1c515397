import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Approvers } from './Approvers';
import { documentQuery } from './desk';
import { DocumentForm, isWhole } from './DocumentForm';
import { Owners } from './Owners';
import type { RulesDocument } from './rules';
import { approversQuery, type Ownership, ownershipQuery, type Settings, useChangeDocument } from './settings';

/** What a document asks of whom, who answers for it, and who approves it. */
export function DocumentSettings(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/rules/documents/$id/settings' });
  const document = useQuery(documentQuery(id));
  const ownership = useQuery(ownershipQuery(id));
  const approvers = useQuery(approversQuery(id));
  const [saved, setSaved] = useState(false);
  return (
    <Page
      title={t('rules.settings')}
      about={document.data !== undefined && t.names(document.data.names)}
      actions={
        <Go to="/rules/documents/$id" params={{ id }}>
          {t('rules.editions')}
        </Go>
      }
    >
      <Stack gap="xl">
        <Loaded query={document} rows={4}>
          {(data) => (
            <Loaded query={ownership}>
              {(owned) => (
                <Change key={data.version} document={data} ownership={owned} onSaved={() => setSaved(true)} />
              )}
            </Loaded>
          )}
        </Loaded>
        {saved && <Notice role="status" tone="good" title={t('rules.saved')} />}
        <Sheet component="section" p="lg">
          <Title order={2} size="h4">
            {t('rules.approvers')}
          </Title>
          <Loaded query={approvers}>
            {({ items }) => <Approvers key={JSON.stringify(items)} documentId={id} approvers={items} />}
          </Loaded>
        </Sheet>
        <Sheet component="section" p="lg">
          <Title order={2} size="h4">
            {t('rules.owners')}
          </Title>
          <Loaded query={ownership}>
            {({ clauses }) => <Owners key={JSON.stringify(clauses)} documentId={id} clauses={clauses} />}
          </Loaded>
        </Sheet>
      </Stack>
    </Page>
  );
}

interface ChangeProps {
  readonly document: RulesDocument;
  readonly ownership: Ownership;
  readonly onSaved: () => void;
}

function Change({ document, ownership, onSaved }: ChangeProps): JSX.Element {
  const t = useText();
  const change = useChangeDocument(document);
  const { names, scope, scopeCode, audienceId, ownerId, graceDays, joinerDays, loginMinutes } = document;
  const [settings, setSettings] = useState<Settings>({
    ...{ names, scope, scopeCode, audienceId, ownerId },
    ...{ graceDays, joinerDays, loginMinutes },
  });
  const { owner } = ownership;
  return (
    <Sheet component="section" p="lg" aria-label={t('rules.settings')}>
      <Stack>
        <p>{t('rules.document.fixed', { code: document.code, language: nameOf(document.originalLanguage) })}</p>
        <DocumentForm
          settings={settings}
          {...(owner === null ? {} : { ownerName: displayName(owner, t.language) })}
          onChange={setSettings}
          saving={change.isPending}
          ready={isWhole(settings)}
          error={change.error}
          onSave={() => change.mutate(settings, { onSuccess: onSaved })}
        />
      </Stack>
    </Sheet>
  );
}
