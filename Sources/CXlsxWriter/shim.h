#pragma once
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include <xlsxwriter.h>

// A file in memory: libxlsxwriter 1.1 writes to a path alone, and a paper is made before anything is written.
static inline int hostcity_memory_file(void) { return (int)syscall(SYS_memfd_create, "workbook", 1U); }
