// A process of our own at the other end of a line: what starting and talking to it
// needs of the system that Swift cannot say by itself.
#pragma once

#include <stddef.h>

typedef struct {
    int process;
    // Both directions; the worker has it as its standard input.
    int line;
    // What the worker and its libraries say on standard error; never blocks.
    int complaints;
} worker_process;

// Starts `program command subject megabytes`. Returns 0, or the number of the system's error.
// Signals of a terminal do not reach the worker: it ends when the line is closed.
int worker_start(const char *program, const char *command, const char *subject, const char *megabytes,
                 worker_process *started);

// Kills the worker unless it has ended, closes its line, and returns how it ended, as `waitpid` says it.
int worker_end(worker_process worker);

// In the worker: at most so much memory, no backtrace, and the first to go when the machine runs out of
// memory.
void worker_settle(long megabytes);

// In every process, before anything else: the three standard descriptors are taken, so that no document that is opened
// later gets the number of one; and no core file is left, for it would hold names of persons.
void process_settle(void);

// Whether a descriptor is the end of a line.
int line_is_open(int line);

enum { line_readable = 1, line_writable = 2 };
// Waits until bytes can be taken, or given when `gives`, or the time is over.
int line_wait(int line, int gives, int milliseconds);

// How many bytes were given; 0 when the line is full and `waits` is not asked for, -1 when it is closed.
long line_give(int line, const void *bytes, size_t count, int waits);

// How many bytes were taken; 0 when there are none yet and `waits` is not asked for, -1 when it is closed.
long line_take(int line, void *bytes, size_t count, int waits);
