#ifndef HOSTCITY_LIBPQ_SHIM_H
#define HOSTCITY_LIBPQ_SHIM_H
#include <libpq-fe.h>

/* Hints of the server are for its log, not for a terminal. */
static inline void hostcity_ignore_notice(void *nobody, const char *text) { (void)nobody; (void)text; }
static inline void hostcity_hush(PGconn *connection) {
    PQsetNoticeProcessor(connection, hostcity_ignore_notice, NULL);
}
#endif
