import { Button, Group } from '@mantine/core';

export interface FormButtonsProps {
  /** What sending the form does: “Make the key”. */
  readonly submit: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
}

/** The end of a form that opens in a page: it is sent, or it closes. */
export function FormButtons({ submit, isSending, onCancel }: FormButtonsProps) {
  return (
    <Group gap={8} style={{ gridColumn: '1 / -1' }}>
      <Button type="submit" loading={isSending}>
        {submit}
      </Button>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </Group>
  );
}
