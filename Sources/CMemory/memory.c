#include "CMemory.h"

#include <limits.h>
#include <malloc.h>
#include <stdint.h>
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

void memory_populate(void *start, size_t size) {
#if defined(MADV_POPULATE_WRITE)
  madvise(start, size, MADV_POPULATE_WRITE);
#elif defined(__linux__)
  madvise(start, size, 23);
#endif
}

int memory_marks(const void *bytes, size_t count) {
  const uint8_t *text = bytes;
  size_t done = 0;
  int marks = 0;
#if defined(__SSE2__)
  const __m128i quote = _mm_set1_epi8('"');
  __m128i high = _mm_setzero_si128(), quotes = high, least = _mm_set1_epi8(-1);
  for (; done + 64 <= count; done += 64) {
    for (int block = 0; block < 4; block++) {
      const __m128i here = _mm_loadu_si128((const __m128i *)(text + done) + block);
      high = _mm_or_si128(high, here);
      quotes = _mm_or_si128(quotes, _mm_cmpeq_epi8(here, quote));
      least = _mm_min_epu8(least, here);
    }
  }
  if (_mm_movemask_epi8(high)) marks |= memory_has_high;
  if (_mm_movemask_epi8(quotes)) marks |= memory_has_quote;
  if (_mm_movemask_epi8(_mm_cmpeq_epi8(least, _mm_setzero_si128()))) marks |= memory_has_nul;
#endif
  uint8_t above = 0, equal = 0, zero = 0;
  for (; done < count; done++) {
    above |= text[done];
    equal |= text[done] == '"';
    zero |= text[done] == 0;
  }
  if (above & 0x80) marks |= memory_has_high;
  if (equal) marks |= memory_has_quote;
  if (zero) marks |= memory_has_nul;
  return marks;
}

void memory_keep_freed(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
#endif
}
