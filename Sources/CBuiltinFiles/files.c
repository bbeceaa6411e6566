// One FILE line for each file of templates/ and site/: a test fails when one is missing here.
#include "CBuiltinFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "../../site/gaya.css"
};

static const unsigned char table_script[] = {
#embed "../../site/tabel.js"
};

static const unsigned char verifier_page[] = {
#embed "../../site/verify.html"
};

static const unsigned char archive_settings[] = {
#embed "../../templates/arsip.yaml"
};

static const unsigned char page_template[] = {
#embed "../../templates/halaman.mustache"
};

static const unsigned char calendar[] = {
#embed "../../templates/kalender/libur.yaml"
};

static const unsigned char words_english[] = {
#embed "../../templates/kata/en.yaml"
};

static const unsigned char words_indonesian[] = {
#embed "../../templates/kata/id.yaml"
};

static const unsigned char procedure_balangan[] = {
#embed "../../templates/prosedur/balangan-2020.yaml"
};

static const unsigned char procedure_archive[] = {
#embed "../../templates/prosedur/bps-018.yaml"
};

static const unsigned char procedure_letters[] = {
#embed "../../templates/prosedur/bps-027.yaml"
};

static const unsigned char procedure_computers[] = {
#embed "../../templates/prosedur/bps-042.yaml"
};

static const unsigned char audit_schema[] = {
#embed "../../templates/skema/audit.schema.json"
};

static const unsigned char regions[] = {
#embed "../../templates/wilayah.csv"
};

static const unsigned char letter_style[] = {
#embed "../../templates/surat.css"
};

static const unsigned char letter_template[] = {
#embed "../../templates/surat.mustache"
};

static const unsigned char single_template[] = {
#embed "../../templates/tunggal.mustache"
};

static const struct builtin_file builtin_files[] = {
  {"site/gaya.css", style, sizeof style},
  {"site/tabel.js", table_script, sizeof table_script},
  {"site/verify.html", verifier_page, sizeof verifier_page},
  {"templates/arsip.yaml", archive_settings, sizeof archive_settings},
  {"templates/halaman.mustache", page_template, sizeof page_template},
  {"templates/kalender/libur.yaml", calendar, sizeof calendar},
  {"templates/kata/en.yaml", words_english, sizeof words_english},
  {"templates/kata/id.yaml", words_indonesian, sizeof words_indonesian},
  {"templates/prosedur/balangan-2020.yaml", procedure_balangan, sizeof procedure_balangan},
  {"templates/prosedur/bps-018.yaml", procedure_archive, sizeof procedure_archive},
  {"templates/prosedur/bps-027.yaml", procedure_letters, sizeof procedure_letters},
  {"templates/prosedur/bps-042.yaml", procedure_computers, sizeof procedure_computers},
  {"templates/skema/audit.schema.json", audit_schema, sizeof audit_schema},
  {"templates/surat.css", letter_style, sizeof letter_style},
  {"templates/surat.mustache", letter_template, sizeof letter_template},
  {"templates/tunggal.mustache", single_template, sizeof single_template},
  {"templates/wilayah.csv", regions, sizeof regions},
};

const size_t builtin_file_count = sizeof builtin_files / sizeof builtin_files[0];

const struct builtin_file *builtin_file_list(void) { return builtin_files; }
