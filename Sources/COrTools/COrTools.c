#define _GNU_SOURCE
#include "COrTools.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

static char *complaint(const char *format, const char *path, const char *detail) {
    char *text = NULL;
    return asprintf(&text, format, path, detail) < 0 ? strdup("out of memory") : text;
}

char *ortools_open(const char *path, ortools_functions *functions) {
    // Binding all of its symbols at once would cost ten times the start-up time.
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    if (library == NULL) {
        const char *reason = dlerror();
        return complaint("%s cannot be opened: %s", path, reason == NULL ? "no reason given" : reason);
    }
    struct {
        const char *name;
        void *address;
    } wanted[] = {
        {"SolveCpNewEnv", NULL},        {"SolveCpDestroyEnv", NULL},          {"SolveCpStopSearch", NULL},
        {"SolveCpInterruptible", NULL}, {"SolveCpModelWithParameters", NULL},
    };
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        wanted[i].address = dlsym(library, wanted[i].name);
        if (wanted[i].address == NULL) {
            char *text = complaint("%s is not the expected OR-Tools: it has no function %s", path, wanted[i].name);
            dlclose(library);
            return text;
        }
    }
    // POSIX lets an address from dlsym be a function; ISO C has no cast for it.
    memcpy(&functions->new_environment, &wanted[0].address, sizeof(void *));
    memcpy(&functions->destroy_environment, &wanted[1].address, sizeof(void *));
    memcpy(&functions->stop_search, &wanted[2].address, sizeof(void *));
    memcpy(&functions->solve_interruptible, &wanted[3].address, sizeof(void *));
    memcpy(&functions->solve, &wanted[4].address, sizeof(void *));
    return NULL;
}
