#pragma once
#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see. The 15 bits are negative for raw deflate,
// which is what a zip archive holds.
static inline int phiencho_inflate_init(z_streamp stream) {
  return inflateInit2(stream, -15);
}
