import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { IconAction } from './IconAction.tsx';

const schemes = [
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
  { value: 'auto', label: 'Like the system', icon: IconDeviceDesktop },
] as const;

export function ThemeMenu() {
  const { colorScheme } = useMantineColorScheme();
  const current = schemes.find((scheme) => scheme.value === colorScheme) ?? schemes[2];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction icon={current.icon} label={`Colours: ${current.label.toLowerCase()}`} />
      </Menu.Target>
      <Menu.Dropdown>
        <ThemeMenuItems />
      </Menu.Dropdown>
    </Menu>
  );
}

export function ThemeMenuItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(({ value, label, icon: SchemeIcon }) => (
    <Menu.Item
      key={value}
      leftSection={<SchemeIcon size={16} aria-hidden />}
      rightSection={colorScheme === value ? <IconCheck size={14} aria-label="chosen" /> : null}
      onClick={() => setColorScheme(value)}
    >
      {label}
    </Menu.Item>
  ));
}
