/* A library to preload: lets one chosen system call on files below one folder fail, or write only half.
 *
 * shim_arm(name, nth, code): the nth call (from 1) of that name fails with errno `code`; code -1 writes half; nth 0
 * lets none fail. shim_count(name): calls since it was armed. Calls on other files are not counted.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char armed[32], folder[4096];
static int nth, code;
static struct { const char *name; int calls; } seen[] = {
    {"open", 0}, {"write", 0}, {"pwrite", 0}, {"fsync", 0}, {"rename", 0}, {"ftruncate", 0}, {"unlink", 0}, {"chmod", 0}};
enum { KINDS = sizeof seen / sizeof *seen };

void shim_folder(const char *path) { snprintf(folder, sizeof folder, "%s", path); }

void shim_arm(const char *name, int number, int error) {
    snprintf(armed, sizeof armed, "%s", name);
    nth = number;
    code = error;
    for (int i = 0; i < KINDS; i++) seen[i].calls = 0;
}

int shim_count(const char *name) {
    for (int i = 0; i < KINDS; i++)
        if (!strcmp(seen[i].name, name)) return seen[i].calls;
    return -1;
}

static int ours(const char *path) { return folder[0] && path && !strncmp(path, folder, strlen(folder)); }

static int our_file(int fd) {
    char link[64], path[4096];
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return ours(path);
}

/* 0: go on. 1: fail, errno is set. 2: write half. */
static int fault(const char *name) {
    for (int i = 0; i < KINDS; i++)
        if (!strcmp(seen[i].name, name)) {
            seen[i].calls++;
            if (strcmp(armed, name) || seen[i].calls != nth) return 0;
            if (code == -1) return 2;
            errno = code;
            return 1;
        }
    return 0;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = va_arg(rest, mode_t); \
        va_end(rest); \
        REAL(int, #name, const char *, int, ...); \
        if (ours(path) && (flags & O_CREAT) && fault("open") == 1) return -1; \
        return real(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (our_file(fd)) {
        int what = fault("write");
        if (what == 1) return -1;
        if (what == 2) size = (size + 1) / 2;
    }
    return real(fd, data, size);
}

#define PWRITE(name, kind) \
    ssize_t name(int fd, const void *data, size_t size, kind at) { \
        REAL(ssize_t, #name, int, const void *, size_t, kind); \
        if (our_file(fd)) { \
            int what = fault("pwrite"); \
            if (what == 1) return -1; \
            if (what == 2) size = (size + 1) / 2; \
        } \
        return real(fd, data, size, at); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC(name) \
    int name(int fd) { \
        REAL(int, #name, int); \
        return our_file(fd) && fault("fsync") == 1 ? -1 : real(fd); \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, kind) \
    int name(int fd, kind size) { \
        REAL(int, #name, int, kind); \
        return our_file(fd) && fault("ftruncate") == 1 ? -1 : real(fd, size); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return ours(from) && fault("rename") == 1 ? -1 : real(from, to);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    return ours(path) && fault("unlink") == 1 ? -1 : real(path);
}

int chmod(const char *path, mode_t mode) {
    REAL(int, "chmod", const char *, mode_t);
    return ours(path) && fault("chmod") == 1 ? -1 : real(path, mode);
}
