import { Button, Checkbox, Group, Radio, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { isProblem } from '../../api/problem';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { EffectsView } from './EffectsView';
import { isAsked, type Publication } from './effects';
import { type TrackEdition, usePublishEdition } from './tracks';

interface Props {
  readonly edition: TrackEdition;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Publishes a draft: what becomes of those on earlier editions, and for whom, before anything is done. */
export function PublishDialog({ edition, opened, onClose }: Props): JSX.Element {
  const t = useText();
  const publish = usePublishEdition(edition.id);
  const [publication, setPublication] = useState<Publication>({ enrolled: 'stay', holders: 'keep' });
  const later = edition.number > 1;
  const change = (changes: Partial<Publication>): void => {
    publish.reset();
    setPublication((old) => ({ ...old, despite: false, ...changes }));
  };
  const { despite, renewBy, ...chosen } = publication;
  const body = {
    ...chosen,
    ...(publication.holders === 'renew' && renewBy !== undefined ? { renewBy } : {}),
    ...(despite === true ? { despite } : {}),
  };
  return (
    <Dialog opened={opened} title={t('tracks.publish.sure')} onClose={onClose}>
      <Stack>
        <p className="meta">{t('tracks.publish.explained')}</p>
        {later && (
          <>
            <Radio.Group
              label={t('tracks.publish.enrolled')}
              value={publication.enrolled}
              onChange={(enrolled) => change({ enrolled })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="stay" label={t('tracks.publish.stay')} />
                <Radio value="move" label={t('tracks.publish.move')} />
                <Radio value="restart" label={t('tracks.publish.restart')} />
              </Stack>
            </Radio.Group>
            <Radio.Group
              label={t('tracks.publish.holders')}
              value={publication.holders}
              onChange={(holders) => change({ holders })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="keep" label={t('tracks.publish.keep')} />
                <Radio value="renew" label={t('tracks.publish.renew')} />
              </Stack>
            </Radio.Group>
            {publication.holders === 'renew' && (
              <TextInput
                type="date"
                label={t('tracks.publish.by')}
                required
                value={renewBy ?? ''}
                onChange={(event) => change({ renewBy: event.currentTarget.value })}
              />
            )}
            <EffectsView editionId={edition.id} publication={publication} />
          </>
        )}
        {publish.error !== null && <ProblemNotice error={publish.error} />}
        {(isProblem(publish.error, 'publication-strands') || despite === true) && (
          <Checkbox
            label={t('tracks.publish.despite')}
            checked={despite === true}
            onChange={(event) => setPublication((old) => ({ ...old, despite: event.currentTarget.checked }))}
          />
        )}
        <Group>
          <Button
            loading={publish.isPending}
            disabled={!isAsked(publication)}
            onClick={() => publish.mutate(body, { onSuccess: onClose })}
          >
            {t('tracks.publish')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
