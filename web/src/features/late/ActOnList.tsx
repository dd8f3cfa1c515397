import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { tracksQuery } from '../jobs/jobs';
import { ListPick } from '../lists/ListPick';
import type { PeopleList } from '../lists/lists';
import { Act } from './Act';

/** An act on the people of a list, on one track. */
export function ActOnList(): JSX.Element {
  const t = useText();
  const tracks = useQuery(tracksQuery);
  const [track, setTrack] = useState('');
  const [list, setList] = useState<PeopleList | null>(null);
  return (
    <Stack>
      <NativeSelect
        label={t('late.track')}
        required
        value={track}
        onChange={(event) => setTrack(event.currentTarget.value)}
        data={[
          { value: '', label: t('act.choose') },
          ...(tracks.data?.items ?? []).flatMap(({ code, edition }) =>
            edition === null ? [] : [{ value: code, label: t.names(edition.names) }],
          ),
        ]}
      />
      <ListPick list={list} onChange={setList} />
      {track !== '' && list !== null && <Act whom={{ track, listId: list.id }} />}
    </Stack>
  );
}
