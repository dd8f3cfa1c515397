import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Table = Dto<'PermitTableDto'>;
export type Entry = Table['entries'][number];
export type Cell = Dto<'StatedEntryDto'>;
export type Capability = Entry['capability'];
export type Risk = Entry['risk'];
export type Belt = Dto<'BeltDto'>;
export type Effect = Dto<'TableEffectDto'>;
export type PersonEffect = Dto<'PersonEffectDto'>;
export type Change = Dto<'PermitChangeDto'>;
export type ChangeRow = Dto<'PermitChangeRowDto'>;

export const RISKS: readonly Risk[] = ['low', 'medium', 'high'];

/** In the order of the ladder, from reading up. */
export const CAPABILITIES: readonly Capability[] = [
  ...(['read-update', 'read-feed', 'share', 'post', 'reply', 'publish-unreviewed', 'use-handle'] as const),
  ...(['review', 'coach', 'run-session', 'moderate'] as const),
];

/** Only their words are reviewed. */
export const DRAFTED: readonly Capability[] = ['share', 'post', 'reply'];

export const tableQuery = queryOptions({
  queryKey: ['permit-table'],
  queryFn: () => got(api.GET('/api/v1/permit-table')),
});

export const changesQuery = pages(['permit-changes'], (after) =>
  got(api.GET('/api/v1/permit-changes', { params: { query: { after, limit: 20 } } })),
);

const path = (id: string) => ({ params: { path: { id } } });

export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['permit-changes', id],
    queryFn: () => got(api.GET('/api/v1/permit-changes/{id}', path(id))),
  });

export const effectQuery = (id: string) =>
  queryOptions({
    queryKey: ['permit-changes', id, 'effect'],
    queryFn: () => got(api.GET('/api/v1/permit-changes/{id}/effect', path(id))),
  });

export const effectPeopleQuery = (id: string) =>
  pages(['permit-changes', id, 'people'], (after) =>
    got(
      api.GET('/api/v1/permit-changes/{id}/effect/people', { params: { path: { id }, query: { after, limit: 20 } } }),
    ),
  );

export const previewPeopleQuery = (entries: Cell[], effectiveAt: string | undefined) =>
  pages(['permit-table', 'preview', JSON.stringify(entries), effectiveAt ?? ''], (after) =>
    got(
      api.POST('/api/v1/permit-table-previews/people', {
        params: { query: { after, limit: 20 } },
        body: { entries, ...(effectiveAt === undefined ? {} : { effectiveAt }) },
      }),
    ),
  );

export const usePreview = () =>
  useMutation({
    mutationFn: (body: Dto<'PreviewTableDto'>) => got(api.POST('/api/v1/permit-table-previews', { body })),
  });

function useAct<Input, Output>(send: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => {
      void queries.invalidateQueries();
    },
  });
}

export const usePropose = () =>
  useAct((body: Dto<'ProposeTableDto'>) => got(api.POST('/api/v1/permit-changes', { body })));

export const useApprove = (id: string) =>
  useAct((note: string) => got(api.POST('/api/v1/permit-changes/{id}/approval', { ...path(id), body: { note } })));

export const useRefuse = (id: string) =>
  useAct((note: string) => got(api.POST('/api/v1/permit-changes/{id}/refusal', { ...path(id), body: { note } })));

export const useWithdraw = (id: string) =>
  useAct(() => got(api.POST('/api/v1/permit-changes/{id}/withdrawal', path(id))));

/** What may be stated of a cell. */
export function cellOf(entry: Entry): Cell {
  const { capability, channelId, risk, belt, documents, reviewDepth, samplePercent } = entry;
  return { capability, channelId, risk, belt: belt ?? '', documents, reviewDepth, samplePercent };
}

type Placed = Pick<Entry, 'capability' | 'channelId' | 'risk'>;

/** The cell of a place; for a channel without one of its own, what holds everywhere. */
export function governing<T extends Placed>(
  cells: readonly T[],
  capability: Capability,
  risk: Risk,
  channelId: string | null,
): T | null {
  const here = cells.filter((cell) => cell.capability === capability && cell.risk === risk);
  return here.find((cell) => cell.channelId === channelId) ?? here.find((cell) => cell.channelId === null) ?? null;
}

/** Whether a higher risk has a cell that a risk without one is asked. */
export function isAbove(
  cells: readonly Placed[],
  capability: Capability,
  risk: Risk,
  channelId: string | null,
): boolean {
  return RISKS.slice(RISKS.indexOf(risk) + 1).some(
    (higher) => governing(cells, capability, higher, channelId) !== null,
  );
}

/** The table with one cell of a place put in, or taken out. */
export function withCell(cells: readonly Cell[], place: Placed, cell: Cell | null): Cell[] {
  const others = cells.filter(
    (each) => each.capability !== place.capability || each.risk !== place.risk || each.channelId !== place.channelId,
  );
  return cell === null ? others : [...others, cell];
}
