import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ContentForm } from './ContentForm';
import { contentQuery } from './library';

/** Suggests content. */
export function NewContent(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  return (
    <Page title={t('library.suggest')} about={t('library.suggest.about')}>
      <ContentForm
        onSaved={(id) => void go({ to: '/library/$id', params: { id } })}
        onCancel={() => void go({ to: '/library' })}
      />
    </Page>
  );
}

/** New words for what is there; they wait for approval. */
export function EditContent(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const { id } = useParams({ from: '/library/$id/edit' });
  const query = useQuery({ ...contentQuery(id), refetchOnWindowFocus: false });
  const back = (): void => void go({ to: '/library/$id', params: { id } });
  return (
    <Page title={t('library.edit')} about={t('library.edit.about')}>
      <Loaded query={query}>
        {(item) => <ContentForm key={item.version} item={item} onSaved={back} onCancel={back} />}
      </Loaded>
    </Page>
  );
}
