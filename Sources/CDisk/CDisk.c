#include "CDisk.h"

#include <sys/vfs.h>

unsigned long hostcity_disk_kind(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 ? (unsigned long)status.f_type & 0xffffffffUL : 0;
}
