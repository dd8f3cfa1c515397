import { Combobox, Group, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Panel, type PanelState } from '../../ui/Panel';
import { commandsFor, matching } from './commands';

/** Goes anywhere by name: type a part of it, choose by the arrow keys, Enter opens. */
export function Palette({ panel }: { panel: PanelState }): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const { permissions } = useMe();
  const [words, setWords] = useState('');
  const list = useCombobox({ opened: true });
  const named = commandsFor(permissions).map((command) => ({ ...command, name: t(command.label) }));
  const found = matching(named, words);
  // What stands first is what Enter opens.
  const first = found[0]?.to;
  const { selectFirstOption } = list;
  useEffect(() => void selectFirstOption(), [first, selectFirstOption]);
  return (
    <Panel panel={panel} label={t('nav.palette')} className="dialog">
      <Combobox
        store={list}
        onOptionSubmit={(to) => {
          panel.close();
          const chosen = named.find((command) => command.to === to);
          if (chosen !== undefined) void navigate({ to: chosen.to });
        }}
      >
        <Stack gap="sm">
          <Combobox.EventsTarget>
            <TextInput
              label={t('nav.palette')}
              description={t('palette.about')}
              autoComplete="off"
              autoFocus
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </Combobox.EventsTarget>
          <Text role="status" c="dimmed" size="sm">
            {t('palette.found', { count: found.length })}
          </Text>
          <Combobox.Options mah="50vh" style={{ overflowY: 'auto' }} aria-label={t('nav.palette')}>
            {found.map(({ to, name, icon, under }) => (
              <Combobox.Option key={to} value={to}>
                <Group gap="sm" wrap="nowrap">
                  <Icon name={icon} />
                  <span>{name}</span>
                  <Text span c="inherit" size="sm" ms="auto">
                    {t(under)}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Stack>
      </Combobox>
    </Panel>
  );
}
