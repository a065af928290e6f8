import { useEffect, useState } from 'react';

export interface Playback {
  readonly ms: number;
  readonly speed: number;
  readonly isPlaying: boolean;
  play(): void;
  pause(): void;
  /** Goes to a time; what plays goes on from there. */
  seek(ms: number): void;
  setSpeed(speed: number): void;
}

/** Time that passes while it plays, from 0 to the end. Played at the end, it begins again. */
export function usePlayback(durationMs: number): Playback {
  const [ms, setMs] = useState(0);
  const [speed, setSpeed] = useState(4);
  const [isRunning, setRunning] = useState(true);
  const isPlaying = isRunning && ms < durationMs;

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const passed = (now - last) * speed;
      last = now;
      setMs((before) => Math.min(durationMs, before + Math.max(0, passed)));
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, durationMs]);

  return {
    ...{ ms, speed, isPlaying, setSpeed },
    play() {
      if (ms >= durationMs) setMs(0);
      setRunning(true);
    },
    pause: () => setRunning(false),
    seek: (wanted) => setMs(Math.min(durationMs, Math.max(0, wanted))),
  };
}
