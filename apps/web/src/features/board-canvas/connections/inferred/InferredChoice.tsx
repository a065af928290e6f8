import { Button, Group, Popover, Text } from '@mantine/core';
import { confirmInferred, dismissInferred } from '../../actions/inferring.ts';
import { useWall } from '../../Wall.ts';
import type { InferredArrow } from './inferredArrows.ts';

interface InferredChoiceProps {
  readonly arrow: InferredArrow;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Yes or no to one inferred connection. */
export function InferredChoice({ arrow, sentence, onClose }: InferredChoiceProps) {
  const wall = useWall();
  const pair = { from: arrow.from.id, to: arrow.to.id };
  const middle = { x: (arrow.start.x + arrow.end.x) / 2, y: arrow.start.y };

  function answer(act: typeof confirmInferred): void {
    act(wall, [pair]);
    onClose();
  }

  return (
    <Popover
      opened
      onChange={(isOpen) => isOpen || onClose()}
      position="bottom"
      shadow="md"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <span className="inferred-anchor" style={{ transform: `translate(${middle.x}px, ${middle.y}px)` }} />
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" maw={280} mb="xs">
          {sentence}?
        </Text>
        <Group gap="xs">
          <Button size="xs" onClick={() => answer(confirmInferred)}>
            Confirm
          </Button>
          <Button size="xs" variant="default" onClick={() => answer(dismissInferred)}>
            Dismiss
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
