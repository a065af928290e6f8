/*
 * Shifts the wall clock of a process by the seconds that stand in the file CLOCK_SHIFT, by LD_PRELOAD. The steady clock
 * stays as it is, as it does when somebody sets the time of a machine.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int real_clock(clockid_t clock, struct timespec *now) {
  static int (*real)(clockid_t, struct timespec *);
  if (real == NULL) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  return real(clock, now);
}

/* Read ten times a second at most. */
static long shift(void) {
  static long seconds;
  static long read_at = -1;
  struct timespec now;
  real_clock(CLOCK_MONOTONIC, &now);
  long tenths = now.tv_sec * 10 + now.tv_nsec / 100000000;
  if (tenths == read_at) return seconds;
  read_at = tenths;
  const char *path = getenv("CLOCK_SHIFT");
  int file = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return seconds;
  char text[32] = {0};
  if (read(file, text, sizeof text - 1) > 0) seconds = atol(text);
  close(file);
  return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = real_clock(clock, now);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += shift();
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec exact;
  int result = clock_gettime(CLOCK_REALTIME, &exact);
  now->tv_sec = exact.tv_sec;
  now->tv_usec = exact.tv_nsec / 1000;
  return result;
}

time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out != NULL) *out = now.tv_sec;
  return now.tv_sec;
}
