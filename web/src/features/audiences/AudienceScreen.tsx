import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { audienceQuery, membersQuery } from './audiences';
import { PersonSelect } from './PersonSelect';
import { Reasons } from './Reasons';

/** An audience: its rule, its members, and why somebody is one or not. */
export function AudienceScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/audiences/$id' });
  const query = useQuery(audienceQuery(id));
  const members = useInfiniteQuery(membersQuery(id));
  const [asked, setAsked] = useState('');
  return (
    <Loaded query={query}>
      {(audience) => (
        <Page
          title={t.names(audience.names)}
          about={<Go to="/audiences">{t('audiences.title')}</Go>}
          actions={
            audience.can.includes('change') ? (
              <GoButton to="/audiences/$id/edit" params={{ id }}>
                {t('audience.edit')}
              </GoButton>
            ) : undefined
          }
        >
          <Stack gap="lg">
            <Sheet p="lg">
              <Text className="words" size="lg">
                {t.names(audience.sentence)}
              </Text>
              <Text fw={600} mt="xs">
                {t('audience.count', { count: audience.count })}
              </Text>
              {audience.cut && (
                <Text size="sm" mt="xs">
                  {t('audience.cut')}
                </Text>
              )}
            </Sheet>
            <Sheet component="section" aria-labelledby="why" p="lg">
              <Title order={2} size="h4" id="why" mb="xs">
                {t('audience.why')}
              </Title>
              <PersonSelect label={t('audience.why.person')} by="id" value={asked} onChange={setAsked} />
            </Sheet>
            <section aria-labelledby="members">
              <Title order={2} size="h4" id="members" mb="sm">
                {t('audience.members')}
              </Title>
              <Pages query={members} empty={<Empty title={t('audience.members.none')} icon="person" />}>
                {(people) => (
                  <List label={t('audience.members')}>
                    {people.map((person) => (
                      <Sheet key={person.id} component="li">
                        <Group justify="space-between">
                          <div>
                            <Text fw={600}>
                              <bdi>{displayName(person, t.language)}</bdi>
                            </Text>
                            <Text size="sm" c="dimmed">
                              <bdi>
                                {[person.jobTitle, person.department].filter((part) => part !== null).join(' · ')}
                              </bdi>
                            </Text>
                          </div>
                          <Button
                            variant="subtle"
                            onClick={() => setAsked(person.id)}
                            aria-label={t('audience.why.of', { name: displayName(person, t.language) })}
                          >
                            {t('audience.why.short')}
                          </Button>
                        </Group>
                      </Sheet>
                    ))}
                  </List>
                )}
              </Pages>
            </section>
          </Stack>
          <Dialog opened={asked !== ''} title={t('audience.why')} onClose={() => setAsked('')}>
            {asked !== '' && <Reasons audienceId={id} personId={asked} />}
          </Dialog>
        </Page>
      )}
    </Loaded>
  );
}
