import { Button, Group, NativeSelect, NumberInput, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { type Criterion, type Practice, practiceQuery, useSavePractice } from './practices';
import { emptyCriterion, RubricEditor } from './RubricEditor';

/** A new practice. */
export function NewPractice(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  return (
    <Page title={t('practices.new')} actions={<Go to="/practices">{t('practices.title')}</Go>}>
      <Form practice={null} onSaved={(id) => void go({ to: '/practices/$id', params: { id } })} />
    </Page>
  );
}

/** A practice as it stands, to be changed. */
export function EditPractice(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/practices/$id' });
  const query = useQuery({ ...practiceQuery(id), refetchOnWindowFocus: false });
  return (
    <Page
      key={id}
      title={query.data === undefined ? t('practices.title') : t.names(query.data.names)}
      actions={<Go to="/practices">{t('practices.title')}</Go>}
    >
      <Loaded query={query}>{(practice) => <Form key={practice.version} practice={practice} />}</Loaded>
    </Page>
  );
}

interface Props {
  readonly practice: Practice | null;
  readonly onSaved?: (id: string) => void;
}

type Texts = Record<string, string>;

function Form({ practice, onSaved }: Props): JSX.Element {
  const t = useText();
  const save = useSavePractice(practice);
  const networks = useQuery(networksQuery).data?.items ?? [];
  const [names, setNames] = useState<Texts>(practice?.names ?? {});
  const [network, setNetwork] = useState(practice?.network ?? 'x');
  const [situation, setSituation] = useState<Texts>(practice?.situation ?? {});
  const [task, setTask] = useState<Texts>(practice?.task ?? {});
  const [model, setModel] = useState<Texts>(practice?.model ?? {});
  const [rubric, setRubric] = useState<readonly Criterion[]>(practice?.rubric ?? [emptyCriterion([])]);
  const [passMark, setPassMark] = useState<number | string>(practice?.passMark ?? 70);
  const [attempts, setAttempts] = useState<number | string>(practice?.attempts ?? 3);
  const [retired, setRetired] = useState(practice?.retired ?? false);
  const said = (texts: Texts): boolean => Object.values(texts).some((text) => text.trim() !== '');
  const ready = [names, situation, task, model].every(said) && rubric.length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          {
            ...{ names, network, situation, task, model, retired },
            rubric: rubric.map((each) => ({ ...each })),
            passMark: Number(passMark),
            attempts: Number(attempts),
          },
          { onSuccess: onSaved },
        );
      }}
    >
      <Stack>
        <Sheet p="lg">
          <Stack>
            <NamesFields label={t('practices.name')} value={names} onChange={setNames} />
            <NativeSelect
              label={t('channel.network')}
              value={network}
              onChange={(event) => setNetwork(event.currentTarget.value)}
              data={networks.map(({ code, names: texts }) => ({ value: code, label: t.names(texts) }))}
            />
            <NamesFields label={t('practices.situation')} value={situation} onChange={setSituation} rows={3} />
            <NamesFields label={t('practices.task')} value={task} onChange={setTask} rows={2} />
            <NamesFields label={t('practices.model')} value={model} onChange={setModel} rows={3} />
          </Stack>
        </Sheet>
        <RubricEditor rubric={rubric} onChange={setRubric} />
        <Sheet p="lg">
          <Stack>
            <Group grow preventGrowOverflow={false} align="flex-start">
              <NumberInput
                label={t('practices.pass-mark')}
                description={t('practices.pass-mark.about')}
                min={0}
                max={100}
                allowDecimal={false}
                value={passMark}
                onChange={setPassMark}
              />
              <NumberInput
                label={t('practices.attempts')}
                description={t('practices.attempts.about')}
                min={1}
                max={20}
                allowDecimal={false}
                value={attempts}
                onChange={setAttempts}
              />
            </Group>
            {practice !== null && (
              <Switch
                label={t('sessions.retire')}
                checked={retired}
                onChange={(event) => setRetired(event.currentTarget.checked)}
              />
            )}
          </Stack>
        </Sheet>
        {save.error !== null && <ProblemNotice error={save.error} />}
        {save.isSuccess && <Notice role="status" tone="good" title={t('practices.saved')} />}
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!ready}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
