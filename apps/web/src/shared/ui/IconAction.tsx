import { ActionIcon, type ActionIconProps, Kbd, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';

export interface IconActionProps extends ActionIconProps, Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps> {
  readonly icon: Icon;
  /** Its name for everyone: read aloud, and shown as the tooltip. */
  readonly label: string;
  readonly shortcut?: string;
}

/** A button that is only an icon. */
export function IconAction({ icon: ActionIconImage, label, shortcut, size = 32, ...rest }: IconActionProps) {
  return (
    <Tooltip
      label={
        shortcut === undefined ? (
          label
        ) : (
          <>
            {label} <Kbd size="xs">{shortcut}</Kbd>
          </>
        )
      }
    >
      <ActionIcon aria-label={label} size={size} {...rest}>
        <ActionIconImage size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
