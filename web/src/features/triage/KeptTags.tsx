import { Badge, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { tagsQuery, useRetireTag } from './board';

/** The tags that leads give, the same for all of them; one that serves no more is given no more. */
export function KeptTags(): JSX.Element {
  const t = useText();
  const query = useQuery(tagsQuery);
  const retire = useRetireTag();
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null);
  return (
    <Section title={t('tags.kept')}>
      <Loaded query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('tags.kept.none')}</Text>
          ) : (
            <Group component="ul" className="plain" gap="md" aria-label={t('tags.kept')}>
              {items.map(({ id, names }) => {
                const name = t.names(names);
                return (
                  <Group component="li" key={id} gap={4} wrap="nowrap">
                    <Badge tt="none" variant="default">
                      <bdi>{name}</bdi>
                    </Badge>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('tags.retire.named', { tag: name })}
                      onClick={() => setAsked({ id, name })}
                    >
                      {t('tags.retire')}
                    </Button>
                  </Group>
                );
              })}
            </Group>
          )
        }
      </Loaded>
      <Dialog
        opened={asked !== null}
        title={t('tags.retire.named', { tag: asked?.name ?? '' })}
        onClose={() => setAsked(null)}
      >
        <Text mb="md">{t('tags.retire.about')}</Text>
        {retire.error !== null && <ProblemNotice error={retire.error} />}
        <Button
          loading={retire.isPending}
          onClick={() => {
            if (asked !== null) retire.mutate(asked.id, { onSuccess: () => setAsked(null) });
          }}
        >
          {t('tags.retire')}
        </Button>
      </Dialog>
    </Section>
  );
}
