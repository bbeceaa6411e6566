#ifndef C_READ_GUARD_H
#define C_READ_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/// A file mapped for reading whose bytes may vanish: it is truncated, or its stick is pulled out.
///
/// Reading such bytes raises SIGBUS. While a mapping is guarded, the bytes from the missing page to its end read as zero
/// instead, and `read_guard_was_hit` says so. Any other SIGBUS takes its ordinary course.

/// Guards a mapping; a number to ask and release by, or -1 when too many are guarded or no memory is left.
long read_guard_add(const void *start, size_t count);

/// Whether bytes of the mapping were missing when they were read.
bool read_guard_was_hit(long guard);

/// Ends the guard; to be called before the mapping goes.
void read_guard_remove(long guard);

#endif
