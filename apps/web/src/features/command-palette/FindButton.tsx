import { IconSearch } from '@tabler/icons-react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useFinding } from './findingStore.ts';

export function FindButton() {
  const open = useFinding((finding) => finding.open);
  return <IconAction icon={IconSearch} label="Find" shortcut="Ctrl K" onClick={() => open('everything')} />;
}
