import { Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import classes from './ViewingBadge.module.css';

/** Says why nothing here can be changed. */
export function ViewingBadge() {
  return (
    <Tooltip
      label="You may look at this board, but not change it. Ask who shared it for another role."
      multiline
      w={260}
    >
      <span className={classes.viewing} data-testid="viewing-badge">
        <IconEye size={15} stroke={2} aria-hidden />
        <span className={classes.word}>Viewing</span>
      </span>
    </Tooltip>
  );
}
