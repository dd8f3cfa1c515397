import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { DocumentForm, isWhole } from './DocumentForm';
import { OFFERED } from './rules';
import { type Settings, useCreateDocument } from './settings';

const PLAIN: Settings = {
  ...{ names: {}, scope: 'general', scopeCode: null, audienceId: null, ownerId: null },
  ...{ graceDays: 14, joinerDays: 14, loginMinutes: null },
};

/** A document of its own: for a country, for a channel, or for everybody. */
export function NewDocument(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const create = useCreateDocument();
  const [code, setCode] = useState('');
  const [originalLanguage, setOriginal] = useState(t.language);
  const [settings, setSettings] = useState<Settings>(PLAIN);
  return (
    <Page title={t('rules.document.new')} actions={<Go to="/rules">{t('rules.title')}</Go>}>
      <Sheet p="lg">
        <DocumentForm
          settings={settings}
          onChange={setSettings}
          saving={create.isPending}
          ready={isWhole(settings) && code !== ''}
          error={create.error}
          onSave={() =>
            create.mutate(
              { ...settings, code, originalLanguage },
              { onSuccess: ({ id }) => void navigate({ to: '/rules/documents/$id', params: { id } }) },
            )
          }
        >
          <div className="columns">
            <TextInput
              label={t('rules.document.code')}
              description={t('rules.document.code.about')}
              required
              maxLength={60}
              dir="ltr"
              value={code}
              onChange={(event) => setCode(event.currentTarget.value.trim())}
            />
            <NativeSelect
              label={t('rules.document.original')}
              description={t('rules.document.original.about')}
              value={originalLanguage}
              onChange={(event) => setOriginal(event.currentTarget.value)}
              data={OFFERED.map((value) => ({ value, label: nameOf(value) }))}
            />
          </div>
        </DocumentForm>
      </Sheet>
    </Page>
  );
}
