#define _GNU_SOURCE
#include "CReadGuard.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// The handler may only read what is already there, so the mappings stand in blocks that are never moved or freed.

enum { block_size = 1024, most_blocks = 256 };

struct mapping {
  /// 0 while the place is free; written last and cleared first.
  _Atomic uintptr_t start;
  _Atomic uintptr_t end;
  atomic_bool hit;
};

static struct mapping *_Atomic blocks[most_blocks];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long first_free = 0;
static struct sigaction previous;
static uintptr_t page_size = 4096;

static struct mapping *at(long guard) {
  struct mapping *block = atomic_load(&blocks[guard / block_size]);
  return block ? &block[guard % block_size] : NULL;
}

static bool cover(uintptr_t address) {
  for (long block = 0; block < most_blocks; block++) {
    struct mapping *mappings = atomic_load(&blocks[block]);
    if (!mappings) return false;
    for (long place = 0; place < block_size; place++) {
      uintptr_t start = atomic_load(&mappings[place].start);
      uintptr_t end = atomic_load(&mappings[place].end);
      if (start == 0 || address < start || address >= end) continue;
      uintptr_t page = address & ~(page_size - 1);
      // Zeros take the place of all that follows: one signal for a file that was cut, however long it was.
      void *zeros = mmap((void *)page, end - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
      if (zeros == MAP_FAILED) return false;
      atomic_store(&mappings[place].hit, true);
      return true;
    }
  }
  return false;
}

static void handle(int signal, siginfo_t *info, void *context) {
  (void)context;
  // A positive code comes from the kernel: a fault, not somebody's `kill`.
  if (info->si_code > 0 && cover((uintptr_t)info->si_addr)) return;
  // Not ours: the instruction runs into the same fault again and meets whoever cared before us.
  sigaction(signal, &previous, NULL);
  if (info->si_code <= 0) raise(signal);
}

static void install(void) {
  struct sigaction action = {0};
  long size = sysconf(_SC_PAGESIZE);
  if (size > 0) page_size = (uintptr_t)size;
  action.sa_sigaction = handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, &previous);
}

long read_guard_add(const void *start, size_t count) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
  long found = -1;
  pthread_mutex_lock(&lock);
  for (long guard = first_free; guard < (long)block_size * most_blocks; guard++) {
    if (!at(guard)) {
      struct mapping *block = calloc(block_size, sizeof *block);
      if (!block) break;
      atomic_store(&blocks[guard / block_size], block);
    }
    struct mapping *mapping = at(guard);
    if (atomic_load(&mapping->start) != 0) continue;
    atomic_store(&mapping->hit, false);
    atomic_store(&mapping->end, (uintptr_t)start + count);
    atomic_store(&mapping->start, (uintptr_t)start);
    first_free = guard + 1;
    found = guard;
    break;
  }
  pthread_mutex_unlock(&lock);
  return found;
}

bool read_guard_was_hit(long guard) {
  struct mapping *mapping = guard < 0 ? NULL : at(guard);
  return mapping && atomic_load(&mapping->hit);
}

void read_guard_remove(long guard) {
  struct mapping *mapping = guard < 0 ? NULL : at(guard);
  if (!mapping) return;
  pthread_mutex_lock(&lock);
  atomic_store(&mapping->start, 0);
  if (guard < first_free) first_free = guard;
  pthread_mutex_unlock(&lock);
}
