#ifndef CMEMORY_H
#define CMEMORY_H

#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// A bit for each of the 64 bytes from `bytes` on that equals `value`, the first byte in the lowest bit.
static inline uint64_t memory_mask(const void *bytes, uint8_t value) {
#if defined(__SSE2__)
  const __m128i *blocks = (const __m128i *)bytes;
  const __m128i wanted = _mm_set1_epi8((char)value);
  uint64_t mask = 0;
  for (int block = 0; block < 4; block++) {
    const __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128(blocks + block), wanted);
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(equal) << (16 * block);
  }
  return mask;
#elif defined(__aarch64__)
  const uint8_t *start = (const uint8_t *)bytes;
  const uint8x16_t wanted = vdupq_n_u8(value);
  const uint8x16_t weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint64_t mask = 0;
  for (int block = 0; block < 4; block++) {
    const uint8x16_t hits = vandq_u8(vceqq_u8(vld1q_u8(start + 16 * block), wanted), weights);
    const uint64_t low = vaddv_u8(vget_low_u8(hits));
    const uint64_t high = vaddv_u8(vget_high_u8(hits));
    mask |= (low | high << 8) << (16 * block);
  }
  return mask;
#else
  const uint8_t *start = (const uint8_t *)bytes;
  uint64_t mask = 0;
  for (int index = 0; index < 64; index++) mask |= (uint64_t)(start[index] == value) << index;
  return mask;
#endif
}

/// What stands somewhere in a text.
enum {
  memory_has_nul = 1,
  memory_has_quote = 2,
  memory_has_high = 4, // a byte of 0x80 or above
};

/// Which of these stand in a text: one pass at the speed of memory.
int memory_marks(const void *bytes, size_t count);

/// Asks the processor to fetch a place of memory that will be read soon; has no effect on any result.
static inline void memory_prefetch(const void *place) { __builtin_prefetch(place); }

/// Zeroed memory for a hash table, to be given back with `free`, or null when there is none. A large one stands in large pages,
/// since lookups go anywhere in it.
void *memory_table(size_t size);

/// Has the system provide the pages of a range that begins at a page, before they are written to.
void memory_populate(void *start, size_t size);

/// Keeps memory that one large array gave back for the next one instead of returning it to the system: a program that ends when
/// its work is done would only have the same pages cleared again and again.
void memory_keep_freed(void);

/// Memory of the present thread for many small things that all go at once: between `memory_arena_enter` and its
/// `memory_arena_leave` the functions below give zeroed pieces of a few large blocks, and giving a piece back costs nothing.
/// Enter and leave may be nested; the outermost leave takes everything back. The program ends when there is no memory.
void memory_arena_enter(void);
void memory_arena_leave(void);
void *memory_arena_calloc(size_t count, size_t size);
void *memory_arena_realloc(void *piece, size_t size);
void memory_arena_free(void *piece);

#endif
