import { SegmentedControl, Slider } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useShortcut } from '../../shared/keyboard/useShortcut.ts';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import type { FilmTake } from './FilmTake.ts';
import classes from './film.module.css';
import { filmTimeline } from './filmTimeline.ts';
import { usePlayback } from './usePlayback.ts';

export interface FilmBarProps {
  readonly takes: readonly FilmTake[];
  readonly onShow: (count: number) => void;
}

const speeds = [1, 4, 16, 64].map((speed) => ({ value: `${speed}`, label: `${speed}×` }));
const clock = new Intl.DateTimeFormat('en', {
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false },
});

/** Plays, pauses and jumps: by button, by key, and on the line of time. */
export function FilmBar({ takes, onShow }: FilmBarProps) {
  const timeline = useMemo(() => filmTimeline(takes), [takes]);
  const playback = usePlayback(timeline.durationMs);
  const { ms, isPlaying, speed, play, pause, seek, setSpeed } = playback;
  const count = timeline.countAt(ms);
  const take = takes[count - 1];
  useEffect(() => onShow(count), [onShow, count]);

  const toggle = isPlaying ? pause : play;
  function step(by: number): void {
    pause();
    seek(timeline.timeOf(count + by));
  }
  useShortcut(' ', toggle);
  useShortcut(',', () => step(-1));
  useShortcut('.', () => step(1));

  const place = `Edit ${count} of ${takes.length}`;
  return (
    <footer className={classes.bar} role="toolbar" aria-label="Film">
      <div className={classes.buttons}>
        <IconAction icon={IconPlayerSkipBack} label="One edit back" shortcut="," onClick={() => step(-1)} />
        <IconAction
          icon={isPlaying ? IconPlayerPause : IconPlayerPlay}
          label={isPlaying ? 'Pause' : 'Play'}
          shortcut="Space"
          variant="filled"
          color="var(--accent)"
          onClick={toggle}
        />
        <IconAction icon={IconPlayerSkipForward} label="One edit on" shortcut="." onClick={() => step(1)} />
      </div>
      <div className={classes.line}>
        <Slider
          min={0}
          max={Math.max(1, timeline.durationMs)}
          value={ms}
          label={null}
          size="sm"
          thumbLabel="Place in the film"
          thumbProps={{ 'aria-valuetext': place }}
          onChange={seek}
        />
        <p className={classes.now}>
          <span>{take === undefined ? '' : clock.format(take.at)}</span>
          <span className={classes.by}>{take?.by === '' ? 'Guest' : take?.by}</span>
          <span className={classes.place}>{place}</span>
        </p>
      </div>
      <SegmentedControl
        size="xs"
        className={classes.speeds}
        aria-label="Speed"
        data={speeds}
        value={`${speed}`}
        onChange={(value) => setSpeed(Number(value))}
      />
    </footer>
  );
}
