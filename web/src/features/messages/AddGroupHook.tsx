import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { languageChoices } from '../../ui/languages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type GroupHookReason, type NewGroupHook, useAddGroupHook } from './group-hooks';

const NEW: NewGroupHook = { kind: 'slack', name: '', url: '', language: 'en', everyMinutes: 60, reasons: [] };

/** A group is told from now on. */
export function AddGroupHook({ reasons }: { reasons: readonly GroupHookReason[] }): JSX.Element {
  const t = useText();
  const add = useAddGroupHook();
  const [stated, setStated] = useState(NEW);
  const put = (more: Partial<NewGroupHook>): void => setStated({ ...stated, ...more });
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ ...stated, url: stated.url.trim() }, { onSuccess: () => setStated(NEW) });
        }}
      >
        <Stack maw={560}>
          {add.error !== null && <ProblemNotice error={add.error} />}
          <NativeSelect
            label={t('group-hooks.kind')}
            value={stated.kind}
            onChange={(event) => put({ kind: event.currentTarget.value === 'teams' ? 'teams' : 'slack' })}
            data={(['slack', 'teams'] as const).map((value) => ({ value, label: t(`group-hooks.kind.${value}`) }))}
          />
          <TextInput
            label={t('group-hooks.name')}
            required
            maxLength={100}
            value={stated.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <TextInput
            type="url"
            label={t('group-hooks.url')}
            description={t('group-hooks.url.about')}
            dir="ltr"
            placeholder="https://"
            autoComplete="off"
            required
            value={stated.url}
            onChange={(event) => put({ url: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('group-hooks.language')}
            value={stated.language}
            onChange={(event) => put({ language: event.currentTarget.value })}
            data={languageChoices()}
          />
          <NumberInput
            label={t('group-hooks.every')}
            min={15}
            max={10080}
            required
            value={stated.everyMinutes}
            onChange={(value) => put({ everyMinutes: Number(value) })}
          />
          <Checkbox.Group
            label={t('group-hooks.reasons')}
            value={stated.reasons}
            onChange={(chosen) => put({ reasons: chosen })}
          >
            <Stack gap="xs" mt="xs">
              {reasons.map(({ code, name }) => (
                <Checkbox key={code} value={code} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group>
            <Button type="submit" loading={add.isPending}>
              {t('group-hooks.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
