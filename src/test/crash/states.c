/*
 * Keeps every state that a killed program could leave: before each call that changes a folder below STATES_OF, all of
 * that folder is copied to STATES_TO/NUMBER, and the call is named in STATES_TO/calls.txt. One call is made at a time, so that a
 * copy is what a kill at this moment would leave. To be loaded before a program's own libraries:
 *
 *   cc -shared -fPIC -O1 -o states.so states.c -ldl
 *   LD_PRELOAD=states.so STATES_OF=/edition STATES_TO=/states java …
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static __thread int inside;
static int number;

/* The whole path of a name below an open folder, or an empty string. */
static void whole(int folder, const char *name, char *path) {
    char link[64];
    ssize_t length = 0;
    path[0] = 0;
    if (!name) return;
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
        return;
    }
    if (folder == AT_FDCWD) {
        if (!getcwd(path, PATH_MAX)) path[0] = 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, path, PATH_MAX - 1);
        path[length < 0 ? 0 : length] = 0;
    }
    length = strlen(path);
    snprintf(path + length, PATH_MAX - length, name[0] ? "/%s" : "%s", name);
}

/* Keeps the state before a call, where the call changes something below the folder. Returns whether a turn was taken. */
static int keep(const char *call, int folder, const char *name) {
    const char *of = getenv("STATES_OF"), *to = getenv("STATES_TO");
    char path[PATH_MAX], target[PATH_MAX], command[3 * PATH_MAX];
    if (inside || !of || !to) return 0;
    whole(folder, name, path);
    if (strncmp(path, of, strlen(of)) || (path[strlen(of)] != '/' && path[strlen(of)])) return 0;
    pthread_mutex_lock(&turn);
    inside = 1;
    number++;
    snprintf(target, sizeof target, "%s/%05d", to, number);
    snprintf(command, sizeof command, "cp -a '%s' '%s'; echo '%05d %s %s' >> '%s/calls.txt'", of, target, number, call,
             path + strlen(of), to);
    char *arguments[] = {"sh", "-c", command, NULL}, *environment[] = {"PATH=/usr/bin:/bin", NULL};
    pid_t child;
    if (!posix_spawn(&child, "/bin/sh", NULL, NULL, arguments, environment)) waitpid(child, NULL, 0);
    return 1;
}

static void done(int kept) {
    if (kept) {
        inside = 0;
        pthread_mutex_unlock(&turn);
    }
}

#define REAL(type, name, ...) type (*real)(__VA_ARGS__) = (type (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name)

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    int kept = keep("rename", AT_FDCWD, from), result = real(from, to);
    done(kept);
    return result;
}

int renameat(int one, const char *from, int other, const char *to) {
    REAL(int, "renameat", int, const char *, int, const char *);
    int kept = keep("rename", one, from), result = real(one, from, other, to);
    done(kept);
    return result;
}

int link(const char *from, const char *to) {
    REAL(int, "link", const char *, const char *);
    int kept = keep("link", AT_FDCWD, to), result = real(from, to);
    done(kept);
    return result;
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int kept = keep("delete", AT_FDCWD, path), result = real(path);
    done(kept);
    return result;
}

int unlinkat(int folder, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    int kept = keep("delete", folder, path), result = real(folder, path, flags);
    done(kept);
    return result;
}

int remove(const char *path) {
    REAL(int, "remove", const char *);
    int kept = keep("delete", AT_FDCWD, path), result = real(path);
    done(kept);
    return result;
}

int rmdir(const char *path) {
    REAL(int, "rmdir", const char *);
    int kept = keep("delete", AT_FDCWD, path), result = real(path);
    done(kept);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    int kept = keep("mkdir", AT_FDCWD, path), result = real(path, mode);
    done(kept);
    return result;
}

int ftruncate64(int file, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    int kept = keep("truncate", file, ""), result = real(file, length);
    done(kept);
    return result;
}

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    int kept = keep("write", file, "");
    ssize_t result = real(file, bytes, count);
    done(kept);
    return result;
}

static int opened(const char *call, const char *path, int flags, mode_t mode) {
    REAL(int, call, const char *, int, ...);
    int kept = flags & (O_CREAT | O_TRUNC) ? keep("open", AT_FDCWD, path) : 0, result = real(path, flags, mode);
    done(kept);
    return result;
}

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened("open64", path, flags, mode);
}
