#define _GNU_SOURCE
#include "CWorker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Two ends whose numbers are none of the standard ones, which the worker gets anew.
static int open_line(int ends[2], int flags) {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0, ends) != 0) return errno;
    for (int i = 0; i < 2; i++) {
        if (ends[i] > 2) continue;
        int moved = fcntl(ends[i], F_DUPFD_CLOEXEC, 3);
        int failure = errno;
        if (moved < 0) {
            close(ends[0]);
            close(ends[1]);
            return failure;
        }
        close(ends[i]);
        ends[i] = moved;
    }
    return 0;
}

static int spawn(const char *program, char *const arguments[], int line, int complaints, pid_t *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t held, usual;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGQUIT);
    sigaddset(&held, SIGHUP);
    sigaddset(&held, SIGTERM);
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGCHLD);

    int failure = posix_spawn_file_actions_init(&actions);
    if (failure != 0) return failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return failure;
    }
    if ((failure = posix_spawn_file_actions_adddup2(&actions, line, 0)) == 0 &&
        (failure = posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)) == 0 &&
        (failure = posix_spawn_file_actions_adddup2(&actions, complaints, 2)) == 0 &&
        (failure = posix_spawn_file_actions_addclosefrom_np(&actions, 3)) == 0 &&
        (failure = posix_spawnattr_setsigmask(&attributes, &held)) == 0 &&
        (failure = posix_spawnattr_setsigdefault(&attributes, &usual)) == 0 &&
        (failure = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)) == 0) {
        failure = posix_spawn(process, program, &actions, &attributes, arguments, environ);
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

int worker_start(const char *program, const char *command, const char *subject, const char *megabytes,
                 worker_process *started) {
    int line[2], complaints[2];
    int failure = open_line(line, 0);
    if (failure != 0) return failure;
    failure = open_line(complaints, SOCK_NONBLOCK);
    if (failure != 0) {
        close(line[0]);
        close(line[1]);
        return failure;
    }
    char *const arguments[] = {(char *)"hostcity", (char *)command, (char *)subject, (char *)megabytes, NULL};
    pid_t process = 0;
    failure = spawn(program, arguments, line[1], complaints[1], &process);
    close(line[1]);
    close(complaints[1]);
    if (failure != 0) {
        close(line[0]);
        close(complaints[0]);
        return failure;
    }
    *started = (worker_process){.process = process, .line = line[0], .complaints = complaints[0]};
    return 0;
}

int worker_end(worker_process worker) {
    int status = 0;
    kill(worker.process, SIGKILL);
    while (waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {}
    close(worker.line);
    close(worker.complaints);
    return status;
}

void process_settle(void) {
    for (int number = 0; number <= 2; number++) {
        // A closed one is opened so that what is asked of it still fails: standard input gives no bytes but an end, the
        // outputs take none.
        if (fcntl(number, F_GETFD) < 0 && errno == EBADF) open("/dev/null", O_RDONLY);
    }
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The limit does not hold where the system hands cores to a program; this does.
    prctl(PR_SET_DUMPABLE, 0);
}

void worker_settle(long megabytes) {
    // As `ps` names it; otherwise it would be called `exe`.
    prctl(PR_SET_NAME, "hostcity-solver");
    // Swift's runtime would write a backtrace of its own before the process ends.
    static const int deadly[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    for (size_t i = 0; i < sizeof deadly / sizeof deadly[0]; i++) signal(deadly[i], SIG_DFL);
    if (megabytes > 0) {
        struct rlimit most = {(rlim_t)megabytes << 20, (rlim_t)megabytes << 20};
        setrlimit(RLIMIT_AS, &most);
    }
    int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (score >= 0) {
        // Where this cannot be had the system chooses for itself.
        if (write(score, "500", 3) < 0) errno = 0;
        close(score);
    }
}

int line_is_open(int line) {
    struct stat facts;
    return fstat(line, &facts) == 0 && S_ISSOCK(facts.st_mode);
}

int line_wait(int line, int gives, int milliseconds) {
    struct pollfd watched = {.fd = line, .events = POLLIN | (gives ? POLLOUT : 0)};
    if (poll(&watched, 1, milliseconds) <= 0) return 0;
    return (watched.revents & (POLLIN | POLLHUP | POLLERR) ? line_readable : 0) |
           (watched.revents & POLLOUT ? line_writable : 0);
}

long line_give(int line, const void *bytes, size_t count, int waits) {
    for (;;) {
        ssize_t given = send(line, bytes, count, MSG_NOSIGNAL | (waits ? 0 : MSG_DONTWAIT));
        if (given >= 0) return given;
        if (errno == EAGAIN || errno == EWOULDBLOCK) return 0;
        if (errno != EINTR) return -1;
    }
}

long line_take(int line, void *bytes, size_t count, int waits) {
    for (;;) {
        ssize_t taken = recv(line, bytes, count, waits ? 0 : MSG_DONTWAIT);
        if (taken > 0) return taken;
        if (taken == 0) return -1;
        if (errno == EAGAIN || errno == EWOULDBLOCK) return 0;
        if (errno != EINTR) return -1;
    }
}
