/*
 * Stands between a process and the files of one folder (DISK_FOLDER), by LD_PRELOAD.
 *
 * With DISK_RECORD, every write, truncation, sync and removal is appended to that file after it has happened and before
 * the caller hears of it, so that the disk can be rebuilt as a power cut would have left it. A record is: one letter
 * (W write, T truncate, B a sync begins, S it has ended, U unlink), the length of the path (u16), the offset (u64; of a
 * sync, its number), the length of the data (u32), the path inside the folder, the data; numbers are little-endian.
 * What another thread writes while a sync runs may not be covered by it.
 *
 * With DISK_FAULT, while a file of that name with the ending .ENOSPC or .EIO exists, writes fail with that error, and
 * with EIO syncs too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096
#define LONGEST_PATH 512

static char paths[MOST_FILES][LONGEST_PATH];
static char watched[MOST_FILES];
static const char *folder;
static const char *fault;
static int record_file = -1;
static uint64_t syncs;
static pthread_mutex_t recording = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (real == NULL) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t real_write(int file, const void *data, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  return real(file, data, length);
}

static void start(void) {
  folder = getenv("DISK_FOLDER");
  fault = getenv("DISK_FAULT");
  const char *record = getenv("DISK_RECORD");
  if (folder == NULL || record == NULL) return;
  int (*real_open)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
  record_file = real_open(record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static int is_inside(const char *path) {
  pthread_once(&once, start);
  return folder != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static void record(char what, const char *path, uint64_t offset, const void *data, uint32_t length) {
  if (record_file < 0) return;
  uint16_t path_length = (uint16_t)strlen(path);
  size_t data_length = what == 'W' ? length : 0;
  size_t size = 15 + path_length + data_length;
  char *bytes = malloc(size);
  bytes[0] = what;
  memcpy(bytes + 1, &path_length, 2);
  memcpy(bytes + 3, &offset, 8);
  memcpy(bytes + 11, &length, 4);
  memcpy(bytes + 15, path, path_length);
  if (data_length > 0) memcpy(bytes + 15 + path_length, data, data_length);
  pthread_mutex_lock(&recording);
  if (real_write(record_file, bytes, size) != (ssize_t)size) abort();
  pthread_mutex_unlock(&recording);
  free(bytes);
}

/* The error that a call must fail with now, or 0. */
static int due_fault(int is_sync) {
  if (fault == NULL) return 0;
  char name[LONGEST_PATH + 16];
  snprintf(name, sizeof name, "%s.EIO", fault);
  if (access(name, F_OK) == 0) return EIO;
  snprintf(name, sizeof name, "%s.ENOSPC", fault);
  return !is_sync && access(name, F_OK) == 0 ? ENOSPC : 0;
}

static int is_watched(int file) {
  return file >= 0 && file < MOST_FILES && watched[file];
}

#define FAIL_IF_DUE(file, is_sync) \
  if (is_watched(file)) { \
    int error = due_fault(is_sync); \
    if (error != 0) { \
      errno = error; \
      return -1; \
    } \
  }

static int opened(int file, const char *path, int flags) {
  if (file < 0 || file >= MOST_FILES) return file;
  watched[file] = (char)is_inside(path);
  if (!watched[file]) return file;
  snprintf(paths[file], LONGEST_PATH, "%s", path + strlen(folder));
  if (flags & O_TRUNC) record('T', paths[file], 0, NULL, 0);
  return file;
}

static mode_t mode_of(int flags, va_list arguments) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? (mode_t)va_arg(arguments, int) : 0;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    va_list arguments; \
    va_start(arguments, flags); \
    mode_t mode = mode_of(flags, arguments); \
    va_end(arguments); \
    return opened(real(path, flags, mode), path, flags); \
  }
OPEN(open)
OPEN(open64)

#define OPEN_AT(name) \
  int name(int at, const char *path, int flags, ...) { \
    REAL(int, #name, int, const char *, int, ...); \
    va_list arguments; \
    va_start(arguments, flags); \
    mode_t mode = mode_of(flags, arguments); \
    va_end(arguments); \
    return opened(real(at, path, flags, mode), path, flags); \
  }
OPEN_AT(openat)
OPEN_AT(openat64)

int close(int file) {
  REAL(int, "close", int);
  if (file >= 0 && file < MOST_FILES) watched[file] = 0;
  return real(file);
}

static ssize_t wrote(int file, const void *data, off64_t offset, ssize_t written) {
  if (is_watched(file) && written > 0) record('W', paths[file], (uint64_t)offset, data, (uint32_t)written);
  return written;
}

ssize_t write(int file, const void *data, size_t length) {
  FAIL_IF_DUE(file, 0)
  off64_t offset = is_watched(file) ? lseek64(file, 0, SEEK_CUR) : 0;
  return wrote(file, data, offset, real_write(file, data, length));
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
  FAIL_IF_DUE(file, 0)
  return wrote(file, data, offset, real(file, data, length, offset));
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  FAIL_IF_DUE(file, 0)
  return wrote(file, data, offset, real(file, data, length, offset));
}

static ssize_t write_parts(int file, const struct iovec *parts, int count, off64_t offset) {
  ssize_t all = 0;
  for (int index = 0; index < count; index++) {
    ssize_t written = pwrite64(file, parts[index].iov_base, parts[index].iov_len, offset + all);
    if (written < 0) return all > 0 ? all : written;
    all += written;
    if ((size_t)written < parts[index].iov_len) break;
  }
  return all;
}

ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) {
  REAL(ssize_t, "pwritev", int, const struct iovec *, int, off_t);
  return is_watched(file) ? write_parts(file, parts, count, offset) : real(file, parts, count, offset);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  if (!is_watched(file)) return real(file, parts, count);
  ssize_t written = write_parts(file, parts, count, lseek64(file, 0, SEEK_CUR));
  if (written > 0) lseek64(file, written, SEEK_CUR);
  return written;
}

#define TRUNCATE(name, offset_type) \
  int name(int file, offset_type length) { \
    REAL(int, #name, int, offset_type); \
    FAIL_IF_DUE(file, 0) \
    int result = real(file, length); \
    if (is_watched(file) && result == 0) record('T', paths[file], (uint64_t)length, NULL, 0); \
    return result; \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name) \
  int name(int file) { \
    REAL(int, #name, int); \
    FAIL_IF_DUE(file, 1) \
    uint64_t number = __atomic_fetch_add(&syncs, 1, __ATOMIC_RELAXED); \
    if (is_watched(file)) record('B', paths[file], number, NULL, 0); \
    int result = real(file); \
    if (is_watched(file) && result == 0) record('S', paths[file], number, NULL, 0); \
    return result; \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  int result = real(path);
  if (result == 0 && is_inside(path)) record('U', path + strlen(folder), 0, NULL, 0);
  return result;
}
