// One FILE line for each file of templates/ and site/: a test fails when one is missing here.
#include "CBuiltinFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char regions[] = {
#embed "../../templates/wilayah.csv"
};

static const struct builtin_file builtin_files[] = {
  {"templates/wilayah.csv", regions, sizeof regions},
};

const size_t builtin_file_count = sizeof builtin_files / sizeof builtin_files[0];

const struct builtin_file *builtin_file_list(void) { return builtin_files; }
