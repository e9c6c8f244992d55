#ifndef HOSTCITY_DISK_H
#define HOSTCITY_DISK_H

// What the system calls the kind of disk a path is on (statfs, f_type), which Swift's Glibc does not show;
// 0 where it cannot be known.
unsigned long hostcity_disk_kind(const char *path);

#endif
