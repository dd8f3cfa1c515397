import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Connector = Dto<'ConnectorDto'>;
export type Post = Dto<'PostDto'>;

export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: () => got(api.GET('/api/v1/connectors')),
});

export const postsQuery = pages(['connector-posts'], (after) =>
  got(api.GET('/api/v1/connector-posts', { params: { query: { after, limit: 30 } } })),
);

function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => void queries.invalidateQueries() });
}

const at = (id: string) => ({ params: { path: { id } } });

export const useAddConnector = () =>
  useAct((body: Dto<'AddConnectorDto'>) => got(api.POST('/api/v1/connectors', { body })));

export const useChangeConnector = ({ id, version }: Connector) =>
  useAct((body: Dto<'ChangeConnectorDto'>) =>
    got(api.PATCH('/api/v1/connectors/{id}', { ...at(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const useRotate = (id: string) => useAct(() => got(api.POST('/api/v1/connectors/{id}/secret', at(id))));

export const useTest = (id: string) => useAct(() => got(api.POST('/api/v1/connectors/{id}/test', at(id))));

export const usePostAct = (id: string) =>
  useAct(async ({ act, link = '' }: { act: 'resume' | 'drop' | 'link'; link?: string }): Promise<void> => {
    if (act === 'resume') await got(api.POST('/api/v1/connector-posts/{id}/resumption', at(id)));
    else if (act === 'drop') await got(api.POST('/api/v1/connector-posts/{id}/drop', at(id)));
    else await got(api.PUT('/api/v1/connector-posts/{id}/link', { ...at(id), body: { link } }));
  });
