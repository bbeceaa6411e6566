#include "CMemory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A block of which pieces are cut from the front. Every piece is aligned to 16 bytes and stands behind its size.
typedef struct Block {
  struct Block *next;
  size_t size;
  size_t used;
  size_t unused; // keeps what follows aligned
} Block;

enum { alignment = 16, least_block = 1 << 18, most_kept = 4 << 20 };

static _Thread_local Block *first, *current;
static _Thread_local int depth;

static char *start_of(Block *block) { return (char *)(block + 1); }

static size_t rounded(size_t size) { return (size + alignment - 1) & ~(size_t)(alignment - 1); }

static size_t *size_of(void *piece) { return (size_t *)((char *)piece - alignment); }

/// Whether a piece is the one that was cut last.
static int is_last(void *piece) {
  return current != NULL && (char *)piece + rounded(*size_of(piece)) == start_of(current) + current->used;
}

/// Makes the next block that holds `needed` bytes the current one.
static void advance(size_t needed) {
  Block *next = current == NULL ? first : current->next;
  if (next == NULL || next->size < needed) {
    size_t size = needed > least_block ? needed : least_block;
    Block *block = malloc(sizeof(Block) + size);
    if (block == NULL) abort();
    *block = (Block){.next = next, .size = size};
    if (current == NULL) first = block; else current->next = block;
    next = block;
  }
  next->used = 0;
  current = next;
}

static void *cut(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  const size_t needed = alignment + rounded(size);
  if (current == NULL || current->size - current->used < needed) advance(needed);
  char *piece = start_of(current) + current->used + alignment;
  current->used += needed;
  *size_of(piece) = size;
  return piece;
}

void memory_arena_enter(void) { depth++; }

void memory_arena_leave(void) {
  if (--depth > 0) return;
  size_t kept = 0;
  Block **link = &first;
  while (*link != NULL) {
    Block *block = *link;
    if (kept + block->size > most_kept) {
      *link = block->next;
      free(block);
    } else {
      kept += block->size;
      link = &block->next;
    }
  }
  current = NULL;
}

void *memory_arena_calloc(size_t count, size_t size) {
  size_t whole;
  if (__builtin_mul_overflow(count, size, &whole)) abort();
  return memset(cut(whole), 0, whole);
}

void *memory_arena_realloc(void *piece, size_t size) {
  if (piece == NULL) return cut(size);
  size_t *old = size_of(piece);
  if (is_last(piece) && rounded(size) <= current->size - ((size_t)((char *)piece - start_of(current)))) {
    current->used = (size_t)((char *)piece - start_of(current)) + rounded(size);
    *old = size;
    return piece;
  }
  if (size <= *old) return piece;
  return memcpy(cut(size), piece, *old);
}

void memory_arena_free(void *piece) {
  if (piece != NULL && is_last(piece)) current->used -= alignment + rounded(*size_of(piece));
}
