/** What the wall has to reach, by notes on it: milliseconds, frames per second, megabytes. */
export const goals = {
  1000: { shown: 1_200, pan: 56, zoom: 50, drag: 59, dragFromAfar: 58, heap: 60 },
  5000: { shown: 2_500, pan: 55, zoom: 45, drag: 59, dragFromAfar: 56, heap: 120 },
  10000: { shown: 5_000, pan: 52, zoom: 40, drag: 57, dragFromAfar: 50, heap: 220 },
};

export const columns = [
  { key: 'shown', title: 'shown after (ms)', best: 'least', digits: 0 },
  { key: 'pan', title: 'pan', best: 'most', digits: 0 },
  { key: 'zoom', title: 'zoom', best: 'most', digits: 0 },
  { key: 'drag', title: 'drag', best: 'most', digits: 0 },
  { key: 'dragFromAfar', title: 'drag in overview', best: 'most', digits: 0 },
  { key: 'heap', title: 'heap (MB)', best: 'least', digits: 0 },
];

export const gestures = ['pan', 'zoom', 'drag', 'dragFromAfar'];
