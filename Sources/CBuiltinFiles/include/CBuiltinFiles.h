#ifndef C_BUILTIN_FILES_H
#define C_BUILTIN_FILES_H

#include <stddef.h>

/// A file of `templates/` or `site/` that ships inside the program.
struct builtin_file {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// All of them, in order of path; `builtin_file_count` says how many.
const struct builtin_file *builtin_file_list(void);
extern const size_t builtin_file_count;

#endif
