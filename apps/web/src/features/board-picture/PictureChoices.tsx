import { Group, NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import type { PictureChoice, PictureFormat } from './PictureChoice.ts';
import type { PicturePart } from './picturePart.ts';

interface PictureChoicesProps {
  readonly choice: PictureChoice;
  readonly parts: readonly PicturePart[];
  /** Those that the drawing can have as PNG, and the one of them that is meant. */
  readonly scales: readonly number[];
  readonly scale: number;
  readonly hasFrames: boolean;
  readonly onChange: (change: Partial<PictureChoice>) => void;
}

export function PictureChoices({ choice, parts, scales, scale, hasFrames, onChange }: PictureChoicesProps) {
  return (
    <>
      <NativeSelect
        label="What"
        data={parts.map(({ value, label }) => ({ value, label }))}
        value={choice.part}
        onChange={(event) => onChange({ part: event.currentTarget.value })}
      />
      <Group gap="md">
        <SegmentedControl
          aria-label="Format"
          data={['png', 'svg', 'pdf'].map((value) => ({ value, label: value.toUpperCase() }))}
          value={choice.format}
          onChange={(value) => onChange({ format: value as PictureFormat })}
        />
        <FormatChoices {...{ choice, scales, scale, hasFrames, onChange }} />
        <SegmentedControl
          aria-label="Colours of the picture"
          data={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          value={choice.palette}
          onChange={(value) => onChange({ palette: value === 'dark' ? 'dark' : 'light' })}
        />
        <Switch
          label="Legend"
          checked={choice.legend}
          onChange={(event) => onChange({ legend: event.currentTarget.checked })}
        />
      </Group>
    </>
  );
}

/** What only one of the formats leaves to choose. */
function FormatChoices({ choice, scales, scale, hasFrames, onChange }: Omit<PictureChoicesProps, 'parts'>) {
  switch (choice.format) {
    case 'png':
      return (
        <SegmentedControl
          aria-label="Scale"
          data={(scales.length === 1 && scales[0] !== 1 ? scales : [1, 2, 3, 4]).map((each) => ({
            value: String(each),
            label: `${each}×`,
            disabled: !scales.includes(each),
          }))}
          value={String(scale)}
          onChange={(value) => onChange({ scale: Number(value) })}
        />
      );
    case 'svg':
      return (
        <Switch
          label="Font inside"
          checked={choice.withFont}
          onChange={(event) => onChange({ withFont: event.currentTarget.checked })}
        />
      );
    case 'pdf':
      return (
        <SegmentedControl
          aria-label="Pages"
          data={[
            { value: 'one', label: 'One page' },
            { value: 'frames', label: 'A page a frame', disabled: !hasFrames },
          ]}
          value={hasFrames ? choice.pages : 'one'}
          onChange={(value) => onChange({ pages: value === 'frames' ? 'frames' : 'one' })}
        />
      );
  }
}
