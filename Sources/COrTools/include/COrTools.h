// The documented C interface of CP-SAT, found in a library that is opened only
// when something is to be solved: a hostcity without the solver still starts.
#pragma once

#include <stddef.h>

typedef struct {
    void *(*new_environment)(void);
    void (*destroy_environment)(void *environment);
    // Safe to call from another thread while the environment solves.
    void (*stop_search)(void *environment);
    // The answer is allocated with malloc and belongs to the caller.
    void (*solve_interruptible)(void *environment, const void *model, int model_length,
                                const void *parameters, int parameters_length,
                                void **answer, int *answer_length);
    void (*solve)(const void *model, int model_length,
                  const void *parameters, int parameters_length,
                  void **answer, int *answer_length);
} ortools_functions;

// Opens the library at `path` and fills `functions`. Returns NULL when all of
// them were found, otherwise a sentence the caller must free. The library stays
// open as long as the process lives.
char *ortools_open(const char *path, ortools_functions *functions);
