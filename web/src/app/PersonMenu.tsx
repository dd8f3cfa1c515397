import { Avatar, Group, Menu, Text, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { languages, nameOf } from './language';
import { useChooseLanguage } from './LanguageProvider';
import { displayName } from './person';
import { useMe, useSignOut } from './session';
import { useCode, useText } from './text';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who one is, in which language and light, and the way out. */
export function PersonMenu(): JSX.Element {
  const t = useText();
  const code = useCode();
  const me = useMe();
  const choose = useChooseLanguage();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = displayName(me, t.language);
  return (
    <Menu position="bottom-end" width={240} keepMounted={false}>
      <Menu.Target>
        <UnstyledButton aria-label={t('person.menu', { name })}>
          <Group gap="xs" wrap="nowrap">
            <Avatar name={name} size={34} color="ai" alt="" aria-hidden />
            <Text size="sm" visibleFrom="sm">
              {name}
            </Text>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
          {[me.jobTitle, me.department].filter(Boolean).join(', ')}
          {me.roles.length > 0 && <Text size="xs">{me.roles.map((role) => code('role', role)).join(', ')}</Text>}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('person.language')}</Menu.Label>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => choose(language)}
            rightSection={language === t.language ? <Chosen label={t('state.chosen')} /> : undefined}
          >
            {nameOf(language)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('person.light')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme ? <Chosen label={t('state.chosen')} /> : undefined}
          >
            {t(`person.light.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>{t('person.sign-out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Chosen({ label }: { label: string }): JSX.Element {
  return (
    <>
      <Icon name="check" size={16} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}
