import { Combobox, Group, Kbd, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Panel, type PanelState } from '../../ui/Panel';
import { commandsFor, matching } from './commands';
import { keysHere } from './here';

/** Goes anywhere by name, or does what a key does on the page below: type a part of it, choose by the arrow keys, Enter opens. */
export function Palette({ panel }: { panel: PanelState }): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const { permissions } = useMe();
  const [words, setWords] = useState('');
  const [keys] = useState(() => keysHere(document));
  const list = useCombobox({ opened: true });
  const named = commandsFor(permissions).map((command) => ({ ...command, name: t(command.label) }));
  const found = matching(named, words);
  const here = matching(keys, words);
  // What stands first is what Enter opens.
  const first = here[0]?.keys ?? found[0]?.to;
  const { selectFirstOption } = list;
  useEffect(() => void selectFirstOption(), [first, selectFirstOption]);
  return (
    <Panel panel={panel} label={t('nav.palette')} className="dialog">
      <Combobox
        store={list}
        onOptionSubmit={(to) => {
          panel.close();
          const act = keys.find((key) => key.keys === to)?.act;
          // The dialog gives the focus back first.
          if (act !== undefined) setTimeout(act);
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
            {t('palette.found', { count: here.length + found.length })}
          </Text>
          <Combobox.Options tabIndex={0} mah="50vh" style={{ overflowY: 'auto' }} aria-label={t('nav.palette')}>
            {here.map((key) => (
              <Combobox.Option key={key.keys} value={key.keys}>
                <Group gap="sm" wrap="nowrap">
                  <Icon name="next" />
                  <span>{key.name}</span>
                  <Kbd ms="auto" dir="ltr">
                    {key.keys}
                  </Kbd>
                </Group>
              </Combobox.Option>
            ))}
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
