import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { AudienceForm } from './AudienceForm';
import { audienceQuery } from './audiences';

/** A new audience. */
export function NewAudience(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t('audience.new')} about={t('audience.new.about')}>
      <AudienceForm
        onSaved={(id) => void navigate({ to: '/audiences/$id', params: { id } })}
        onCancel={() => void navigate({ to: '/audiences' })}
      />
    </Page>
  );
}

/** Another name, another rule. */
export function EditAudience(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/audiences/$id/edit' });
  const query = useQuery({ ...audienceQuery(id), refetchOnWindowFocus: false });
  const back = (): void => void navigate({ to: '/audiences/$id', params: { id } });
  return (
    <Page title={t('audience.edit')}>
      <Loaded query={query}>
        {(audience) => <AudienceForm key={audience.version} audience={audience} onSaved={back} onCancel={back} />}
      </Loaded>
    </Page>
  );
}
