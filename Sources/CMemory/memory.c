#include "CMemory.h"

#include <limits.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

void *memory_table(size_t size) {
  const size_t large = 2 << 20;
  if (size < 2 * large) return calloc(1, size);
  const size_t rounded = (size + large - 1) / large * large;
  void *table = aligned_alloc(large, rounded);
  if (table == NULL) return NULL;
#if defined(MADV_HUGEPAGE)
  madvise(table, rounded, MADV_HUGEPAGE);
#endif
  return memset(table, 0, rounded);
}

void memory_keep_freed(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
#endif
}
