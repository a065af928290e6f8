import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import classes from './OfflineNotice.module.css';

export function OfflineNotice() {
  const { online } = useNetwork();
  return (
    <div role="status" className={classes.region}>
      {online ? null : (
        <p className={classes.notice}>
          <IconWifiOff size={16} aria-hidden /> This device is offline. Keep this page open; it goes on by itself.
        </p>
      )}
    </div>
  );
}
