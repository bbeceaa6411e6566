#include "CMemory.h"

#include <limits.h>
#include <malloc.h>

void memory_keep_freed(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
#endif
}
