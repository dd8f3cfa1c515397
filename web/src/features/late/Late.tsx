import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Act } from './Act';
import { LateFilters } from './LateFilters';
import { LateRows } from './LateRows';
import { Teams } from './Teams';
import { fileOf, type LateFilter, lateListQuery, type MoveKind, useRemind, type Whom } from './late';

/** Who is late and at risk, by team; to remind, and to act on many at once. */
export function Late(): JSX.Element {
  const t = useText();
  const acts = usePermission('training:assign');
  const [filter, setFilter] = useState<LateFilter>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [whom, setWhom] = useState<Whom | null>(null);
  const [kind, setKind] = useState<MoveKind>('extension');
  const query = useInfiniteQuery(lateListQuery(filter));
  const remind = useRemind();
  const narrow = (next: LateFilter): void => {
    setFilter(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)));
    setChosen(new Set());
    remind.reset();
  };
  const nobody = query.data?.pages[0]?.items.length === 0;
  const { track } = filter;
  const all: Whom = { standing: 'any', ...filter };
  const act = (next: Whom, first: MoveKind = 'extension'): void => {
    setWhom(next);
    setKind(first);
  };
  return (
    <Page
      title={t('late.title')}
      about={t('late.about')}
      actions={acts && <Go to="/enrolment-moves">{t('moves.title')}</Go>}
      wide
    >
      <Stack>
        <LateFilters filter={filter} onChange={narrow} />
        <Teams track={track} chosen={filter} onChoose={(team) => narrow({ ...filter, ...team })} />
        <Group className="unprinted">
          {acts && (
            <>
              <Button
                loading={remind.isPending}
                disabled={nobody}
                onClick={() => {
                  if (chosen.size > 0) remind.mutate({ enrolmentIds: [...chosen] });
                  else act(all, 'reminder');
                }}
              >
                {t(chosen.size > 0 ? 'late.remind.chosen' : 'late.remind', { count: chosen.size })}
              </Button>
              <Button variant="default" disabled={chosen.size === 0} onClick={() => act({ enrolmentIds: [...chosen] })}>
                {t('late.act', { count: chosen.size })}
              </Button>
              <Button variant="default" disabled={nobody} onClick={() => act(all)}>
                {t('late.act.all')}
              </Button>
            </>
          )}
          {(['csv', 'xlsx'] as const).map((format) => (
            <Anchor key={format} href={fileOf(format, filter)} download>
              {t(`proofs.file.${format}`)}
            </Anchor>
          ))}
        </Group>
        {remind.isSuccess && (
          <Text role="status" fw={600}>
            {t('late.reminded', { ...remind.data })}
          </Text>
        )}
        {remind.error !== null && <ProblemNotice error={remind.error} />}
        <Pages query={query} empty={<Empty title={t('late.empty')} icon="check" />}>
          {(rows) => (
            <Sheet p={0}>
              <div role="region" aria-label={t('late.list')} tabIndex={0} style={{ overflowX: 'auto' }}>
                <LateRows rows={rows} chosen={acts ? chosen : null} onChoose={setChosen} />
              </div>
            </Sheet>
          )}
        </Pages>
      </Stack>
      <Dialog opened={whom !== null} title={t('moves.new')} onClose={() => setWhom(null)}>
        {whom !== null && <Act whom={whom} first={kind} />}
      </Dialog>
    </Page>
  );
}
