const bucketMs = 0.05;
const buckets = 400_000;

/** Counts times up to 20 s in steps of 0.05 ms, so that millions of them cost nothing. */
export function createHistogram() {
  const counts = new Uint32Array(buckets);
  let total = 0;
  return {
    add(ms) {
      counts[Math.min(buckets - 1, Math.max(0, Math.floor(ms / bucketMs)))] += 1;
      total += 1;
    },
    count: () => total,
    clear() {
      counts.fill(0);
      total = 0;
    },
    /** In milliseconds. */
    percentile(share) {
      let left = total * share;
      for (let index = 0; index < buckets; index++) {
        left -= counts[index];
        if (left <= 0) return (index + 1) * bucketMs;
      }
      return buckets * bucketMs;
    },
  };
}
