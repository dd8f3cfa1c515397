import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Reasons } from '../audiences/Reasons';
import { myDutiesQuery } from '../jobs/jobs';
import { Recurs } from './Recurs';
import { type MyTraining, trainingQuery } from './training';

type Asked = NonNullable<MyTraining['asked']>;

/** Which belt is asked of one, why, and what one's own job is in public. */
export function WhyThisBelt(): JSX.Element {
  const t = useText();
  const training = useQuery(trainingQuery);
  const duties = useQuery(myDutiesQuery);
  return (
    <Page title={t('why.title')} about={<Go to="/training">{t('nav.training')}</Go>}>
      <Loaded query={training}>
        {({ asked }) =>
          asked === null ? (
            <Empty title={t('why.none')} icon="training">
              {t('why.none.explained')}
            </Empty>
          ) : (
            <AskedBelt asked={asked} />
          )
        }
      </Loaded>
      <Loaded query={duties}>{(own) => <Duties own={own} />}</Loaded>
    </Page>
  );
}

function AskedBelt({ asked }: { asked: Asked }): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Stack>
      <Sheet p="lg">
        <Group wrap="nowrap">
          <BeltMark colour={asked.belt.colour} width={64} held={asked.held} />
          <div>
            <Text fw={600} size="lg">
              {t('belt.name', { belt: t.names(asked.belt.names) })}
            </Text>
            <Text>{asked.dueOn === null ? t('why.met') : t('why.due', { date: t.date(asked.dueOn) })}</Text>
          </div>
        </Group>
      </Sheet>
      <section aria-labelledby="applies">
        <Title order={2} size="h4" id="applies" mb="sm">
          {t('why.applies')}
        </Title>
        <List>
          {asked.assignments.map((one) => (
            <Sheet key={one.assignmentId} component="li" p="lg">
              <Stack gap="xs">
                <Group justify="space-between">
                  <Text fw={600}>
                    <bdi>{t.names(one.trackNames)}</bdi>
                  </Text>
                  <Badge tt="none" variant="default">
                    {one.dueOn === null ? t('why.met') : t('training.due', { date: t.date(one.dueOn) })}
                  </Badge>
                </Group>
                <Text className="words">{one.reason}</Text>
                <Recurs months={one.everyMonths} day={one.yearlyOn} />
                <Group gap="xs">
                  <Text size="sm">{t('why.audience', { audience: t.names(one.audienceNames) })}</Text>
                  <Button variant="subtle" size="compact-sm" onClick={() => setOpened(one.audienceId)}>
                    {t('why.member')}
                  </Button>
                </Group>
              </Stack>
            </Sheet>
          ))}
        </List>
      </section>
      <Dialog opened={opened !== null} title={t('why.member')} onClose={() => setOpened(null)}>
        {opened !== null && <Reasons audienceId={opened} personId={null} />}
      </Dialog>
    </Stack>
  );
}

function Duties({ own }: { own: Dto<'MyDutiesDto'> }): JSX.Element | null {
  const t = useText();
  if (own.items.length === 0) return null;
  return (
    <section aria-labelledby="duties">
      <Title order={2} size="h4" id="duties" mb={4}>
        {t('why.duties')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('why.duties.about', { family: own.jobFamily ?? '' })}
      </Text>
      <List>
        {own.items.map((duty) => (
          <Sheet key={duty.id} component="li">
            <Text fw={600} className="words">
              {t.names(duty.duty)}
            </Text>
            <Text className="words">{t.names(duty.counterpart)}</Text>
            {duty.module !== null && (
              <Go to="/modules/$id" params={{ id: duty.module.id }} size="sm">
                {t('why.duty.module', { module: t.names(duty.module.names), track: t.names(duty.module.trackNames) })}
              </Go>
            )}
          </Sheet>
        ))}
      </List>
    </section>
  );
}
