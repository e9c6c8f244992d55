package import Foundation

/// A library that passes every question on to the real solver, but one: at that it does something else.
///
/// Compiled with `cc` into a folder of its own; opening it leaves a file `opened` there.
package struct FakeSolver: Sendable {
    package let folder: URL
    package var library: String { folder.appending(path: "libortools.so.9").path }
    package var wasOpened: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "opened").path) }

    /// What a library may do instead of answering.
    package enum Deed: String, Sendable {
        case aborts = "fputs(\"Check failed: x > 0 (-1 vs. 0)\\n\", stderr); abort();"
        case crashes = "raise(SIGSEGV);"
        case isKilled = "raise(SIGKILL);"
        case leaves = "_exit(9);"
        case sleeps = "sleep(60); abort();"
        case babbles = "*answer = malloc(64); memset(*answer, 255, 64); *length = 64; return;"
        /// What stands on the line to hostcity itself: a message cut short, too long, of no known kind, or two for one.
        case cutsShort = "write(0, \"\\6\\100\\0\\0\\0\\0\\0\\0half\", 12); _exit(0);"
        case cutsTheHead = "write(0, \"\\6\\100\", 2); _exit(0);"
        case promisesTooMuch = "write(0, \"\\6\\377\\377\\377\\177\\0\\0\\0\", 8); sleep(60);"
        case talksNonsense = "write(0, \"GET / HTTP/1.1\\r\\n\", 16); sleep(60);"
        case saysMore = "write(0, \"\\6\\1\\0\\0\\0\\0\\0\\0x and more\", 18); sleep(60);"
        case speaksOutOfTurn = "write(0, \"\\1\\0\\0\\0\\0\\0\\0\\0\", 8); sleep(60);"
        case starves = """
            for (void *p; (p = malloc(16 << 20)) != NULL;) memset(p, 1, 4096);
            fputs("terminate called after throwing an instance of 'std::bad_alloc'\\n", stderr); abort();
            """
        /// Once there is a file `together`, it goes on when a second process has come as far.
        case waitsForAnother = """
            for (int i = 0; access(FOLDER "/together", F_OK) == 0; i++) {
                char name[4096];
                snprintf(name, sizeof name, FOLDER "/here-%d", getpid());
                close(open(name, O_CREAT | O_WRONLY, 0644));
                int found = 0;
                DIR *folder = opendir(FOLDER);
                for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
                    found += strncmp(entry->d_name, "here-", 5) == 0;
                closedir(folder);
                if (found >= 2) break;
                if (i == 3000) abort();
                usleep(10000);
            }
            """
    }

    struct Trouble: Error { let what: String }

    /// `question`: which of a process's questions it is, 0: each. The first is hostcity's own, when it opens the library.
    package init(_ deed: Deed, at question: Int) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        folder = FileManager.default.temporaryDirectory.appending(path: "fake-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let real = root.appending(path: "vendor/ortools/lib/ortools/.libs/libortools.so.9").path
        let source = folder.appending(path: "fake.c").path
        try FakeSolver.text(deed, question, real: real, folder: folder.path)
            .write(toFile: source, atomically: true, encoding: .utf8)
        guard system("cc -shared -fPIC -o '\(library)' '\(source)' -ldl") == 0 else {
            throw Trouble(what: "cc does not compile \(source)")
        }
    }

    package func remove() { try? FileManager.default.removeItem(at: folder) }

    /// The worker processes that have opened this library.
    package var processes: [pid_t] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap { pid_t($0) }.sorted().filter { process in
            let words = (try? Data(contentsOf: URL(filePath: "/proc/\(process)/cmdline"))) ?? Data()
            return words.range(of: Data("solver-worker\0\(library)\0".utf8)) != nil
        }
    }

    /// Waits until it does its deed; the workers there are then.
    package func processesOnceBegun() -> [pid_t] {
        for _ in 0..<2000 where !FileManager.default.fileExists(atPath: folder.appending(path: "begun").path) {
            usleep(10_000)
        }
        return processes
    }

    /// Waits until as many workers are there; nil after 20 seconds.
    package func processes(_ count: Int) -> [pid_t]? {
        for _ in 0..<2000 {
            let found = processes
            if found.count == count { return found }
            usleep(10_000)
        }
        return nil
    }

    private static func text(_ deed: Deed, _ question: Int, real: String, folder: String) -> String {
        """
        #define _GNU_SOURCE
        #include <dirent.h>
        #include <dlfcn.h>
        #include <fcntl.h>
        #include <signal.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>
        #define FOLDER "\(folder)"
        static void *real;
        static int questions;
        __attribute__((constructor)) static void opened(void) {
            close(open(FOLDER "/opened", O_CREAT | O_WRONLY, 0644));
            real = dlopen("\(real)", RTLD_LAZY | RTLD_LOCAL);
            if (real == NULL) { fputs(dlerror(), stderr); abort(); }
        }
        void *SolveCpNewEnv(void) { return ((void *(*)(void))dlsym(real, "SolveCpNewEnv"))(); }
        void SolveCpDestroyEnv(void *e) { ((void (*)(void *))dlsym(real, "SolveCpDestroyEnv"))(e); }
        void SolveCpStopSearch(void *e) { ((void (*)(void *))dlsym(real, "SolveCpStopSearch"))(e); }
        void SolveCpModelWithParameters(void) { abort(); }
        void SolveCpInterruptible(void *e, const void *model, int size, const void *settings, int settings_size,
                                  void **answer, int *length) {
            if (++questions == \(question) || \(question) == 0) {
                close(open(FOLDER "/begun", O_CREAT | O_WRONLY, 0644));
                \(deed.rawValue)
            }
            ((void (*)(void *, const void *, int, const void *, int, void **, int *))dlsym(
                real, "SolveCpInterruptible"))(e, model, size, settings, settings_size, answer, length);
        }
        """
    }
}
